// The shape of the answer to "what is this?": what it is, whether it is good, what is known from it, and what to do
// next.
import type { Iso } from '../base/time.ts';
import type { RowJudgement } from '../rows/judgement.ts';
import type { FileKind, FileProblem } from '../files/kinds.ts';
import type { StepId } from '../flows/steps.ts';
import type { Mode, Verdict } from '../verdict/verdict.ts';
import type { Saying } from './sayings.ts';

/** `file`: any other file, named by its kind; `unknown-text`: words that mean nothing here; `nothing`: empty. */
export type LookKind =
  | Saying
  | 'certificate'
  | 'request'
  | 'file'
  | 'two-numbers'
  | 'two-customers'
  | 'panel'
  | 'rows'
  | 'subject-dn'
  | 'topic'
  | 'serial'
  | 'customer-code'
  | 'unknown-text'
  | 'hand-over'
  | 'companies'
  | 'nothing';

/** What a renewal can begin with. A topic counts as stated by its giver and is confirmed on its own page. */
export type BeginKnown = {
  readonly mCode: string | null;
  readonly topic: string | null;
  readonly notAfter: Iso | null;
};

export type LookNext =
  | {
      readonly do: 'begin';
      readonly flow: 'renew' | 'duplicate' | 'expired' | 'revoke' | 'apple-id';
      readonly mode: Mode;
      readonly customerId: string | null;
      readonly customer: string;
      readonly known: BeginKnown | null;
      readonly give: 'registered' | null;
    }
  | {
      readonly do: 'open';
      readonly caseId: string;
      readonly customer: string;
      readonly mode: Mode;
      readonly step: StepId;
      readonly give: 'registered' | 'csr' | 'candidate' | null;
      readonly say: 'e320' | 'site-refused' | 'row-sought' | null;
    };

export type Look = {
  readonly kind: LookKind;
  /** It was longer than words are read: what it says further on is not known. */
  readonly longer: boolean;
  /** The file's name; empty for text. */
  readonly name: string;
  readonly file: FileKind | null;
  readonly malformed: { readonly seemed: FileKind; readonly problem: FileProblem } | null;
  readonly tone: 'good' | 'info' | 'caution' | 'stop';
  readonly verdict: Verdict | null;
  readonly mode: Mode;
  /** `reading`: it names a customer of an earlier or open renewal. */
  readonly customer: string | null;
  readonly mCode: string | null;
  /** The customers' numbers that one text names, where they are more than one. */
  readonly mCodes: readonly string[];
  readonly topic: string | null;
  /** The numbers of the certificates that one text names, where they are more than one. */
  readonly numbers: readonly string[];
  readonly serial: string | null;
  readonly notAfter: Iso | null;
  /** A mail told an end, and the customer's certificate that is known here ends on this other day. */
  readonly otherEnd: Iso | null;
  /** The certificate is the one that an earlier renewal ended with, or that an open one has already. */
  readonly seen: 'in-use' | 'here-already' | null;
  readonly rows: readonly { readonly customer: string; readonly judgement: RowJudgement }[];
  /** The first one is the one to take. */
  readonly next: readonly LookNext[];
};
