// The practice sign-in and its second factor: everything is filled in, so there is nothing that could be typed
// (docs/manual-coverage.md W8).
import { redirect, type Answer, type Ask } from '../http/exchange.ts';
import { html, type Html } from '../http/html.ts';
import { ours } from '../http/ours.ts';
import { showPage } from '../http/page.ts';
import type { World } from '../world/world.ts';
import { portalName, practiceNote } from './layout.ts';

/** One visit to the sign-in, which may lie on another origin than the portal that sent for it. */
type Visit = { readonly portalOrigin: string; appleId: string | null; verified: boolean };

export type SignIn = {
  /** Where the portal sends a visitor who is not signed in. */
  readonly send: (ask: Ask) => Answer;
  readonly answer: (ask: Ask) => Promise<Answer> | Answer;
  /** The account of a finished visit, once. */
  readonly redeem: (ticket: string) => string | null;
};

const maxVisits = 100;

export function createSignIn(world: World, signInOrigin: string | undefined): SignIn {
  const visits = new Map<string, Visit>();

  const open = (portalOrigin: string): string => {
    const ticket = world.token();
    visits.set(ticket, { portalOrigin, appleId: null, verified: false });
    for (const old of [...visits.keys()].slice(0, -maxVisits)) visits.delete(old);
    return ticket;
  };
  const isLocked = (): boolean => world.now() < (world.state().portal.lockedUntil ?? 0);
  /** Stands for waiting until the next day. */
  const unlock = () =>
    world.change((state) =>
      state.portal.lockedUntil === undefined ? state : { ...state, portal: { accounts: state.portal.accounts } },
    );
  const loginAddress = (ticket: string): string => `login?ticket=${ticket}&rv=2`;

  return {
    send: (ask) => redirect(`${signInOrigin ?? ''}/IDMSWebAuth/${loginAddress(open(ask.origin))}`),
    answer: (ask) => {
      const ticket = (ask.method === 'POST' ? ask.fields.get('ticket') : ask.query.get('ticket')) ?? '';
      const visit = visits.get(ticket);
      // A restart of the app or an old address: begin anew. Without a portal that sent us, its folder beside ours is
      // it.
      if (!visit) return redirect(loginAddress(open('')));
      const elsewhere = visit.portalOrigin !== '' && visit.portalOrigin !== ask.origin ? visit.portalOrigin : undefined;
      if (ask.path.endsWith('/login')) {
        const accounts = world.state().portal.accounts.map((account) => account.appleId);
        if (ask.method === 'GET') return showSignIn(ticket, accounts);
        visit.appleId = accounts.find((appleId) => appleId === ask.fields.get('account')) ?? accounts[0] ?? null;
        return redirect(`${isLocked() ? 'locked' : 'verify'}?ticket=${ticket}`);
      }
      if (ask.path.endsWith('/locked'))
        return ask.method === 'GET' && isLocked()
          ? showLocked(ticket)
          : unlock().then(() => redirect(loginAddress(ticket)));
      if (visit.appleId !== null && isLocked()) return redirect(`locked?ticket=${ticket}`);
      if (ask.method === 'GET')
        return visit.appleId === null ? redirect(loginAddress(ticket)) : showSecondFactor(ticket, elsewhere);
      visit.verified = visit.appleId !== null;
      return redirect(`${elsewhere ?? ''}/pushcert/signed-in?ticket=${ticket}`);
    },
    redeem: (ticket) => {
      const visit = visits.get(ticket);
      if (!visit?.verified) return null;
      visits.delete(ticket);
      return visit.appleId;
    },
  };
}

const top: Html = html`<header class="top"><span class="name">${portalName}</span></header>`;
const readOnlyNote: Html = html`<p class="note">${ours(
  '練習用の値が入っています。何も入力せずに進めます。本物のパスワードやコードは、この画面では使いません。',
  'Values for practice are filled in. Go on without typing anything. No real password or code is used on this page.',
)}</p>`;

function readOnlyField(id: string, label: string, value: string): Html {
  return html`<div class="field"><label for="${id}">${label}</label><input type="text" id="${id}" value="${value}" readonly autocomplete="off"></div>`;
}

function showSignIn(ticket: string, accounts: readonly string[]): Answer {
  const [first = ''] = accounts;
  return showPage({
    language: 'en',
    title: 'Sign In',
    top,
    main: html`<h1>Sign In</h1>
<form class="card" method="post" action="login">
<input type="hidden" name="ticket" value="${ticket}">
${
  accounts.length > 1
    ? html`<fieldset class="field"><legend class="label">Apple Account</legend>
${accounts.map((appleId, index) => html`<label class="line"><input type="radio" name="account" value="${appleId}"${index === 0 && html` checked`}>${appleId}</label>`)}</fieldset>`
    : html`<input type="hidden" name="account" value="${first}">${readOnlyField('account', 'Apple Account', first)}`
}
${readOnlyField('password', 'Password', 'practice')}
${readOnlyNote}
<button class="main">Sign In</button>
</form>`,
  });
}

/** In the words of the drawn picture; nobody is sent to Apple's own pages from a practice. */
function showLocked(ticket: string): Answer {
  return showPage({
    language: 'en',
    title: 'Account Locked',
    top,
    main: html`<h1>Account Locked</h1>
<section><p>This Apple Account has been locked for security reasons.</p></section>
${practiceNote(
  'ロックされたときは、続けて試さず、その日はやめます。翌日に、Appleのページで解除します。',
  'When an account is locked, stop for the day and do not keep trying. Unlock it the next day, on Apple’s own page.',
)}
<form class="card" method="post" action="locked">
<input type="hidden" name="ticket" value="${ticket}">
<p>PRACTICE. A real account opens again with time. This button stands for coming back the next day.</p>
<button>It is the next day${ours('（翌日になったことにする）', '')}</button>
</form>`,
  });
}

function showSecondFactor(ticket: string, portalOrigin: string | undefined): Answer {
  return showPage({
    language: 'en',
    title: 'Two-Factor Authentication',
    top,
    // A form's redirect to the portal's origin counts as its target too (CSP form-action).
    ...(portalOrigin !== undefined ? { formAction: portalOrigin } : {}),
    main: html`<h1>Two-Factor Authentication</h1>
<form class="card" method="post" action="verify">
<input type="hidden" name="ticket" value="${ticket}">
${readOnlyField('code', 'Verification Code', '000000')}
${readOnlyNote}
<button class="main">Continue</button>
</form>`,
  });
}
