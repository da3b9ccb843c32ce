// What the script in the browser engine offers to the tests.
import type { CallName } from '../../core/contract/wizard.ts';
import type { PageState } from './page-state.ts';

export type Asked = { readonly name: CallName; readonly args: unknown };

export type Seen = {
  readonly headings: readonly string[];
  readonly title: string;
  /** What of the page reaches beyond its right edge, in pixels. */
  readonly overflow: number;
  /** Text that was cut off, with the box that cuts it. */
  readonly cut: readonly string[];
  /** Running words whose pieces lie side by side as boxes, each with a gap. */
  readonly scattered: readonly string[];
  readonly oddWords: readonly string[];
  readonly troubles: readonly string[];
};

/** What was asked of the main process because of one press, and what went wrong there. */
export type Pressed = { readonly name: string; readonly asked: readonly Asked[]; readonly troubles: readonly string[] };

export type Walked = {
  /** Came out at the page's end. */
  readonly through: boolean;
  /** Buttons that it did not come to. */
  readonly missed: readonly string[];
};

export type Pages = {
  readonly show: (state: PageState) => Promise<void>;
  readonly look: () => Seen;
  /** Puts the keyboard before all that the page holds; gives back how often Tab is to be pressed to come out behind. */
  readonly beforeAll: () => number;
  /** Where it has been since; the walk is over. */
  readonly walked: () => Walked;
  /** Presses one after the other of what can be pressed, each on the page drawn anew. */
  readonly pressAll: (state: PageState) => Promise<readonly Pressed[]>;
};
