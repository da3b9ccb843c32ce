// The words of a case: those of a renewal, with the ones laid over them that another flow says otherwise.
import type { Language } from '../contract/wizard.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import { insteadInCreation as enCreation, insteadInPreparing as enPreparing } from './en/creation-instead.ts';
import {
  insteadInRevoking as enRevoking,
  insteadInStartingOver as enStartingOver,
  insteadInTrouble as enTrouble,
} from './en/other-jobs-instead.ts';
import { insteadInCreation as jaCreation, insteadInPreparing as jaPreparing } from './ja/creation-instead.ts';
import {
  insteadInRevoking as jaRevoking,
  insteadInStartingOver as jaStartingOver,
  insteadInTrouble as jaTrouble,
} from './ja/other-jobs-instead.ts';
import { texts, type Texts } from './texts.ts';

type Leaf = string | readonly unknown[] | ((...given: never[]) => unknown);
type Some<T> = T extends Leaf ? T : { readonly [K in keyof T]?: Some<T[K]> };
/** Some of the texts, in their own places. */
export type Instead = Some<Texts>;

const inCreation = { ja: jaCreation, en: enCreation } satisfies Record<Language, Instead>;
const inPreparing = { ja: jaPreparing, en: enPreparing } satisfies Record<Language, Instead>;
const inStartingOver = { ja: jaStartingOver, en: enStartingOver } satisfies Record<Language, Instead>;
const inTrouble = { ja: jaTrouble, en: enTrouble } satisfies Record<Language, Instead>;
const inRevoking = { ja: jaRevoking, en: enRevoking } satisfies Record<Language, Instead>;
const known = new Map<string, Texts>();

/** The same object for the same flow and language, so that pages are not drawn anew for nothing. */
export function textsFor(language: Language, flow: FlowId): Texts {
  const key = `${language} ${flow}`;
  const made = known.get(key) ?? layOver(language, flow);
  known.set(key, made);
  return made;
}

/** What each flow lays over a renewal's words, one above the other. */
const instead: Readonly<Record<FlowId, (language: Language) => readonly Instead[]>> = {
  renew: () => [],
  prepare: (language) => [inPreparing[language]],
  create: (language) => [inCreation[language]],
  duplicate: () => [],
  expired: () => [],
  'apple-id': (language) => [inTrouble[language]],
  'start-over': (language) => [inCreation[language], inStartingOver[language]],
  revoke: (language) => [inRevoking[language]],
};

const layOver = (language: Language, flow: FlowId): Texts =>
  instead[flow](language).reduce<Texts>((below, layer) => over(below, layer), texts[language]);

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of lines and functions are replaced whole. */
function over<T extends object>(below: T, above: object): T {
  const laid = Object.entries(above).map(([key, value]): [string, unknown] => {
    const under: unknown = (below as Readonly<Record<string, unknown>>)[key];
    return [key, isBranch(value) && isBranch(under) ? over(under, value) : value];
  });
  return { ...below, ...Object.fromEntries(laid) };
}
