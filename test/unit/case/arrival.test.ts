// What a file becomes that came: on each step, in each role, by each path; the steps' own table, written down here once
// more by hand.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { arrive } from '../../../core/case/arrival.ts';
import type { CaseView } from '../../../core/case/view.ts';
import { viewOf } from '../../../core/case/view-of.ts';
import { fileRoles, type FileRole } from '../../../core/engine/step.ts';
import { filePaths, type FilePath } from '../../../core/files/file-path.ts';
import { recogniseFile } from '../../../core/files/recognise.ts';
import type { FactKind } from '../../../core/flows/facts.ts';
import { flows } from '../../../core/flows/flows.ts';
import { everyStep } from '../../../core/flows/steps.ts';
import { began, makePool } from '../../../scripts/fuzz/pool.ts';

const pool = makePool();
const bytesOf = (name: string): Uint8Array => pool.byName.get(name)?.bytes ?? new Uint8Array();
const good: Readonly<Record<FileRole, string>> = {
  registered: 'practice-a-old-last.pem',
  csr: 'PushCertificate_iotex_IoTEX_202611231030.csr',
  candidate: 'practice-a-one-new.pem',
  exported: 'practice-a-one-new.pem',
};
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const now = { wall: began, run: 'run-1', mono: 0 };

const at = (step: string): CaseView =>
  ({
    ...viewOf(
      {
        id: '00000000-0000-4000-8000-000000000001',
        mode: 'practice',
        flow: 'renew',
        flowVersion: flows.renew.version,
        environment: null,
        facts: [],
        siteUrl: null,
        seen: [],
        unreadable: [],
        readOnly: false,
      },
      now,
    ),
    step,
  }) as CaseView;

function given(step: string, role: FileRole, via: FilePath, name = good[role]) {
  const raw = bytesOf(name);
  const file = { via, name, raw, recognised: recogniseFile(raw) };
  return arrive(at(step), role, file, { environment: null, now: began }, digest);
}
const kindsOf = (step: string, role: FileRole, via: FilePath, name?: string): readonly FactKind[] | string => {
  const arrived = given(step, role, via, name);
  return arrived.ok ? arrived.value.made.map(({ kind }) => kind) : arrived.error.code;
};

/** In a renewal of which nothing is known yet. What is not here is not taken. */
const becomes: Readonly<Record<string, Partial<Readonly<Record<FileRole, FactKind>>>>> = {
  customer: { registered: 'registered-received' },
  'site-access': { registered: 'registered-received' },
  registered: { registered: 'registered-received' },
  'csr-request': { csr: 'csr-received' },
  'csr-wait': { csr: 'csr-received' },
  'csr-take': { csr: 'csr-received' },
  portal: { candidate: 'candidate-received' },
  verdict: { csr: 'csr-received', candidate: 'candidate-received' },
  register: { csr: 'csr-exported-again', exported: 'exported-early' },
  proof: { exported: 'exported-again' },
  expiry: { exported: 'exported-again' },
  'apple-move': { registered: 'registered-received' },
};

const steps = [...new Set(Object.values(everyStep).map(({ id }) => id))];
test('the table names steps that there are', () => {
  expect(Object.keys(becomes).filter((id) => !steps.some((one) => one === id))).toEqual([]);
});

describe.each(steps)('on %s', (step) => {
  test.each(fileRoles)('a file for %s, by every path', (role) => {
    const fact = becomes[step]?.[role];
    for (const via of filePaths) {
      // Given from one's own browser, it says that one is in.
      const entered = step === 'site-access' && via !== 'view';
      expect(kindsOf(step, role, via), via).toEqual(
        fact === undefined ? 'step-mismatch' : [...(entered ? ['site-entered'] : []), fact],
      );
    }
  });
});

describe('what is no good for its role', () => {
  const taking = Object.entries(becomes).flatMap(([step, roles]) =>
    fileRoles.filter((role) => roles[role] !== undefined).map((role) => [step, role] as const),
  );
  test.each(taking)('on %s for %s nothing is made of a file of another kind', (step, role) => {
    const other = role === 'csr' ? good.registered : good.csr;
    const arrived = given(step, role, 'drop', other);
    if (!arrived.ok) throw new Error(arrived.error.code);
    expect(arrived.value.made).toEqual([]);
    expect(arrived.value.received).toMatchObject({ taken: false, wanted: role, name: other });
    expect(arrived.value.received.verdict?.answer).not.toBe('ready');
  });

  test.each(taking)('on %s for %s an empty file is called what it is', (step, role) => {
    const arrived = given(step, role, 'choose', 'no such file');
    if (!arrived.ok) throw new Error(arrived.error.code);
    expect(arrived.value.received).toMatchObject({ taken: false, kind: 'empty' });
    expect(arrived.value.made).toEqual([]);
  });

  test.each(['registered', 'exported'] as const)('home-made is not believed as the %s one', (role) => {
    const step = role === 'registered' ? 'registered' : 'proof';
    expect(kindsOf(step, role, 'drop', 'homemade-a-old-last.pem')).toEqual([]);
  });
});

describe('what is kept', () => {
  test('of a request its bytes, under their digest', () => {
    const arrived = given('csr-take', 'csr', 'view');
    if (!arrived.ok) throw new Error(arrived.error.code);
    expect(arrived.value.kept).toEqual(bytesOf(good.csr));
    expect(arrived.value.made[0]).toMatchObject({ keeps: true, data: { sha256: digest(bytesOf(good.csr)) } });
  });

  test('of a certificate its leaf alone, whatever lay beside it in the file', () => {
    const key = '\n-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n';
    const raw = new Uint8Array([...bytesOf(good.registered), ...new TextEncoder().encode(key)]);
    const recognised = recogniseFile(raw);
    const about = { environment: null, now: began };
    const arrived = arrive(at('registered'), 'registered', { via: 'drop', name: 'x', raw, recognised }, about, digest);
    if (!arrived.ok) throw new Error(arrived.error.code);
    expect(Buffer.from(arrived.value.kept).includes('PRIVATE')).toBe(false);
    expect(arrived.value.made.map(({ kind }) => kind)).toEqual(['registered-received']);
  });

  test('a name is kept as far as it is one', () => {
    const raw = bytesOf(good.csr);
    const file = { via: 'drop', name: 'x'.repeat(1000), raw, recognised: recogniseFile(raw) } as const;
    const arrived = arrive(at('csr-take'), 'csr', file, { environment: null, now: began }, digest);
    expect(arrived.ok && arrived.value.made[0]?.data).toMatchObject({ name: 'x'.repeat(260) });
  });
});
