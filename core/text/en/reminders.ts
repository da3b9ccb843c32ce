// Notifications on the desktop, and the calendar file: both are read outside of this app.
import type { reminders as source } from '../ja/reminders.ts';

export const reminders: typeof source = {
  event: (company) => `Start renewing the MDM certificate: ${company}`,
  eventText: (lastSafe, end) =>
    [
      `Begin by: ${lastSafe} (an estimate)`,
      `End of the certificate: ${end}`,
      '',
      '1. Open MDM Certificate Wizard and start this company’s renewal.',
      '2. First check that someone can sign in with last year’s Apple ID.',
      '3. If something doesn’t work, call your provider’s help desk.',
      '',
      'iPhones and iPads keep working during the renewal.',
    ].join('\n'),
  category: 'MDM certificate',
  file: 'MDM certificate dates.ics',
  title: {
    custody: (company) => `${company}: the yearly check is due`,
    soon: (company) => `${company}: it’s time to renew the MDM certificate`,
    past: (company) => `${company}: the day to begin by has passed`,
  },
  body: (lastSafe, end) => `Begin by ${lastSafe}. The certificate ends on ${end}.`,
  digest: {
    title: (companies) => `It’s the turn of ${companies} companies`,
    body: 'Press to open the list.',
  },
};
