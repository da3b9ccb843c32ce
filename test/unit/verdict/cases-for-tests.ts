// Practice certificates and requests for the verdict's tests, made once; each test changes one thing.
import type { CsrFigures } from '../../../core/crypto/figures.ts';
import type { Recognised } from '../../../core/files/kinds.ts';
import { recogniseFile } from '../../../core/files/recognise.ts';
import type { CsrEvidence, JudgeInput, RegisteredEvidence } from '../../../core/verdict/verdict.ts';
import { csrName, makeDemoSet, registeredName } from '../../../scripts/demo-set.ts';

export const now = Date.parse('2026-11-23T10:30:00Z');
export const demoFiles = makeDemoSet(now);

export function bytesOf(name: string): Uint8Array {
  const file = demoFiles.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`no practice file ${name}`);
  return file.bytes;
}

export const readDemo = (name: string): Recognised => recogniseFile(bytesOf(name));

export function csrOf(name: string): CsrFigures {
  const { csr } = readDemo(name);
  if (csr === undefined) throw new Error(`no request in ${name}`);
  return csr;
}

export const rightName = 'MDM_ PRACTICE IoT-EX Inc._Certificate.pem';
export const olderCsrName = 'PushCertificate_PRACTICE_IoTEX_202511220915.csr';
export const otherVendorCsrName = 'PushCertificates_PRACTICE_SOFTBANK_202511231033.csr';

const registeredCertificate = readDemo(registeredName).certificate;
if (registeredCertificate === undefined) throw new Error('no registered certificate');
export const registered: RegisteredEvidence = { kind: 'file', certificate: registeredCertificate };
export const newestCsr: CsrEvidence = { csr: csrOf(csrName), name: csrName, newest: true };
export const olderCsr: CsrEvidence = { csr: csrOf(olderCsrName), name: olderCsrName, newest: false };

/** A sound renewal, complete. */
export function renewal(change: Partial<JudgeInput> = {}): JudgeInput {
  return {
    mode: 'practice',
    flow: 'renew',
    registered,
    csrs: [olderCsr, newestCsr],
    candidate: readDemo(rightName),
    seen: [],
    environment: 'M5',
    now,
    ...change,
  };
}
