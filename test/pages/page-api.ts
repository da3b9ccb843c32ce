// What the script in the browser engine offers to the tests.
import type { CallName } from '../../core/contract/wizard.ts';
import type { PageState } from './page-state.ts';

export type Asked = { readonly name: CallName; readonly args: unknown };

export type Seen = {
  readonly headings: readonly string[];
  readonly title: string;
  readonly buttons: readonly string[];
  /** What of the page reaches beyond its right edge, in pixels. */
  readonly overflow: number;
  /** Text that was cut off, with the box that cuts it. */
  readonly cut: readonly string[];
  readonly oddWords: readonly string[];
  readonly troubles: readonly string[];
};

export type Pages = {
  readonly show: (state: PageState) => Promise<void>;
  readonly look: () => Seen;
  readonly focused: () => string;
  /** Presses the nth of what can be pressed; `name` is empty where there are fewer. */
  readonly press: (nth: number) => Promise<{ readonly name: string; readonly asked: readonly Asked[] }>;
};
