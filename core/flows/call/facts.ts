// Facts of a telephone call: that one is held, and what is told in it because no file reaches the one who writes it
// down.
import * as v from 'valibot';
import { day, nothing } from '../../engine/schemas.ts';
import { acceptedVerdict } from '../renewal/facts.ts';

/** What the caller has in front of them beside the pages: the app itself, the printed sheet, or nothing. */
export const callerHas = ['app', 'sheet', 'nothing'] as const;
export type CallerHas = (typeof callerHas)[number];

/** Why one goes back to the list of rows. */
export const backBecause = ['wrong-row', 'e320', 'not-renewed', 'misheard'] as const;
export type BackBecause = (typeof backBecause)[number];

/** The end of a number is enough, as long as it tells rows apart. */
const end = v.pipe(v.string(), v.regex(/^[0-9a-f]{4,40}$/));
/** Read back aloud and confirmed: what was not does not count. */
const readBack = v.literal(true);
const row = { apsp: end, serial: v.nullable(end), readBack };

export const callUserFacts = {
  /** `about`: begun at the site's refusal, before anything else is known. */
  'call-began': v.strictObject({
    has: v.picklist(callerHas),
    language: v.picklist(['ja', 'en']),
    about: v.exactOptional(v.literal('e320')),
  }),
  'call-parked': nothing,
  'call-resumed': nothing,
  'call-ended': nothing,
  /**
   * The two ends that tell a refusal: of the number at the management site, and of the row that fits it. Null: it was
   * not to be had.
   */
  'e320-told': v.strictObject({ site: v.nullable(end), row: v.nullable(end), readBack }),
  /** The caller's own computer will do, as the caller describes it. */
  'pc-told': nothing,
  /** The certificate in use, by what stands at the management site or on an iPhone. */
  'in-use-told': v.strictObject({ ...row, end: v.nullable(day) }),
  /** The request's file lies on the caller's computer. */
  'csr-told': nothing,
  /** The Apple ID, its password and its telephone are at hand; none of them was said. */
  'apple-id-told': nothing,
  /** The list of certificates shows. */
  'signed-in-told': nothing,
  /** The row that will be renewed, found before the request is there. */
  'row-found-told': v.strictObject({ ...row, end: v.nullable(day) }),
  /** A first certificate: the page that takes the request shows. */
  'create-told': nothing,
  /** The row in front of the caller, before Renew is pressed. */
  'row-told': v.strictObject({ ...row, end: v.nullable(day) }),
  /** Apple has taken the request. */
  'uploaded-told': nothing,
  /** The row after Renew. */
  'renewed-told': v.strictObject({ ...row, end: day }),
  /** The row of a certificate that was created: there is none to compare it with. */
  'made-told': v.strictObject({ ...row, end: day }),
  /** Gone on knowingly. `said`: which telling was judged. */
  'told-accepted': v.strictObject({ said: v.pipe(v.number(), v.safeInteger()) }),
  /** Back to the list: the right row is looked for, and what was told of the other counts for nothing. */
  'row-told-again': v.strictObject({ because: v.picklist(backBecause) }),
} as const;

/** Said as short as the page can, and written with what the product adds. */
export const callNoted = {
  'told-accepted': v.object({ said: v.pipe(v.number(), v.safeInteger()), verdict: v.exactOptional(acceptedVerdict) }),
} as const;
