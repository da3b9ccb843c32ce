// The Apple ID memo over the real ledger and a keychain in memory: where the address goes, how it is compared, and
// that no fact ever holds it.
import { describe, expect, test } from 'vitest';
import { caseAccount, memoTroubles, topicAccount, type MemoTrouble } from '../../../../core/apple-id/memo.ts';
import type { Mode } from '../../../../core/verdict/verdict.ts';
import { createCases } from '../../../../electron/cases/cases.ts';
import { createMemos } from '../../../../electron/cases/memo.ts';
import type { Keychain } from '../../../../electron/keychain/keychain.ts';
import { createClock } from '../../../../electron/shell/clock.ts';
import { began, makePool } from '../../../../scripts/fuzz/pool.ts';
import { codeOf, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const pool = makePool();
const bytesOf = (name: string): Uint8Array => pool.byName.get(name)?.bytes ?? new Uint8Array();
const address = 'mdm-group@example.jp';
const other = 'mdm-team@example.jp';

/** Keeps what it is given, until it is told to refuse. */
function keychainInMemory() {
  const kept = new Map<string, string>();
  let refuses: MemoTrouble | null = null;
  let asked = 0;
  const answer = <T>(work: () => T) => {
    asked += 1;
    return Promise.resolve(
      refuses === null ? { ok: true as const, value: work() } : { ok: false as const, trouble: refuses },
    );
  };
  const key = (world: Mode, account: string) => `${world} ${account}`;
  const keychain: Keychain = {
    get: (world, account) => answer(() => kept.get(key(world, account)) ?? null),
    set: (world, account, memo) => answer(() => (kept.set(key(world, account), memo), null)),
    remove: (world, account) => answer(() => (kept.delete(key(world, account)), null)),
  };
  return {
    keychain,
    kept: () => Object.fromEntries(kept),
    refuse: (trouble: MemoTrouble | null) => void (refuses = trouble),
    asked: () => asked,
  };
}

async function workplace() {
  const clock = createClock({ wall: () => began, mono: () => 0 });
  const { ledger } = await open({ folder: makeFolder(), clock });
  const cases = createCases(ledger, clock, () => '練習商事');
  const store = keychainInMemory();
  const memos = createMemos(cases, store.keychain);
  const begin = (mode: Mode = 'practice') => {
    const { id } = valueOf(cases.begin('renew', mode, 'M5', null, null));
    expect(codeOf(cases.say(id, { kind: 'customer-named', data: { name: '練習商事', mCode: '' } }))).toBe('ok');
    return {
      id,
      /** From here on the certificate's topic is known. */
      takeRegistered: () =>
        expect(codeOf(cases.receive(id, 'registered', 'drop', 'a.pem', bytesOf('practice-a-old-last.pem')))).toBe('ok'),
      typed: async (what: string, from: 'site' | 'elsewhere' = 'elsewhere', replace = false) =>
        valueOf(await memos.note(id, { kind: 'typed', address: what, from, replace })),
      state: async () => valueOf(await memos.state(id)),
      noted: () => valueOf(cases.read(id)).state.appleId,
      topic: () => {
        const { registered } = valueOf(cases.read(id)).state;
        return registered?.kind === 'file' ? (registered.certificate.topic ?? '') : '';
      },
      facts: () => JSON.stringify(valueOf(ledger.readCase(id)).facts),
    };
  };
  return { memos, begin, ...store };
}

describe('an address that is typed', () => {
  test('goes to the keychain, and no fact holds it', async () => {
    const { begin, kept } = await workplace();
    const one = begin();
    const { answer, memo } = await one.typed(address);
    expect(answer).toBe('noted');
    expect(memo).toMatchObject({ kept: 'keychain', trouble: null });
    expect(kept()).toEqual({ [`practice ${caseAccount(one.id)}`]: address });
    expect(one.facts()).not.toContain('example.jp');
    expect(one.noted()).toMatchObject({ kind: 'noted', memo: 'first', kept: 'keychain' });
  });

  test('is shown masked', async () => {
    const { begin } = await workplace();
    const one = begin();
    await one.typed(address);
    const { masked } = await one.state();
    expect(masked).not.toBeNull();
    expect(masked).not.toBe(address);
  });

  test.each(['', 'no address', 'Passw0rd!', 'x'.repeat(400)])('“%s” is no address: nothing is kept', async (what) => {
    const { begin, kept } = await workplace();
    const one = begin();
    const { answer } = await one.typed(what);
    expect(answer).not.toBe('noted');
    expect(kept()).toEqual({});
    expect(one.noted().kind).toBe('open');
  });

  test('again and the same is said to be that', async () => {
    const { begin } = await workplace();
    const one = begin();
    await one.typed(address);
    await one.typed(` ${address.toUpperCase()} `);
    expect(one.noted()).toMatchObject({ memo: 'same' });
  });

  test('off the site and then the same again stays the site’s', async () => {
    const { begin } = await workplace();
    const one = begin();
    await one.typed(address, 'site');
    expect(one.noted()).toMatchObject({ site: 'same' });
    await one.typed(address);
    expect(one.noted()).toMatchObject({ site: 'same' });
    await one.typed(other, 'elsewhere', true);
    expect(one.noted()).toMatchObject({ site: 'other' });
  });

  test('as a correction in the same case takes the place of the slip, unasked', async () => {
    const { begin, kept } = await workplace();
    const one = begin();
    await one.typed(address);
    const { answer } = await one.typed(other);
    expect(answer).toBe('noted');
    expect(Object.values(kept())).toEqual([other]);
  });
});

describe('last year’s memo', () => {
  const twoYears = async () => {
    const place = await workplace();
    const before = place.begin();
    before.takeRegistered();
    await before.typed(address);
    const now = place.begin();
    now.takeRegistered();
    return { ...place, before, now };
  };

  test('is found by the certificate’s topic', async () => {
    const { now, kept } = await twoYears();
    expect(await now.state()).toMatchObject({ kept: 'keychain' });
    expect(kept()).toEqual({ [`practice ${topicAccount(now.topic())}`]: address });
  });

  test('that differs is not written over before somebody said so', async () => {
    const { now, kept } = await twoYears();
    expect((await now.typed(other)).answer).toBe('different');
    expect(Object.values(kept())).toEqual([address]);
    expect(now.noted().kind).toBe('open');
    expect((await now.typed(other, 'site', true)).answer).toBe('noted');
    expect(Object.values(kept())).toEqual([other]);
    expect(now.noted()).toMatchObject({ memo: 'replaced', site: 'same' });
  });

  test('is kept to where the site shows another one, or none', async () => {
    const { memos, now } = await twoYears();
    expect(valueOf(await memos.note(now.id, { kind: 'memo-kept' })).answer).toBe('noted');
    expect(now.noted()).toMatchObject({ memo: 'kept', site: 'other' });
    expect(valueOf(await memos.note(now.id, { kind: 'site-blank' })).answer).toBe('noted');
    expect(now.noted()).toMatchObject({ memo: 'kept', site: 'blank' });
  });

  test('of the practice is none in earnest', async () => {
    const { begin } = await twoYears();
    expect(await begin('real').state()).toMatchObject({ masked: null, kept: null });
  });
});

test.each(['memo-kept', 'site-blank'] as const)('%s without any memo has nothing to fall back on', async (kind) => {
  const { memos, begin } = await workplace();
  const one = begin();
  expect(valueOf(await memos.note(one.id, { kind })).answer).toBe('nothing');
  expect(one.noted().kind).toBe('open');
});

test('noted before the topic was known, it moves under the topic, and nothing stays behind', async () => {
  const { begin, kept } = await workplace();
  const one = begin();
  await one.typed(address);
  one.takeRegistered();
  expect(await one.state()).toMatchObject({ kept: 'keychain' });
  expect(kept()).toEqual({ [`practice ${topicAccount(one.topic())}`]: address });
});

describe.each(memoTroubles)('a keychain that refuses (%s)', (trouble) => {
  test('stops nobody: the address is held until the case is left, and no longer', async () => {
    const { memos, begin, refuse, kept } = await workplace();
    const one = begin();
    refuse(trouble);
    expect((await one.typed(address)).answer).toBe('noted');
    expect(await one.state()).toMatchObject({ kept: 'session', trouble });
    expect(one.noted()).toMatchObject({ kept: 'session' });
    expect(valueOf(await memos.reveal(one.id)).address).toBe(address);
    expect(kept()).toEqual({});
    memos.forgetSession();
    expect(valueOf(await memos.reveal(one.id)).address).toBeNull();
  });

  test('is not asked to write where it would not be read', async () => {
    const { begin, refuse, asked } = await workplace();
    const one = begin();
    refuse(trouble);
    const before = asked();
    await one.typed(address);
    expect(asked() - before).toBe(1);
  });

  test('and comes back: the next note goes where it belongs', async () => {
    const { begin, refuse, kept } = await workplace();
    const one = begin();
    refuse(trouble);
    await one.typed(address);
    refuse(null);
    await one.typed(address);
    expect(Object.values(kept())).toEqual([address]);
    expect(await one.state()).toMatchObject({ kept: 'keychain', trouble: null });
  });
});

test('a case that is not there has no memo', async () => {
  const { memos } = await workplace();
  const nobody = '00000000-0000-4000-8000-000000000009';
  expect(codeOf(await memos.state(nobody))).toBe('case-not-found');
  expect(codeOf(await memos.reveal(nobody))).toBe('case-not-found');
  expect(codeOf(await memos.note(nobody, { kind: 'memo-kept' }))).toBe('case-not-found');
});
