// Reminders: each stage once, the most urgent after days off, anew after a renewal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type Day } from '../../../core/schedule/calendar-day.ts';
import { lastSafeDay, usualRescueDays } from '../../../core/schedule/last-safe-day.ts';
import { dueReminders, stageDay, stages, type ShownStage, type Watched } from '../../../core/schedule/stages.ts';
import { dayFrom, office } from './calendars-for-tests.ts';

const watched = (endDay: Day, certificateId = 'a', customerId = 'c'): Watched => ({
  customerId,
  certificateId,
  end: `${endDay}T03:00:00Z`,
  endDay,
  lastSafeDay: lastSafeDay(endDay, usualRescueDays, office).day,
});
const june = watched('2027-06-30'); // last safe day 2027-06-04

describe('stages', () => {
  it('count down to the last safe day, the custody check to the end', () =>
    expect(stages.map((stage) => [stage, stageDay(stage, june)])).toEqual([
      ['custody', '2027-04-01'],
      ['60', '2027-04-05'],
      ['30', '2027-05-05'],
      ['14', '2027-05-21'],
      ['7', '2027-05-28'],
      ['3', '2027-06-01'],
      ['1', '2027-06-03'],
    ]));
  it('come in their order, whatever the last safe day', () =>
    fc.assert(
      fc.property(dayFrom('2025-01-01', '2040-12-31'), fc.nat(300), (endDay, before) => {
        const days = stages.map((stage) => stageDay(stage, { endDay, lastSafeDay: addDays(endDay, -before) }));
        expect(days).toEqual([...new Set(days)].sort());
      }),
    ));
});

describe('due reminders', () => {
  it('none before the first stage, one on its day, with the days that are left', () => {
    expect(dueReminders([june], [], '2027-03-31')).toEqual({ reminders: [], digest: false, shown: [], over: [] });
    expect(dueReminders([june], [], '2027-04-01')).toEqual({
      reminders: [{ ...june, stage: 'custody', daysLeft: 64 }],
      digest: false,
      shown: [{ certificateId: 'a', end: june.end, stage: 'custody' }],
      over: [],
    });
  });
  it('after days off only the most urgent; what it passes over is done with', () => {
    const { reminders, shown } = dueReminders(
      [june],
      [{ certificateId: 'a', end: june.end, stage: '60' }],
      '2027-05-29',
    );
    expect(reminders.map(({ stage }) => stage)).toEqual(['7']);
    expect(shown.map(({ stage }) => stage)).toEqual(['30', '14', '7']);
    expect(dueReminders([june], shown, '2027-05-31').reminders).toEqual([]);
  });
  it('past the last safe day, the last stage is still said once', () => {
    const { reminders, shown } = dueReminders([june], [], '2027-06-09');
    expect(reminders).toMatchObject([{ stage: '1', daysLeft: -5 }]);
    expect(dueReminders([june], shown, '2027-06-10').reminders).toEqual([]);
  });
  it('a renewal ends the old end’s stages and begins anew', () => {
    const shown: readonly ShownStage[] = [{ certificateId: 'a', end: june.end, stage: '7' }];
    const renewed = watched('2028-06-28');
    expect(dueReminders([renewed], shown, '2027-05-30')).toEqual({
      reminders: [],
      digest: false,
      shown: [],
      over: shown,
    });
    expect(dueReminders([renewed], shown, '2028-03-30').reminders).toMatchObject([{ stage: 'custody' }]);
  });
  it('of two ends for one certificate the later one counts', () => {
    const { reminders } = dueReminders([watched('2028-06-28'), june], [], '2027-06-01');
    expect(reminders).toEqual([]);
  });
  it('whoever waits until a day is asked to begin on it and not before; the yearly check is asked for all the same', () => {
    const early: Watched = { ...june, waits: '2027-01-15' };
    expect(dueReminders([early], [], '2027-01-14').reminders).toEqual([]);
    const { reminders, shown } = dueReminders([early], [], '2027-01-18');
    expect(reminders).toMatchObject([{ stage: '60', daysLeft: 137 }]);
    expect(dueReminders([early], shown, '2027-04-10').reminders).toEqual([]);
    expect(dueReminders([early], shown, '2027-05-05').reminders).toMatchObject([{ stage: '30' }]);
    const late: Watched = { ...june, waits: '2027-06-20' };
    expect(dueReminders([late], [], '2027-06-10').reminders).toMatchObject([{ stage: 'custody' }]);
    expect(dueReminders([late], [], '2027-06-20').reminders).toMatchObject([{ stage: '1', daysLeft: -16 }]);
  });
  it('a certificate that is gone leaves nothing on the screen', () => {
    const shown: readonly ShownStage[] = [{ certificateId: 'gone', end: june.end, stage: '7' }];
    expect(dueReminders([june], shown, '2027-01-01').over).toEqual(shown);
  });
  it('two certificates of one customer each have their own', () =>
    expect(dueReminders([june, watched('2027-07-01', 'b')], [], '2027-05-05').reminders).toMatchObject([
      { certificateId: 'a', stage: '30' },
      { certificateId: 'b', stage: '60' },
    ]));
  it.each([
    [5, false],
    [6, true],
  ])('%i at once make a digest: %s, the most urgent first', (count, digest) => {
    const many = Array.from({ length: count }, (_, at) => watched(addDays('2027-06-30', 7 * (count - at)), `id${at}`));
    const due = dueReminders(many, [], '2027-06-30');
    expect(due.digest).toBe(digest);
    expect(due.reminders.map(({ lastSafeDay: day }) => day)).toEqual(many.map((one) => one.lastSafeDay).sort());
  });
  it('a last safe day that moves (other days for the rescue) shows no stage a second time', () => {
    const shown = dueReminders([june], [], '2027-05-21').shown;
    const later = { ...june, lastSafeDay: addDays(june.lastSafeDay, 5) };
    expect(dueReminders([later], shown, '2027-05-26').reminders).toEqual([]);
    expect(dueReminders([later], shown, '2027-06-02').reminders).toMatchObject([{ stage: '7' }]);
  });
});

/** A program that is opened, shows, keeps what it showed as text, and is closed again. */
function opened(
  certificates: readonly Watched[],
  kept: string,
  today: Day,
): { kept: string; said: readonly ShownStage[] } {
  const before = JSON.parse(kept) as readonly ShownStage[];
  const { reminders, shown, over } = dueReminders(certificates, before, today);
  const gone = new Set(over.map((one) => JSON.stringify(one)));
  const left = before.filter((one) => !gone.has(JSON.stringify(one)));
  return {
    kept: JSON.stringify([...left, ...shown]),
    said: reminders.map(({ certificateId, end, stage }) => ({ certificateId, end, stage })),
  };
}

describe('over any sequence of days, gaps, restarts and clocks that are put back', () => {
  const certificates = fc.uniqueArray(
    fc.tuple(dayFrom('2027-01-01', '2027-12-31'), fc.constantFrom('a', 'b', 'c')).map(([end, id]) => watched(end, id)),
    { selector: ({ certificateId }) => certificateId, minLength: 1 },
  );
  it('each stage is said at most once, and the last one said is the most urgent that was due', () =>
    fc.assert(
      fc.property(certificates, fc.array(dayFrom('2026-08-01', '2028-01-31'), { maxLength: 60 }), (all, unsorted) => {
        // Mostly forwards; one day in seven is a clock that was put back.
        const sorted = unsorted.toSorted();
        const days = sorted.map((day, at) => (at % 7 === 6 ? (sorted[at - 3] ?? day) : day));
        let kept = '[]';
        const said: ShownStage[] = [];
        for (const [at, today] of days.entries()) {
          const result = opened(all, kept, today);
          kept = result.kept;
          said.push(...result.said);
          expect(new Set(result.said.map(({ certificateId }) => certificateId)).size).toBe(result.said.length);
          const latest = days.slice(0, at + 1).reduce((one, other) => (one > other ? one : other));
          for (const one of all) {
            const due = stages.filter((stage) => stageDay(stage, one) <= latest);
            const own = said.filter(({ certificateId }) => certificateId === one.certificateId);
            expect(own.at(-1)?.stage).toBe(due.at(-1));
          }
        }
        expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(said.length);
      }),
      { numRuns: 300 },
    ));
  it('without any gap every stage is said on its day', () =>
    fc.assert(
      fc.property(
        dayFrom('2027-01-01', '2027-12-31').map((end) => watched(end)),
        (one) => {
          let kept = '[]';
          const said: (readonly [string, Day])[] = [];
          for (let before = 200; before >= 0; before -= 1) {
            const today = addDays(one.endDay, -before);
            const result = opened([one], kept, today);
            kept = result.kept;
            said.push(...result.said.map(({ stage }) => [stage, today] as const));
          }
          expect(said).toEqual(stages.map((stage) => [stage, stageDay(stage, one)]));
          expect(daysBetween(stageDay('1', one), one.lastSafeDay)).toBe(1);
        },
      ),
      { numRuns: 40 },
    ));
});
