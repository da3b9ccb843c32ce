// Customers, cases, facts, files and settings as they are written and read back, on both libraries.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxFileBytes } from '../../../core/files/kinds.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import type { CustomerDraft } from '../../../electron/ledger/records.ts';
import { listCopies } from '../../../electron/ledger/safe-copies.ts';
import { beginCase, codeOf, drivers, makeClock, makeFolder, open, someone, valueOf } from './workplace.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const nobody = '00000000-0000-4000-8000-000000000000';

describe.each(drivers)('%s', (_library, openDatabase) => {
  const fresh = async (folder = makeFolder(), clock = makeClock()) => ({
    folder,
    clock,
    ...(await open({ folder, clock, open: openDatabase })),
  });

  test('customers come with a case, change with a fact, and are listed', async () => {
    const { ledger, clock } = await fresh();
    const { customer: first, record } = beginCase(ledger);
    expect(first).toEqual({
      ...someone,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      createdAt: '2026-11-23T01:02:03.004Z',
    });
    clock.pass(1);
    const { customer: second } = beginCase(ledger, {
      mode: 'practice',
      name: '',
      mCode: '',
      environment: null,
      siteUrl: 'https://example.jp',
    });
    const named = { kind: 'customer-named', data: { name: '新しい名前' } };
    valueOf(ledger.appendFacts(record.id, [named], { customer: { name: '新しい名前', environment: null } }));
    const changed = { ...first, name: '新しい名前', environment: null };
    expect(valueOf(ledger.listCustomers())).toEqual([changed, second]);
    const refused = (customer: Partial<CustomerDraft>) =>
      codeOf(ledger.beginCase({ customer: { ...someone, ...customer }, flow: 'renew', flowVersion: 1 }));
    expect(refused({ name: 'a\0b' })).toBe('bad-argument');
    expect(refused({ environment: 'M7' as never })).toBe('bad-argument');
  });

  test('what belongs together is written whole or not at all', async () => {
    const { ledger } = await fresh();
    const { record, customer } = beginCase(ledger);
    const file = new Uint8Array([1, 2, 3]);
    const two = valueOf(
      ledger.appendFacts(record.id, [
        { kind: 'registration-done', data: {} },
        { kind: 'exported-again', data: {}, blobs: [file] },
      ]),
    );
    expect(two.map(({ seq }) => seq)).toEqual([1, 2]);
    const good = { kind: 'a', data: {} };
    const bad = [
      ledger.appendFacts(record.id, [good, { kind: '', data: {} }], { customer: { name: 'x' } }),
      ledger.appendFacts(record.id, [good], { customer: { environment: 'M7' as never } }),
      ledger.appendFacts(record.id, [good, { kind: 'b', data: undefined as never }], { customer: { name: 'x' } }),
      ledger.appendFacts(nobody, [good], { customer: { name: 'x' } }),
      ledger.beginCase({ customer: someone, flow: 'renew', flowVersion: 1, facts: [good, { kind: '', data: {} }] }),
      ledger.beginCase({ customer: someone, flow: '', flowVersion: 1, facts: [good] }),
      ledger.beginCase({ customer: nobody, flow: 'renew', flowVersion: 1 }),
    ];
    expect(bad.map(codeOf)).toEqual([
      'bad-argument',
      'bad-argument',
      'bad-argument',
      'case-not-found',
      'bad-argument',
      'bad-argument',
      'bad-argument',
    ]);
    expect(valueOf(ledger.readCase(record.id))).toEqual({ case: record, customer, facts: two });
    expect(valueOf(ledger.listCustomers())).toEqual([customer]);
    expect(valueOf(ledger.listCases())).toHaveLength(1);
  });

  test('a case takes its mode from its customer, and lists where it stands', async () => {
    const { ledger, clock } = await fresh();
    const real = beginCase(ledger);
    clock.pass(1000);
    const practice = beginCase(ledger, { mode: 'practice' });
    expect([real.record.mode, practice.record.mode]).toEqual(['real', 'practice']);
    expect(valueOf(ledger.listCases()).map(({ id }) => id)).toEqual([practice.record.id, real.record.id]);
    clock.pass(1000);
    valueOf(ledger.appendFact(real.record.id, { kind: 'finished', data: {} }));
    expect(valueOf(ledger.listCases())[0]).toEqual({
      ...real.record,
      customer: real.customer,
      changedAt: '2026-11-23T01:02:05.004Z',
    });
    expect(valueOf(ledger.listCases())[1]).toMatchObject({ changedAt: practice.record.createdAt });
    expect(codeOf(ledger.beginCase({ customer: nobody, flow: 'renew', flowVersion: 1 }))).toBe('bad-argument');
    expect(codeOf(ledger.readCase(nobody))).toBe('case-not-found');
  });

  test('facts are numbered and stamped; unknown kinds come back untouched, also after reopening', async () => {
    const { ledger, folder, clock } = await fresh();
    const { record, customer } = beginCase(ledger);
    const first = valueOf(ledger.appendFact(record.id, { kind: 'csr-requested', data: {} }));
    clock.pass(61_000);
    const second = valueOf(
      ledger.appendFact(record.id, { kind: 'of-the-future', data: { a: [1, null, { b: 'あ' }] } }),
    );
    expect(first).toEqual({
      seq: 1,
      kind: 'csr-requested',
      at: '2026-11-23T01:02:03.004Z',
      run: 'run-1',
      mono: 1000,
      data: {},
    });
    expect(second).toMatchObject({ seq: 2, at: '2026-11-23T01:03:04.004Z', mono: 62_000 });
    ledger.close();
    const again = await open({ folder, open: openDatabase });
    expect(valueOf(again.ledger.readCase(record.id))).toEqual({ case: record, customer, facts: [first, second] });
  });

  test('a fact of no case, of no kind or without data is refused', async () => {
    const { ledger } = await fresh();
    const { record } = beginCase(ledger);
    expect(codeOf(ledger.appendFact(record.id, { kind: 'a', data: 1 }))).toBe('ok');
    expect(codeOf(ledger.appendFact(nobody, { kind: 'a', data: 1 }))).toBe('case-not-found');
    expect(codeOf(ledger.appendFact(record.id, { kind: '', data: 1 }))).toBe('bad-argument');
    expect(codeOf(ledger.appendFact(record.id, { kind: 'a', data: undefined as never }))).toBe('bad-argument');
    expect(valueOf(ledger.readCase(record.id)).facts).toHaveLength(1);
  });

  test('files lie once under their digest and are checked when read', async () => {
    const { ledger, file } = await fresh();
    const { record } = beginCase(ledger);
    const bytes = new Uint8Array([0, 1, 2, 255]);
    valueOf(ledger.appendFact(record.id, { kind: 'a', data: {}, blobs: [bytes, bytes, new Uint8Array(0)] }));
    valueOf(ledger.appendFact(record.id, { kind: 'b', data: {}, blobs: [bytes] }));
    expect(valueOf(ledger.readBlob(sha256(bytes)))).toEqual(bytes);
    expect(valueOf(ledger.readBlob(sha256(new Uint8Array(0))))).toEqual(new Uint8Array(0));
    expect(codeOf(ledger.readBlob('0'.repeat(64)))).toBe('file-unreadable');
    expect(
      codeOf(ledger.appendFact(record.id, { kind: 'a', data: {}, blobs: [new Uint8Array(maxFileBytes + 1)] })),
    ).toBe('file-too-large');
    const raw = openDatabase(file);
    expect(raw.prepare('SELECT count(*) AS n FROM blobs').get()).toEqual({ n: 2 });
    raw.exec(`DROP TRIGGER blobs_stay_same; UPDATE blobs SET bytes = x'00010203' WHERE size = 4`);
    raw.close();
    expect(codeOf(ledger.readBlob(sha256(bytes)))).toBe('ledger-damaged');
  });

  test("fingerprints seen before are of the customer's certificates that were in use, each once", async () => {
    const { ledger } = await fresh();
    const one = beginCase(ledger);
    const other = beginCase(ledger);
    const certificate = (fingerprintSha256: string) => ({ certificate: { fingerprintSha256 } });
    const later = valueOf(ledger.beginCase({ customer: one.customer.id, flow: 'renew', flowVersion: 1 })).case;
    for (const print of ['bb', 'aa', 'bb'])
      valueOf(ledger.appendFact(one.record.id, { kind: 'registered-received', data: certificate(print) }));
    valueOf(ledger.appendFact(later.id, { kind: 'candidate-received', data: certificate('cc') }));
    valueOf(ledger.appendFact(other.record.id, { kind: 'registered-received', data: certificate('dd') }));
    for (const data of [null, 'text', [1], { certificate: 1 }, { certificate: { fingerprintSha256: null } }])
      for (const kind of ['odd', 'registered-received', 'exported-again'])
        valueOf(ledger.appendFact(one.record.id, { kind, data }));
    // Received, and the job was left; or a row's own: neither was ever in use.
    valueOf(ledger.appendFact(one.record.id, { kind: 'row-downloaded', data: certificate('ee') }));
    expect(ledger.seenFingerprints(one.customer.id)).toEqual(['aa', 'bb']);
    expect(ledger.seenFingerprints(one.customer.id, one.record.id)).toEqual([]);
    valueOf(ledger.appendFact(later.id, { kind: 'registration-done', data: {} }));
    expect(ledger.seenFingerprints(one.customer.id)).toEqual(['aa', 'bb', 'cc']);
    expect(ledger.seenFingerprints(one.customer.id, later.id)).toEqual(['aa', 'bb']);
  });

  test('settings and practice worlds are kept; a real case has no practice world', async () => {
    const { ledger } = await fresh();
    expect(ledger.getSetting('language')).toBeNull();
    valueOf(ledger.setSetting('language', 'en'));
    valueOf(ledger.setSetting('language', 'ja'));
    expect(ledger.getSetting('language')).toBe('ja');
    const practice = beginCase(ledger, { mode: 'practice' });
    expect(ledger.readPracticeState(practice.record.id)).toBeNull();
    valueOf(ledger.savePracticeState(practice.record.id, { rows: [1] }));
    valueOf(ledger.savePracticeState(practice.record.id, { rows: [1, 2] }));
    expect(ledger.readPracticeState(practice.record.id)).toEqual({ rows: [1, 2] });
    expect(codeOf(ledger.savePracticeState(beginCase(ledger).record.id, {}))).toBe('bad-argument');
    expect(codeOf(ledger.savePracticeState(nobody, {}))).toBe('case-not-found');
    ledger.close();
    expect(codeOf(ledger.setSetting('language', 'en'))).toBe('unexpected');
    ledger.close();
  });

  test('whatever JSON is written is read back', async () => {
    const { ledger } = await fresh();
    const { record } = beginCase(ledger);
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 3 }),
        (value, blobs) => {
          const fact = valueOf(ledger.appendFact(record.id, { kind: 'any', data: value as JsonValue, blobs }));
          const plain = JSON.parse(JSON.stringify(value)) as JsonValue;
          expect(fact.data).toEqual(plain);
          expect(valueOf(ledger.readCase(record.id)).facts.at(-1)).toEqual(fact);
          for (const bytes of blobs) expect(valueOf(ledger.readBlob(sha256(bytes)))).toEqual(Uint8Array.from(bytes));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a deleted customer leaves no byte behind, and takes nothing of others', async () => {
    const { ledger, folder } = await fresh();
    const gone = beginCase(ledger, { name: 'TO-BE-DELETED-NAME', mCode: 'M-GONE-GONE', mode: 'practice' });
    const stays = beginCase(ledger, { name: 'STAYING-NAME' });
    const [own, shared] = [
      Buffer.from('OWN-FILE-CONTENT-'.repeat(900)),
      Buffer.from('SHARED-FILE-CONTENT-'.repeat(900)),
    ];
    for (let n = 0; n < 30; n += 1) {
      valueOf(
        ledger.appendFact(gone.record.id, { kind: 'a', data: { said: `SAID-BY-GONE-${n}` }, blobs: [own, shared] }),
      );
      valueOf(ledger.appendFact(stays.record.id, { kind: 'a', data: {}, blobs: [shared] }));
    }
    valueOf(ledger.savePracticeState(gone.record.id, { world: 'WORLD-OF-GONE' }));
    valueOf(ledger.saveCopy());
    valueOf(ledger.deleteCustomer(gone.customer.id));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => statSync(name).isFile());
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const file of files) {
      const text = readFileSync(file, 'latin1');
      for (const word of [
        'TO-BE-DELETED',
        'M-GONE',
        'OWN-FILE',
        'SAID-BY-GONE',
        'WORLD-OF-GONE',
        gone.customer.id,
        gone.record.id,
      ])
        expect(text.includes(word), `${word} in ${file}`).toBe(false);
    }
    expect(valueOf(ledger.listCustomers()).map(({ id }) => id)).toEqual([stays.customer.id]);
    expect(valueOf(ledger.readCase(stays.record.id)).facts).toHaveLength(30);
    expect(valueOf(ledger.readBlob(sha256(shared)))).toEqual(Uint8Array.from(shared));
    expect(codeOf(ledger.readBlob(sha256(own)))).toBe('file-unreadable');
    expect(codeOf(ledger.deleteCustomer(gone.customer.id))).toBe('bad-argument');
  });

  test('a safe copy is due a day after the last one, if something was recorded since', async () => {
    const day = 24 * 60 * 60 * 1000;
    const { ledger, folder, clock } = await fresh();
    const copyIfDue = () => valueOf(ledger.saveCopyIfDue());
    expect(copyIfDue()).toBe(null);
    const { record } = beginCase(ledger, { name: 'IN-THE-COPY' });
    const first = copyIfDue();
    expect(readFileSync(String(first)).includes('IN-THE-COPY')).toBe(true);
    clock.pass(1000);
    valueOf(ledger.appendFact(record.id, { kind: 'a', data: {} }));
    expect(copyIfDue(), 'the last copy is fresh').toBe(null);
    clock.pass(day - 1000);
    const second = copyIfDue();
    expect(second).not.toBe(null);
    expect(listCopies(folder)).toEqual([second, first]);
    clock.pass(3 * day);
    expect(copyIfDue(), 'nothing was recorded since').toBe(null);
  });

  test('no more than five safe copies stay, the newest', async () => {
    const { ledger, folder, clock } = await fresh();
    const { record } = beginCase(ledger);
    const made = Array.from({ length: 7 }, () => {
      clock.pass(25 * 60 * 60 * 1000);
      valueOf(ledger.appendFact(record.id, { kind: 'a', data: {} }));
      return valueOf(ledger.saveCopyIfDue());
    });
    expect(listCopies(folder)).toEqual(made.slice(2).reverse());
  });
});
