// What two addresses differ in, marked between what they share.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markDifference } from '../../../core/apple-id/difference.ts';

it('marks a slip in the middle, and nothing else', () => {
  expect(markDifference('mdm-group@exmaple.jp', 'mdm-group@example.jp')).toEqual([
    { before: 'mdm-group@ex', differs: 'ma', after: 'ple.jp' },
    { before: 'mdm-group@ex', differs: 'am', after: 'ple.jp' },
  ]);
});
it('marks a letter that is missing on one side', () => {
  expect(markDifference('mdm@example.jp', 'mdmm@example.jp').map(({ differs }) => differs)).toEqual(['', 'm']);
});
it('takes letter case for no difference', () =>
  expect(markDifference('MDM@Example.jp', 'mdm@example.jp').map(({ differs }) => differs)).toEqual(['', '']));
it('never loses a character', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(markDifference(one, other).map(({ before, differs, after }) => before + differs + after)).toEqual([
        one,
        other,
      ]);
    }),
  ));
