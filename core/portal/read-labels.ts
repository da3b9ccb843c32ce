// Which of Apple's labels some words on a page are, whatever their case, blanks, quotes or language.
import { tidy, trimMarks } from '../reading/tidy.ts';
import type { Label } from './label.ts';
import { labelIds, labels, type LabelId } from './labels.ts';

const markBefore = /[\s:*•›»>«<|-]/;
const markBehind = /[\s:*•…›»><«|.。、!-]/;
const cjk = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * One form for words that differ in case, blanks, quotes or end marks only; between Japanese letters a blank means
 * nothing.
 */
export function plainLabel(text: string): string {
  const flat = trimMarks(tidy(text.slice(0, 600)).toLowerCase().replace(/\s+/g, ' '), markBefore, markBehind);
  return cjk.test(flat) ? flat.replace(/ /g, '') : flat;
}

export type LabelLanguage = 'en' | 'ja';
type Known = { readonly id: LabelId; readonly language: LabelLanguage };
type Form = Known & { readonly form: string };
type Forms = { readonly byForm: ReadonlyMap<string, readonly Known[]>; readonly sayings: readonly Form[] };

/** Made at the first use: the start of the program has none for them. */
let made: Forms | null = null;
const forms = (): Forms => (made ??= makeForms());

function makeForms(): Forms {
  const all = labelIds.flatMap((id): Form[] => {
    const { words, also, ja }: Label = labels[id];
    return [
      ...[words, ...also].map((form) => ({ id, language: 'en' as const, form: plainLabel(form) })),
      ...ja.map((form) => ({ id, language: 'ja' as const, form: plainLabel(form) })),
    ];
  });
  const byForm = new Map<string, readonly Known[]>();
  for (const { form, id, language } of all) byForm.set(form, [...(byForm.get(form) ?? []), { id, language }]);
  return { byForm, sayings: all.filter(({ id }) => labels[id].use === 'saying') };
}

/** Which labels exactly these words are; a translated word may be several. */
export const labelsOf = (text: string): readonly Known[] =>
  text.length > 200 ? [] : (forms().byForm.get(plainLabel(text)) ?? []);

export const isLabel = (text: string, id: LabelId): LabelLanguage | null =>
  labelsOf(text).find((known) => known.id === id)?.language ?? null;

/** Sayings that stand anywhere in the words. */
export function sayingsIn(text: string): readonly Known[] {
  const flat = plainLabel(text);
  return forms().sayings.filter(({ form }) => flat.includes(form));
}

/** The words begin with a saying, after "Error:" at most. */
export function beginsWith(text: string, id: LabelId): boolean {
  const flat = plainLabel(text).replace(/^(?:error|エラー)\s*[:-]?\s*/, '');
  return forms().sayings.some((known) => known.id === id && flat.startsWith(known.form));
}
