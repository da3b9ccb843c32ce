// Runs inside Electron's main process: takes a folder of certificate files in, as the app does, into a ledger of its
// own, with the app's own process beside it; writes the times to --result.
import { app, utilityProcess } from 'electron';
import { writeFileSync } from 'node:fs';
import { createCases } from '../../electron/cases/cases.ts';
import { keepProjected } from '../../electron/cases/keep-projected.ts';
import { createCustomerService } from '../../electron/customers/customers.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import { createClock } from '../../electron/shell/clock.ts';
import { createTableService } from '../../electron/tables/tables.ts';
import { createWorkshop } from '../../electron/tables/workshop.ts';
import { japaneseHolidays } from '../../core/schedule/japanese-holidays.ts';
import type { ImportSample } from './import.ts';
import { watchTurns } from './turns.ts';

const given = (name: string): string => app.commandLine.getSwitchValue(name);

void app
  .whenReady()
  .then(async () => {
    const folder = given('ledger');
    const clock = createClock();
    const { ledger } = await openLedger({ folder, clock });
    const cases = createCases(ledger, clock, () => '');
    keepProjected(ledger, Promise.resolve());
    const customers = createCustomerService(ledger, cases, clock.wall, () => Promise.resolve(japaneseHolidays));
    const question = { from: 0, count: 40, order: 'safe', status: null, month: null, ends: null, query: '' } as const;
    await customers.read(question);
    const tables = createTableService({
      ledger,
      workshop: createWorkshop(
        () => utilityProcess.fork(given('workshop'), [], { stdio: 'ignore' }),
        folder,
        (text) => process.stderr.write(`${text}\n`),
      ),
      chooseFolder: () => Promise.resolve(given('pem-folder')),
      progress: () => undefined,
      downloads: () => '',
      words: () => {
        throw new Error('nothing is written out');
      },
      today: customers.today,
    });
    const watch = watchTurns();
    const began = performance.now();
    const taken = await tables.takeCertificates(null);
    const took = performance.now() - began;
    // The board as it is shown next, once all of it is read in.
    let board = await customers.read(question);
    while (board.ok && board.value.reading) {
      // As the page asks again: in a turn of its own.
      await new Promise(setImmediate);
      board = await customers.read(question);
    }
    const shown = performance.now() - began;
    const block = await watch();
    if (!taken.ok || !taken.value.done || !board.ok) throw new Error(`not taken: ${JSON.stringify(taken)}`);
    const sample: ImportSample = {
      added: taken.value.added,
      on_board: board.value.total,
      took_ms: took,
      shown_ms: shown,
      block_ms: block,
    };
    writeFileSync(given('result'), JSON.stringify(sample));
    app.exit(0);
  })
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  });
