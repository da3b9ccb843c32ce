// Notifications on the desktop, and the calendar file: both are read outside of this app.
import type { reminders as source } from '../ja/reminders.ts';

export const reminders: typeof source = {
  event: (company) => `Start renewing the MDM certificate: ${company}`,
  eventGone: 'Start renewing the MDM certificate (no longer planned)',
  companies: (names) => names.join(', '),
  eventText: (lastSafe, end, waits) =>
    [
      ...(waits === null ? [] : [`You chose to wait until ${waits}`]),
      `Begin by: ${lastSafe} (an estimate)`,
      `End date of the certificate: ${end}`,
      '',
      '1. Open MDM Certificate Wizard and start this company’s renewal.',
      '2. First check that someone can sign in with last year’s Apple ID.',
      '3. If something doesn’t work, call your provider’s help desk.',
      '',
      'iPhones and iPads keep working during the renewal.',
    ].join('\n'),
  category: 'MDM certificate',
  file: 'MDM certificate dates.ics',
  /** In place of the name while names are masked. */
  company: 'A company',
  title: {
    custody: (company) => `${company}: the yearly check is due`,
    soon: (company) => `${company}: it’s time to renew the MDM certificate`,
    past: (company) => `${company}: the day to begin by has passed`,
  },
  body: (lastSafe, end) => `Begin by ${lastSafe}. The certificate expires on ${end}.`,
  bodyPast: (lastSafe, end) => `The day to begin by was ${lastSafe}. The certificate expires on ${end}.`,
  digest: {
    title: (companies) => `${companies} companies have something to do this week`,
    body: 'Press to open the list.',
  },
};
