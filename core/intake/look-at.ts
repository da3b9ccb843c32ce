// Says what anything is that was dropped or pasted on the first page (docs/manual-coverage.md M1, M2, M31, M32, S11,
// S19). Nothing is kept.
import type { Environment } from '../crypto/figures.ts';
import { decodeText } from '../formats/text-encoding.ts';
import type { FileKind, Recognised } from '../files/kinds.ts';
import { recogniseFile, recogniseText } from '../files/recognise.ts';
import type { KnownCase } from './known-cases.ts';
import type { Look } from './look.ts';
import { lookAtCertificate, lookAtRequest } from './look-at-file.ts';
import { lookAtWords } from './look-at-words.ts';
import { nothingKnown } from './look-nothing.ts';

export type Given =
  | { readonly kind: 'file'; readonly recognised: Recognised; readonly name: string }
  /** `recognised` where the text stood in a file, which is recognised once. */
  | { readonly kind: 'text'; readonly text: string; readonly name?: string; readonly recognised?: Recognised };
export type LookCircumstances = {
  readonly now: number;
  readonly environment: Environment | null;
  readonly cases: readonly KnownCase[];
};

/** Kinds whose words may still say something: a mail saved as a file, an answer of the portal as JSON. */
const wordy: readonly FileKind[] = ['text', 'json', 'html', 'empty'];

export function lookAt(given: Given, circumstances: LookCircumstances): Look {
  const recognised = given.kind === 'file' ? given.recognised : (given.recognised ?? recogniseText(given.text));
  const name = given.name ?? '';
  if (recognised.certificate) return lookAtCertificate(recognised, recognised.certificate, name, circumstances);
  if (recognised.csr) return lookAtRequest(recognised, recognised.csr, name, circumstances);
  if (given.kind === 'text' && wordy.includes(recognised.kind)) {
    const words = lookAtWords(given.text, name, circumstances);
    if (words.kind !== 'unknown-text' || recognised.kind === 'text') return words;
  }
  return {
    ...nothingKnown(name),
    kind: recognised.kind === 'empty' ? 'nothing' : 'file',
    file: recognised.kind,
    malformed: recognised.malformed ?? null,
    tone: recognised.kind === 'private-key' || recognised.kind === 'pkcs12' ? 'stop' : 'caution',
  };
}

/** A dropped file: one that holds mere words is read like pasted text. */
export function givenFile(bytes: Uint8Array, name: string): Given {
  const recognised = recogniseFile(bytes);
  const text = wordy.includes(recognised.kind) ? decodeText(bytes) : null;
  return text === null ? { kind: 'file', recognised, name } : { kind: 'text', text: text.text, name, recognised };
}
