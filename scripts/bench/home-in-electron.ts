// Runs inside Electron's main process: opens a ledger as the app does and answers what the first page asks for, many
// times over; writes the times to --result.
import { app } from 'electron';
import { writeFileSync } from 'node:fs';
import { lookAt } from '../../core/intake/look-at.ts';
import { japaneseHolidays } from '../../core/schedule/japanese-holidays.ts';
import { createCases } from '../../electron/cases/cases.ts';
import { keepProjected } from '../../electron/cases/keep-projected.ts';
import { createCustomerService } from '../../electron/customers/customers.ts';
import { loadDriver } from '../../electron/ledger/driver.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import { createClock } from '../../electron/shell/clock.ts';
import { weekAsked } from '../../renderer/app/week-asked.ts';
import type { HomeSample } from './home.ts';
import { watchTurns } from './turns.ts';

const rounds = 100;
/** What the first page's two lists read, without anything around it: unfinished cases and finished ones. */
const lists = [
  [0, 30],
  [1, 20],
] as const;
const listed = `SELECT h.summary, u.name, u.m_code FROM case_heads h CROSS JOIN cases c ON c.id = h.case_id
  JOIN customers u ON u.id = c.customer_id WHERE h.finished = ? AND h.summary IS NOT NULL AND c.mode = 'real'
  ORDER BY h.changed_at DESC, c.rowid DESC LIMIT ?`;
const given = (name: string): string => app.commandLine.getSwitchValue(name);

void app
  .whenReady()
  .then(async () => {
    const clock = createClock();
    const beganOpening = performance.now();
    const { ledger, file } = await openLedger({ folder: given('ledger'), clock });
    const opened = performance.now() - beganOpening;
    const watch = watchTurns();
    const cases = createCases(ledger, clock, () => '');
    const customers = createCustomerService(ledger, cases, clock.wall, () => Promise.resolve(japaneseHolidays));
    /** As the page's two calls come: one after the other, each in a turn of its own. */
    const page = async (): Promise<{ readonly ms: number; readonly total: number; readonly reading: boolean }> => {
      const asked = performance.now();
      const listed = cases.list();
      const week = await customers.read(weekAsked);
      if (!listed.ok || !week.ok) throw new Error('no answer');
      return { ms: performance.now() - asked, total: week.value.total, reading: week.value.reading };
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
    let last = await page();
    // Before what comes now is measured, all rows are read in.
    while (last.reading) {
      await new Promise(setImmediate);
      last = await page();
    }
    const box: number[] = [];
    const companies: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const text = `M${String(10_000_000 + ((round * 104_729) % last.total))}`;
      const what = { now: clock.wall(), environment: null };
      const pasted = performance.now();
      const looked = await cases.lookedUp((known) => lookAt({ kind: 'text', text }, { ...what, cases: known }));
      box.push(performance.now() - pasted);
      const next = looked.ok ? looked.value.next.find((one) => one.do === 'begin') : undefined;
      if (!next?.customerId) throw new Error(`nobody has ${text}`);
      const asked = performance.now();
      if (!(await customers.page(next.customerId)).ok) throw new Error('no page');
      companies.push(performance.now() - asked);
      await new Promise(setImmediate);
    }
    const block = await watch();
    const database = (await loadDriver())(file, { readonly: true });
    const bare = Array.from({ length: rounds }, () => {
      const began = performance.now();
      for (const [finished, most] of lists) database.prepare(listed).all(finished, most);
      database.prepare('SELECT row FROM board ORDER BY rowid LIMIT 5').all();
      return performance.now() - began;
    });
    database.close();
    const sample: HomeSample = {
      on_board: last.total,
      open_ms: opened,
      first_ms: first.ms,
      page_ms: all,
      box_ms: box,
      company_ms: companies,
      bare_ms: bare,
      block_ms: block,
    };
    writeFileSync(given('result'), JSON.stringify(sample));
    app.exit(0);
  })
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  });
