// Which reminder is due: each stage once, after days off only the most urgent one, and anew after a renewal. Time and
// what was shown before come in; what is to be kept goes out.
import type { Iso } from '../base/time.ts';
import { addDays, daysBetween, type Day } from './calendar-day.ts';
import { countedWait } from './waits.ts';

/** From the least to the most urgent. The first asks who holds the Apple ID, the others ask to begin. */
export const stages = ['custody', '60', '30', '14', '7', '3', '1'] as const;
export type Stage = (typeof stages)[number];

/** Calendar days before the end of the certificate; no stage is due earlier before the last safe day. */
export const custodyDays = 90;

export type Watched = {
  readonly customerId: string;
  readonly certificateId: string;
  /** The moment of the end, which tells one renewal from the next wherever this PC is. */
  readonly end: Iso;
  /** The end as this PC's calendar has it. */
  readonly endDay: Day;
  /** The guide date to which the stages count down. */
  readonly lastSafeDay: Day;
  /** Until when somebody waits: before it nobody is asked to begin, on it everybody is. At the end or later: nobody. */
  readonly waits?: Day | null;
};

/** A stage that needs no more showing: shown, or passed over by a more urgent one. */
export type ShownStage = { readonly certificateId: string; readonly end: Iso; readonly stage: Stage };

export type Reminder = Watched & {
  readonly stage: Stage;
  /** Calendar days from today to the last safe day; negative once it is past. */
  readonly daysLeft: number;
};

export type DueReminders = {
  /** The most urgent first, at most one for each certificate. */
  readonly reminders: readonly Reminder[];
  /** More than `mostSingly` at once: one message for all of them. */
  readonly digest: boolean;
  /** To be kept once the reminders have been shown, in addition to what was shown before. */
  readonly shown: readonly ShownStage[];
  /** What was shown for an end that no certificate has any more: to be taken back from the screen and forgotten. */
  readonly over: readonly ShownStage[];
};

export const mostSingly = 5;

type Dates = Pick<Watched, 'endDay' | 'lastSafeDay' | 'waits'>;

/** Of those that ask to begin. */
const firstToBegin: Stage = '60';

/** When a stage becomes due. */
export const stageDay = (stage: Stage, dates: Dates): Day => addDays(dates.lastSafeDay, -daysBefore(stage, dates));

/**
 * Calendar days before the last safe day. The custody check has its place in
 * front of all others: where much time is needed for a rescue, or closed days make it longer, it comes a day before
 * the 60.
 */
function daysBefore(stage: Stage, { lastSafeDay, endDay }: Dates): number {
  return stage === 'custody' ? Math.max(custodyDays - daysBetween(lastSafeDay, endDay), 61) : Number(stage);
}

/** The most urgent stage that is due, shown or not; none before the first. */
export function stageOn(today: Day, dates: Dates): Stage | null {
  const left = daysBetween(today, dates.lastSafeDay);
  const counted = stages.findLast((stage) => left <= daysBefore(stage, dates)) ?? null;
  const waits = countedWait(dates.endDay, dates.waits ?? null);
  if (waits === null) return counted;
  // The yearly check is asked for whatever was put off.
  if (today < waits) return counted && 'custody';
  return counted === null || counted === 'custody' ? firstToBegin : counted;
}

/** `today` by this PC's calendar. Of a certificate that stands there twice, the one with the later end counts. */
export function dueReminders(certificates: readonly Watched[], shown: readonly ShownStage[], today: Day): DueReminders {
  const current = latest(certificates);
  const shownUpTo = new Map<string, number>();
  const over: ShownStage[] = [];
  for (const one of shown) {
    if (current.get(one.certificateId)?.end !== one.end) over.push(one);
    else shownUpTo.set(one.certificateId, Math.max(rank(one.stage), shownUpTo.get(one.certificateId) ?? -1));
  }
  const reminders = [...current.values()].flatMap((watched) => {
    const stage = stageOn(today, watched);
    if (stage === null || rank(stage) <= (shownUpTo.get(watched.certificateId) ?? -1)) return [];
    return [{ ...watched, stage, daysLeft: daysBetween(today, watched.lastSafeDay) }];
  });
  return {
    reminders: reminders.sort(byUrgency),
    digest: reminders.length > mostSingly,
    shown: reminders.flatMap(({ certificateId, end, stage }) =>
      stages
        .slice((shownUpTo.get(certificateId) ?? -1) + 1, rank(stage) + 1)
        .map((passed) => ({ certificateId, end, stage: passed })),
    ),
    over,
  };
}

const rank = (stage: Stage): number => stages.indexOf(stage);

function latest(certificates: readonly Watched[]): ReadonlyMap<string, Watched> {
  const found = new Map<string, Watched>();
  for (const one of certificates) {
    const other = found.get(one.certificateId);
    if (other === undefined || Date.parse(other.end) < Date.parse(one.end)) found.set(one.certificateId, one);
  }
  return found;
}

/** Two of the same day keep an order of their own, so that a list looks the same each time. */
function byUrgency(one: Reminder, other: Reminder): number {
  const keyOf = ({ lastSafeDay, endDay, certificateId }: Reminder): string =>
    `${lastSafeDay} ${endDay} ${certificateId}`;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
