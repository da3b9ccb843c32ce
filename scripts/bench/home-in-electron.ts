// Runs inside Electron's main process: opens a ledger as the app does and answers what the first page asks for, many
// times over; writes the times to --result.
import { app } from 'electron';
import { writeFileSync } from 'node:fs';
import { japaneseHolidays } from '../../core/schedule/japanese-holidays.ts';
import { createCases } from '../../electron/cases/cases.ts';
import { keepProjected } from '../../electron/cases/keep-projected.ts';
import { createCustomerService } from '../../electron/customers/customers.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import { createClock } from '../../electron/shell/clock.ts';
import { weekAsked } from '../../renderer/app/week-asked.ts';
import type { HomeSample } from './home.ts';
import { watchTurns } from './turns.ts';

const rounds = 100;
const given = (name: string): string => app.commandLine.getSwitchValue(name);

void app
  .whenReady()
  .then(async () => {
    const clock = createClock();
    const began = performance.now();
    const { ledger } = await openLedger({ folder: given('ledger'), clock });
    const opened = performance.now() - began;
    const watch = watchTurns();
    const cases = createCases(ledger, clock, () => '');
    const customers = createCustomerService(ledger, cases, clock.wall, () => Promise.resolve(japaneseHolidays));
    /** As the page's two calls come: one after the other, each in a turn of its own. */
    const page = async (): Promise<{ readonly ms: number; readonly total: number }> => {
      const asked = performance.now();
      const listed = cases.list();
      const week = await customers.read(weekAsked);
      if (!listed.ok || !week.ok) throw new Error('no answer');
      return { ms: performance.now() - asked, total: week.value.total };
    };
    const first = await page();
    keepProjected(ledger, Promise.resolve());
    const all: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await new Promise((settle) => {
        setTimeout(settle, 20);
      });
      all.push((await page()).ms);
    }
    const last = await page();
    const sample: HomeSample = {
      on_board: last.total,
      open_ms: opened,
      first_ms: first.ms,
      page_ms: all,
      block_ms: await watch(),
    };
    writeFileSync(given('result'), JSON.stringify(sample));
    app.exit(0);
  })
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  });
