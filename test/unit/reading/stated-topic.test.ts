// The certificate in use, stated by hand: the topic, the Subject DN as the site prints it, or the number alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTopic } from '../../../core/reading/stated-topic.ts';

const uuid = 'ad834edf-efa5-41bc-a908-cf9e446f9a14';
const topic = `com.apple.mgmt.External.${uuid}`;

test.each([
  ['the topic', topic],
  ['the whole Subject DN', `C=JP, CN=APSP:${uuid}, UID=${topic}`],
  ['a Subject DN without UID', `C=JP, CN=APSP:${uuid}`],
  ['APSP and the number', `APSP:${uuid}`],
  ['the number alone', uuid],
  [
    'in capitals and full width',
    uuid.toUpperCase().replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ],
  ['with exotic hyphens and a line break', uuid.replace('-cf9e', '-\ncf9e').replaceAll('-', '\u2010')],
  ['the same number twice', `${uuid}\nAPSP:${uuid}`],
  ['a topic broken at its dot', `com.apple.mgmt.External.\n${uuid}`],
  ['with a sentence behind it', `${topic}. Please use it`],
  ['with the end behind a dash', `${topic} – 2027-01-25`],
  ['with a line below it', `${topic}-\n2027`],
  ['beside a number of something else', `Profile ${uuid.replace('ad83', 'bd83')}\nUID=${topic}`],
])('%s', (_, text) => expect(readTopic(text)?.toLowerCase()).toBe(topic.toLowerCase()));

test.each([
  ['nothing', ''],
  ['the last four', '9a14'],
  ['a number that is cut', uuid.slice(0, -1)],
  ['a number that goes on', `${uuid}f`],
  ['more groups', `${uuid}-11`],
  ['a topic that is cut', topic.slice(0, -6)],
  ['two topics', `${topic}\n${topic.replace('ad83', 'bd83')}`],
  ['UID and CN of two certificates', `UID=${topic}, CN=APSP:${uuid.replace('ad83', 'bd83')}`],
  ['two different numbers', `${uuid} ${uuid.replace('ad83', 'bd83')}`],
])('no answer: %s', (_, text) => expect(readTopic(text)).toBeNull());

test('wherever a line is broken at its dots and hyphens', () => {
  const gap = fc.constantFrom('', ' ', '\n', '\r\n', ' \n ');
  const ends = fc.constantFrom('', '.', ' ', '\n', ', C=JP', '\n- Serial: 12', ' – 2027-01-25', '. Please use it');
  fc.assert(
    fc.property(fc.array(gap, { minLength: 6, maxLength: 6 }), ends, (gaps, end) => {
      const broken = `UID=com.apple.mgmt.External.${uuid}`.split(/(?<=External\.|-)/);
      expect(readTopic(broken.map((piece, at) => piece + (gaps[at] ?? '')).join('') + end)).toBe(topic);
    }),
  );
});
