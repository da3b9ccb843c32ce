// Every step of every flow has a page, and words of its own in both languages.
import { expect, it } from 'vitest';
import { flowIds } from '../../../core/flows/flow-ids.ts';
import { flows } from '../../../core/flows/flows.ts';
import type { StepId } from '../../../core/flows/steps.ts';
import type { StepPage } from '../../../core/text/step-page.ts';
import { texts, type Texts } from '../../../core/text/texts.ts';

type Entry = { readonly words: (texts: Texts) => StepPage };
// By a path that the compiler does not follow: these tests are checked without a DOM.
const pages = '../../../renderer/steps/index.ts';
const { stepPages } = (await import(pages)) as { stepPages: Readonly<Record<StepId, Entry>> };

const ids = [...new Set(flowIds.flatMap((id) => flows[id].steps.map((step) => step.id)))];

it.each(ids)('%s', (id) => {
  const { words } = stepPages[id];
  const [ja, en] = [words(texts.ja), words(texts.en)];
  expect(ja.name).not.toBe('');
  expect(ja.heading).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  expect(en.heading).toMatch(/^[A-Za-z]/);
  for (const { help } of [ja, en])
    expect([help.why, help.looks, help.ifNot].map((lines) => lines.length > 0)).toEqual([true, true, true]);
});
it('no two steps share their words', () => {
  for (const language of ['ja', 'en'] as const) {
    const headings = ids.map((id) => stepPages[id].words(texts[language]).heading);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  }
});
