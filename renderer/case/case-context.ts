// What a step's page may use: the case as it is drawn, which step is looked at, and the ways to say or hand over
// something.
import { createContext, useContext } from 'react';
import type { NarrowState, ViewState } from '../../core/contract/wizard.ts';
import type { Received } from '../../core/case/arrival.ts';
import type { CaseView, JourneyEntry } from '../../core/case/view.ts';
import type { UserFact } from '../../core/flows/facts.ts';
import type { HandPath } from '../../core/files/file-path.ts';
import type { StepId } from '../../core/flows/steps.ts';
import type { Sorted } from './several-files.ts';
import type { Place } from '../../core/portal/sites.ts';

export type Wanted = Received['wanted'];

export type Named = { readonly name: string; readonly mCode: string };

export type OpenCase = {
  readonly view: CaseView;
  /**
   * When the wait after CSR issuing ends, on this page's own clock: the view's figure is of the moment at which it
   * was made.
   */
  readonly waitEnds: number;
  readonly entry: JourneyEntry;
  /** An earlier step is looked at again: its page shows, its buttons rest. */
  readonly past: boolean;
  readonly showStep: (step: StepId | null) => void;
  readonly back: () => void;
  /** The company as it was typed and not said yet: a call that begins meanwhile goes on with it. */
  readonly named: Named | null;
  readonly setNamed: (named: Named) => void;
  /** In a call: the number in use is read out once more. */
  readonly hearInUse: () => void;
  readonly say: (fact: UserFact) => void;
  readonly receive: (wanted: Wanted, via: HandPath, files: readonly File[]) => void;
  readonly receiveText: (wanted: Wanted, text: string) => void;
  readonly reread: () => void;
  /** The last thing that came in on this step, when it was not what was wanted. */
  readonly trap: Received | null;
  readonly dropTrap: () => void;
  /** Of several files that came last, which were used. */
  readonly sorted: Sorted | null;
  /** The names of files that came although this page has no place for any. */
  readonly unasked: readonly string[] | null;
  readonly helpOpen: boolean;
  readonly setHelpOpen: (open: boolean) => void;
  /** The foreign page that stands beside this step and is gone on in, if any. */
  readonly foreignPlace: Place | null;
  /** In practice its site stays beside the steps, though it was opened in the browser: nothing comes by itself then. */
  readonly leaveSite: () => void;
  readonly foreign: ViewState | null;
  /** Whether our window stands narrow beside the system browser. */
  readonly narrow: NarrowState;
  readonly makeNarrow: (on: boolean) => void;
};

export const CaseContext = createContext<OpenCase | null>(null);

export function useCase(): OpenCase {
  const open = useContext(CaseContext);
  if (!open) throw new Error('a step outside a case');
  return open;
}
