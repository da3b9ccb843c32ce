// A text that is about several customers, or about a number that several companies have: which one is meant is the
// question, and an end that it states may be anybody's.
import { unfinished, withCode, type KnownCase, type KnownCases } from './known-cases.ts';
import { opening } from './look-at-file.ts';
import type { Look, LookNext } from './look.ts';

/** More would be no help to choose from. */
const maxOffered = 3;

/** Whose all of them are; none where they are of several. */
export function ownerIn(cases: readonly KnownCase[]): KnownCase | undefined {
  const [first] = cases;
  return cases.every(({ customerId }) => customerId === first?.customerId) ? first : undefined;
}

/** Null where there is one customer at most. */
export function lookAtTwoCustomers(
  mCodes: readonly string[],
  base: Look,
  cases: KnownCases,
  flow: 'renew' | 'expired',
): Look | null {
  const concerned = mCodes.flatMap((mCode) => withCode(cases, mCode));
  const [only = null] = mCodes;
  if (mCodes.length < 2 && (concerned.length === 0 || ownerIn(concerned) !== undefined)) return null;
  const openNow = unfinished(concerned);
  const begun = new Set(openNow.map(({ customerId }) => customerId));
  // Without a name nobody could tell its button from another's.
  const others = concerned.filter(
    ({ customerId, customer }, index) =>
      customer !== '' &&
      !begun.has(customerId) &&
      index === concerned.findIndex((one) => one.customerId === customerId),
  );
  return {
    ...base,
    kind: 'two-customers',
    tone: 'caution',
    notAfter: null,
    topic: null,
    mCode: mCodes.length === 1 ? only : null,
    mCodes: mCodes.length > 1 ? mCodes : [],
    next: [...openNow.map((one) => opening(one, null)), ...others.map((one) => beginOf(one, flow))].slice(
      0,
      maxOffered,
    ),
  };
}

const beginOf = ({ customerId, customer, mCode }: KnownCase, flow: 'renew' | 'expired'): LookNext => ({
  do: 'begin',
  flow,
  mode: 'real',
  customerId,
  customer,
  known: { mCode, topic: null, notAfter: null },
  give: null,
});
