// The practice portal's own pages, as its real server writes them, with their style sheet put inside.
import { startPractice } from '../../electron/practice/start.ts';
import { createVisitor, type Seen } from '../unit/practice/visitor.ts';
import { page, type TablePage } from './page.ts';

/** 2026-11-23 12:01:30 in Japan. */
const beginning = Date.UTC(2026, 10, 23, 3, 1, 30);
const practiceHost = { signIn: false, host: '127.0.0.1:49152', company: false };

export async function practicePages(): Promise<readonly TablePage[]> {
  return [...(await renewing()), ...(await creating())];
}

async function renewing(): Promise<readonly TablePage[]> {
  let now = beginning;
  const practice = await startPractice({ environment: 'M6', scenario: 'renew', now: () => now });
  try {
    const [portal, site] = [createVisitor(), createVisitor()];
    await site.open(practice.siteUrl);
    await site.press('login');
    await site.press('csr-issue');
    now += 61_000;
    const csr = (await site.open('csr-file')).text;
    const style = (await portal.open(new URL('/pushcert/practice.css', practice.portalUrl).href)).text;
    const show = (seen: Seen): string => withStyle(seen.text, style);
    const signIn = await portal.open(practice.portalUrl);
    const ticket = /name="ticket" value="([^"]+)"/.exec(signIn.text)?.[1] ?? '';
    const second = await portal.press('login', { ticket, account: '' });
    const list = await portal.press('verify', { ticket });
    const refuse = (bytes: string) =>
      portal.press('upload', { row: 'row-5', notes: '', file: { name: 'x.csr', bytes } });
    const [head, tail] = [csr.slice(0, csr.length >> 1), csr.slice(csr.length >> 1)];
    const pages = [
      page('practice: sign-in', 'sign-in', show(signIn), { where: { ...practiceHost, signIn: true } }),
      page('practice: second factor behind the sign-in path', 'sign-in', show(second), {
        where: { ...practiceHost, signIn: true },
      }),
      page('practice: list', 'list', show(list), { rows: 10 }),
      page('practice: panel of the fifth row', 'panel', show(await portal.open('list?info=row-5')), {
        rows: 10,
        panelRow: 4,
        notes: 'M00000000',
      }),
      page('practice: panel of the last row', 'panel', show(await portal.open('list?info=row-10')), {
        rows: 10,
        panelRow: 9,
        notes: '',
      }),
      page('practice: revoke dialog', 'revoke-dialog', show(await portal.open('list?revoke=row-2')), { rows: 10 }),
      page('practice: agreement', 'agreement', show(await portal.open('agreement'))),
      page('practice: agreement, box not checked', 'agreement', show(await portal.press('agreement'))),
      page('practice: create form', 'create', show(await portal.press('agreement', { agree: 'yes' })), { notes: '' }),
      page('practice: renew form', 'renew', show(await portal.open('renew?row=row-5')), { notes: 'M00000000' }),
      page(
        'practice: refused, nothing chosen',
        'invalid-csr',
        show(await portal.press('upload', { row: 'row-5', notes: '' })),
      ),
      page('practice: refused, no request', 'invalid-csr', show(await refuse('no request'))),
      page('practice: refused, cut in half', 'invalid-csr', show(await refuse(head))),
      page('practice: refused, damaged', 'invalid-csr', show(await refuse(tail))),
      page(
        'practice: confirmation',
        'confirmation',
        show(await portal.press('upload', { row: 'row-5', notes: 'M1', file: { name: 'x.csr', bytes: csr } })),
      ),
      page('practice: about page', 'unknown', show(await portal.open('about'))),
      page(
        'practice: no such page',
        'not-found',
        `<!doctype html><html><head></head><body><pre>${(await portal.open('nothing-here')).text}</pre></body></html>`,
      ),
      page('practice: revoked', 'unknown', show(await portal.press('revoke', { row: 'row-2' }))),
      page('practice: list with a revoked row', 'list', show(await portal.open('list')), { rows: 10 }),
    ];
    return pages.map((one) => ({ ...one, where: one.where.signIn ? one.where : practiceHost }));
  } finally {
    await practice.close();
  }
}

async function creating(): Promise<readonly TablePage[]> {
  const practice = await startPractice({ environment: 'M5', scenario: 'create', now: () => beginning });
  try {
    const portal = createVisitor();
    const style = (await portal.open(new URL('/pushcert/practice.css', practice.portalUrl).href)).text;
    const signIn = await portal.open(practice.portalUrl);
    const ticket = /name="ticket" value="([^"]+)"/.exec(signIn.text)?.[1] ?? '';
    await portal.press('login', { ticket, account: '' });
    const first = await portal.press('verify', { ticket });
    const list = await portal.open('list');
    return [
      page('practice: get started', 'get-started', withStyle(first.text, style), { where: practiceHost }),
      page('practice: empty list', 'list', withStyle(list.text, style), { where: practiceHost, rows: 0 }),
    ];
  } finally {
    await practice.close();
  }
}

export function withStyle(html: string, style: string): string {
  return html.replace('<link rel="stylesheet" href="practice.css">', `<style>${style}</style>`);
}
