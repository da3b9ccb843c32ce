// What two engines made of a page of the recogniser's table is held side by side to the last word that was read.
import { expect, test } from 'vitest';
import type { PageSnapshot } from '../../../core/portal/snapshot.ts';
import { difference, type Outcome } from '../../recogniser/run.ts';

const snapshot: PageSnapshot = {
  title: 'Apple Push Certificates Portal',
  lang: 'en',
  translated: false,
  pieces: [{ role: 'heading', text: 'Confirmation' }],
  rows: [],
  panel: null,
  notes: null,
  fileFields: 0,
  passwords: 0,
  unseen: 0,
  graphics: 0,
  cut: false,
};
const outcome: Outcome = {
  name: 'confirmation',
  recognised: { page: 'confirmation', translated: false },
  snapshot,
  took: 1,
  steady: true,
};

test('the same answer from the same words is no difference, however long it took', () => {
  expect(difference(outcome, { ...outcome, took: 9 })).toBe('');
});

test('another answer, another word, or none is named', () => {
  expect(difference(outcome, { ...outcome, recognised: { page: 'unknown', translated: false } })).toContain('unknown');
  const read = { ...snapshot, pieces: [{ role: 'text', text: 'Confirmation' }] } as const;
  expect(difference(outcome, { ...outcome, snapshot: read })).toMatch(/^pieces: .*"heading".* against .*"text"/);
  expect(difference(outcome, { ...outcome, snapshot: null })).toContain('title');
  expect(difference({ ...outcome, snapshot: null }, outcome)).toContain('title');
  expect(difference(outcome, undefined)).toContain('recognised');
});
