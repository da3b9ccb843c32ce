// Conditions that several steps of the renewal share.
import type { FactData } from '../facts.ts';
import type { Verdict, VerdictAnswer } from '../../verdict/verdict.ts';
import { its, type Asked } from '../step.ts';
import type { RenewalState } from './state.ts';

const acceptable: readonly VerdictAnswer[] = ['ready', 'needs-attention'];
/** Nothing is accepted that a verdict speaks against. */
export const isAcceptable = (verdict: Verdict | null): boolean =>
  verdict !== null && acceptable.includes(verdict.answer);

type Of<K extends keyof RenewalState> = Asked<Pick<RenewalState, K>>;

export const registered = ({ state }: Of<'registration'>): string | null =>
  its(state.registration === 'done', 'registration');
export const candidate = ({ standing }: Asked<unknown>): string | null => its(standing.certificate, 'candidate');
export const presentCandidate = (
  { state }: Of<'candidate'>,
  { sha256 }: FactData<'candidate-set-aside'>,
): string | null => its(state.candidate?.sha256 === sha256, 'candidate');
/** What somebody says never takes the place of a file by itself: the file is given up first (`registered-sought`). */
export const noFileGiven = ({ state }: Of<'registered'>): string | null =>
  its(state.registered?.kind !== 'file', 'registered');
/** Pressing once more is harmless only as long as Apple has no request of this case. */
export const nothingAtApple = ({
  state: { times },
}: Asked<{ readonly times: Readonly<Partial<Record<'csr-handed-over' | 'candidate-received', string>>> }>):
  string | null => its(times['csr-handed-over'] === undefined && times['candidate-received'] === undefined, 'request');
