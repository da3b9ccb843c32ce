// A time machine: what Apple may issue push certificates from when its present authority ends (24 May 2028), judged by
// today's version month by month. Throw-away keys stand in for Apple's.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appleAuthorities } from '../../../core/crypto/apple-authorities.ts';
import { readCertificate, type CertificateParts } from '../../../core/crypto/certificate.ts';
import type { CertificateFigures, CsrFigures } from '../../../core/crypto/figures.ts';
import { issueCertificate, issuePushCertificate, oids, type Issuer } from '../../../core/crypto/issue.ts';
import { judgeIssuer, type KnownAuthority } from '../../../core/crypto/issuer.ts';
import { judge } from '../../../core/verdict/judge.ts';
import type { JudgeInput, Verdict } from '../../../core/verdict/verdict.ts';

const day = 86_400_000;
const presentName = 'Apple Application Integration 2 Certification Authority';
const uuid = '5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70';

type Key = { readonly pem: string; readonly spki: Uint8Array; readonly id: string };
const keyOf = (kind: 'rsa' | 'P-256' | 'P-384'): Key => {
  const { privateKey, publicKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: kind });
  const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spki,
    id: createHash('sha1').update(spki).digest('hex'),
  };
};
const issuerOf = (commonName: string, key: Key, change: Partial<Issuer> = {}): Issuer => ({
  name: [
    { oid: oids.commonName, value: commonName },
    { oid: oids.organization, value: 'Apple Inc.' },
    { oid: oids.country, value: 'US', form: 'printable' },
  ],
  privateKeyPem: key.pem,
  keyId: key.id,
  ...change,
});

/** Known to today's version, each over a key of ours; the list itself is the product's. */
const standIns = new Map(
  appleAuthorities.map(({ commonName }) => {
    if (/CA 5/.test(commonName)) return [commonName, keyOf('P-256')] as const;
    return [commonName, keyOf(/CA 7/.test(commonName) ? 'P-384' : 'rsa')] as const;
  }),
);
const standIn = (commonName: string): Key => {
  const key = standIns.get(commonName);
  if (key === undefined) throw new Error(`${commonName} is not known`);
  return key;
};
const known: readonly KnownAuthority[] = [...standIns].map(([commonName, { id, spki }]) => ({
  commonName,
  keyId: id,
  spki: Buffer.from(spki).toString('base64'),
  by: 'apple',
}));
const ca5 = 'Apple Application Integration CA 5 - G1';
const ca7 = 'Apple Application Integration CA 7 - G1';
const strange = keyOf('rsa');
const newRoot = keyOf('rsa');
const newCa = issuerOf('Apple Application Integration CA 9 - G1', strange);
const newCaParts = read(
  issueCertificate({
    subject: newCa.name,
    publicKeySpki: strange.spki,
    serial: '09',
    notBefore: Date.UTC(2027, 0, 1),
    notAfter: Date.UTC(2042, 0, 1),
    issuer: issuerOf('Apple Root CA - G9', newRoot),
    isCa: true,
  }),
);

type Future = {
  readonly name: string;
  readonly issuer: Issuer;
  readonly chain?: readonly CertificateParts[];
  readonly known: boolean;
};
const futures: readonly Future[] = [
  { name: 'the same authority', issuer: issuerOf(presentName, standIn(presentName)), known: true },
  { name: 'a successor of the same name over a new key', issuer: issuerOf(presentName, strange), known: false },
  {
    name: 'a successor of the same name that names no key',
    issuer: { name: issuerOf(presentName, strange).name, privateKeyPem: strange.pem },
    known: false,
  },
  { name: 'CA 5', issuer: issuerOf(ca5, standIn(ca5), { keyType: 'ec' }), known: true },
  { name: 'CA 7', issuer: issuerOf(ca7, standIn(ca7), { keyType: 'ec' }), known: true },
  { name: 'a new authority', issuer: newCa, known: false },
  { name: 'a new authority under a new root, both in the file', issuer: newCa, chain: [newCaParts], known: false },
];

const requestKey = keyOf('rsa');
const publicKeySha256 = createHash('sha256').update(requestKey.spki).digest('hex');
const csr: CsrFigures = {
  subject: 'CN=MDM push request',
  publicKeySha256,
  signatureValid: true,
  keyType: 'rsa',
  keyBits: 2048,
  vendor: null,
};

function read(der: Uint8Array): CertificateParts {
  const parts = readCertificate(der);
  if (typeof parts === 'string') throw new Error(parts);
  return parts;
}
const pushOf = (issuer: Issuer, key: Key, notBefore: number, notAfter: number): CertificateParts =>
  read(
    issuePushCertificate({ uuid, country: 'JP', serial: '51', publicKeySpki: key.spki, notBefore, notAfter, issuer }),
  );
const judged = (parts: CertificateParts, chain: readonly CertificateParts[] = []): CertificateFigures => ({
  ...parts.figures,
  issuedBy: judgeIssuer(parts, chain, known),
});

const usedKey = keyOf('rsa');
/** Given a year before by the authority that we know; made once for each date. */
const inUseAt = new Map<number, CertificateFigures>();
const inUse = (at: number): CertificateFigures => {
  const found =
    inUseAt.get(at) ??
    judged(pushOf(issuerOf(presentName, standIn(presentName)), usedKey, at - 340 * day, at + 25 * day));
  inUseAt.set(at, found);
  return found;
};
const verdictOf = (certificate: CertificateFigures, at: number, flow: JudgeInput['flow']): Verdict =>
  judge({
    mode: 'real',
    flow,
    registered: flow === 'renew' ? { kind: 'file', certificate: inUse(at) } : null,
    csrs: [{ csr, name: 'PushCertificate_SOFTBANK_202705251733.csr', newest: true }],
    candidate: { kind: 'mdm-push-certificate', form: 'pem', notes: [], certificate },
    seen: [],
    environment: null,
    now: at + day,
  });
const answersTo = (future: Future, at: number, notAfter = at + 365 * day): readonly string[] => {
  const certificate = judged(pushOf(future.issuer, requestKey, at, notAfter), future.chain);
  return [
    certificate.issuedBy,
    ...(['renew', 'create'] as const).map((flow) => verdictOf(certificate, at, flow).answer),
  ];
};

/** The 24th of each month from May 2027 to January 2029. */
const months = Array.from({ length: 21 }, (_, index) => Date.UTC(2027, 4 + index, 24, 3));
const ready = ['apple', 'ready', 'ready'];
const open = ['unknown', 'needs-attention', 'needs-attention'];

describe('from May 2027 to January 2029', () => {
  it.each(futures)('$name: never wrongly ready, never wrongly said not to be from Apple', (future) => {
    expect(months.map((at) => [new Date(at).toISOString().slice(0, 7), answersTo(future, at)])).toEqual(
      months.map((at) => [new Date(at).toISOString().slice(0, 7), future.known ? ready : open]),
    );
  });

  it('an end shortened to the issuer’s own is a renewal all the same', () => {
    const [same] = futures;
    const at = Date.UTC(2028, 1, 24);
    if (same === undefined) throw new Error('no future');
    expect(answersTo(same, at, Date.UTC(2028, 4, 24, 17, 43, 37))).toEqual(ready);
  });
});

/** Renewal and creation: R ready, ? needs attention and has a way on, X said not to be from Apple. */
const mark = (answer: string | undefined): string =>
  answer === 'ready' ? 'R' : answer === 'needs-attention' ? '?' : 'X';

it('the whole table: what a renewal and a creation are told, month by month', () => {
  const letters = futures.map((_future, index) => String.fromCharCode(65 + index));
  const table = [
    ...futures.map(({ name }, index) => `${letters[index] ?? ''}: ${name}`),
    ['month  ', ...letters.map((letter) => ` ${letter} `)].join(' | '),
    ...months.map((at) =>
      [
        new Date(at).toISOString().slice(0, 7),
        ...futures.map((future) => {
          const [, renewal, creation] = answersTo(future, at);
          return `${mark(renewal)} ${mark(creation)}`;
        }),
      ].join(' | '),
    ),
  ];
  process.stdout.write(`\nR: ready, ?: needs attention, X: not from Apple\n${table.join('\n')}\n`);
  // Nobody is held up on that day, by a renewal or by a first certificate: what can't be verified has a way on.
  expect(table.join('\n')).not.toContain('X');
  expect(table.map((row) => row.trimEnd())).toMatchInlineSnapshot(`
    [
      "A: the same authority",
      "B: a successor of the same name over a new key",
      "C: a successor of the same name that names no key",
      "D: CA 5",
      "E: CA 7",
      "F: a new authority",
      "G: a new authority under a new root, both in the file",
      "month   |  A  |  B  |  C  |  D  |  E  |  F  |  G",
      "2027-05 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2027-06 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2027-07 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2027-08 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2027-09 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2027-10 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2027-11 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2027-12 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-01 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-02 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-03 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-04 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-05 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-06 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-07 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-08 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-09 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-10 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-11 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2028-12 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
      "2029-01 | R R | ? ? | ? ? | R R | R R | ? ? | ? ?",
    ]
  `);
});

describe('what is no future of Apple’s', () => {
  const at = Date.UTC(2028, 5, 24);
  const genuine = pushOf(issuerOf(presentName, standIn(presentName)), requestKey, at, at + 365 * day);

  it('the identifier of a known key over another key’s signature is broken, whatever the name', () => {
    for (const name of [presentName, 'Apple Application Integration 3 Certification Authority'])
      expect(
        answersTo({ name, issuer: issuerOf(name, strange, { keyId: standIn(presentName).id }), known: false }, at),
      ).toEqual(['forged', 'not-from-apple', 'not-from-apple']);
  });

  it('a name with one letter changed and no key identifier is for a person to settle', () => {
    const { name, privateKeyPem } = issuerOf('Apple Application Integration 2 Certification Authoritv', strange);
    expect(answersTo({ name: '', issuer: { name, privateKeyPem }, known: false }, at)).toEqual(open);
  });

  it('a name that is not Apple’s is not from Apple', () => {
    const issuer: Issuer = { name: [{ oid: oids.commonName, value: presentName }], privateKeyPem: strange.pem };
    expect(answersTo({ name: '', issuer, known: false }, at)).toEqual(['other', 'not-from-apple', 'not-from-apple']);
  });

  it.each(['a known name', 'an unknown name'])('MD5 fails under %s', (which) => {
    const name = which === 'a known name' ? presentName : 'Apple Something CA';
    const key = which === 'a known name' ? standIn(presentName) : strange;
    const parts = read(
      issuePushCertificate({
        uuid,
        country: 'JP',
        serial: '51',
        publicKeySpki: requestKey.spki,
        notBefore: at,
        notAfter: at + 365 * day,
        issuer: issuerOf(name, key),
        digest: 'md5',
      }),
    );
    const certificate = judged(parts);
    expect(certificate.issuedBy).toBe('refused');
    for (const flow of ['renew', 'create'] as const) {
      const verdict = verdictOf(certificate, at, flow);
      expect(verdict.answer).toBe('not-from-apple');
      expect(verdict.checks.find(({ id }) => id === 'issuer')?.reason).toBe('signature-refused');
    }
  });

  it('no changed bit of a genuine one is ready, and a changed signature is said to be one', () => {
    const { der, signature } = genuine;
    const answers = Array.from(der, (byte, index) => {
      const flipped = Uint8Array.from(der);
      flipped[index] = byte ^ (1 << (index % 8));
      const parts = readCertificate(flipped);
      return typeof parts === 'string' ? 'unreadable' : verdictOf(judged(parts), at, 'renew').answer;
    });
    expect(answers).not.toContain('ready');
    expect(new Set(answers.slice(-signature.length))).toEqual(new Set(['not-from-apple']));
    expect(verdictOf(judged(genuine), at, 'renew').answer).toBe('ready');
  }, 60_000);
});
