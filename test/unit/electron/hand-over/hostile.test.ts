// What is inside the right lock and is not what it says: refused as a whole, in one word, and nothing has changed. And
// a thousand cuts and flips of a sound file.
import { createHash } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { registeredName } from '../../../../scripts/demo-set.ts';
import { maxFileBytes } from '../../../../core/files/kinds.ts';
import type { HandOver } from '../../../../core/hand-over/file.ts';
import { bytesOf } from '../../verdict/cases-for-tests.ts';
import { valueOf } from '../../ledger/workplace.ts';
import {
  certificateKnown,
  company,
  handedOver,
  inside,
  job,
  named,
  pc,
  profileOf,
  registeredReceived,
  sealedLightly,
  typed,
  words,
  type Pc,
} from './pc.ts';

vi.setConfig({ testTimeout: 120_000 });

let here: Pc;
let before = '';
let sound: HandOver;
let locked: Uint8Array;
let practised = '';

beforeAll(async () => {
  const one = await pc('run-a');
  const id = company(one, [profileOf('みなと'), certificateKnown(registeredName)]);
  job(one, id, [named('みなと'), registeredReceived(registeredName)]);
  sound = await inside(await handedOver(one, { kind: 'customer', customerId: id }));
  locked = await sealedLightly(sound);
});

/** A ledger with something in it, for each test of its own. */
async function fresh(): Promise<void> {
  here = await pc('run-b');
  const id = company(here, [profileOf('ほか')], 'ほか');
  job(here, id, [named('ほか')]);
  practised = valueOf(here.cases.begin('renew', 'practice', 'M6', null, null)).id;
  before = here.rows();
}

async function answer(bytes: Uint8Array): Promise<unknown> {
  const seen = valueOf(await here.service.look(bytes, typed));
  const taken = valueOf(await here.service.take(bytes, typed));
  if (seen?.ok !== true) expect(taken).toEqual({ done: false, sight: seen });
  return seen === null || seen.ok ? seen : seen.why;
}

type Changed = { -readonly [K in keyof HandOver]: HandOver[K] } & Record<string, unknown>;
const changed = (change: (whole: Changed) => void): HandOver => {
  const whole = structuredClone(sound) as Changed;
  change(whole);
  return whole;
};
/** Somewhere inside, by a path; `undefined` takes it away. */
const set = (path: string, value: unknown) => (whole: Changed) => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const at = keys.reduce<Record<string, unknown>>((one, key) => one[key] as Record<string, unknown>, whole);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
};
const nth = <T>(all: readonly T[]): T => all[0] as T;

test('the sound one is taken', async () => {
  await fresh();
  expect(valueOf(await here.service.take(locked, typed))).toMatchObject({ done: true, companies: 1, jobs: 1 });
});

/** Each part of it, taken away, of another type, or far too large. */
const paths = [
  'format',
  'version',
  'madeAt',
  'madeWith',
  'world',
  'authors',
  'authors.0.id',
  'authors.0.name',
  'authors.0.since',
  'companies',
  'companies.0.id',
  'companies.0.name',
  'companies.0.code',
  'companies.0.environment',
  'companies.0.siteUrl',
  'companies.0.createdAt',
  'companies.0.certificates',
  'companies.0.certificates.0.topic',
  'companies.0.certificates.0.serial',
  'companies.0.certificates.0.notAfter',
  'companies.0.certificates.0.sha256',
  'companies.0.facts',
  'companies.0.facts.0.id',
  'companies.0.facts.0.author',
  'companies.0.facts.0.at',
  'companies.0.facts.0.kind',
  'companies.0.facts.0.data',
  'companies.0.facts.0.data.name',
  'companies.0.facts.0.files',
  'companies.0.facts.1.data.certificate',
  'companies.0.facts.1.data.certificate.notAfter',
  'companies.0.jobs',
  'companies.0.jobs.0.id',
  'companies.0.jobs.0.flow',
  'companies.0.jobs.0.flowVersion',
  'companies.0.jobs.0.createdAt',
  'companies.0.jobs.0.facts',
  'companies.0.jobs.0.facts.0.id',
  'companies.0.jobs.0.facts.0.author',
  'companies.0.jobs.0.facts.0.at',
  'companies.0.jobs.0.facts.0.run',
  'companies.0.jobs.0.facts.0.mono',
  'companies.0.jobs.0.facts.0.kind',
  'companies.0.jobs.0.facts.0.data',
  'companies.0.jobs.0.facts.0.files',
  'files',
  'files.0.sha256',
  'files.0.base64',
];

test('every part that is missing, of another type or too long is refused', async () => {
  await fresh();
  const values = [undefined, true, -1.5, 'x'.repeat(100_000), { x: 1 }, [[]]];
  for (const path of paths)
    for (const value of values) {
      const why = await answer(await sealedLightly(changed(set(path, value))));
      expect.soft(['unreadable', 'newer'], `${path} ${typeof value}`).toContain(why);
    }
  expect(here.rows()).toBe(before);
});

const otherId = '11111111-1111-4111-8111-111111111111';
const pem = new TextDecoder().decode(bytesOf('PRACTICE_private.key'));
const keyFile = { sha256: createHash('sha256').update(pem).digest('hex'), base64: Buffer.from(pem).toString('base64') };

test.each<readonly [string, string, (whole: Changed) => void]>([
  ['something more at the top', 'unreadable', set('more', 1)],
  ['something more in a fact', 'unreadable', set('companies.0.facts.0.more', 1)],
  ['something more in a company', 'unreadable', set('companies.0.mode', 'practice')],
  ['another format', 'unreadable', set('format', 'mdm-cert-wizard customers')],
  ['no version', 'unreadable', set('version', 'one')],
  ['the version before the first', 'unreadable', set('version', 0)],
  ['a later version', 'newer', set('version', 2)],
  ['a later version of another shape', 'newer', (whole) => Object.assign(whole, { version: 7, companies: 'packed' })],
  ['practice', 'unreadable', set('world', 'practice')],
  ['a job of a kind that is not known', 'newer', set('companies.0.jobs.0.flow', 'levitate')],
  ['a job called by a name that objects have', 'newer', set('companies.0.jobs.0.flow', 'constructor')],
  ['a fact of a kind that is not known', 'newer', set('companies.0.facts.0.kind', 'levitated')],
  ['a job’s fact of a kind that is not known', 'newer', set('companies.0.jobs.0.facts.0.kind', 'levitated')],
  ['a fact of a kind that objects have', 'newer', set('companies.0.facts.0.kind', '__proto__')],
  ['no company', 'unreadable', set('companies', [])],
  ['the same company twice', 'unreadable', (whole) => void whole.companies.push(nth(whole.companies))],
  [
    'the same fact twice',
    'unreadable',
    (whole) => void nth(whole.companies).facts.push(nth(nth(whole.companies).facts)),
  ],
  ['the same job twice', 'unreadable', (whole) => void nth(whole.companies).jobs.push(nth(nth(whole.companies).jobs))],
  ['the same file twice', 'unreadable', (whole) => void whole.files.push(nth(whole.files))],
  ['a fact of nobody', 'unreadable', set('companies.0.facts.0.author', otherId)],
  ['a file that no fact speaks of', 'unreadable', (whole) => void whole.files.push(keyFile)],
  ['a fact that speaks of no file', 'unreadable', set('companies.0.facts.0.files', [keyFile.sha256])],
  ['a file of another digest', 'unreadable', set('files.0.base64', keyFile.base64)],
  ['a file with blanks in it', 'unreadable', (whole) => set('files.0.base64', ` ${nth(whole.files).base64}`)(whole)],
  [
    'a private key',
    'unreadable',
    (whole) => {
      whole.files.push(keyFile);
      nth(whole.companies).facts[0]?.files.push(keyFile.sha256);
    },
  ],
  [
    'a certificate that is not its file’s',
    'unreadable',
    set('companies.0.facts.1.data.certificate.notAfter', '2099-01-01T00:00:00Z'),
  ],
  [
    'a practice certificate as one of Apple’s',
    'unreadable',
    set('companies.0.facts.1.data.certificate.issuedBy', 'apple'),
  ],
  [
    'a certificate without its file',
    'unreadable',
    (whole) => {
      for (const fact of [...nth(whole.companies).facts, ...nth(nth(whole.companies).jobs).facts]) fact.files = [];
      whole.files = [];
    },
  ],
  [
    'a summary of a certificate that no fact has',
    'unreadable',
    set('companies.0.certificates.0.sha256', keyFile.sha256),
  ],
  ['a name with a NUL', 'unreadable', set('companies.0.name', 'a\u0000b')],
  ['half a character', 'unreadable', set('companies.0.name', 'a\ud800b')],
  ['a moment that is none', 'unreadable', set('companies.0.facts.0.at', '2026-02-30T25:00:00.000Z')],
  ['a moment without milliseconds', 'unreadable', set('companies.0.facts.0.at', '2026-02-03T05:00:00Z')],
  ['a path for an id', 'unreadable', set('companies.0.id', '../../../../../../../../../../etc/passwd')],
  ['an address that is not https', 'unreadable', set('companies.0.siteUrl', 'javascript:alert(1)')],
])('%s: %s', async (_name, why, change) => {
  await fresh();
  expect(await answer(await sealedLightly(changed(change)))).toBe(why);
  expect(here.rows()).toBe(before);
});

test.each([
  ['nothing', ''],
  ['no JSON', 'PK\u0003\u0004'],
  ['half of it', '{"format":"mdm-cert-wizard hand-over","version":1'],
  ['a number', '1'],
  ['null', 'null'],
  ['brackets beyond any depth', '['.repeat(200_000)],
  ['a depth that closes again', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
])('inside is %s', async (_name, text) => {
  await fresh();
  expect(await answer(await sealedLightly(text))).toBe('unreadable');
  expect(here.rows()).toBe(before);
});

test('what is practice here is nobody’s real record', async () => {
  await fresh();
  expect(await answer(await sealedLightly(changed(set('companies.0.jobs.0.id', practised))))).toBe('unreadable');
  expect(here.rows()).toBe(before);
});

test('a fact that is here in another job is in no other', async () => {
  await fresh();
  valueOf(await here.service.take(locked, typed));
  const taken = here.rows();
  expect(await answer(await sealedLightly(changed(set('companies.0.jobs.0.id', otherId))))).toBe('unreadable');
  expect(here.rows()).toBe(taken);
});

test('too large is not even opened', async () => {
  await fresh();
  expect(await answer(new Uint8Array(maxFileBytes + 1))).toBe('too-large');
});

test('a lock that asks for hours is not tried', async () => {
  await fresh();
  const text = Buffer.from(locked).toString('latin1');
  for (const factor of ['21', '30', '63', '99', '0', '-1', '1e9']) {
    const asked = text.replace(/^(-> scrypt \S+) \d+$/m, `$1 ${factor}`);
    expect(asked).not.toBe(text);
    expect(await answer(new Uint8Array(Buffer.from(asked, 'latin1')))).toBe('shut');
  }
});

/** A small generator with a seed (mulberry32), so that a failure can be played again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

test('a thousand cuts and flips: refused, and never half', async () => {
  await fresh();
  const random = seeded(20261130);
  for (let turn = 0; turn < 1000; turn += 1) {
    const bytes = Uint8Array.from(locked);
    let given = bytes;
    if (turn % 2 === 0) given = bytes.slice(0, random(bytes.length));
    else
      for (let flips = 1 + random(3); flips > 0; flips -= 1) {
        // The head is short, and what the lock is made of.
        const at = random(flips % 2 === 0 ? bytes.length : 200);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      }
    const taken = valueOf(await here.service.take(given, typed));
    if (taken?.done !== false || taken.sight.ok || taken.sight.why !== 'shut')
      expect.fail(`turn ${String(turn)}: ${JSON.stringify(taken)}`);
  }
  expect(here.ledger.writes()).toBeLessThan(20);
  expect(here.rows()).toBe(before);
  expect(words.length).toBe(5);
});
