// Looks at whatever somebody gives of Apple's rows: copied text, downloaded files, values read out.
import { cut } from '../base/cut.ts';
import { givenFile } from '../files/given-file.ts';
import { recogniseText } from '../files/recognise.ts';
import { lookAtFiles } from './file.ts';
import type { RowLook } from './judgement.ts';
import { lookAtPasted } from './pasted.ts';
import { readPasted } from './read-pasted.ts';
import { lookAtSpoken, type Spoken } from './spoken.ts';
import type { RowTarget } from './target.ts';

/** What somebody sees of Apple's rows: copied, downloaded, or read out. */
export type RowGiven =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] }
  | { readonly kind: 'spoken'; readonly spoken: Spoken };

/** `newestKey`: the public key of the newest request; null: there is none. */
export function lookAtGiven(target: RowTarget | null, given: RowGiven, newestKey: string | null): RowLook {
  if (given.kind === 'spoken') return lookAtSpoken(target, given.spoken);
  // A file may hold a copied list, and copied text a certificate.
  const things =
    given.kind === 'text'
      ? [{ name: '', recognised: recogniseText(given.text), text: given.text }]
      : given.files.map(({ name, bytes }) => {
          const file = givenFile(bytes, name);
          return file.kind === 'text'
            ? { name, recognised: null, text: file.text }
            : { name, recognised: file.recognised, text: '' };
        });
  const files = things.flatMap(({ name, recognised }) =>
    recognised?.certificate ? [{ name: cut(name, 260), certificate: recognised.certificate }] : [],
  );
  return files.length > 0
    ? lookAtFiles(target, files, newestKey)
    : lookAtPasted(target, readPasted(things.map(({ text }) => text).join('\n')));
}
