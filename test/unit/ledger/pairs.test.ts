// kill -9 after every single commit of a case's whole way: facts that belong together are there together, and so are
// the rows that follow from them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Database } from '../../../electron/ledger/driver-types.ts';
import { ledgerFile } from '../../../electron/ledger/ledger-folder.ts';
import { drivers, makeFolder } from './workplace.ts';

const child = fileURLToPath(new URL('../../contract/pair-writer.ts', import.meta.url));

/** Looked at without our own opening, which would mend some of it. */
const halves: Readonly<Record<string, string>> = {
  'a customer without a case': 'SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM cases)',
  'a name that the customer does not have': `
    SELECT u.id FROM facts f JOIN cases c ON c.id = f.case_id JOIN customers u ON u.id = c.customer_id
    WHERE f.kind = 'customer-named' AND u.name <> json_extract(f.data, '$.name')`,
  'a case without its beginning': `
    SELECT id FROM cases c WHERE
      (mode = 'practice' AND NOT EXISTS (SELECT 1 FROM facts f WHERE f.case_id = c.id AND f.kind = 'practice-prepared'))
      OR (flow = 'duplicate' AND (SELECT count(*) FROM facts f WHERE f.case_id = c.id) < 3)`,
  'inside the site, without the file that says so': `
    SELECT id FROM cases c WHERE EXISTS (SELECT 1 FROM facts f WHERE f.case_id = c.id AND f.kind = 'site-entered')
      AND NOT EXISTS (SELECT 1 FROM facts f WHERE f.case_id = c.id AND f.kind = 'registered-received')`,
  'registered, without the file that shows it': `
    SELECT id FROM cases c WHERE EXISTS (SELECT 1 FROM facts f WHERE f.case_id = c.id AND f.kind = 'registration-done')
      AND NOT EXISTS (SELECT 1 FROM facts f WHERE f.case_id = c.id AND f.kind = 'exported-again')`,
};

const halvesIn = (database: Database): readonly string[] =>
  Object.entries(halves).flatMap(([what, sql]) => (database.prepare(sql).all().length > 0 ? [what] : []));

describe.each(drivers)('%s', (library, openDatabase) => {
  const run = (n: number) => {
    const folder = join(makeFolder(), 'ledger');
    const { stdout, stderr, signal } = spawnSync(process.execPath, ['--no-warnings', child, folder, library, `${n}`], {
      encoding: 'utf8',
    });
    const database = openDatabase(ledgerFile(folder));
    const found = halvesIn(database);
    const whole = database.prepare("SELECT count(*) AS n FROM facts WHERE kind = 'exported-again'").get()?.['n'];
    database.close();
    return { stdout, stderr, signal, found, whole };
  };

  test('no kill leaves one half of what belongs together', { timeout: 300_000 }, () => {
    const free = run(0);
    expect([free.stderr, free.signal, free.found, free.whole]).toEqual(['', null, [], 1]);
    const [written = '', proof] = free.stdout.trim().split(' ');
    expect(proof).toBe('equal');
    const commits = Number(written);
    expect(commits).toBeGreaterThan(10);
    const left: string[] = [];
    // What is one transaction is so whichever library writes it: of the second one, every third kill.
    for (let n = 1; n <= commits; n += library === drivers[0][0] ? 1 : 3) {
      const { signal, found } = run(n);
      expect(signal, `commit ${n}`).toBe('SIGKILL');
      left.push(...found.map((what) => `killed after commit ${n}: ${what}`));
    }
    expect(left).toEqual([]);
  });
});
