// Older ledgers with a hole where a kill fell between two writes: mended when they are opened, once, after a safe copy.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listCopies } from '../../../electron/ledger/safe-copies.ts';
import { migrations } from '../../../electron/ledger/schema.ts';
import { beginCase, drivers, makeClock, makeFolder, open, valueOf } from './workplace.ts';

const invisible = '11111111-0000-4000-8000-000000000000';

describe.each(drivers)('%s', (_library, openDatabase) => {
  /** A nameless customer whose fact has the name, one whose second name was lost, a sound one, and an invisible one. */
  const holed = async () => {
    const folder = makeFolder();
    const { ledger, file } = await open({ folder, open: openDatabase });
    const nameless = beginCase(ledger, { name: '', mCode: '' });
    const renamed = beginCase(ledger, { name: '一つめ', mCode: 'M00000001' });
    const sound = beginCase(ledger, { name: '株式会社まとも', mCode: 'M00000003' });
    const named = (caseId: string, name: string, mCode: string) =>
      valueOf(ledger.appendFact(caseId, { kind: 'customer-named', data: { name, mCode } }));
    named(renamed.record.id, '一つめ', 'M00000001');
    named(sound.record.id, '株式会社まとも', 'M00000003');
    named(nameless.record.id, '株式会社ななし', 'M12345678');
    named(renamed.record.id, '二つめ', '');
    // One that can't be read decides nothing.
    valueOf(ledger.appendFact(sound.record.id, { kind: 'customer-named', data: { name: 7 } }));
    ledger.close();
    const raw = openDatabase(file);
    raw
      .prepare(
        "INSERT INTO customers (id, mode, name, m_code, created_at) VALUES (?, 'real', '', '', '2026-11-20T00:00:00.000Z')",
      )
      .run(invisible);
    // As an older version left it.
    raw.exec("DELETE FROM settings WHERE key = 'mended'");
    raw.close();
    return { folder, file, nameless, renamed, sound };
  };
  const customersOf = (of: Awaited<ReturnType<typeof open>>) =>
    valueOf(of.ledger.listCustomers()).map(({ id, name, mCode }) => [id, name, mCode]);

  test('names come back from their facts, and a customer whom no page shows goes', async () => {
    const { folder, nameless, renamed, sound } = await holed();
    const mended = await open({ folder, open: openDatabase });
    expect(mended.state).toBe('good');
    const whole = [
      [nameless.customer.id, '株式会社ななし', 'M12345678'],
      [renamed.customer.id, '二つめ', ''],
      [sound.customer.id, '株式会社まとも', 'M00000003'],
    ];
    expect(customersOf(mended)).toEqual(whole);
    mended.ledger.close();
    // As it was before lies beside it, whole.
    const [copy = ''] = listCopies(folder);
    const before = openDatabase(copy, { readonly: true });
    expect(before.prepare('SELECT name FROM customers ORDER BY rowid').all()).toEqual(
      ['', '一つめ', '株式会社まとも', ''].map((name) => ({ name })),
    );
    before.close();
    // Once mended, there is nothing to do and nothing to copy.
    const again = await open({ folder, open: openDatabase });
    expect(customersOf(again)).toEqual(whole);
    expect(listCopies(folder)).toEqual([copy]);
  });

  test('without a safe copy nothing is changed, and the ledger opens all the same', async () => {
    const { folder, nameless } = await holed();
    // A file where the copies' folder would be: no copy can be written, whoever runs this.
    writeFileSync(join(folder, 'backups'), '');
    const unmended = await open({ folder, open: openDatabase, clock: makeClock() });
    expect(unmended.state).toBe('good');
    expect(customersOf(unmended)).toHaveLength(4);
    expect(customersOf(unmended)).toContainEqual([nameless.customer.id, '', '']);
    unmended.ledger.close();
    rmSync(join(folder, 'backups'));
    expect(customersOf(await open({ folder, open: openDatabase }))).toHaveLength(3);
  });

  test('a ledger that can only be read is left as it is', async () => {
    const { folder, file } = await holed();
    const raw = openDatabase(file);
    raw.pragma('user_version = 9');
    raw.close();
    const before = readFileSync(file);
    const opened = await open({ folder, open: openDatabase, migrations });
    expect([opened.state, customersOf(opened).length]).toEqual(['read-only', 4]);
    opened.ledger.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(listCopies(folder)).toEqual([]);
  });
});
