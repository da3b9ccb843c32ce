// What every step's page says, whatever the step: the words that the frame sets around its one action.
import type { Line } from './rich.ts';

export type StepPage = {
  /** In the journey at the left. */
  readonly name: string;
  readonly heading: string;
  /** The heading where the finished step is looked at again; without it the frame says that the step is done. */
  readonly seen?: string;
  readonly lines: readonly Line[];
  /** How one knows that it worked; null where the page itself shows it. */
  readonly sign: Line | null;
  readonly primary: string;
  readonly help: { readonly why: readonly Line[]; readonly looks: readonly Line[]; readonly ifNot: readonly Line[] };
};

/** Fixes the type, so that another language may mark up a line that is plain in the first. */
export const page = (words: StepPage): StepPage => words;
export const lines = (...words: readonly Line[]): readonly Line[] => words;
