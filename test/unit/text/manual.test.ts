// No sentence of the operator manual is copied into the texts.
import { expect, test } from 'vitest';
import { texts } from '../../../core/text/texts.ts';
import { leavesOf } from './leaves.ts';
import { copiedFrom, knownRuns } from './manual-runs.ts';

test('the digest is whole', () => {
  expect(knownRuns.size).toBeGreaterThan(800);
});

test('nothing is copied from the manual', () => {
  expect(leavesOf(texts.ja).flatMap(({ path, text }) => copiedFrom(text).map((piece) => `${path}: ${piece}`))).toEqual(
    [],
  );
});
