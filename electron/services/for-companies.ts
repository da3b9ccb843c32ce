// The services around the companies: list, reminders and calendar, tables, sheets, hand-over files, and the course.
import { app } from 'electron';
import { join } from 'node:path';
import { reminderTexts } from '../../core/text/reminder-texts.ts';
import { tableFileTexts } from '../../core/text/table-file-texts.ts';
import type { RecordKeeper } from '../cases/records.ts';
import { createCalendar } from '../customers/calendar.ts';
import { createCustomerService } from '../customers/customers.ts';
import { customerHandlers } from '../customers/handlers.ts';
import { createReminders } from '../customers/reminders.ts';
import { handOverHandlers } from '../hand-over/handlers.ts';
import { createHandOverService } from '../hand-over/service.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { notify } from '../platform/notify.ts';
import { sheetHandlers } from '../sheets/handlers.ts';
import { createPrinter } from '../sheets/printer.ts';
import type { Clock } from '../shell/clock.ts';
import type { Log } from '../shell/log.ts';
import { tableHandlers } from '../tables/handlers.ts';
import { createTableService } from '../tables/tables.ts';
import type { Workshop } from '../tables/workshop.ts';
import { trainingHandlers } from '../training/handlers.ts';
import { createTrainingResults } from '../training/results.ts';
import type { AppWide } from './app-wide.ts';
import type { ForCases } from './for-cases.ts';

type Input = {
  readonly appWide: AppWide;
  readonly forCases: ForCases;
  readonly ledger: Ledger;
  readonly records: RecordKeeper;
  readonly workshop: Workshop;
  readonly clock: Clock;
  readonly log: Log;
  /** Where the built app lies. */
  readonly here: string;
};

export function createForCompanies({ appWide, forCases, ledger, records, workshop, clock, log, here }: Input) {
  const { window, send, setting, language, masking, ask, downloads } = appWide;
  const { cases, memos, practiceCustomer } = forCases;
  const { wall } = clock;

  const customers = createCustomerService(ledger, cases, wall, () =>
    import('../../core/schedule/japanese-holidays.ts').then(({ japaneseHolidays }) => japaneseHolidays),
  );
  const words = () => reminderTexts[language()];
  const reminders = createReminders({
    watched: customers.watched,
    setting: setting('reminders'),
    today: customers.today,
    words,
    notify,
    masked: masking.outside,
    open: (customerId) => {
      window()?.show();
      send('customer.open', { customerId });
    },
    log: (text) => log.warn(text),
  });
  const tables = createTableService({
    ledger,
    workshop,
    chooseFolder: () => ask({ title: tableFileTexts[language()].folderTitle, properties: ['openDirectory'] }),
    progress: (read, total) => send('certificates.progress', { read, total }),
    downloads,
    words: () => tableFileTexts[language()],
    today: customers.today,
  });

  return {
    customers,
    reminders,
    handlers: {
      forCustomers: customerHandlers({
        customers,
        calendar: createCalendar({ setting: setting('calendar'), wall, words }),
        words,
        downloads,
      }),
      forSheets: sheetHandlers({
        customers,
        caseView: cases.read,
        environment: (customerId) => {
          const found = ledger.readCustomer(customerId);
          return found.ok ? found.value.environment : null;
        },
        address: memos.reveal,
        contacts: records.contacts,
        wall,
        print: createPrinter(join(here, 'sheet-preload.cjs'), log),
        downloads,
      }),
      forTables: tableHandlers(tables),
      forHandOver: handOverHandlers(
        createHandOverService({ ledger, workshop, wall, version: app.getVersion(), downloads }),
      ),
      forTraining: trainingHandlers({
        results: createTrainingResults(ledger, cases.load, clock),
        practiceCustomer,
        wall,
      }),
    },
  };
}
