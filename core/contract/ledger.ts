// The calls about the ledger as a whole: why it can't be used, back to a safe copy, a copy elsewhere, taking one up.
import * as v from 'valibot';
import type { AppInfo, LedgerTrouble } from './app-info.ts';

/** What a copy holds. */
export type CopyAbout = {
  /** When it was made; null: it does not say. */
  readonly at: string | null;
  readonly companies: number;
  readonly cases: number;
  /** When the newest entry in it was written; null: there is none. */
  readonly newest: string | null;
};

/** What the present ledger has and the copy lacks; `newest`: when the newest of it was written. */
export type Lacks = { readonly entries: number; readonly companies: number; readonly newest: string | null };

/** `lacks` null: the present ledger can't be read. `name`: of the file. */
export type CopyOffer = { readonly name: string; readonly copy: CopyAbout; readonly lacks: Lacks | null };

export type LedgerAbout = {
  readonly trouble: LedgerTrouble | null;
  readonly folder: string;
  /** The newest sound safe copy. */
  readonly offer: CopyOffer | null;
  /** Newer safe copies that are not sound. */
  readonly passedOver: number;
};

/** `foreign`: no ledger of this product. `newer`: a newer version's. `unreadable`: the disk doesn't give it out. */
export type CopyFault = 'damaged' | 'foreign' | 'newer' | 'unreadable';

/** `setAside`: what the former ledger's file is called now, in the same folder; null: there was none. */
export type Exchanged = {
  readonly done: true;
  readonly info: AppInfo;
  readonly folder: string;
  readonly setAside: string | null;
};

/** Not done: the copy is not sound after all, and this is how things are now. */
export type Restored = Exchanged | { readonly done: false; readonly about: LedgerAbout };
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'unfit'; readonly name: string; readonly why: CopyFault }
  | { readonly kind: 'fit'; readonly offer: CopyOffer };
/** Not done: no folder was chosen. */
export type CopiedTo =
  | { readonly done: false }
  | { readonly done: true; readonly folder: string; readonly name: string; readonly copy: CopyAbout };

type Call<A, R> = { readonly args: v.GenericSchema<A>; readonly result?: R };
const call = <A, R>(args: v.GenericSchema<A>): Call<A, R> => ({ args });
const none = v.undefined();

export const ledgerCalls = {
  'ledger.read': call<undefined, LedgerAbout>(none),
  /** Opens it again, after what stood in its way may be gone. */
  'ledger.again': call<undefined, AppInfo>(none),
  /** Back to the safe copy of this name. */
  'ledger.restore': call<{ copy: string }, Restored>(v.strictObject({ copy: v.pipe(v.string(), v.maxLength(200)) })),
  /** With nothing in it; only where no safe copy is sound and the present one can't be used. */
  'ledger.beginEmpty': call<undefined, Exchanged>(none),
  /** A copy into a folder that is asked for. */
  'ledger.copyTo': call<undefined, CopiedTo>(none),
  /** Asks for a copy, and looks at it; nothing is changed. */
  'ledger.choose': call<undefined, Chosen>(none),
  /** The chosen copy takes the ledger's place. */
  'ledger.take': call<undefined, Exchanged>(none),
} as const;
