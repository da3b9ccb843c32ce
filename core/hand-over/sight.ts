// What taking a hand-over file up would do, as it is shown before anything is done.
import type { Iso } from '../base/time.ts';
import type { FlowId } from '../flows/flow-ids.ts';

/** `differs`: of a number that is known here, and not the certificate that is known. */
export type CertificateSight = {
  readonly lastFour: string;
  readonly end: Iso;
  readonly stand: 'new' | 'same' | 'differs';
  /** Of the one that is known here. */
  readonly hereEnd: Iso | null;
};

/**
 * `longer`: it goes on in the file. `parted`: it went on differently on both computers, and stays as it is here.
 * `elsewhere`: another company's here.
 */
export type JobSight = {
  readonly flow: FlowId;
  readonly since: Iso;
  readonly stand: 'new' | 'longer' | 'same' | 'parted' | 'elsewhere';
  /** Entries that come. */
  readonly more: number;
};

export const fieldsCompared = [
  'name',
  'reading',
  'code',
  'devices',
  'macs',
  'note',
  'siteUrl',
  'person',
  'sales',
  'helpDesk',
] as const;
export type FieldCompared = (typeof fieldsCompared)[number];
/** Said differently here and there: whatever was said later stays. */
export type FieldSight = {
  readonly field: FieldCompared;
  readonly here: string;
  readonly file: string;
  readonly stays: 'here' | 'file';
};

export type CompanySight = {
  readonly name: string;
  readonly code: string;
  /** Which company it is here; null: a new one. */
  readonly here: { readonly id: string; readonly name: string } | null;
  readonly fields: readonly FieldSight[];
  readonly certificates: readonly CertificateSight[];
  /** What was said of the company and is not known here yet. */
  readonly noted: number;
  readonly jobs: readonly JobSight[];
  readonly changes: boolean;
};

/**
 * `unknown-words`: it did not open, and some of the words are in no list; told of the words alone, whatever the file.
 * `shut`: these words don't open it, or it is no such file, or it was changed on its way; which of them is not told.
 * `several`: it is about one company that is two here.
 */
export type HandOverTrouble = 'too-large' | 'shut' | 'unknown-words' | 'unreadable' | 'newer' | 'several';

export type HandOverSight =
  | {
      readonly ok: true;
      readonly madeAt: Iso;
      readonly companies: readonly CompanySight[];
      /** Nothing in it is new. */
      readonly nothing: boolean;
    }
  /** `names`: of the companies, or the words, that the trouble is about. */
  | { readonly ok: false; readonly why: HandOverTrouble; readonly names: readonly string[] };
