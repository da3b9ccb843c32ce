// What the renderer gets to draw a case: everything decided already, so that it holds no rule.
import type { RenewedRow } from '../rows/renewed-row.ts';
import type { DownloadedRows } from '../rows/downloaded.ts';
import type { RowCard } from '../rows/row-card.ts';
import type { SpokenVerdict } from '../rows/told.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Mode } from '../verdict/verdict.ts';
import type { Awaited, FolderWait, HandedOver } from '../engine/step.ts';
import type { FlowTraits } from '../flows/traits.ts';
import type { CustomerSite } from '../portal/site-address.ts';
import type { Place } from '../portal/sites.ts';
import type { CaseState } from './state.ts';
import type { ToldBy } from './told-by.ts';

import type { UnreadableFact } from '../flows/facts.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import type { Missing, Proof } from '../flows/proof/state.ts';
import type { Impact, Standing } from '../engine/step.ts';
import type { StepId } from '../flows/steps.ts';

/**
 * `later`: put off, and still open. `unchecked`: gone on without what it asks for. `told`: as a person says, and not
 * shown.
 */
export type JourneyStatus = 'done' | 'later' | 'unchecked' | 'told' | 'now' | 'to-come';
export type JourneyEntry = {
  readonly id: StepId;
  readonly screen: number;
  readonly impact: Impact;
  readonly status: JourneyStatus;
  readonly at: string | null;
};

export type CaseView = {
  readonly id: string;
  readonly mode: Mode;
  /** The job it is on now; it may have been begun as another. */
  readonly flow: FlowId;
  /** What that job is beside its steps. */
  readonly traits: FlowTraits;
  /** The job that this case goes on as when its Apple ID trouble is over. */
  readonly goesOnAs: FlowId;
  readonly step: StepId;
  /** The foreign page that stands beside the step. */
  readonly beside: Place | null;
  /** The step is at the management site, wherever that opens. */
  readonly atSite: boolean;
  /** In practice nothing of it is known, and nothing is chosen. */
  readonly customerSite: CustomerSite;
  /** The file that is waited for now: out of a foreign page, and in the downloads folder. */
  readonly awaited: Awaited | null;
  readonly watched: FolderWait | null;
  /** What a foreign page's file chooser is given now. */
  readonly given: HandedOver | null;
  /** A registration was told, of which kind of certificate: one of a new topic, or of the one in use. */
  readonly registeredAs: 'new-topic' | 'same-topic' | null;
  /** Nothing is asked any more: proven, or ended knowingly on what was told (`lacking` names the proof then). */
  readonly finished: boolean;
  /** Does the management site hold the new certificate? */
  readonly proof: Proof;
  /** What a registration still lacks to be proven in every way. */
  readonly missing: readonly Missing[];
  readonly journey: readonly JourneyEntry[];
  readonly state: CaseState;
  /** Milliseconds left of the wait after CSR発行, at the moment this view was made. */
  readonly waitMs: number;
  /** This job has the step that tells look-alike rows apart. */
  readonly canSeekRow: boolean;
  /** The certificate in use as the portal's row, when its file is here. */
  readonly rowCard: RowCard | null;
  /** Apple has answered our upload: what the row shows since, as far as seen; null: the rows are as they were. */
  readonly renewedRow: RenewedRow | null;
  /** What the list's rows gave out on Download, judged. */
  readonly rowFiles: DownloadedRows;
  /** The pre-flight of the newest CSR. */
  readonly csrVerdict: Verdict | null;
  /** The verdict on the present candidate. */
  readonly verdict: Verdict | null;
  /** The verdict on a new certificate that was only read out: never better than in need of attention. */
  readonly spoken: SpokenVerdict | null;
  /** Whether what was accepted of them still stands beside what they say now. */
  readonly standing: Standing;
  /** The ledger can't be written (a newer version made it): look, don't change. */
  readonly readOnly: boolean;
  /** Entries of this case's record that can't be read: the rest of the case is told without them. */
  readonly unreadable: readonly UnreadableFact[];
};

export type CaseSummary = {
  readonly id: string;
  readonly customerId: string;
  readonly mode: Mode;
  readonly flow: FlowId;
  readonly customer: string;
  readonly mCode: string;
  readonly step: StepId;
  readonly screen: number;
  readonly changedAt: string;
  readonly finished: boolean;
  readonly missing: readonly Missing[];
  /** A registration that nothing shows is told by; null: it was shown. */
  readonly toldBy: ToldBy | null;
  /** A practice in which nothing was said yet. */
  readonly onlyOpened: boolean;
  /** A telephone call about it, that is held or is to be gone on with; `language`: what the caller speaks. */
  readonly call: { readonly line: 'open' | 'parked'; readonly language: 'ja' | 'en' } | null;
  /** How many entries of its record can't be read. */
  readonly unreadable: number;
};
