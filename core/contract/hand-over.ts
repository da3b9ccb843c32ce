// The calls about hand-over files: one company or job into a file that five words open, and what comes in one.
import * as v from 'valibot';
import { maxFileBytes } from '../files/kinds.ts';
import type { HandOverSight } from '../hand-over/sight.ts';
import { longestTyped, wordCount } from '../hand-over/words.ts';
import type { Language } from './app-info.ts';

/** As it is said, and as it is typed where kana can't be. */
export type ProposedWord = { readonly said: string; readonly typed: string };

const handedOver = v.variant('kind', [
  v.strictObject({ kind: v.literal('customer'), customerId: v.pipe(v.string(), v.uuid()) }),
  v.strictObject({ kind: v.literal('case'), caseId: v.pipe(v.string(), v.uuid()) }),
]);
export type HandedOver = v.InferOutput<typeof handedOver>;

/** Not made: it would be larger than what is ever taken up. */
export type HandOverMade = { readonly made: true; readonly name: string } | { readonly made: false };

/** `done` false: what stands in the way now, or nothing in it is new. `company`: the page of the one that came. */
export type HandOverTaken =
  | { readonly done: true; readonly companies: number; readonly jobs: number; readonly company: string | null }
  | { readonly done: false; readonly sight: HandOverSight };

const given = v.strictObject({
  bytes: v.pipe(
    v.instance(Uint8Array),
    // One byte more is enough to be told that it is too large.
    v.check((bytes) => bytes.byteLength <= maxFileBytes + 1, 'too large'),
  ),
  typed: v.pipe(v.string(), v.maxLength(longestTyped)),
});

type Call<A, R> = { readonly args: v.GenericSchema<A>; readonly result?: R };
const call = <A, R>(args: v.GenericSchema<A>): Call<A, R> => ({ args });

export const handOverCalls = {
  'handOver.propose': call<{ language: Language }, readonly ProposedWord[]>(
    v.strictObject({ language: v.picklist(['ja', 'en']) }),
  ),
  /** Writes the file into the downloads folder. The words are kept nowhere. */
  'handOver.make': call<{ about: HandedOver; words: string[]; language: Language }, HandOverMade>(
    v.strictObject({
      about: handedOver,
      words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.length(wordCount)),
      language: v.picklist(['ja', 'en']),
    }),
  ),
  /** Shows where the last one lies. */
  'handOver.show': call<undefined, null>(v.undefined()),
  /** Null: it was cancelled. */
  'handOver.look': call<{ bytes: Uint8Array; typed: string }, HandOverSight | null>(given),
  /** All or nothing; opened and compared anew. */
  'handOver.take': call<{ bytes: Uint8Array; typed: string }, HandOverTaken | null>(given),
  'handOver.cancel': call<undefined, null>(v.undefined()),
} as const;
