// Which sentences the box's answer says about a thing, out of those that core/text has.
import type { Iso } from '../base/time.ts';
import { hurryDays, daysLeft } from '../schedule/days.ts';
import { aboutKind } from '../files/kinds.ts';
import type { Look } from '../intake/look.ts';
import type { CheckId } from '../verdict/verdict.ts';
import type { Texts } from './texts.ts';

export function isOf({ kind, file, malformed }: Look, { look, verdict }: Texts): string {
  if (kind !== 'file' || file === null) return look.kinds[kind].is;
  return malformed
    ? look.broken(verdict.kinds[malformed.seemed], verdict.problems[malformed.problem])
    : look.fileIs(verdict.kinds[file]);
}

/** A mail about the end, or the number that it names: whoever brings it has not begun. */
export const isMail = (kind: Look['kind']): boolean => endingKinds.includes(kind);
const endingKinds: readonly Look['kind'][] = [
  'renewal-mail',
  'apple-expiry-mail',
  'expiry-notice',
  'expired-told',
  'customer-code',
];

/** What may be left open of a file that nothing is compared with: each is a sentence to the person. */
const openHere: readonly CheckId[] = ['kind', 'issuer', 'dates'];

export function hintsFor(found: Look, words: Texts, now: number): readonly string[] {
  const { look, verdict } = words;
  const failed = found.verdict?.checks.find(({ result }) => result === 'fail');
  // Nothing failed, but it can't be said here.
  const open = failed
    ? undefined
    : found.verdict?.checks.find(({ id, result }) => openHere.includes(id) && result === 'unknown');
  const hint = found.file && aboutKind[found.file].hint;
  return [
    ...(isMail(found.kind) && found.notAfter
      ? [endWords(found.kind, nearer(found.notAfter, found.otherEnd), words, now)]
      : []),
    ...(found.notAfter && found.otherEnd
      ? [look.otherEnd(words.dates.day(found.notAfter), words.dates.day(found.otherEnd))]
      : []),
    ...(found.longer ? [look.longer] : []),
    ...(found.numbers.length > 1 ? [look.numbers(found.numbers.map((one) => one.slice(-4)).join(' / '))] : []),
    ...(found.mCodes.length > 1 ? [look.mCodes(found.mCodes.join(' / '))] : []),
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

const nearer = (told: Iso, onFile: Iso | null): Iso =>
  onFile !== null && Date.parse(onFile) < Date.parse(told) ? onFile : told;

/** What to copy and send, where only the help desk can go on. */
export function tellFor({ kind, mCode }: Look, { look }: Texts): string | null {
  if (kind === 'revoked-mail') return look.tellRevoked(mCode ?? '');
  if (kind === 'chain-missing') return look.tellChain;
  return kind === 'signing-expired' ? look.tellSigning : null;
}

const callingKinds: readonly Look['kind'][] = [
  'revoked-mail',
  'ended-or-revoked',
  'signing-expired',
  'chain-missing',
  'upload-refused',
  'site-refused',
  'unknown-text',
];

/** Its words lead to the help desk: so the numbers stand below them. */
export const callsFor = ({ kind }: Look): boolean => callingKinds.includes(kind);

/** A contradiction in what was given is the news, not its first half. */
function endWords(kind: Look['kind'], end: Iso, { look, dates }: Texts, now: number): string {
  const days = daysLeft(end, now);
  return kind === 'expired-told' && days > 0 ? look.endAhead(dates.day(end)) : leftWords(days, look);
}

function leftWords(days: number, look: Texts['look']): string {
  if (days < 0) return look.expired;
  return days > hurryDays ? look.left(days) : look.leftFew(days);
}
