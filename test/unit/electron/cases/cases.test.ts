// Cases over a real ledger: what is written can be read again, what is too long is said to be that, and one damaged
// entry harms one case.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeDer } from '../../../../core/formats/der.ts';
import { maxFigureLength } from '../../../../core/base/limits.ts';
import type { Result } from '../../../../core/base/result.ts';
import { createCases } from '../../../../electron/cases/cases.ts';
import { openBetter } from '../../../../electron/ledger/driver-better.ts';
import { sampleData, wholeRenewal } from '../../flows/facts-for-tests.ts';
import { makeClock, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../tables/fixtures/${name}`, import.meta.url));

async function working(folder = makeFolder()) {
  const clock = makeClock();
  const opened = await open({ folder, clock, open: openBetter });
  const moment = { ...clock, now: () => ({ wall: clock.wall(), run: clock.run, mono: clock.mono() }) };
  const cases = createCases(
    opened.ledger,
    { ...moment, slept: () => undefined, woke: () => undefined },
    () => '練習商事',
  );
  return { folder, clock, cases, ...opened };
}
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : `${result.error.code} ${result.error.detail}`);

describe('one damaged entry', () => {
  /** Two cases; in the first the named fact's time is one that no calendar has. */
  const damaged = async (change: string) => {
    const { folder, cases, ledger, file, clock } = await working();
    const [broken, sound] = ['壊れた商事', '無事商事'].map((name) => {
      const { id } = valueOf(cases.begin('renew', 'practice', 'M6', null, null));
      clock.pass(1000);
      valueOf(cases.say(id, { kind: 'customer-named', data: { name, mCode: '' } }));
      valueOf(cases.say(id, { kind: 'site-entered', data: {} }));
      return id;
    });
    ledger.close();
    const raw = openBetter(file);
    // As an older version wrote it, which knew of no heads.
    raw.exec("DROP TRIGGER facts_stay_same; DELETE FROM case_heads; DELETE FROM settings WHERE key = 'projected'");
    raw.prepare(`UPDATE facts SET ${change} WHERE case_id = ? AND kind = 'site-entered'`).run(broken ?? '');
    raw.close();
    return { broken: broken ?? '', sound: sound ?? '', ...(await working(folder)) };
  };

  test.each([
    ['an impossible time', "at = '2026-99-99T99:99:99.999Z'"],
    ['another shape', 'data = \'{"of":"another version"}\''],
    ['nothing at all', "data = 'null'"],
  ])('%s harms one case, and is named', async (_what, change) => {
    const { broken, sound, cases, ledger } = await damaged(change);
    const listed = valueOf(cases.list());
    expect(listed.map(({ id, unreadable }) => [id, unreadable])).toEqual([
      [sound, 0],
      [broken, 1],
    ]);
    for (const { changedAt } of listed) expect(Date.parse(changedAt)).toBeGreaterThan(0);
    expect(
      // The same each time: those of one kind are told from the others.
      valueOf(await cases.lookedUp((known) => known.open().filter((one) => known.open().includes(one))))
        .map(({ caseId }) => caseId)
        .sort(),
    ).toEqual([broken, sound].sort());
    const view = valueOf(cases.read(broken));
    expect(view.unreadable).toEqual([{ seq: 3, kind: 'site-entered' }]);
    // The rest is told, and the case can go on.
    expect([view.state.customer?.name, view.step]).toEqual(['壊れた商事', 'site-access']);
    expect(valueOf(cases.say(broken, { kind: 'site-entered', data: {} })).step).toBe('registered');
    expect(valueOf(cases.read(sound)).unreadable).toEqual([]);
    // It lies where it lay.
    expect(valueOf(ledger.readCase(broken)).facts).toHaveLength(4);
    expect(valueOf(ledger.saveCopyIfDue())).toMatch(/\.sqlite$/);
  });
});

describe('what is too long for any certificate', () => {
  const upToPortal = wholeRenewal
    .slice(0, wholeRenewal.indexOf('candidate-received'))
    .map((kind) => ({ kind, data: sampleData[kind] }));
  /** The registered practice certificate, a name in whose subject has grown. */
  const longNamed = (length: number): Uint8Array => {
    const name = (text: string) =>
      writeDer(
        0x30,
        writeDer(0x31, writeDer(0x30, Uint8Array.of(6, 3, 0x55, 4, 3), writeDer(0x0c, Buffer.from(text)))),
      );
    const time = writeDer(0x17, Buffer.from('260101000000Z'));
    const end = writeDer(0x17, Buffer.from('270101000000Z'));
    const algorithm = writeDer(0x30, Uint8Array.of(6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 11));
    const key = writeDer(0x30, algorithm, writeDer(0x03, Uint8Array.of(0, 1)));
    const uid = Uint8Array.of(6, 10, 9, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 100, 1, 1);
    const topic = Buffer.from('com.apple.mgmt.External.11111111-2222-3333-4444-555555555555');
    const subject = writeDer(
      0x30,
      writeDer(0x31, writeDer(0x30, uid, writeDer(0x0c, topic))),
      writeDer(0x31, writeDer(0x30, Uint8Array.of(6, 3, 0x55, 4, 3), writeDer(0x0c, Buffer.alloc(length, 'a')))),
    );
    const body = writeDer(
      0x30,
      writeDer(2, Uint8Array.of(1)),
      algorithm,
      name('x'),
      writeDer(0x30, time, end),
      subject,
      key,
    );
    return writeDer(0x30, body, algorithm, writeDer(0x03, Uint8Array.of(0, 1)));
  };

  test.each([
    ['a little', maxFigureLength + 1],
    ['nine million letters', 9_000_000],
  ])('%s: called what it is, and not kept', async (_what, length) => {
    const { cases, ledger } = await working();
    const { id } = valueOf(cases.begin('renew', 'practice', 'M6', null, null));
    valueOf(ledger.appendFacts(id, upToPortal));
    expect(valueOf(cases.read(id)).step).toBe('portal');
    // As the short one is read, so that it is the length that is answered.
    expect(valueOf(cases.receive(id, 'candidate', 'drop', 'a.cer', longNamed(30))).received.taken).toBe(true);
    const before = valueOf(ledger.readCase(id)).facts.length;
    const { received, view } = valueOf(cases.receive(id, 'candidate', 'drop', 'b.cer', longNamed(length)));
    expect([received.taken, received.kind, received.malformed?.problem]).toEqual([false, 'malformed', 'name-too-long']);
    expect(view.unreadable).toEqual([]);
    expect(valueOf(ledger.readCase(id)).facts).toHaveLength(before);
  });

  test('a fact that could not be read again is refused, and nothing beside it is written', async () => {
    const { cases, ledger } = await working();
    const long = 'あ'.repeat(maxFigureLength + 1);
    const topic = `com.apple.mgmt.External.11111111-2222-3333-4444-555555555555`;
    const begun = cases.begin('duplicate', 'real', 'M6', null, null, { mCode: long, topic, notAfter: null });
    expect(codeOf(begun)).toBe('figures-too-large begun-with');
    expect(valueOf(ledger.listCustomers())).toEqual([]);
    const { id } = valueOf(cases.begin('renew', 'practice', 'M6', null, null));
    const before = valueOf(ledger.readCase(id));
    expect(codeOf(cases.handedOver(id, 'csr', 'no digest', 'view'))).toBe('figures-too-large csr-handed-over');
    expect(valueOf(ledger.readCase(id))).toEqual(before);
  });

  test('everything that the fixtures hold is kept as it will be read', async () => {
    const { cases } = await working();
    const { id } = valueOf(cases.begin('renew', 'practice', 'M6', null, null));
    for (const name of ['names-many.pem', 'names-punctuation.pem', 'serial-long.pem', 'PRACTICE_registered.pem'])
      expect(valueOf(cases.receive(id, 'registered', 'drop', name, fixture(name))).view.unreadable, name).toEqual([]);
  });
});

describe('a mail before a practice', () => {
  const known = { mCode: 'M12345678', topic: null, notAfter: '2027-01-25T00:00:00Z' };
  test('is no customer of the practice, and waits for the real job', async () => {
    const { cases } = await working();
    const practice = valueOf(cases.begin('renew', 'practice', 'M6', null, null, known));
    expect([practice.state.begunWith, practice.state.forReal]).toEqual([null, known]);
    const real = valueOf(cases.begin('renew', 'real', 'M6', null, null, practice.state.forReal));
    expect(real.state.begunWith).toMatchObject({ name: '', mCode: 'M12345678', notAfter: known.notAfter });
  });
  test('the real job after it is of the customer whose number it is', async () => {
    const { cases } = await working();
    const before = valueOf(cases.begin('renew', 'real', 'M6', null, null));
    valueOf(cases.say(before.id, { kind: 'customer-named', data: { name: 'みなと商事', mCode: 'm12345678' } }));
    const real = valueOf(cases.begin('renew', 'real', 'M6', null, null, known));
    expect(real.state.begunWith).toMatchObject({ name: 'みなと商事', mCode: 'M12345678' });
  });
});

test('a practice that was merely opened is called that, until something is said', async () => {
  const { cases } = await working();
  const { id } = valueOf(cases.begin('renew', 'practice', 'M6', null, null));
  expect(valueOf(cases.list())).toMatchObject([{ id, onlyOpened: true }]);
  valueOf(cases.say(id, { kind: 'customer-named', data: { name: '練習商事', mCode: '' } }));
  expect(valueOf(cases.list())).toMatchObject([{ id, onlyOpened: false }]);
});
