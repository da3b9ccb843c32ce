// Finds runs of the operator manual in a text without holding the manual: a run of 20 characters, most of them
// Japanese, is taken for copied.
// manual-runs.base64 holds five bytes of SHA-256 for every fifth run of 16 characters of the manual (Ver 4.4): any
// run of 20 contains one of them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const run = 16;
const digestBytes = 5;
const digest = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, digestBytes).toString('hex');
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/<[^>]*>|[\s*]/g, '')
    .toLowerCase();
/** Labels, file names and addresses carry over: a run counts only when it is a sentence. */
const japanese = (text: string): boolean =>
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu) ?? []).length >= 10;

const packed = Buffer.from(readFileSync(join(import.meta.dirname, 'manual-runs.base64'), 'utf8'), 'base64');
export const knownRuns: ReadonlySet<string> = new Set(
  Array.from({ length: packed.length / digestBytes }, (_, index) =>
    packed.subarray(index * digestBytes, (index + 1) * digestBytes).toString('hex'),
  ),
);

export const copiedFrom = (text: string): readonly string[] => {
  const flat = normal(text);
  return Array.from({ length: Math.max(0, flat.length - run + 1) }, (_, at) => flat.slice(at, at + run)).filter(
    (piece) => japanese(piece) && knownRuns.has(digest(piece)),
  );
};
