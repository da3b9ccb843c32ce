// Deleting a customer: the memo goes under every name that its cases gave it, and stays where another customer's case
// leads to it, too.
import { expect, test } from 'vitest';
import { caseAccount } from '../../../../core/apple-id/memo.ts';
import type { Keychain } from '../../../../electron/keychain/keychain.ts';
import { createRecordKeeper } from '../../../../electron/cases/records.ts';
import { sampleData } from '../../flows/facts-for-tests.ts';
import { beginCase, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const topic = (digit: string) => `com.apple.mgmt.External.${digit.repeat(8)}-2222-3333-4444-555555555555`;

/** A keychain's contract over a map: the real one is asked in records.spec.ts. */
function keychainOf(memos: Map<string, string>, stubborn: ReadonlySet<string>): Keychain {
  return {
    get: (_world, account) => Promise.resolve({ ok: true, value: memos.get(account) ?? null }),
    set: (_world, account, memo) => {
      memos.set(account, memo);
      return Promise.resolve({ ok: true, value: null });
    },
    remove: (_world, account) => {
      if (stubborn.has(account)) return Promise.resolve({ ok: false, trouble: 'denied' });
      memos.delete(account);
      return Promise.resolve({ ok: true, value: null });
    },
  };
}

test.each([[false], [true]])(
  'every certificate that the case was about loses its memo; a shared one keeps it; a refusal (%s) is told',
  async (refuses) => {
    const { ledger } = await open({ folder: makeFolder() });
    const leaving = beginCase(ledger, { name: '去る商事' });
    const staying = beginCase(ledger, { name: '残る商事' });
    const state = (caseId: string, stated: string) =>
      valueOf(ledger.appendFact(caseId, { kind: 'registered-stated', data: { topic: stated, notAfter: null } }));
    // Stated by mistake first, then the right one, and then the file.
    state(leaving.record.id, topic('1').toUpperCase().replace('COM.APPLE.MGMT.EXTERNAL', 'com.apple.mgmt.External'));
    state(leaving.record.id, topic('2'));
    valueOf(
      ledger.appendFact(leaving.record.id, { kind: 'registered-received', data: sampleData['registered-received'] }),
    );
    state(staying.record.id, topic('2'));
    const file = 'com.apple.mgmt.external.11111111-2222-3333-4444-555555555555';
    const memos = new Map([
      [topic('1').toLowerCase(), 'a'],
      [topic('2').toLowerCase(), 'b'],
      [file, 'c'],
      [caseAccount(leaving.record.id), 'd'],
      [caseAccount(staying.record.id), 'e'],
    ]);
    const keeper = createRecordKeeper(ledger, keychainOf(memos, new Set(refuses ? [file] : [])), '/records');
    const after = valueOf(await keeper.remove(leaving.customer.id));
    expect(after).toMatchObject({ memoLeft: refuses, records: { customers: [{ name: '残る商事', cases: 1 }] } });
    expect([...memos.values()].sort()).toEqual(refuses ? ['b', 'c', 'e'] : ['b', 'e']);
  },
);
