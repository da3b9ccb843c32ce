// What the wizard says while a page shows, read the way the page itself reads it; and what was to be expected.
import type { FileKind } from '../../core/files/kinds.ts';
import type { StoredFact } from '../../core/engine/fact.ts';
import type { Check, VerdictAnswer } from '../../core/verdict/verdict.ts';
import type { Wizard } from '../../test/e2e/driver/wizard.ts';
import type { Trap } from './plays.ts';

export type Judgement = {
  readonly about: 'certificate' | 'request' | 'other-file';
  readonly answer: VerdictAnswer;
  readonly checks: readonly Check[];
  readonly heading: string;
  /** What a file that was not taken really is, in the page's words. */
  readonly said: string | null;
  /** Serial of the row that the page names as the right one. */
  readonly row: string | null;
  /** Serial of the certificate in use. */
  readonly serialInUse: string | null;
  readonly registered: boolean;
};

type Expected = {
  readonly about: Judgement['about'];
  readonly answer: VerdictAnswer;
  readonly kind?: FileKind;
  readonly namesRow?: boolean;
  readonly endsAt: 'finished' | 'csr-received' | 'turned-to';
};

const expected: Readonly<Record<Trap | 'none', Expected>> = {
  none: { about: 'certificate', answer: 'ready', endsAt: 'finished' },
  'wrong-row': { about: 'certificate', answer: 'wrong-row', namesRow: true, endsAt: 'finished' },
  'old-file': { about: 'certificate', answer: 'old-file', endsAt: 'finished' },
  'wrong-csr': { about: 'certificate', answer: 'wrong-csr', endsAt: 'finished' },
  json: { about: 'other-file', answer: 'not-a-push-certificate', kind: 'json', endsAt: 'finished' },
  'session-timeout': { about: 'certificate', answer: 'ready', endsAt: 'finished' },
  'wrong-account': { about: 'certificate', answer: 'ready', endsAt: 'finished' },
  locked: { about: 'certificate', answer: 'ready', endsAt: 'finished' },
  'ended-yesterday': { about: 'certificate', answer: 'ready', endsAt: 'finished' },
  // Apple no longer renews it: the request was good, and the case goes on as a start-over.
  'ended-long-ago': { about: 'request', answer: 'ready', endsAt: 'turned-to' },
  // Only the vendor can mend it: the case rightly stops before Apple.
  'vendor-expired': { about: 'request', answer: 'expired', endsAt: 'csr-received' },
};

export async function readJudgement({ page, heading }: Wizard): Promise<Judgement> {
  const view = await page.evaluate(async () => {
    const cases = await window.wizard.call('home.cases', undefined);
    const newest = cases.ok ? [...cases.value].sort((a, b) => b.changedAt.localeCompare(a.changedAt))[0] : undefined;
    const read = newest && (await window.wizard.call('case.read', { caseId: newest.id }));
    return read?.ok ? read.value : null;
  });
  const trap = await page
    .locator('.trap')
    .first()
    .textContent({ timeout: 100 })
    .catch(() => null);
  // Where a row must be named, a busy machine gets the time to draw it.
  const card = await page
    .locator('.right-row .row-card')
    .first()
    .textContent({ timeout: view?.verdict?.answer === 'wrong-row' ? 5000 : 100 })
    .catch(() => null);
  const serial = view?.state.registered?.kind === 'file' ? view.state.registered.certificate.serial : null;
  const verdict = trap !== null ? null : (view?.verdict ?? view?.csrVerdict ?? null);
  return {
    about: trap !== null ? 'other-file' : view?.verdict ? 'certificate' : 'request',
    answer: verdict?.answer ?? 'not-a-push-certificate',
    checks: verdict?.checks ?? [],
    heading: (await heading().textContent()) ?? '',
    said: trap,
    row: serial !== null && card?.includes(serial) ? serial : null,
    serialInUse: serial,
    registered: view?.state.registration === 'done',
  };
}

/** Null when everything went as it should, else the one thing that did not. */
export function whatWentWrong(
  trap: Trap | null,
  judgement: Judgement | null,
  facts: readonly StoredFact[],
  kindWord: (kind: FileKind) => string,
): string | null {
  const wanted = expected[trap ?? 'none'];
  if (!judgement) return 'No verdict came up.';
  if (judgement.about !== wanted.about || judgement.answer !== wanted.answer)
    return `The verdict was ${judgement.answer} on the ${judgement.about}, not ${wanted.answer} on the ${wanted.about}.`;
  if (wanted.kind && !judgement.said?.includes(kindWord(wanted.kind)))
    return `The page did not say that the file is "${kindWord(wanted.kind)}".`;
  if (judgement.registered) return 'Something had been registered before the verdict.';
  if (wanted.namesRow && (judgement.row === null || judgement.row !== judgement.serialInUse))
    return 'The verdict did not name the row to renew.';
  if (facts.at(-1)?.kind !== wanted.endsAt)
    return `The case ended with the fact ${facts.at(-1)?.kind ?? 'none'}, not ${wanted.endsAt}.`;
  if (facts.filter(({ kind }) => kind === 'csr-requested').length !== 1) return 'CSR発行 was pressed more than once.';
  return null;
}
