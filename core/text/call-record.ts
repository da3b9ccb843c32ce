// The record of a call as one plain text for a customer system: at most as long as such a field takes.
import type { CallRecord } from '../call/record.ts';
import type { StepId } from '../flows/steps.ts';
import type { VerdictAnswer } from '../verdict/verdict.ts';
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
    ...(record.answer ? [said.told(call.verdict.answers[record.answer])] : []),
    ...(record.byFile ? [said.byFile(fileAnswer(record.byFile, words))] : []),
    ...record.slips.map(({ because, at }) => line(said.slips[because], dates.time(at))),
    ...(record.byPhone ? [said.byPhone] : []),
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
  return shortened(lines, record.before, said.leftOut);
}

function fileAnswer(answer: VerdictAnswer, { call: { record }, verdict }: Texts): string {
  switch (answer) {
    case 'ready':
    case 'needs-attention':
      return record.fileAnswers[answer];
    default:
      return verdict.answers[answer].word;
  }
}

/** Whole lines from the top, as many as there is room for; and how many are not there, `before` those included. */
function shortened(lines: readonly string[], before: number, leftOut: (count: number) => string): string {
  const whole = before === 0 ? lines.join('\n') : [...lines, leftOut(before)].join('\n');
  if (whole.length <= recordLength) return whole;
  const room = recordLength - leftOut(before + lines.length).length - 1;
  const kept: string[] = [];
  let length = -1;
  for (const one of lines) {
    length += one.length + 1;
    if (length > room) break;
    kept.push(one);
  }
  return [...kept, leftOut(before + lines.length - kept.length)].join('\n');
}
