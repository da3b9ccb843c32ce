// The words of the first page alone, in both languages: whatever else there is to say comes after it
// (docs/decisions/start.md).
import type { Language } from '../contract/wizard.ts';
import { dates as enDates } from './en/dates.ts';
import { errors as enErrors } from './en/errors.ts';
import { frame as enFrame } from './en/frame.ts';
import { home as enHome } from './en/home.ts';
import { look as enLook } from './en/look.ts';
import { records as enRecords } from './en/records.ts';
import { week as enWeek } from './en/week.ts';
import { dates } from './ja/dates.ts';
import { errors } from './ja/errors.ts';
import { frame } from './ja/frame.ts';
import { home } from './ja/home.ts';
import { look } from './ja/look.ts';
import { records } from './ja/records.ts';
import { week } from './ja/week.ts';
import type { Texts } from './texts.ts';

export type FirstTexts = Pick<Texts, 'dates' | 'errors' | 'frame' | 'home' | 'look' | 'records' | 'week'>;

export const firstTexts: Readonly<Record<Language, FirstTexts>> = {
  ja: { dates, errors, frame, home, look, records, week },
  en: {
    dates: enDates,
    errors: enErrors,
    frame: enFrame,
    home: enHome,
    look: enLook,
    records: enRecords,
    week: enWeek,
  },
};
