// The words of notifications and calendar files, by language.
import { dayIso } from '../base/time.ts';
import type { Language } from '../contract/wizard.ts';
import { dates as enDates } from './en/dates.ts';
import { reminders as en } from './en/reminders.ts';
import { dates as jaDates } from './ja/dates.ts';
import { reminders as ja } from './ja/reminders.ts';

export type ReminderTexts = typeof ja & { readonly day: (day: string) => string };

const withDay = (words: typeof ja, dates: typeof jaDates): ReminderTexts => ({
  ...words,
  day: (day) => dates.day(dayIso(day)),
});

export const reminderTexts: Readonly<Record<Language, ReminderTexts>> = {
  ja: withDay(ja, jaDates),
  en: withDay(en, enDates),
};
