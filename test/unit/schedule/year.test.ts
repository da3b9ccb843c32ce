// A year of renewals, played by a made-up rep who looks only at what the program says.
//
// 500 certificates end on days spread at random over 2027. The rep opens the program once on each business day, except
// on days off: now and then one to ten business days in a row. On a day at work the rep reads the reminders that are
// due, looks at the board (on it stands what has a stage due or seven days or fewer to its last safe day, and is not
// begun), and begins at most five renewals of all that, the nearest last safe day first. The custody check begins
// nothing. The rep remembers nothing from one day to the next; the program keeps what it showed. What is begun is
// renewed, and drops out.
import { expect, it } from 'vitest';
import { addDays, daysBetween, type Day } from '../../../core/schedule/calendar-day.ts';
import { lastSafeDays, usualRescueDays } from '../../../core/schedule/last-safe-day.ts';
import { isBusinessDay } from '../../../core/schedule/office-days.ts';
import { dueReminders, stageOn, type ShownStage, type Watched } from '../../../core/schedule/stages.ts';
import { office } from './calendars-for-tests.ts';

const customers = 500;
const perDay = 5;
const longestAway = 10;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const safeDays = lastSafeDays(usualRescueDays, office);
const certificatesOf = (random: () => number): readonly Watched[] =>
  Array.from({ length: customers }, (_, at) => {
    const endDay = addDays('2027-01-01', Math.floor(random() * 365));
    const id = String(at);
    return {
      customerId: id,
      certificateId: id,
      end: `${endDay}T03:00:00Z`,
      endDay,
      lastSafeDay: safeDays(endDay).day,
    };
  });

/** From well before the first stage to the last end. */
function daysAtWork(random: () => number): readonly Day[] {
  const days: Day[] = [];
  let away = 0;
  for (let day: Day = '2026-08-03'; day <= '2027-12-31'; day = addDays(day, 1)) {
    if (!isBusinessDay(day, office)) continue;
    if (away === 0 && random() < 0.05) away = 1 + Math.floor(random() * longestAway);
    if (away > 0) away -= 1;
    else days.push(day);
  }
  return days;
}

/** What the program says: reminders; on the board what has a stage due; on the board what has a week left. */
type Says = { readonly reminders: boolean; readonly due: boolean; readonly week: boolean };
type Year = { readonly late: number; readonly never: number; readonly said: number; readonly digests: number };

function playYear(seed: number, says: Says): Year {
  const random = randomFrom(seed);
  const certificates = certificatesOf(random);
  const begun = new Map<string, Day>();
  const kept: ShownStage[] = [];
  let said = 0;
  let digests = 0;
  for (const today of daysAtWork(random)) {
    const open = certificates.filter(({ certificateId }) => !begun.has(certificateId));
    const { reminders, digest, shown, over } = dueReminders(open, kept, today);
    kept.splice(0, kept.length, ...kept.filter((one) => !over.includes(one)), ...shown);
    said += reminders.length;
    digests += digest ? 1 : 0;
    const reminded = says.reminders ? reminders.filter(({ stage }) => stage !== 'custody') : [];
    const onBoard = open.filter(
      (one) =>
        (says.due && !['custody', null].includes(stageOn(today, one))) ||
        (says.week && daysBetween(today, one.lastSafeDay) <= 7),
    );
    const named = new Map<string, Watched>([...reminded, ...onBoard].map((one) => [one.certificateId, one]));
    const toBegin = [...named.values()].sort((one, other) => (one.lastSafeDay < other.lastSafeDay ? -1 : 1));
    for (const { certificateId } of toBegin.slice(0, perDay)) begun.set(certificateId, today);
  }
  const beginnings = certificates.map(({ certificateId, lastSafeDay: day }) => ({ day, on: begun.get(certificateId) }));
  return {
    late: beginnings.filter(({ day, on }) => on !== undefined && on > day).length,
    never: beginnings.filter(({ on }) => on === undefined).length,
    said,
    digests,
  };
}

const seeds = [1, 2, 3];

it.each(seeds)('with reminders and the board nobody passes the last safe day (seed %i)', (seed) => {
  const year = playYear(seed, { reminders: true, due: true, week: true });
  expect(year).toMatchObject({ late: 0, never: 0 });
  expect(year.said).toBeGreaterThanOrEqual(customers);
  expect(year.digests).toBeGreaterThan(0);
});
it.each(seeds)('were the stages lost, a board of one week would come too late for some (seed %i)', (seed) => {
  const { late, never } = playYear(seed, { reminders: false, due: false, week: true });
  expect(late).toBeGreaterThan(0);
  expect(never).toBe(0);
});
// A reminder that finds no room on a full day is forgotten until the next stage: the board has to keep it.
it('reminders and a board of one week are not enough either', () => {
  const years = seeds.map((seed) => playYear(seed, { reminders: true, due: false, week: true }));
  expect(years.reduce((sum, { late }) => sum + late, 0)).toBeGreaterThan(0);
});
it('were all of it lost, nothing would be begun', () =>
  expect(playYear(1, { reminders: false, due: false, week: false }).never).toBe(customers));
