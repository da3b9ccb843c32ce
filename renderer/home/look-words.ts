// Which sentences the box's answer says about a thing, out of those that core/text has.
import { hurryDays, daysFrom } from '../../core/schedule/days.ts';
import { aboutKind } from '../../core/files/kinds.ts';
import type { Look } from '../../core/intake/look.ts';
import type { Texts } from '../../core/text/texts.ts';

export function isOf({ kind, file, malformed }: Look, { look, verdict }: Texts): string {
  if (kind !== 'file' || file === null) return look.kinds[kind].is;
  return malformed
    ? look.broken(verdict.kinds[malformed.seemed], verdict.problems[malformed.problem])
    : look.fileIs(verdict.kinds[file]);
}

/** A mail about the end, or the number that it names: whoever brings it has not begun. */
export const isMail = (kind: Look['kind']): boolean =>
  kind === 'renewal-mail' || kind === 'apple-expiry-mail' || kind === 'customer-code';

export function hintsFor(found: Look, words: Texts, now: number): readonly string[] {
  const { look, verdict } = words;
  const failed = found.verdict?.checks.find(({ result }) => result === 'fail');
  // Nothing failed, but who issued it can't be said here.
  const open = failed
    ? undefined
    : found.verdict?.checks.find(({ id, result }) => id === 'issuer' && result === 'unknown');
  const hint = found.file && aboutKind[found.file].hint;
  return [
    ...(isMail(found.kind) && found.notAfter
      ? [leftWords(daysFrom(new Date(now).toISOString(), found.notAfter), look)]
      : []),
    ...(found.longer ? [look.longer] : []),
    ...(found.seen ? [look.seen[found.seen]] : []),
    ...(failed ? [verdict.reasons[failed.reason](failed.figures)] : []),
    ...(open && open.reason !== 'not-looked-at'
      ? [verdict.plainly[open.reason] ?? verdict.reasons[open.reason](open.figures)]
      : []),
    ...(failed?.reason === 'expired' && found.kind === 'certificate' ? [look.expired] : []),
    ...(found.mode === 'practice' && found.file ? [look.practice] : []),
    ...(hint ? [look[hint]] : []),
    ...(found.kind === 'request' && found.next[0]?.do === 'begin' ? [look.requestOpen] : []),
    ...(found.kind === 'panel' && found.mCode ? [look.noteHint] : []),
  ];
}

/** What to copy and send, where only the help desk can go on. */
export function tellFor({ kind, mCode }: Look, { look }: Texts): string | null {
  if (kind === 'revoked-mail') return look.tellRevoked(mCode ?? '');
  return kind === 'signing-expired' ? look.tellSigning : null;
}

/** Its words lead to the help desk: so the numbers stand below them. */
export const callsFor = ({ kind }: Look): boolean =>
  ['revoked-mail', 'signing-expired', 'site-refused', 'unknown-text'].includes(kind);

function leftWords(days: number, look: Texts['look']): string {
  if (days < 0) return look.expired;
  return days > hurryDays ? look.left(days) : look.leftFew(days);
}
