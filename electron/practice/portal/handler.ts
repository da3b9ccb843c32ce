// The practice Apple portal: which path shows which page, and which button changes the world.
import { cut } from '../../../core/base/cut.ts';
import type { RequestListener } from 'node:http';
import { download, listen, plain, redirect, type Answer, type Ask } from '../http/exchange.ts';
import { createGate } from '../http/gate.ts';
import { showStyle } from '../http/page.ts';
import { createSessions } from '../http/sessions.ts';
import { minute } from '../world/dates.ts';
import { certificateFileName } from '../world/environments.ts';
import type { PortalRow } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { canRenew, createRow, judgeUpload, putRow, renewRow, rowsOf } from './issuance.ts';
import { maxNote } from './layout.ts';
import { showGetStarted, showList, showRevoked } from './list-page.ts';
import { createSignIn } from './sign-in.ts';
import { showAbout, showAgreement, showConfirmation, showUpload } from './upload-pages.ts';

/**
 * secretRequired: behind the entry address and the loopback Host, as the app serves it; without, a test may let it
 * stand under
 * another name over TLS. signInOrigin: where `/IDMSWebAuth/` lies when that is another origin, served by the same
 * handler.
 */
export type PortalOptions = { readonly secretRequired: boolean; readonly signInOrigin?: string };

type Session = { readonly appleId: string; agreed: boolean };
const idleTime = 30 * minute;

export function createPortalHandler(world: World, options: PortalOptions): RequestListener {
  const sessions = createSessions<Session>({
    name: 'practice_portal_session',
    now: world.now,
    token: world.token,
    idleAfter: () => idleTime,
  });
  const signIn = createSignIn(world, options.signInOrigin);

  const gate = createGate('practice_portal', world.secrets.portal, '/pushcert/');

  return listen(
    (ask) => (options.secretRequired ? gate.refuse(ask) : null),
    async (ask) => {
      const answer = await answerAny(ask);
      // Any button may find nobody signed in any more and be led to the sign-in's origin: to CSP that is the form's
      // target too.
      return options.signInOrigin !== undefined && answer.formAction === undefined
        ? { ...answer, formAction: options.signInOrigin }
        : answer;
    },
    world.reader,
  );

  function answerAny(ask: Ask): Promise<Answer> | Answer {
    switch (ask.path) {
      case '/pushcert/practice.css':
      case '/IDMSWebAuth/practice.css':
        return showStyle();
      case '/IDMSWebAuth/login':
      case '/IDMSWebAuth/verify':
      case '/IDMSWebAuth/locked':
        return signIn.answer(ask);
      case '/':
      case '/pushcert':
        return redirect('/pushcert/');
      default:
    }
    if (!ask.path.startsWith('/pushcert/')) return plain(404, 'Not found');
    const page = ask.path.slice('/pushcert/'.length);
    if (page === 'signed-in') {
      const appleId = signIn.redeem(ask.query.get('ticket') ?? '');
      return redirect('./', appleId === null ? [] : [sessions.begin(ask, { appleId, agreed: false })]);
    }
    const session = sessions.find(ask);
    if (!session) return signIn.send(ask);
    return ask.method === 'GET' ? answerPage(page, ask, session) : answerButton(page, ask, session);
  }

  function answerPage(page: string, ask: Ask, session: Session): Answer {
    const now = world.now();
    const account = session.appleId;
    const rows = rowsOf(world.state(), account);
    const row = rows.find(({ id }) => id === ask.query.get('row'));
    switch (page) {
      case '':
      case 'list':
        // Get Started leads to `list`, which shows even an empty one.
        if (page === '' && rows.length === 0) return showGetStarted(account);
        return showList({ account, rows, now, info: ask.query.get('info'), revoke: ask.query.get('revoke') });
      case 'about':
        return showAbout(account);
      case 'agreement':
        return showAgreement(account, false);
      case 'create':
        return session.agreed ? showUpload({ account, row: null }) : redirect('agreement');
      case 'renew':
        return row && canRenew(row, now) ? showUpload({ account, row }) : redirect('list');
      case 'confirmation':
        return row ? showConfirmation(account, row) : redirect('list');
      case 'revoked':
        return row ? showRevoked(account, row) : redirect('list');
      case 'download':
        return row && row.revokedAt === null
          ? download(certificateFileName(row.vendor), 'application/x-pem-file', row.pem)
          : redirect('list');
      default:
        return plain(404, 'Not found');
    }
  }

  async function answerButton(page: string, ask: Ask, session: Session): Promise<Answer> {
    const rows = rowsOf(world.state(), session.appleId);
    const row = rows.find(({ id }) => id === ask.fields.get('row')) ?? null;
    switch (page) {
      case 'sign-out':
        sessions.end(ask);
        return redirect('./');
      case 'agreement':
        if (ask.fields.get('agree') !== 'yes') return showAgreement(session.appleId, true);
        session.agreed = true;
        return redirect('create');
      case 'upload':
        return answerUpload(ask, session, row);
      case 'note':
        if (row) await put(session, { ...row, note: noteOf(ask, 'note') });
        return redirect(row ? `list#${row.id}` : 'list');
      case 'revoke':
        if (!row || row.revokedAt !== null) return redirect('list');
        await put(session, { ...row, revokedAt: world.now() });
        return redirect(`revoked?row=${row.id}`);
      default:
        return plain(404, 'Not found');
    }
  }

  async function answerUpload(ask: Ask, session: Session, row: PortalRow | null): Promise<Answer> {
    const now = world.now();
    const account = session.appleId;
    // A row that is named but can't be renewed must not turn into a creation.
    if (ask.fields.has('row') && !(row && canRenew(row, now))) return redirect('list');
    if (!row && !session.agreed) return redirect('agreement');
    const request = judgeUpload(ask.files.get('file'), now);
    if (typeof request === 'string') return showUpload({ account, row, problem: request });
    let id = '';
    await world.change((state, draw) => {
      const note = noteOf(ask, 'notes');
      const made = row ? renewRow(row, request, note, draw, now) : createRow(state, request, note, draw, now);
      id = made.id;
      return putRow(state, account, made);
    });
    session.agreed = false;
    if (world.state().traps.includes('json')) {
      // Seen with some browsers: the answer is offered as a file that is no certificate, though the certificate was
      // made.
      return download(
        'PRACTICE_uploadResponse.json',
        'application/json',
        '{"PRACTICE":true,"ErrorCode":0,"ErrorMessage":"","ErrorDescription":""}\n',
      );
    }
    return redirect(`confirmation?row=${id}`);
  }

  async function put(session: Session, row: PortalRow): Promise<void> {
    await world.change((state) => putRow(state, session.appleId, row));
  }
}

function noteOf(ask: Ask, name: string): string {
  return cut((ask.fields.get(name) ?? '').replaceAll('\r\n', '\n').trim(), maxNote);
}
