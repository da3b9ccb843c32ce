// Opening: new, older, newer, damaged, foreign, full, and where nothing can be written.
import { readdirSync, readFileSync, mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../electron/ledger/driver-types.ts';
import { listCopies } from '../../../electron/ledger/safe-copies.ts';
import { migrations, type Migration } from '../../../electron/ledger/schema.ts';
import { isSound } from '../../../electron/tables/listing.ts';
import { beginCase, codeOf, drivers, makeClock, makeFolder, open, someone, valueOf } from './workplace.ts';

const newest = migrations.length;
const next: Migration = { to: newest + 1, sql: 'ALTER TABLE customers ADD COLUMN note TEXT' };
const afterNext: Migration = { to: newest + 2, sql: 'CREATE TABLE more (a TEXT) STRICT' };

describe.each(drivers)('%s', (_library, openDatabase) => {
  const written = async () => {
    const folder = makeFolder();
    const { ledger, file } = await open({ folder, open: openDatabase });
    const begun = beginCase(ledger);
    valueOf(ledger.appendFact(begun.record.id, { kind: 'a', data: {}, blobs: [new Uint8Array(50_000).fill(7)] }));
    ledger.close();
    return { folder, file, ...begun };
  };

  test('a new ledger is durable, private and needs no copy', async () => {
    const folder = join(makeFolder(), 'made', 'here');
    const { ledger, state, file, trouble } = await open({ folder, open: openDatabase });
    expect([state, ledger.readOnly, trouble]).toEqual(['good', false, null]);
    expect(readdirSync(folder)).not.toContain('backups');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    const raw = openDatabase(file);
    expect([raw.pragma('journal_mode'), raw.pragma('user_version')]).toEqual(['wal', newest]);
    raw.close();
  });

  test('a safe copy lies there before each migration of an existing ledger, the newest five are kept', async () => {
    const { folder, customer } = await written();
    const clock = makeClock();
    clock.pass(60_000);
    const opened = await open({ folder, clock, open: openDatabase, migrations: [...migrations, next, afterNext] });
    expect(opened.state).toBe('good');
    expect(valueOf(opened.ledger.listCustomers())).toEqual([customer]);
    expect(listCopies(folder).map((name) => basename(name))).toEqual(
      [`ledger-v${newest + 1}-20261123T010303004Z-1.sqlite`, `ledger-v${newest}-20261123T010303004Z.sqlite`].map(
        (name) => expect.stringMatching(name.replace('-1.', '(-1)?.')) as string,
      ),
    );
    const copy = openDatabase(listCopies(folder).at(-1) ?? '', { readonly: true });
    expect([copy.pragma('user_version'), copy.prepare('SELECT count(*) AS n FROM facts').get()]).toEqual([
      newest,
      { n: 1 },
    ]);
    copy.close();
    for (let n = 0; n < 7; n += 1) {
      clock.pass(1000);
      valueOf(opened.ledger.saveCopy());
    }
    valueOf(opened.ledger.saveCopy());
    expect(listCopies(folder)).toHaveLength(5);
    expect(basename(listCopies(folder)[0] ?? '')).toBe(`ledger-v${newest + 2}-20261123T010310004Z-1.sqlite`);
    expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test('a large one is opened first and examined beside; one that has to be migrated is examined before', async () => {
    const { folder, file } = await written();
    expect((await open({ folder, open: openDatabase })).examined).toBe(true);
    expect(await isSound(folder)).toEqual({ ok: true, value: true });
    // In the file that was received: nothing that opening reads.
    const bytes = readFileSync(file);
    const at = bytes.indexOf(new Uint8Array(2000).fill(7));
    bytes.fill(0xab, at - (at % 4096), at - (at % 4096) + 4096);
    writeFileSync(file, bytes);
    const large = { folder, open: openDatabase, examinedAtOnce: 0 };
    expect(await open(large)).toMatchObject({ state: 'good', examined: false });
    expect(await isSound(folder)).toEqual({ ok: true, value: false });
    expect((await open({ folder, open: openDatabase })).trouble?.code).toBe('ledger-damaged');
    const migrated = await open({ ...large, migrations: [...migrations, next] });
    expect(migrated.trouble?.code).toBe('ledger-damaged');
  });

  test('a migration that fails leaves the old version', async () => {
    const { folder, file } = await written();
    const breaking = {
      to: newest + 1,
      sql: 'CREATE TABLE half (a); PRAGMA defer_foreign_keys = ON; DROP TRIGGER cases_stay; DELETE FROM cases',
    };
    for (const bad of [breaking, { to: newest + 1, sql: 'CREATE TABLE half (a); NONSENSE' }]) {
      expect((await open({ folder, open: openDatabase, migrations: [...migrations, bad] })).state).toBe('unreadable');
    }
    const raw = openDatabase(file);
    expect([
      raw.pragma('user_version'),
      raw.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").get(),
    ]).toEqual([newest, null]);
    raw.close();
    expect((await open({ folder, open: openDatabase })).state).toBe('good');
  });

  test("a newer version's ledger is read, never written", async () => {
    const { folder, file, record, customer } = await written();
    (await open({ folder, open: openDatabase, migrations: [...migrations, next] })).ledger.close();
    const before = readFileSync(file);
    const { ledger, state, trouble } = await open({ folder, open: openDatabase });
    expect([state, ledger.readOnly, trouble?.code]).toEqual(['read-only', true, 'ledger-newer']);
    expect(valueOf(ledger.readCase(record.id))).toMatchObject({ case: record, customer, facts: [{ kind: 'a' }] });
    expect(valueOf(ledger.listCases())).toHaveLength(1);
    for (const result of [
      ledger.beginCase({ customer: someone, flow: 'renew', flowVersion: 1 }),
      ledger.deleteCustomer(customer.id),
      ledger.beginCase({ customer: customer.id, flow: 'renew', flowVersion: 1 }),
      ledger.appendFacts(record.id, [{ kind: 'b', data: {} }], { customer: { name: 'x' } }),
      ledger.appendFact(record.id, { kind: 'b', data: {} }),
      ledger.setSetting('a', 'b'),
      ledger.savePracticeState(record.id, {}),
    ])
      expect(codeOf(result)).toBe('ledger-newer');
    ledger.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a damaged or foreign file is refused, kept as it is, and its safe copies with it', async () => {
    const damage: Readonly<Record<string, (file: string) => void>> = {
      noise: (file) => writeFileSync(file, Buffer.alloc(8192, 'no database ')),
      short: (file) => truncateSync(file, 4096 * 3),
      empty: (file) => truncateSync(file, 0),
      page: (file) => {
        const bytes = readFileSync(file);
        bytes.fill(0xab, 4096, 8192);
        writeFileSync(file, bytes);
      },
      foreign: (file) => {
        truncateSync(file, 0);
        const other = openDatabase(file);
        other.exec('CREATE TABLE theirs (a)');
        other.close();
      },
    };
    for (const [name, harm] of Object.entries(damage)) {
      const { folder, file, record } = await written();
      const sound = await open({ folder, open: openDatabase });
      const copy = valueOf(sound.ledger.saveCopy());
      sound.ledger.close();
      harm(file);
      const before = readFileSync(file);
      const { ledger, state, trouble } = await open({ folder, open: openDatabase });
      const code = name === 'empty' ? 'ledger-lost' : 'ledger-damaged';
      expect([state, ledger.readOnly, trouble?.code, listCopies(folder)[0]], name).toEqual([
        'unreadable',
        true,
        code,
        copy,
      ]);
      expect([
        codeOf(ledger.readCase(record.id)),
        codeOf(ledger.beginCase({ customer: someone, flow: 'renew', flowVersion: 1 })),
        ledger.getSetting('a'),
        ledger.seenFingerprints('x'),
      ]).toEqual([code, code, null, []]);
      ledger.close();
      expect(readFileSync(file).equals(before), name).toBe(true);
    }
  });

  test('where nothing can be made the ledger says so', async () => {
    const file = join(makeFolder(), 'a-file');
    writeFileSync(file, '');
    const below = await open({ folder: join(file, 'below'), open: openDatabase });
    expect([below.state, below.trouble?.code, below.trouble?.detail]).toEqual([
      'unreadable',
      'ledger-unreadable',
      'ENOTDIR',
    ]);
    const taken = makeFolder();
    mkdirSync(join(taken, 'ledger.sqlite'));
    expect((await open({ folder: taken, open: openDatabase })).trouble?.code).toBe('ledger-unreadable');
  });

  test('a file that may not be written is still read', async () => {
    const { folder, record } = await written();
    // As root no permission stops a write, so SQLite's own word stands in for the disk's.
    const stubborn: OpenDatabase = (file, options) => {
      const database = openDatabase(file, options);
      if (!options?.readonly) database.pragma('query_only = ON');
      return database;
    };
    const newer = [...migrations, next];
    const { ledger, state } = await open({ folder, open: stubborn, migrations: newer });
    expect([state, ledger.readOnly, codeOf(ledger.readCase(record.id)), codeOf(ledger.setSetting('a', 'b'))]).toEqual([
      'read-only',
      true,
      'ok',
      'ledger-read-only',
    ]);
  });

  test('a full disk is a plain answer, and what was there stays', async () => {
    const { folder, record, file } = await written();
    const full: OpenDatabase = (name, options) => {
      const database = openDatabase(name, options);
      database.pragma(`max_page_count = ${Number(database.pragma('page_count')) + 3}`);
      return database;
    };
    const { ledger } = await open({ folder, open: full });
    const result = ledger.appendFact(record.id, { kind: 'b', data: {}, blobs: [new Uint8Array(100_000)] });
    expect(result).toEqual({
      ok: false,
      error: { code: 'disk-full', detail: expect.stringMatching(/^full: /) as string },
    });
    expect(valueOf(ledger.readCase(record.id)).facts).toHaveLength(1);
    expect(codeOf(ledger.appendFact(record.id, { kind: 'small', data: {} }))).toBe('ok');
    ledger.close();
    const raw = openDatabase(file);
    expect([raw.pragma('quick_check'), raw.prepare('SELECT count(*) AS n FROM blobs').get()]).toEqual(['ok', { n: 1 }]);
    raw.close();
  });
});
