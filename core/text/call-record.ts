// The record of a call as one plain text for a customer system: at most as long as such a field takes.
import type { CallRecord } from '../call/record.ts';
import type { StepId } from '../flows/steps.ts';
import type { Texts } from './texts.ts';

/** Characters that customer systems take in a note. */
export const recordLength = 2000;

export function callRecordText(record: CallRecord, words: Texts, nameOf: (step: StepId) => string): string {
  const { call, dates, frame, home } = words;
  const { record: said } = call;
  const line = (about: string, text: string): string => `${about}${said.between}${text}`;
  const lines = [
    said.title,
    ...(record.customer ? [line(said.customer, [record.customer, record.code].filter(Boolean).join(' '))] : []),
    ...record.moments.map(({ what, at }) => line(said.moments[what], dates.full(at))),
    ...(record.lastFour ? [line(said.lastFour, record.lastFour.toUpperCase())] : []),
    ...(record.newEnd ? [line(said.newEnd, dates.day(record.newEnd))] : []),
    ...(record.told ? [said.told] : []),
    ...record.slips.map(({ because, at }) => line(said.slips[because], dates.time(at))),
    ...(record.open.length > 0
      ? [line(said.open, record.open.map((one) => home.missing[one]).join(home.leftBetween))]
      : []),
    ...(record.next ? [line(said.next, dates.day(record.next))] : []),
    ...record.steps.map(({ id, screen, status, at }) =>
      [frame.screen(screen), nameOf(id), frame.journey.status[status], at?.includes('T') ? dates.time(at) : '']
        .filter(Boolean)
        .join(' '),
    ),
  ];
  return shortened(lines);
}

/** Whole lines from the top, as many as there is room for. */
function shortened(lines: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const one of lines) {
    length += one.length + 1;
    if (length > recordLength) break;
    kept.push(one);
  }
  return kept.join('\n');
}
