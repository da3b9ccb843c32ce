// The verdict: which answer each situation gets, in the order of the checks, and each rule of docs/manual-coverage.md W
// that it carries.
import { describe, expect, it } from 'vitest';
import type { CertificateFigures } from '../../../core/crypto/figures.ts';
import type { RequestAge } from '../../../core/verdict/csr-checks.ts';
import { judge, judgeCsr } from '../../../core/verdict/judge.ts';
import { inferMode } from '../../../core/verdict/mode.ts';
import type { CheckId, JudgeInput, Verdict } from '../../../core/verdict/verdict.ts';
import { checkIds } from '../../../core/verdict/verdict.ts';
import { csrName, registeredName } from '../../../scripts/demo-set.ts';
import {
  csrOf,
  demoFiles,
  newestCsr,
  now,
  olderCsr,
  otherVendorCsrName,
  readDemo,
  registered,
  renewal,
  rightName,
} from './cases-for-tests.ts';

const checkOf = (verdict: Verdict, id: CheckId): string => {
  const found = verdict.checks.find((check) => check.id === id);
  return `${found?.result ?? ''} ${found?.reason ?? ''}`;
};
const changed = (change: Partial<CertificateFigures>): Partial<JudgeInput> => {
  const candidate = readDemo(rightName);
  if (candidate.certificate === undefined) throw new Error('no certificate');
  return { candidate: { ...candidate, certificate: { ...candidate.certificate, ...change } } };
};
const dayMs = 86_400_000;

describe('a renewal', () => {
  it('is ready when every check that can pass has passed', () => {
    const verdict = judge(renewal());
    expect(verdict.answer).toBe('ready');
    expect(verdict.checks.map((check) => check.id)).toEqual(checkIds);
    expect(verdict.checks.every((check) => check.result === 'pass')).toBe(true);
  });

  it.each(demoFiles.filter((file) => !file.kind.endsWith('request') && file.kind !== 'plain-csr'))(
    'judges $name: $verdict',
    (file) => {
      expect(readDemo(file.name).kind).toBe(file.kind);
      expect(judge(renewal({ candidate: readDemo(file.name) })).answer).toBe(file.verdict);
    },
  );

  it('names the request that a certificate of an older one was made from', () => {
    const verdict = judge(renewal({ candidate: readDemo('PRACTICE_wrong-csr.pem') }));
    expect(verdict.checks.find((check) => check.id === 'key')).toMatchObject({
      reason: 'key-of-older',
      figures: { csr: olderCsr.name, newest: newestCsr.name },
    });
    expect(checkOf(judge(renewal({ candidate: readDemo('PRACTICE_wrong-csr.pem'), csrs: [newestCsr] })), 'key')).toBe(
      'fail key-of-none',
    );
  });

  it('lets the first failing check in order name the answer', () => {
    expect(judge(renewal({ ...changed({ uid: 'com.apple.mgmt.External.x', issuedBy: 'other' }) })).answer).toBe(
      'inconsistent',
    );
    expect(judge(renewal({ ...changed({ issuedBy: 'other', notAfter: '2026-01-01T00:00:00Z' }) })).answer).toBe(
      'not-from-apple',
    );
    expect(judge(renewal({ candidate: readDemo('PRACTICE_wrong-row.pem'), now: now + 400 * dayMs })).answer).toBe(
      'expired',
    );
    expect(judge(renewal({ candidate: readDemo('PRACTICE_wrong-row.pem'), csrs: [olderCsr] })).answer).toBe(
      'wrong-row',
    );
  });

  it('does not call a certificate ready whose end has not moved', () => {
    if (registered.kind !== 'file') throw new Error('no file');
    const verdict = judge(renewal(changed({ notAfter: registered.certificate.notAfter })));
    expect([verdict.answer, checkOf(verdict, 'later')]).toEqual(['needs-attention', 'unknown ends-the-same']);
  });
});

describe('an end that was said is a day, and the certificate in use ends at some hour of it', () => {
  if (registered.kind !== 'file') throw new Error('no file');
  const { topic, notAfter } = registered.certificate;
  const unrenewed = (said: string, more: Parameters<typeof renewal>[0] = {}) => {
    const stated = { kind: 'stated' as const, topic: topic ?? '', notAfter: `${said}T00:00:00Z` };
    const asItIs = changed({ notAfter, notBefore: '2026-01-25T03:04:05Z' });
    const verdict = judge(renewal({ ...asItIs, registered: stated, csrs: [], seen: [], ...more }));
    return [verdict.answer, checkOf(verdict, 'later')];
  };
  const day = (ahead: number) => new Date(Date.parse(notAfter) + ahead * dayMs).toISOString().slice(0, 10);
  it.each([-1, 0, 1])('so the same one is not "later", whatever the time zone (%i)', (ahead) => {
    expect(unrenewed(day(ahead))).toEqual(['old-file', 'fail ends-the-same']);
  });
  it('but nothing stops a second renewal within the day', () => {
    const since = '2026-01-25T00:00:00Z';
    expect(unrenewed(day(0), { since })).toEqual(['needs-attention', 'unknown ends-the-same']);
    expect(unrenewed(day(0), { since: '2026-11-23T10:00:00Z' })).toEqual(['old-file', 'fail ends-the-same']);
    expect(unrenewed(day(0), { csrs: [newestCsr] })).toEqual(['ready', 'unknown ends-the-same']);
  });
  it('and one day more than a time zone is later', () => {
    expect(unrenewed(day(-2))).toEqual(['needs-attention', 'pass ends-later']);
  });
});

describe('the rules of docs/manual-coverage.md, W', () => {
  it('W1: serial and end date decide nothing, the topic does', () => {
    expect(judge(renewal(changed({ serial: '01' }))).answer).toBe('ready');
    if (registered.kind !== 'file') throw new Error('no file');
    const sameSerial = {
      ...changed({ serial: registered.certificate.serial, topic: 'com.apple.mgmt.External.other' }),
    };
    expect(judge(renewal(sameSerial)).answer).toBe('wrong-row');
  });

  it('what another row held before the request could be at Apple was renewed by nobody; else it may have been', () => {
    const since = '2026-11-23T10:00:00.000Z';
    const other = { topic: 'com.apple.mgmt.External.other', publicKeySha256: 'f'.repeat(64) };
    const answer = (change: Parameters<typeof changed>[0], more: Parameters<typeof renewal>[0] = {}) =>
      judge(renewal({ ...changed({ ...other, ...change }), since, ...more })).answer;
    const before = { notBefore: '2026-11-23T09:59:59Z' };
    expect(answer(before)).toBe('other-download');
    expect(answer({ notBefore: '2026-11-23T10:00:00Z' })).toBe('wrong-row');
    for (const { csr } of [newestCsr, olderCsr])
      expect(answer({ ...before, publicKeySha256: csr.publicKeySha256 })).toBe('wrong-row');
    expect(answer(before, { since: null })).toBe('wrong-row');
    // Whoever has no certificate to compare with is not told of rows at all.
    expect(answer(before, { registered: null })).not.toBe('other-download');
  });

  it('W2: topic or key unknown in a renewal is never ready', () => {
    expect(judge(renewal({ registered: null })).answer).toBe('needs-attention');
    expect(judge(renewal({ csrs: [] })).answer).toBe('needs-attention');
    expect(judge(renewal({ registered: null, csrs: [] })).answer).toBe('needs-attention');
  });

  it('W2: a creation is ready by its key alone, and not without it', () => {
    expect(judge(renewal({ flow: 'create', registered: null })).answer).toBe('ready');
    expect(judge(renewal({ flow: 'create', registered: null, csrs: [] })).answer).toBe('needs-attention');
  });

  it('W2: an issuer that can’t be known is never ready, whatever else fits, and never called wrong', () => {
    const unknown = { ...changed({ issuedBy: 'unknown' }), mode: 'real' as const };
    expect(judge(renewal(unknown)).answer).toBe('needs-attention');
    expect(checkOf(judge(renewal(unknown)), 'issuer')).toBe('unknown issuer-unknown');
    expect(judge(renewal({ ...unknown, csrs: [] })).answer).toBe('needs-attention');
    expect(judge(renewal({ ...unknown, flow: 'create', registered: null })).answer).toBe('needs-attention');
    expect(judge(renewal({ ...unknown, mode: 'practice' })).answer).toBe('not-from-apple');
    const practice = changed({ issuedBy: 'unknown-practice' });
    expect([judge(renewal(practice)).answer, checkOf(judge(renewal(practice)), 'issuer')]).toEqual([
      'needs-attention',
      'unknown practice-issuer-unknown',
    ]);
    expect(checkOf(judge(renewal({ ...practice, mode: 'real' })), 'issuer')).toBe('fail practice-in-real');
  });

  it('W2: a signature that proves nothing fails in either world', () => {
    for (const mode of ['real', 'practice'] as const) {
      const verdict = judge(renewal({ ...changed({ issuedBy: 'refused' }), mode }));
      expect([verdict.answer, checkOf(verdict, 'issuer')]).toEqual(['not-from-apple', 'fail signature-refused']);
    }
  });

  it('W13: the registered file is "already registered" even when it has ended, and a file seen before is old', () => {
    const again = judge(renewal({ candidate: readDemo(registeredName), now: now + 400 * dayMs }));
    expect([again.answer, checkOf(again, 'fresh')]).toEqual(['already-registered', 'fail not-renewed-yet']);
    expect(checkOf(judge(renewal({ candidate: readDemo(registeredName), csrs: [] })), 'fresh')).toBe(
      'fail same-as-registered',
    );
    const seen = readDemo('PRACTICE_expired.pem');
    expect(judge(renewal({ candidate: seen })).answer).toBe('expired');
    expect(
      judge(renewal({ candidate: seen, seen: [seen.certificate?.fingerprintSha256.toUpperCase() ?? ''] })).answer,
    ).toBe('old-file');
  });

  it('W13: less than a day too early points to the clock', () => {
    const start = Date.parse(readDemo(rightName).certificate?.notBefore ?? '');
    expect(checkOf(judge(renewal({ now: start - 1000 })), 'dates')).toBe('fail starts-within-a-day');
    expect(checkOf(judge(renewal({ now: start - 2 * dayMs })), 'dates')).toBe('fail starts-later');
    expect(judge(renewal({ now: start })).answer).toBe('ready');
  });

  it('W15: a key beside the certificate is no obstacle and never kept', () => {
    const candidate = readDemo('PRACTICE_with-key.pem');
    expect(judge(renewal({ candidate })).answer).toBe('ready');
    expect(candidate.leafDer).toEqual(readDemo('PRACTICE_der.cer').leafDer);
    expect(JSON.stringify(candidate)).not.toContain('PRIVATE');
  });

  it('W16: another vendor needs attention and never stops', () => {
    const csrs = [{ csr: csrOf(otherVendorCsrName), name: 'x', newest: true }];
    const verdict = judge(renewal({ csrs }));
    expect([verdict.answer, checkOf(verdict, 'vendor')]).toEqual(['needs-attention', 'fail vendor-differs']);
    expect(judge(renewal({ csrs, environment: null })).answer).toBe('ready');
  });

  it('S19: a topic read off the site proves the row and nothing else', () => {
    const topic = readDemo(rightName).certificate?.topic ?? '';
    const verdict = judge(
      renewal({ registered: { kind: 'stated', topic: ` ${topic.toUpperCase()} `, notAfter: null } }),
    );
    expect(verdict.answer).toBe('ready');
    expect([checkOf(verdict, 'fresh'), checkOf(verdict, 'later')]).toEqual([
      'unknown nothing-to-compare',
      'unknown end-unknown',
    ]);
    expect(
      judge(renewal({ registered: { kind: 'stated', topic: 'com.apple.mgmt.External.other', notAfter: null } })).answer,
    ).toBe('wrong-row');
  });

  it('keeps practice and real apart', () => {
    expect(checkOf(judge(renewal({ mode: 'real' })), 'issuer')).toBe('fail practice-in-real');
    expect(checkOf(judge(renewal(changed({ issuedBy: 'apple' }))), 'issuer')).toBe('fail real-in-practice');
    expect(judge(renewal({ ...changed({ issuedBy: 'apple' }), mode: 'real' })).answer).toBe('ready');
    expect(judge(renewal({ ...changed({ issuedBy: 'forged' }), mode: 'real' })).answer).toBe('not-from-apple');
  });
});

describe('the pre-flight of a request', () => {
  it.each(demoFiles.filter((file) => file.kind.endsWith('request') || file.kind === 'plain-csr'))(
    'judges $name: $verdict',
    (file) => {
      expect(readDemo(file.name).kind).toBe(file.kind);
      expect(judgeCsr(readDemo(file.name), { mode: 'practice', environment: null, now }).answer).toBe(file.verdict);
    },
  );

  it('asks a person about a request of an earlier renewal, and never stops anybody for it', () => {
    const right = readDemo(csrName);
    const key = right.csr?.publicKeySha256 ?? '';
    const of = (age: Partial<RequestAge>) => {
      const whole = { issued: null, given: now, inUse: null, beforePress: false, ...age };
      const { answer, checks } = judgeCsr(right, { mode: 'practice', environment: 'M5', now, age: whole });
      return `${answer} ${checks.find(({ id }) => id === 'fresh')?.reason ?? ''}`;
    };
    const inUse = { notBefore: now, publicKeySha256: 'another' };
    const fine = 'ready not-looked-at';
    expect(of({})).toBe(fine);
    // The certificate in use was made from it: whatever the clock, the name or its time zone say.
    expect(of({ inUse: { ...inUse, publicKeySha256: key } })).toBe('needs-attention request-of-certificate');
    expect(of({ inUse, issued: now - 2 * dayMs })).toBe('needs-attention request-before-certificate');
    expect(of({ inUse, issued: now - 0.9 * dayMs })).toBe(fine);
    // No file of the certificate in use: the name alone.
    expect(of({ issued: now - 91 * dayMs })).toBe('needs-attention request-long-ago');
    expect(of({ issued: now - 89 * dayMs })).toBe(fine);
    // Once it was put in, it may rest.
    expect(of({ issued: now - 91 * dayMs, given: now - 60 * dayMs })).toBe(fine);
    expect(of({ beforePress: true })).toBe('needs-attention request-before-press');
  });

  it('says what a wrong file, world, vendor or key is', () => {
    const right = readDemo(csrName);
    const { csr } = right;
    const vendor = csr?.vendor ?? null;
    if (csr === undefined || vendor === null) throw new Error('no request');
    const at = { mode: 'practice', environment: 'M5', now } as const;
    expect(judgeCsr(right, at).answer).toBe('ready');
    expect(judgeCsr(right, { ...at, environment: 'M6' }).answer).toBe('needs-attention');
    expect(judgeCsr(right, { ...at, mode: 'real' }).answer).toBe('not-from-apple');
    expect(judgeCsr(readDemo(rightName), at).answer).toBe('not-a-push-certificate');
    expect(judgeCsr({ ...right, csr: { ...csr, keyBits: 1024 } }, at).answer).toBe('inconsistent');
    expect(judgeCsr({ ...right, csr: { ...csr, signatureValid: false } }, at).answer).toBe('inconsistent');
    expect(judgeCsr({ ...right, csr: { ...csr, signatureValid: null } }, at).answer).toBe('needs-attention');
    expect(judgeCsr({ ...right, csr: { ...csr, vendor: { ...vendor, chainBy: 'other' } } }, at).answer).toBe(
      'not-from-apple',
    );
  });
});

it('infers the world from the certificate in use, else from the candidate, else from the request', () => {
  expect(inferMode(registered, readDemo('PRACTICE_mock.pem'))).toBe('practice');
  expect(inferMode(null, readDemo(rightName))).toBe('practice');
  expect(inferMode(null, readDemo('PRACTICE_mock.pem'))).toBe('real');
  expect(inferMode(null, readDemo(csrName))).toBe('practice');
  expect(inferMode(null, readDemo('PRACTICE_download.html'))).toBe('real');
});
