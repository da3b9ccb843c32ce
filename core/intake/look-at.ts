// Says what anything is that was dropped or pasted on the first page (docs/manual-coverage.md M1, M2, M31, M32, S11,
// S19). Nothing is kept.
import type { GivenFile } from '../files/given-file.ts';
import { aboutKind, mayBeWords } from '../files/kinds.ts';
import { recogniseText } from '../files/recognise.ts';
import type { Look } from './look.ts';
import type { LookCircumstances } from './circumstances.ts';
import { lookAtCertificate, lookAtRequest } from './look-at-file.ts';
import { lookAtWords } from './look-at-words.ts';
import { nothingKnown } from './nothing-known.ts';

/** Text that stood in a file comes with what the file was recognised as: once is enough. */
export type Given = GivenFile | { readonly kind: 'text'; readonly text: string };

export function lookAt(given: Given, circumstances: LookCircumstances): Look {
  const { recognised, name } = 'recognised' in given ? given : { recognised: recogniseText(given.text), name: '' };
  if (recognised.certificate) return lookAtCertificate(recognised, recognised.certificate, name, circumstances);
  if (recognised.csr) return lookAtRequest(recognised, recognised.csr, name, circumstances);
  // Whose it is and what comes in it is asked on a page of its own: it is locked.
  if (recognised.kind === 'age' && recognised.form === 'none')
    return { ...nothingKnown(name), kind: 'hand-over', file: 'age', tone: 'info' };
  if (given.kind === 'text' && mayBeWords(recognised)) {
    const words = lookAtWords(given.text, name, circumstances);
    if (words.kind !== 'unknown-text' || recognised.kind === 'text') return words;
  }
  return {
    ...nothingKnown(name),
    kind: recognised.kind === 'empty' ? 'nothing' : 'file',
    file: recognised.kind,
    malformed: recognised.malformed ?? null,
    tone: aboutKind[recognised.kind].hint === 'privateKey' ? 'stop' : 'caution',
  };
}
