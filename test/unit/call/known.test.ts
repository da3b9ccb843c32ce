// What the guide has in sight: the row that is sought, the new end, the time of the registration; and what is open at
// the end of a call that was told.
import { expect, it } from 'vitest';
import { knownHere } from '../../../core/call/known.ts';
import { callRecord } from '../../../core/call/record.ts';
import { mayAnswer, sceneInCall, scenes } from '../../../core/call/script.ts';
import { callRecordText } from '../../../core/text/call-record.ts';
import { texts } from '../../../core/text/texts.ts';
import { sampleData } from '../flows/facts-for-tests.ts';
import { onTheLine, toPortal, type Line } from './on-the-line.ts';

const row = { apsp: 'd8a0', serial: null, end: '2027-01-25', readBack: true };

function toRegistered(line: Line): void {
  toPortal(line);
  line.say('row-told', row);
  line.say('uploaded-told');
  line.say('renewed-told', { ...row, serial: '7777', end: '2028-01-25' });
  line.say('told-accepted', { said: line.view().state.call.renewed?.seq ?? 0 });
  line.say('csr-name-same');
  line.say('registration-done');
}

it('the row by the end of its number, and its date as Apple’s list prints it', () => {
  const line = onTheLine();
  expect(knownHere(line.view(), 'sought')).toBeNull();
  toPortal(line, 'd8a0', '2027-01-25');
  expect(knownHere(line.view(), 'sought')).toEqual({ what: 'sought', lastFour: 'D8A0', date: 'Jan 25, 2027' });
  const undated = onTheLine();
  toPortal(undated, '0a1b2c3dd8a0', null);
  expect(knownHere(undated.view(), 'sought')).toEqual({ what: 'sought', lastFour: 'D8A0', date: null });
});

it('after a refused registration its date leads to no row: it may have been renewed', () => {
  const line = onTheLine();
  toRegistered(line);
  line.note('row-told-again', { because: 'e320' });
  expect(knownHere(line.view(), 'sought')).toEqual({ what: 'sought', lastFour: 'D8A0', date: null });
});

it('the new end as it was heard, or by the file as the management site prints it', () => {
  const line = onTheLine();
  toRegistered(line);
  expect(knownHere(line.view(), 'new-end')).toEqual({ what: 'new-end', end: '2028-01-25T00:00:00Z', at: null });
  const withFile = onTheLine();
  withFile.note('candidate-received', sampleData['candidate-received']);
  const end = withFile.view().state.candidate?.certificate.notAfter ?? '';
  const japan = new Date(Date.parse(end) + 9 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');
  expect(knownHere(withFile.view(), 'new-end')).toEqual({ what: 'new-end', end, at: japan });
});

it('the time of the registration is Japan’s, as the management site shows it', () => {
  const line = onTheLine();
  expect(knownHere(line.view(), 'registered-at')).toBeNull();
  toRegistered(line);
  const { times } = line.view().state;
  const japan = new Date(Date.parse(times['registration-done'] ?? '') + 9 * 3_600_000).toISOString();
  expect(knownHere(line.view(), 'registered-at')).toEqual({
    what: 'registered-at',
    at: `${japan.slice(0, 10).replaceAll('-', '/')} ${japan.slice(11, 16)}`,
  });
});

it('what was put off is said at the end, and the registration that was told is not called left', () => {
  const line = onTheLine();
  toRegistered(line);
  line.say('expiry-moved');
  line.say('site-memo-written');
  line.say('devices-later');
  line.say('collection-set');
  expect(line.view().step).toBe('done');
  expect(sceneInCall(line.view())).toBe('done-open');
  const written = () => callRecordText(callRecord(line.view(), false), texts.ja, (id) => id);
  expect(written()).toContain(texts.ja.home.missing.devices);
  line.say('devices-answered');
  expect(sceneInCall(line.view())).toBe('done');
  expect(written()).toContain(texts.ja.call.record.byPhone);
  expect(written()).not.toContain(texts.ja.home.missing.proof);
});

it('before the date was looked at, nothing says that the registration was checked', () => {
  const line = onTheLine();
  toRegistered(line);
  const written = callRecordText(callRecord(line.view(), false), texts.ja, (id) => id);
  expect(written).not.toContain(texts.ja.call.record.byPhone);
});

it('with the new certificate here as a file the call ends as told, too; off the line it does not', () => {
  const line = onTheLine();
  toRegistered(line);
  line.note('candidate-received', sampleData['candidate-received']);
  const { view, say } = line;
  const before = view();
  // The proof is put off, as by telephone no file could show more.
  const later = { ...before, step: 'done', proof: 'later', missing: ['proof'], finished: false } as const;
  expect(mayAnswer(later, scenes.done.answers.told)).toBe(true);
  say('call-ended');
  expect(mayAnswer({ ...later, state: view().state }, scenes.done.answers.told)).toBe(false);
});
