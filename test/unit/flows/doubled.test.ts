// Several requests in one case, and several renewals of one customer.
import { expect, test } from 'vitest';
import type { CaseSummary } from '../../../core/case/view.ts';
import { stateOf } from '../../../core/case/state.ts';
import { readFacts } from '../../../core/flows/facts.ts';
import type { FlowId } from '../../../core/flows/flow-ids.ts';
import { openCasesOf } from '../../../core/case/same-customer.ts';
import { digest, sampleData, start } from './facts-for-tests.ts';

type Given = readonly ['csr-received' | 'csr-preferred' | 'csr-name-differs', string, string?];
const csrsAfter = (...given: readonly Given[]) =>
  stateOf(
    readFacts(
      given.map(([kind, letter, time], index) => ({
        seq: index + 1,
        kind,
        at: new Date(start + index).toISOString(),
        run: 'r',
        mono: index,
        data:
          kind === 'csr-received'
            ? {
                ...(sampleData['csr-received'] as object),
                sha256: digest(letter),
                name: time ? `PushCertificate_X_${time}.csr` : 'x.csr',
              }
            : kind === 'csr-preferred'
              ? { sha256: digest(letter) }
              : {},
      })),
    ),
  )
    .csrs.map((csr) => csr.sha256[0])
    .join('');

test.each<[string, string, readonly Given[]]>([
  [
    'the one issued last is the newest, whatever came last',
    'abc',
    [
      ['csr-received', 'c', '202611231033'],
      ['csr-received', 'a', '202611231031'],
      ['csr-received', 'b', '202611231032'],
    ],
  ],
  [
    'without a time in the name the one that came last',
    'ab',
    [
      ['csr-received', 'a', '202611231033'],
      ['csr-received', 'b'],
    ],
  ],
  [
    'an earlier one is used when it is preferred, and until another comes',
    'ba',
    [
      ['csr-received', 'a', '202611231031'],
      ['csr-received', 'b', '202611231033'],
      ['csr-preferred', 'a'],
    ],
  ],
  [
    'once the site has replaced all of them, what comes is the newest',
    'ba',
    [
      ['csr-received', 'b', '202611231033'],
      ['csr-name-differs', ''],
      ['csr-received', 'a', '202611231031'],
    ],
  ],
])('%s', (_about, wanted, given) => expect(csrsAfter(...given)).toBe(wanted));

const summary = (id: string, more: Partial<CaseSummary>): CaseSummary => ({
  id,
  customerId: id,
  mode: 'real',
  flow: 'renew',
  customer: '株式会社みなと商事',
  mCode: 'M12345678',
  step: 'portal',
  unreadable: 0,
  screen: 9,
  changedAt: '2026-11-20T00:00:00Z',
  finished: false,
  missing: [],
  toldBy: null,
  onlyOpened: false,
  call: null,
  ...more,
});
const found = (cases: readonly CaseSummary[], name: string, mCode: string, flow: FlowId = 'renew') =>
  openCasesOf(cases, { name, mCode }, { id: 'me', flow }).map(({ id }) => id);

test('open renewals of one customer: by code, else by name; never practice, finished ones or oneself', () => {
  const cases = [
    summary('old', {}),
    summary('new', { changedAt: '2026-11-22T00:00:00Z' }),
    summary('me', {}),
    summary('done', { finished: true }),
    summary('practice', { mode: 'practice' }),
    summary('uncoded', { mCode: '' }),
    summary('elsewhere', { customer: '別の会社', mCode: 'M87654321' }),
  ];
  expect(found(cases, 'x', 'Ｍ12345678')).toEqual(['new', 'old']);
  expect(found(cases, '株式会社 みなと商事', '')).toEqual(['new', 'old', 'uncoded']);
  expect(found(cases, '別の会社', 'M00000001')).toEqual([]);
});

test('whoever is in trouble is led to no other job, and who renews to no trouble', () => {
  const cases = [
    summary('renewal', {}),
    summary('ended', { flow: 'expired' }),
    summary('revoked', { flow: 'revoke' }),
    summary('apple-id', { flow: 'apple-id' }),
  ];
  expect(found(cases, '', 'M12345678', 'revoke')).toEqual(['revoked']);
  expect(found(cases, '', 'M12345678', 'apple-id')).toEqual(['apple-id']);
  expect(found(cases, '', 'M12345678', 'renew')).toEqual(['renewal', 'ended']);
});
