// Reads a file that somebody gives: one that holds mere words is read like pasted text.
import { decodeText } from '../formats/text-encoding.ts';
import { mayBeWords, type Recognised } from './kinds.ts';
import { recogniseFile } from './recognise.ts';

export type GivenFile =
  | { readonly kind: 'file'; readonly recognised: Recognised; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string; readonly recognised: Recognised };

export function givenFile(bytes: Uint8Array, name: string): GivenFile {
  const recognised = recogniseFile(bytes);
  const text = mayBeWords(recognised) ? decodeText(bytes) : null;
  return text === null ? { kind: 'file', recognised, name } : { kind: 'text', text: text.text, name, recognised };
}
