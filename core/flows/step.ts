// A step of our flows: the engine's, with our facts, and with what its conditions may ask.
import type { CsrFigures, CertificateFigures } from '../crypto/figures.ts';
import type { FilePath } from '../files/file-path.ts';
import type { Recognised } from '../files/kinds.ts';
import type { FileRole, Standing, Step } from '../engine/step.ts';
import type { CustomerSite } from '../portal/site-address.ts';
import type { Mode, Verdict } from '../verdict/verdict.ts';
import type { FactData, FactKind, UserFactData, UserFactKind } from './facts.ts';
import type { FlowId } from './flow-ids.ts';
import type { Missing, Proof } from './proof/state.ts';
import type { FlowTraits } from './traits.ts';

/** What is known when something is said or given: the view of the case, with as much of its state as is read. */
export type Asked<S> = {
  readonly state: S;
  readonly step: string;
  readonly mode: Mode;
  readonly flow: FlowId;
  readonly traits: FlowTraits;
  readonly goesOnAs: FlowId;
  readonly finished: boolean;
  readonly customerSite: CustomerSite;
  readonly journey: readonly { readonly id: string }[];
  readonly standing: Standing;
  readonly csrVerdict: Verdict | null;
  readonly verdict: Verdict | null;
  readonly proof: Proof;
  readonly missing: readonly Missing[];
};

/** Null: it may be said; else what speaks against it. */
export type Condition<S, K extends UserFactKind> = (asked: Asked<S>, data: UserFactData<K>) => string | null;
export type May<S> = { readonly [K in UserFactKind]?: Condition<S, K> };

/** A file that came and is good for its role. `sha256`: of what is kept, a request's bytes or a certificate's leaf. */
export type Came = {
  readonly via: FilePath;
  readonly name: string;
  readonly recognised: Recognised;
  readonly csr: { readonly sha256: string; readonly csr: CsrFigures } | null;
  readonly certificate: { readonly sha256: string; readonly certificate: CertificateFigures } | null;
};
/** A fact to be written; `keeps`: its file goes into the ledger with it. */
export type Made = {
  [K in FactKind]: { readonly kind: K; readonly data: FactData<K>; readonly keeps: boolean };
}[FactKind];
export type Arrival<S> = (asked: Asked<S>, came: Came) => readonly Made[];
export type Takes<S> = { readonly [R in FileRole]?: Arrival<S> };

export type StepOf<S, Id extends string = string> = Step<Id, S, FactKind, Asked<S>, May<S>, Takes<S>>;

/** Keeps what may be said by its very names, so that the compiler finds a fact that no step allows. */
export const stepsReading =
  <S>() =>
  <const Id extends string, M extends May<S>>(
    step: StepOf<S, Id> & { readonly may: M },
  ): Omit<StepOf<S, Id>, 'may'> & { readonly may: M } =>
    step;

/** Its step is condition enough. */
export const always = (): null => null;
export const its = (holds: boolean, why: string): string | null => (holds ? null : why);
