// What a call may carry over to the main process: everything that a page gives, and nothing that would hold up both.
import { describe, expect, test } from 'vitest';
import { maxArgumentSize, tooLargeToSend } from '../../../core/contract/size.ts';
import { maxFileBytes } from '../../../core/files/kinds.ts';

const bytes = (size: number) => new Uint8Array(size);

describe('what is sent', () => {
  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a fact', { caseId: 'x', fact: { kind: 'customer-named', data: { name: '株式会社', mCode: '' } } }],
    [
      'a file of the largest size, and the one byte that tells that it is too large',
      { bytes: bytes(maxFileBytes + 1) },
    ],
    ['fifty files of a row', { files: Array.from({ length: 50 }, () => ({ name: 'a.pem', bytes: bytes(4000) })) }],
    ['a long text', { text: 'あ'.repeat(2_000_000) }],
  ])('%s', (_what, args) => expect(tooLargeToSend(args)).toBeNull());
});

describe('what is not', () => {
  const endless: Record<string, unknown> = {};
  endless['self'] = endless;
  test.each<readonly [string, string, unknown]>([
    ['many large files', 'file-too-large', { files: Array.from({ length: 5 }, () => bytes(maxFileBytes)) }],
    ['a small part of a huge buffer', 'file-too-large', { bytes: bytes(maxArgumentSize + 1).subarray(0, 10) }],
    ['a huge text', 'bad-argument', { text: 'a'.repeat(maxArgumentSize + 1) }],
    ['a huge name of a field', 'bad-argument', { ['a'.repeat(maxArgumentSize + 1)]: 1 }],
    ['a long list', 'bad-argument', { files: Array.from({ length: 20_000 }, () => 1) }],
    ['lists in lists', 'bad-argument', Array.from({ length: 200 }, () => Array.from({ length: 200 }, () => 1))],
    ['many fields', 'bad-argument', Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`f${n}`, n]))],
    ['a map, whatever is in it', 'bad-argument', { known: new Map([['a', bytes(1)]]) }],
    ['a bare buffer', 'bad-argument', { bytes: new ArrayBuffer(8) }],
    ['something that holds itself', 'bad-argument', endless],
  ])('%s', (_what, code, args) => expect(tooLargeToSend(args)).toBe(code));
});
