// What preparing came to: for each point what is known, and whether something is left to do about it.
import type { CaseState } from '../case/state.ts';
import { judgePc } from './judge-pc.ts';

export type PreparedPoint =
  | { readonly point: 'net'; readonly answer: 'all' | 'some' | 'none' }
  | { readonly point: 'browser'; readonly answer: 'fit' | 'unfit' | 'unknown' }
  | { readonly point: 'clock'; readonly answer: 'good' | 'off' | 'unknown' }
  | { readonly point: 'appleId'; readonly answer: 'ready' | 'shared' | 'unknown' }
  | { readonly point: 'noted'; readonly answer: 'noted' | 'not' }
  | { readonly point: 'phones'; readonly answer: 'two' | 'one' | 'later' };

const settled: readonly PreparedPoint['answer'][] = ['all', 'fit', 'good', 'ready', 'noted', 'two'];

export const isSettled = ({ answer }: PreparedPoint): boolean => settled.includes(answer);

const clockAnswers = { good: 'good', ahead: 'off', behind: 'off', wrong: 'off', unknown: 'unknown' } as const;
const useAnswers = { 'only-this': 'ready', others: 'shared', open: 'unknown', unknown: 'unknown' } as const;

export function preparedPoints({
  creation,
  appleId,
}: Pick<CaseState, 'creation' | 'appleId'>): readonly PreparedPoint[] {
  const { pc, appleIdUse, codePhones } = creation;
  const judged = pc && judgePc(pc);
  const { browser = 'unknown', clock, net } = judged ?? {};
  return [
    ...(net ? ([{ point: 'net', answer: net }] as const) : []),
    { point: 'browser', answer: browser === 'other' ? 'fit' : browser },
    { point: 'clock', answer: clockAnswers[clock?.kind ?? 'unknown'] },
    { point: 'appleId', answer: useAnswers[appleIdUse] },
    { point: 'noted', answer: appleId.kind === 'noted' ? 'noted' : 'not' },
    { point: 'phones', answer: codePhones === 'open' ? 'later' : codePhones },
  ];
}
