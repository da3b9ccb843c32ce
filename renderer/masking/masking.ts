// What is masked now, and how: every answer of the main process passes here before a page sees it, every text that a
// page draws passes here before it shows (jsx-runtime.ts).
import { createDictionary } from '../../core/masking/dictionary.ts';
import { ownWordsOf, type OwnWords } from '../../core/masking/own-words.ts';
import { secretsIn, type SecretKind } from '../../core/masking/secrets.ts';
import { firstTexts } from '../../core/text/first-texts.ts';
import type { CaseSummary, CaseView } from '../../core/case/view.ts';
import type { AppInfo, Language } from '../../core/contract/app-info.ts';

const dictionary = createDictionary();

type Now = {
  readonly language: Language;
  /** The switch. */
  readonly all: boolean;
  /** A call is held about this case: whoever is on the line sees no other company's name. */
  readonly call: { readonly caseId: string; readonly own: readonly string[] } | null;
};
let now: Now = { language: 'ja', all: false, call: null };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isInfo = (value: object): value is AppInfo => 'masked' in value && 'ledger' in value;
const isView = (value: object): value is CaseView => 'journey' in value && 'state' in value;
const isSummary = (value: unknown): value is CaseSummary => isObject(value) && 'onlyOpened' in value;
const named = (...texts: readonly (string | undefined)[]): readonly string[] => texts.flatMap((text) => text || []);

/** A case says whether a call is held about it, and whose it is. */
function hearCase({ id, finished, state: { call, customer, begunWith } }: CaseView): void {
  if (call.line.kind === 'open' && !finished)
    now = {
      ...now,
      call: { caseId: id, own: named(customer?.name, customer?.mCode, begunWith?.name, begunWith?.mCode) },
    };
  else if (now.call?.caseId === id) now = { ...now, call: null };
}

/** The list of the first page: a call that is held goes on while another page shows. */
function hearCases(summaries: readonly CaseSummary[]): void {
  if (summaries.length === 0) return;
  const held = summaries.find(({ call }) => call?.line === 'open');
  now = { ...now, call: held ? { caseId: held.id, own: named(held.customer, held.mCode) } : null };
}

/** Of a call's answer or an event. */
export function learn(value: unknown): void {
  if (Array.isArray(value)) hearCases(value.filter(isSummary));
  else if (isObject(value)) {
    if (isInfo(value)) now = { ...now, all: value.masked, language: value.language };
    if (isView(value)) hearCase(value);
    const { view } = value as { readonly view?: unknown };
    if (isObject(view) && isView(view)) hearCase(view);
  }
  dictionary.learn(secretsIn(value));
}

/** In a call only others' names go: the one on the line is spoken to by name. */
const otherKinds: readonly SecretKind[] = ['company', 'code', 'serves', 'contact', 'site', 'note'];

/** As long as nothing else has been read, those of the first page. */
let ownTexts: Readonly<Record<Language, unknown>> = firstTexts;
let ownNow: { readonly texts: unknown; readonly words: OwnWords } = { texts: null, words: () => false };
const ownWords = (texts: unknown): OwnWords => {
  if (ownNow.texts !== texts) ownNow = { texts, words: ownWordsOf(texts) };
  return ownNow.words;
};
/** All that the pages say, once that has been read. */
export function knowOwn(texts: Readonly<Record<Language, unknown>>): void {
  ownTexts = texts;
}

const maskAt = (text: string, where: 'cell' | 'page'): string => {
  const { all, call, language } = now;
  if (!all && call === null) return text;
  return dictionary.mask(
    text,
    firstTexts[language].frame.masking.instead,
    (secret, kind) => all || (otherKinds.includes(kind) && !(call?.own.includes(secret) ?? false)),
    ownWords(ownTexts[language]),
    where,
  );
};

export const maskText = (text: string): string => maskAt(text, 'page');
/** A cell of a table, of which nobody has said what it is. */
export const maskCell = (text: string): string => maskAt(text, 'cell');

/** Whether the switch is on, or a call masks the others' names. */
export const maskedNow = (): 'all' | 'others' | null => {
  if (now.all) return 'all';
  return now.call ? 'others' : null;
};
