// Looks at whatever somebody gives of Apple's rows: copied text, downloaded files, values read out.
import type { RowGiven } from '../contract/wizard.ts';
import { recogniseText } from '../files/recognise.ts';
import type { CaseState } from '../case/state.ts';
import { givenFile } from '../intake/look-at.ts';
import { lookAtPasted, targetOf, type RowLook } from './find-row.ts';
import { lookAtFiles, lookAtSpoken } from './judge-given.ts';
import { readPasted } from './read-pasted.ts';

export function lookAtGiven(
  { registered, csrs, outdated }: Pick<CaseState, 'registered' | 'csrs' | 'outdated'>,
  given: RowGiven,
): RowLook {
  const target = targetOf(registered);
  if (given.kind === 'spoken') return lookAtSpoken(target, given.spoken);
  // A file may hold a copied list, and copied text a certificate.
  const things =
    given.kind === 'text'
      ? [{ name: '', recognised: recogniseText(given.text), text: given.text }]
      : given.files.map(({ name, bytes }) => {
          const file = givenFile(bytes, name);
          return file.kind === 'text'
            ? { name, recognised: null, text: file.text }
            : { name, recognised: file.recognised, text: null };
        });
  const files = things.flatMap(({ name, recognised }) =>
    recognised?.certificate ? [{ name: name.slice(0, 260), certificate: recognised.certificate }] : [],
  );
  const newest = csrs.filter((csr) => !outdated.includes(csr.sha256)).at(-1);
  if (files.length > 0) return lookAtFiles(target, files, newest?.csr.publicKeySha256 ?? null);
  return lookAtPasted(target, readPasted(things.map(({ text }) => text ?? '').join('\n')));
}
