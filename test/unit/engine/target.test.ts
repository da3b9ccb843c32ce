// What is known of the certificate in use, however it was given.
import { expect, test } from 'vitest';
import { endOf, topicOf } from '../../../core/engine/target.ts';
import { stateOf } from '../../../core/case/state.ts';
import { factsFrom, variantsOf } from '../flows/varied-facts.ts';

const given = (kind: 'registered-received' | 'registered-stated' | 'registered-unavailable') =>
  stateOf(factsFrom(variantsOf(kind).slice(0, 1))).registered;

test('a file says both', () => {
  const file = given('registered-received');
  if (file?.kind !== 'file') throw new Error('no file');
  expect([topicOf(file), endOf(file)]).toEqual([file.certificate.topic, file.certificate.notAfter]);
});

test('what was stated is what is known', () => {
  const stated = given('registered-stated');
  if (stated?.kind !== 'stated') throw new Error('nothing stated');
  expect([topicOf(stated), endOf(stated)]).toEqual([stated.topic, stated.notAfter]);
});

test('none, or none at hand: nothing is known', () => {
  expect([topicOf(null), endOf(null)]).toEqual([null, null]);
  expect([topicOf(given('registered-unavailable')), endOf(given('registered-unavailable'))]).toEqual([null, null]);
});
