// One text of the corpus, and what must be said of it. Written without a look at how the product recognises texts.
import type { LookKind, LookNext } from '../../core/intake/look.ts';

type Flow = Extract<LookNext, { do: 'begin' }>['flow'];

export type Answer = {
  /** The kinds that are right: more than one only where people who know would differ too. */
  readonly is: LookKind | readonly LookKind[];
  /** The flow that is offered first; `none`: no flow may be offered. */
  readonly flow?: Flow | 'none';
  /** The kinds that would do harm. */
  readonly never?: readonly LookKind[];
  /** Even somebody who knows all of it couldn't tell: not knowing is right as well. */
  readonly unknown?: true;
  /** It is known by standing alone: in a letter the same words could be about anything. */
  readonly alone?: true;
  /** `public`: the words stand in public sources (names and numbers changed); `composed`: made up after them. */
  readonly source: 'public' | 'composed';
};

export type CorpusText = Answer & { readonly theme: string; readonly text: string };

/** Texts with the same answer; one of them can differ in a part of it. */
export function group(
  theme: string,
  answer: Answer,
  texts: readonly (string | readonly [string, Partial<Answer>])[],
): readonly CorpusText[] {
  return texts.map((one) =>
    typeof one === 'string' ? { ...answer, theme, text: one } : { ...answer, ...one[1], theme, text: one[0] },
  );
}

export const isJapanese = (text: string) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);

const uuid = 'c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8';
export const serial = 'cd17b2a4993005b1';
export const apsp = `APSP:${uuid}`;
export const topic = `com.apple.mgmt.External.${uuid}`;
export const otherApsp = 'APSP:09eb97d0-f5d2-45cb-8fe1-0a8de5df88df';
export const otherTopic = 'com.apple.mgmt.External.09eb97d0-f5d2-45cb-8fe1-0a8de5df88df';
