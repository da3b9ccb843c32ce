// Reminds of what is due while the app runs: each stage once for each certificate, also over restarts; after days off
// only the most urgent; more than a few as one. Whatever the system does with them, the board says the same.
import * as v from 'valibot';
import type { Result } from '../../core/base/result.ts';
import type { Day } from '../../core/schedule/calendar-day.ts';
import { dueReminders, stages, type Reminder, type ShownStage, type Watched } from '../../core/schedule/stages.ts';
import type { ReminderTexts } from '../../core/text/reminder-texts.ts';
import type { Notify } from '../platform/notify.ts';

/** Milliseconds: a PC that is never switched off passes midnight, too. */
const lookEvery = 30 * 60_000;
/** Milliseconds: what is written comes in company. */
const soon = 500;
/** Milliseconds: companies that can't all be read now, or are still being counted. */
const notKnownYet = 10_000;

const keptShown = v.array(v.object({ certificateId: v.string(), end: v.string(), stage: v.picklist(stages) }));

export type WatchedCompany = Watched & { readonly name: string };

export type RemindersInput = {
  /** Whose end is known and near enough to be due; null: that can't be said now. */
  readonly watched: () => Promise<readonly WatchedCompany[] | null>;
  readonly setting: { readonly read: () => string | null; readonly write: (value: string) => Result<unknown> };
  readonly today: () => Day;
  readonly words: () => ReminderTexts;
  readonly notify: Notify;
  /** Companies' names are masked now. */
  readonly masked: () => boolean;
  /** Opens the company's page, or the board. */
  readonly open: (customerId: string | null) => void;
  readonly log: (text: string) => void;
};

export function createReminders({ watched, setting, today, words, notify, masked, open, log }: RemindersInput) {
  /** What stands on the screen, by certificate. */
  const standing = new Map<string, () => void>();
  let timer: NodeJS.Timeout | null = null;
  let waiting: NodeJS.Timeout | null = null;
  let looking = false;

  const shownBefore = (): readonly ShownStage[] => {
    const read = v.safeParse(keptShown, parse(setting.read()));
    return read.success ? read.output : [];
  };
  const tell = (title: string, body: string, customerId: string | null): (() => void) =>
    notify({ title, body, pressed: () => open(customerId), failed: (why) => log(`notification: ${why}`) });

  const takeBack = (certificateId: string): void => {
    standing.get(certificateId)?.();
    standing.delete(certificateId);
  };

  const show = (reminder: Reminder, name: string): void => {
    const { title, body, bodyPast, day, company } = words();
    const moment = momentOf(reminder);
    const says = moment === 'past' ? bodyPast : body;
    takeBack(reminder.certificateId);
    standing.set(
      reminder.certificateId,
      tell(
        title[moment](masked() ? company : name),
        says(day(reminder.lastSafeDay), day(reminder.endDay)),
        reminder.customerId,
      ),
    );
  };

  const look = async (): Promise<void> => {
    const companies = await watched();
    // What is not known now has not gone: nothing is taken back for it.
    if (companies === null) return lookIn(notKnownYet);
    const before = shownBefore();
    const { reminders, digest, shown, over } = dueReminders(companies, before, today());
    for (const { certificateId } of over) takeBack(certificateId);
    if (reminders.length === 0 && over.length === 0) return;
    const forgotten = new Set(over.map(keyOf));
    // Kept before anything shows: a crash in between loses one notification, and shows none twice.
    const kept = setting.write(JSON.stringify([...before.filter((one) => !forgotten.has(keyOf(one))), ...shown]));
    if (!kept.ok) return log(`reminders: ${kept.error.code}`);
    if (digest) {
      const said = words().digest;
      tell(said.title(reminders.length), said.body, null);
      return;
    }
    const names = new Map(companies.map(({ certificateId, name }) => [certificateId, name]));
    for (const reminder of reminders) show(reminder, names.get(reminder.certificateId) ?? '');
  };

  /** At once; while it is still being looked, soon afterwards once more. */
  const lookOnce = async (): Promise<void> => {
    if (looking) return lookSoon();
    looking = true;
    try {
      await look();
    } catch (thrown) {
      log(`reminders: ${thrown instanceof Error ? thrown.name : 'unknown'}`);
    } finally {
      looking = false;
    }
  };

  const lookIn = (ms: number): void => {
    if (waiting) clearTimeout(waiting);
    waiting = setTimeout(() => void lookOnce(), ms);
    waiting.unref();
  };
  /** Something was written, or the computer woke: looked at once it is quiet again. */
  const lookSoon = (): void => lookIn(soon);

  return {
    /** From now on, at once first. */
    begin: (): void => {
      void lookOnce();
      timer ??= setInterval(() => void lookOnce(), lookEvery);
      timer.unref();
    },
    lookSoon,
    look: lookOnce,
    end: (): void => {
      if (timer) clearInterval(timer);
      if (waiting) clearTimeout(waiting);
      timer = null;
    },
  };
}

const momentOf = ({ stage, daysLeft }: Reminder): 'custody' | 'past' | 'soon' => {
  if (stage === 'custody') return 'custody';
  return daysLeft < 0 ? 'past' : 'soon';
};
const keyOf = ({ certificateId, end, stage }: ShownStage): string => `${certificateId} ${end} ${stage}`;

function parse(text: string | null): unknown {
  try {
    return text === null ? [] : JSON.parse(text);
  } catch {
    return [];
  }
}
