// `verdict`: recognising and judging a PEM, over `new X509Certificate` reading the same fields, and node-forge's
// parse over ours.
import { X509Certificate, createHash } from 'node:crypto';
import forge from 'node-forge';
import type { JudgeInput } from '../../core/verdict/verdict.ts';
import { judge } from '../../core/verdict/judge.ts';
import { recogniseFile } from '../../core/files/recognise.ts';
import { Trouble } from '../runtime/say.ts';
import { makeMaterial } from './material.ts';
import { median, round } from './statistics.ts';

const ROUNDS = 60;
const REPEATS = 5;

type Candidate = { readonly pem: string; readonly bytes: Uint8Array };

export function measureVerdict(): Promise<object> {
  const { pems, registeredPem, csr } = makeMaterial();
  const candidates = pems.map((pem) => ({ pem, bytes: Buffer.from(pem) }));
  const registered = recogniseFile(Buffer.from(registeredPem)).certificate;
  const request = recogniseFile(Buffer.from(csr)).csr;
  if (registered === undefined || request === undefined)
    throw new Trouble('The material of the measurement is not what it should be.');
  const circumstances: Omit<JudgeInput, 'candidate'> = {
    mode: 'practice',
    flow: 'renew',
    registered: { kind: 'file', certificate: registered },
    csrs: [{ csr: request, name: 'request.csr', newest: true }],
    seen: [],
    environment: null,
    now: Date.now(),
  };
  const works: Readonly<Record<string, (candidate: Candidate) => unknown>> = {
    ours: ({ bytes }: Candidate) => judge({ ...circumstances, candidate: recogniseFile(bytes) }),
    parse: ({ bytes }: Candidate) => recogniseFile(bytes).certificate,
    x509: ({ pem }: Candidate) => readWithNode(pem),
    forge: ({ pem }: Candidate) => readWithForge(pem),
  };
  for (const { bytes } of candidates) {
    const { answer } = judge({ ...circumstances, candidate: recogniseFile(bytes) });
    if (answer !== 'ready') throw new Trouble(`The material of the measurement is judged "${answer}", not "ready".`);
  }
  const samples = {
    ours_us: [] as number[],
    parse_us: [] as number[],
    x509_us: [] as number[],
    forge_us: [] as number[],
  };
  // Interleaved, so that a busy moment of the machine falls on all of them; the first rounds warm up the compiler.
  for (let turn = -20; turn < ROUNDS; turn += 1) {
    for (const [name, work] of Object.entries(works)) {
      const time = timeOf(() => candidates.map(work)) / candidates.length;
      if (turn >= 0) samples[`${name}_us` as keyof typeof samples].push(round(time, 2));
    }
  }
  const ratios = (over: readonly number[], under: readonly number[]): number =>
    round(median(over.map((value, index) => value / (under[index] ?? Number.NaN))));
  return Promise.resolve({
    ratio_x509: ratios(samples.ours_us, samples.x509_us),
    ratio_forge: ratios(samples.forge_us, samples.parse_us),
    ours_us: median(samples.ours_us),
    parse_us: median(samples.parse_us),
    x509_us: median(samples.x509_us),
    forge_us: median(samples.forge_us),
    node: process.versions.node,
    samples,
  });
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  for (let repeat = 0; repeat < REPEATS; repeat += 1) work();
  return ((performance.now() - began) * 1000) / REPEATS;
}

/** The fields that our own figures hold. */
function readWithNode(pem: string): readonly unknown[] {
  const certificate = new X509Certificate(pem);
  const { publicKey } = certificate;
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return [
    certificate.subject,
    certificate.issuer,
    certificate.serialNumber,
    certificate.validFrom,
    certificate.validTo,
    certificate.fingerprint256,
    certificate.ca,
    publicKey.asymmetricKeyType,
    publicKey.asymmetricKeyDetails?.modulusLength,
    createHash('sha256').update(spki).digest('hex'),
  ];
}

function readWithForge(pem: string): readonly unknown[] {
  const certificate = forge.pki.certificateFromPem(pem);
  return [
    certificate.subject.attributes,
    certificate.issuer.attributes,
    certificate.serialNumber,
    certificate.validity.notBefore,
    certificate.validity.notAfter,
    certificate.publicKey,
  ];
}
