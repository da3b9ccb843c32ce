// A renewal sheet goes the way that the customer's last job went, or the one that was chosen, and names the vendor that
// the customer's jobs have shown.
import { stateOf } from '../../../../core/case/state.ts';
import { expect, it } from 'vitest';
import { succeed } from '../../../../core/base/result.ts';
import type { CaseView } from '../../../../core/case/view.ts';
import type { CustomerPage, SafeDays } from '../../../../core/contract/customers.ts';
import type { SheetWanted } from '../../../../core/contract/sheets.ts';
import type { Environment } from '../../../../core/crypto/figures.ts';
import { emptyContacts } from '../../../../core/customers/contacts.ts';
import { emptyProfile } from '../../../../core/customers/profile.ts';
import { site } from '../../../../core/site/current.ts';
import type { SheetWay } from '../../../../core/sheets/steps.ts';
import { sampleCertificate } from '../../customers/sample-certificate.ts';
import { createCollect } from '../../../../electron/sheets/collect.ts';

const topic = 'com.apple.mgmt.external.3f0c6a52-91be-4d7e-a8c3-5b20e7d4b8d6';
const customerId = '00000000-0000-4000-8000-000000000001';

function collecting(
  ways: readonly (SheetWay | null)[],
  environment: Environment | null,
  more: object = {},
  dates: SafeDays | null = null,
  line: object = {},
) {
  const page = {
    profile: { ...emptyProfile, name: 'みなと商事' },
    contacts: emptyContacts,
    lines: [{ topic, serves: '', current: null, heard: null, dates: null, ...line }],
    cases: ways.map((_way, index) => ({ id: String(index) })),
  } as unknown as CustomerPage;
  return createCollect({
    customers: {
      page: () => Promise.resolve(succeed(page)),
      lines: () => Promise.resolve(succeed([])),
      datesOf: () => Promise.resolve(dates),
    },
    environment: () => environment,
    caseView: (caseId) =>
      succeed({ state: { way: ways[Number(caseId)], ...more }, missing: [] } as unknown as CaseView),
    address: () => Promise.resolve(succeed({ address: null })),
    contacts: () => emptyContacts,
    wall: () => Date.parse('2026-11-30T01:00:00Z'),
  });
}
const wanted = (way: SheetWay | null): SheetWanted => ({
  kind: 'own',
  row: { from: 'customer', customerId, topic },
  topic: false,
  way,
});

it('the newest job that came to Apple’s site says how', async () => {
  expect(await collecting([null, 'view', 'browser'], null)(wanted(null))).toMatchObject({ value: { way: 'view' } });
  expect(await collecting([], null)(wanted(null))).toMatchObject({ value: { way: 'browser' } });
});

it('what is chosen counts more', async () => {
  expect(await collecting(['view'], null)(wanted('browser'))).toMatchObject({ value: { way: 'browser' } });
});

it('the vendor is known from jobs, or left out', async () => {
  const { vendor } = site.environments.M5;
  expect(await collecting([], 'M5')(wanted(null))).toMatchObject({ value: { row: { vendor } } });
  expect(await collecting([], null)(wanted(null))).toMatchObject({ value: { row: { vendor: null } } });
});

it('what the box has read is enough', async () => {
  const read = {
    from: 'read',
    topic,
    serial: '3c4f',
    end: null,
    company: '',
    code: '',
    practice: true,
  } as const;
  const made = await collecting([], null)({ kind: 'own', row: read, topic: false, way: null });
  expect(made).toMatchObject({ value: { practice: true, company: '', row: { serial: '3c4f', vendor: null } } });
});

it('the yearly check stands on the day of its reminder, by this PC’s calendar', async () => {
  const job = { ...stateOf([]), candidate: { certificate: sampleCertificate(1, 2027) } };
  const dates: SafeDays = {
    end: '2027-03-11',
    guide: '2027-01-10',
    waits: null,
    lastSafe: '2027-02-10',
    parts: [],
    expected: false,
    grace: { until: '2027-04-10', over: false },
  };
  const said = { by: '', firstPhone: '', secondPhone: '', mailbox: '', passwordPlace: '' };
  const made = (known: SafeDays) =>
    collecting(['view'], null, job, known)({ kind: 'hand-over', caseId: '0', said, address: false });
  expect(await made(dates)).toMatchObject({ value: { custody: '2026-12-11' } });
  expect(await made({ ...dates, lastSafe: '2027-01-20' })).toMatchObject({ value: { custody: '2026-11-20' } });
});

it('an end that was said counts as on the board, without the serial of another year', async () => {
  const current = { certificate: { ...sampleCertificate(1, 2027), topic } };
  const heard = { end: '2028-01-24T00:00:00Z', from: 'call', at: '2026-11-30T00:00:00Z', caseId: null };
  const made = async (line: object) => collecting([], null, {}, null, line)(wanted(null));
  const { notAfter, serial } = current.certificate;
  expect(await made({ current })).toMatchObject({ value: { row: { end: notAfter, serial } } });
  expect(await made({ current, heard: { ...heard, counts: false } })).toMatchObject({
    value: { row: { end: notAfter } },
  });
  const renewed = await made({ current, heard: { ...heard, counts: true } });
  expect(renewed).toMatchObject({ value: { row: { end: heard.end, serial: null } } });
});
