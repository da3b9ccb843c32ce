// A row's certificate against the new one: what is a row's and of which, with every case in which it must stay the
// new certificate's business.
import { describe, expect, it, test } from 'vitest';
import type { CertificateFigures } from '../../../core/crypto/figures.ts';
import type { FileKind, Recognised } from '../../../core/files/kinds.ts';
import { stateOf } from '../../../core/case/state.ts';
import { readFacts, type FactKind } from '../../../core/flows/facts.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import { downloadedRows } from '../../../core/case/rows-of-case.ts';
import { downloadEvidence } from '../../../core/flows/renewal/download-evidence.ts';
import { downloadAnswer } from '../../../core/rows/download-answer.ts';
import { isDownloadedRow, type DownloadEvidence } from '../../../core/rows/downloaded.ts';
import { standOfFile } from '../../../core/rows/file.ts';
import type { FileStand } from '../../../core/rows/judge.ts';
import { digest, sampleData } from '../flows/facts-for-tests.ts';

const own = '11111111-2222-3333-4444-555555555555';
const other = '99999999-2222-3333-4444-555555555555';
const ourKey = digest('b');
const asked = '2026-11-20T09:00:00.000Z';

type Odd = {
  readonly apsp?: string;
  readonly serial?: string;
  readonly from?: string;
  readonly to?: string;
  readonly key?: string;
  readonly by?: CertificateFigures['issuedBy'];
  readonly uid?: string;
  readonly print?: string;
};
const figures = ({
  apsp = own,
  serial = 'cd01b1',
  from = '2026-01-25T12:00:00Z',
  to = '2027-01-25T12:00:00Z',
  key = digest('a'),
  by = 'apple',
  uid = apsp,
  print = digest('f'),
}: Odd = {}): CertificateFigures => ({
  topic: `com.apple.mgmt.External.${uid}`,
  uid: `com.apple.mgmt.External.${uid}`,
  commonName: `APSP:${apsp}`,
  serial,
  notBefore: from,
  notAfter: to,
  issuer: '',
  subject: '',
  publicKeySha256: key,
  fingerprintSha256: print,
  keyType: 'rsa',
  keyBits: 2048,
  isCa: false,
  issuedBy: by,
});
const file = (odd: Odd = {}, kind: FileKind = 'mdm-push-certificate'): Recognised => ({
  kind,
  form: 'pem',
  notes: [],
  certificate: figures(odd),
});
const evidence: DownloadEvidence = {
  target: { apsp: own, serial: 'CD01B1', notAfter: '2027-01-25T12:00:00Z' },
  mode: 'real',
  keys: [digest('9'), ourKey],
  since: asked,
  setAside: [],
};

/** Judged as the product does: a row's, and of which; null: the new certificate's own business. */
const judge = (given: Recognised, about: DownloadEvidence = evidence): FileStand | null =>
  isDownloadedRow(given, about) && given.certificate ? standOfFile(about.target, given.certificate) : null;
const lastWeek = { from: '2026-11-13T12:00:00Z', to: '2027-11-13T12:00:00Z' };
const now = { from: '2026-11-20T09:30:00Z', to: '2027-11-20T09:30:00Z' };

describe('a row’s certificate', () => {
  test.each<[string, Recognised, FileStand]>([
    ['the certificate in use itself', file(), 'this'],
    ['it, with a private key beside it', file({}, 'certificate-with-key'), 'this'],
    [
      'its letters in capitals, its serial with a leading zero',
      file({ apsp: own.toUpperCase(), serial: '00CD01B1' }),
      'this',
    ],
    [
      'the row renewed last week and never registered',
      file({ ...lastWeek, serial: 'ab02', key: digest('7') }),
      'this-renewed',
    ],
    [
      'renewed right before the request',
      file({ from: '2026-11-20T08:59:59Z', to: '2027-11-20T08:59:59Z', serial: 'ab02', key: digest('7') }),
      'this-renewed',
    ],
    ['another row of the same day', file({ apsp: other, serial: 'ab03' }), 'other'],
    [
      'a row of the other environment (M5), of another day',
      file({ apsp: other, serial: 'ab04', to: '2027-03-13T12:00:00Z', key: digest('8') }),
      'other',
    ],
    [
      'another row that has expired',
      file({ apsp: other, from: '2024-01-25T12:00:00Z', to: '2025-01-25T12:00:00Z' }),
      'other',
    ],
    ['one digit less alike: a file is never misread', file({ apsp: own.replace(/5$/, '6') }), 'other'],
    ['an authority of Apple’s that is not known here', file({ by: 'unknown' }), 'this'],
  ])('%s', (_, given, stand) => {
    expect(judge(given)).toBe(stand);
  });

  it('is of this row by its APSP alone, whatever its serial and date (W1)', () => {
    expect([{}, { serial: 'ab02' }, lastWeek, { ...lastWeek, serial: 'ab02' }].map((odd) => judge(file(odd)))).toEqual([
      'this',
      'this-renewed',
      'this',
      'this-renewed',
    ]);
    expect(judge(file({ apsp: other }))).toBe('other');
  });
  it('that has expired, beside the same one in use', () => {
    const ended = { from: '2025-10-01T12:00:00Z', to: '2026-10-01T12:00:00Z' };
    expect(judge(file(ended), { ...evidence, target: { apsp: own, serial: 'cd01b1', notAfter: ended.to } })).toBe(
      'this',
    );
  });
  it('is known by a topic that was only stated, which has no serial', () => {
    const stated: DownloadEvidence = { ...evidence, target: { apsp: own, serial: null, notAfter: null } };
    expect([
      judge(file(), stated),
      judge(file({ ...lastWeek, serial: 'ab02' }), stated),
      judge(file({ apsp: other }), stated),
    ]).toEqual(['this', 'this', 'other']);
  });
  it('is not the new one either where nothing is known to compare with', () => {
    for (const target of [null, { apsp: null, serial: null, notAfter: null }])
      expect(judge(file(), { ...evidence, target })).toBe('unknown');
  });
  it('in practice is one of the practice authority’s', () => {
    expect(judge(file({ by: 'practice' }), { ...evidence, mode: 'practice' })).toBe('this');
  });
});

describe('the new certificate, or what its verdict explains', () => {
  test.each<[string, Recognised]>([
    ['made from our newest request', file({ ...now, serial: 'ab02', key: ourKey })],
    ['made from an older request of this case', file({ ...now, serial: 'ab02', key: digest('9') })],
    [
      'another row renewed with our request: never “not this row”',
      file({ ...now, apsp: other, serial: 'ab02', key: ourKey }),
    ],
    [
      'from our request long before it was asked for here (begun anew on another PC)',
      file({ ...lastWeek, serial: 'ab02', key: ourKey }),
    ],
    ['a foreign key, newer than our request', file({ ...now, serial: 'ab02', key: digest('7') })],
    [
      'a foreign key, newer than our request, of another row',
      file({ ...now, apsp: other, serial: 'ab02', key: digest('7') }),
    ],
    ['begun in the very second of the request', file({ from: '2026-11-20T09:00:00Z', key: digest('7') })],
    [
      'last year’s file of the row: the list does not hold it any more',
      file({ from: '2025-01-25T12:00:00Z', to: '2026-01-25T12:00:00Z', serial: 'ab00' }),
    ],
    ['of the practice world in a real case', file({ by: 'practice' })],
    ['forged', file({ by: 'forged' })],
    ['of somebody else’s authority', file({ by: 'other' })],
    ['the UUIDs of UID and CN differ', file({ uid: other })],
    [
      'an app’s certificate',
      {
        kind: 'apns-app-certificate',
        form: 'pem',
        notes: [],
        certificate: { ...figures(), topic: null, commonName: 'Apple Push Services: x' },
      },
    ],
    ['several certificates in one file', { kind: 'several-certificates', form: 'pem', notes: [] }],
    ['a request', { kind: 'apple-push-request', form: 'base64', notes: [] }],
  ])('%s', (_, given) => {
    expect(judge(given)).toBeNull();
  });

  it('of Apple in a practice case', () => {
    expect(judge(file(), { ...evidence, mode: 'practice' })).toBeNull();
  });
  it('where no request was made yet', () => {
    expect(judge(file(), { ...evidence, since: null })).toBeNull();
  });
  it('judged once and set aside, it is from then on what that other row holds; of our own row it stays the new one’s business', () => {
    const mistake = { ...now, apsp: other, serial: 'ab02', key: ourKey };
    expect(judge(file(mistake), { ...evidence, setAside: [digest('f')] })).toBe('other');
    expect(judge(file(mistake), { ...evidence, setAside: [digest('e')] })).toBeNull();
    expect(judge(file({ ...now, key: ourKey }), { ...evidence, setAside: [digest('f')] })).toBeNull();
  });
});

type Told = FactKind | { kind: FactKind; data: JsonValue };
const told = (...facts: readonly Told[]) =>
  stateOf(
    readFacts(
      facts
        .map((fact) => (typeof fact === 'string' ? { kind: fact, data: sampleData[fact] } : fact))
        .map((fact, index) => ({
          ...fact,
          seq: index + 1,
          at: new Date(Date.parse(asked) + index * 1000).toISOString(),
          run: 'run-1',
          mono: index,
        })),
    ),
  );
const came = (odd: Odd, via = 'folder', name = 'x.pem') => ({
  kind: 'row-downloaded' as const,
  data: { name, via, certificate: { ...figures(odd) } },
});

describe('what a case gives to judge by', () => {
  const upToPortal = [
    'registered-received',
    'registered-confirmed',
    'csr-requested',
    'csr-at-hand',
    'csr-received',
    'csr-accepted',
    'way-chosen',
  ] as const;
  it('is every request’s key and the time of the newest press of CSR発行', () => {
    const state = told(...upToPortal, 'candidate-received', 'candidate-set-aside');
    expect(downloadEvidence(state, 'real', 'drop')).toMatchObject({
      target: { apsp: own },
      keys: [digest('b')],
      since: state.request?.at,
      setAside: [],
    });
    expect(downloadEvidence(state, 'real', 'folder').setAside).toEqual([digest('c')]);
  });
});

describe('what is said of another row’s', () => {
  const handed = [
    'registered-received',
    'registered-confirmed',
    'csr-requested',
    'csr-at-hand',
    'csr-received',
    'csr-accepted',
    'way-chosen',
    'csr-handed-over',
  ] as const;
  it('goes by the hand-over, where there was one', () => {
    const state = told(...handed);
    expect(downloadEvidence(state, 'real', 'drop').since).toBe(state.handedOverAt);
    expect(state.handedOverAt).not.toBe(state.request?.at);
  });
  it('is that nothing changed there, but not of what was renewed by mistake and comes once more', () => {
    const wrong = figures({ apsp: other, key: ourKey, print: digest('d'), ...now });
    const candidate = { sha256: digest('d'), name: 'x.pem', via: 'drop', certificate: { ...wrong } };
    const { files } = downloadedRows(
      told(
        ...handed,
        { kind: 'candidate-received', data: candidate },
        { kind: 'candidate-set-aside', data: { sha256: digest('d'), because: 'renew-again' } },
        came({ apsp: other, key: ourKey, print: digest('d'), ...now }),
        came({ apsp: other }),
      ),
    );
    expect(files).toMatchObject([
      { stand: 'other', untouched: false },
      { stand: 'other', untouched: true },
    ]);
  });
});

describe('what a case keeps of it', () => {
  const looked = (...facts: readonly Told[]) => downloadedRows(told('registered-received', ...facts));
  const say = (since: number, ...facts: readonly Told[]) => downloadAnswer(looked(...facts), since);
  it('is judged anew against the certificate in use that is known now, and other rows are counted once', () => {
    const facts = [
      came({ apsp: other }),
      came({ apsp: other, serial: 'ab' }),
      came({ apsp: other.replace('9', '8') }),
      came({}),
    ];
    expect(looked(...facts)).toMatchObject({
      others: 2,
      files: [{ stand: 'other' }, { stand: 'other' }, { stand: 'other' }, { stand: 'this' }],
    });
    expect(looked(...facts, 'registered-unavailable')).toMatchObject({
      others: 0,
      files: [{ stand: 'unknown' }, { stand: 'unknown' }, { stand: 'unknown' }, { stand: 'unknown' }],
    });
  });
  it('outlives a search for the row and a certificate that is set aside', () => {
    expect(looked(came({}), 'row-sought', 'candidate-received', 'candidate-set-aside').files).toHaveLength(1);
  });
  it('answers for the last press alone, and names a file that was given by hand', () => {
    expect(say(0)).toBeNull();
    expect(say(0, came({}))).toEqual({ say: 'this', name: 'x.pem', byHand: false });
    expect(say(0, came({ serial: 'ab', ...lastWeek }, 'drop', 'y.pem'))).toEqual({
      say: 'this-renewed',
      name: 'y.pem',
      byHand: true,
    });
    expect(say(1, came({ apsp: other }), came({ apsp: other }))).toEqual({ say: 'other', found: null });
  });
  it('never sends the hand from another row to “this row”: it says that the right one was among the earlier ones', () => {
    expect(say(0, came({}), came({ apsp: other }))).toEqual({ say: 'other', found: { name: '' } });
    // Several files at once: the row's own is named.
    expect(say(0, came({}, 'drop', 'y.pem'), came({ apsp: other }, 'drop'))).toEqual({
      say: 'other',
      found: { name: 'y.pem' },
    });
  });
  it('after a restart says that it was found, or that rows were looked at, not which row a hand was at', () => {
    expect(say(1, came({}))).toEqual({ say: 'was-found' });
    expect(say(2, came({}), came({ apsp: other }))).toEqual({ say: 'was-found' });
    expect(say(1, came({ apsp: other }))).toEqual({ say: 'was-looked' });
    expect(downloadAnswer(downloadedRows(told('registered-unavailable', came({}))), 1)).toBeNull();
  });
});
