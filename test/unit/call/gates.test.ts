// A renewal by telephone over the pure core: what may be told when, what it is worth, and where it ends.
import { expect, it, describe } from 'vitest';
import { faceIn, isPrivateCall, mayAnswer, mayHearInUse, sceneInCall, scenes } from '../../../core/call/script.ts';
import { callRecord } from '../../../core/call/record.ts';
import { callRecordText, recordLength } from '../../../core/text/call-record.ts';
import { texts } from '../../../core/text/texts.ts';
import { readTyped } from '../../../core/call/heard.ts';
import { onTheLine, toPortal, type Line } from './on-the-line.ts';
import { sampleData } from '../flows/facts-for-tests.ts';

const row = { apsp: 'd8a0', serial: null, end: '2027-01-25', readBack: true };
const renewed = { apsp: 'd8a0', serial: '7777', end: '2028-01-25', readBack: true };
const said = (line: Line): number => line.view().state.call.renewed?.seq ?? 0;

function toVerdict(line: Line): void {
  toPortal(line);
  line.say('row-told', row);
  line.say('uploaded-told');
  line.say('renewed-told', renewed);
}
function toDone(line: Line): void {
  toVerdict(line);
  line.say('told-accepted', { said: said(line) });
  line.say('csr-name-same');
  line.say('registration-done');
  line.say('expiry-moved');
  line.say('site-memo-written');
  line.say('devices-answered');
  line.say('collection-set');
}

describe('a renewal by telephone', () => {
  it('goes from the first step to its told end, and no step comes twice', () => {
    const line = onTheLine();
    toVerdict(line);
    expect(line.view()).toMatchObject({ step: 'verdict', spoken: { answer: 'needs-attention' }, finished: false });
    expect(line.say('registration-done')).not.toBeNull();
    expect(line.say('told-accepted', { said: said(line) })).toBeNull();
    expect(line.view()).toMatchObject({ step: 'register', proof: 'unknown' });
    line.say('csr-name-same');
    expect(line.say('registration-done')).toBeNull();
    expect(line.view()).toMatchObject({ step: 'expiry', proof: 'told', finished: false });
    line.say('expiry-moved');
    line.say('site-memo-written');
    line.say('devices-answered');
    line.say('collection-set');
    expect(line.view()).toMatchObject({ step: 'done', finished: false, missing: ['proof'] });
    expect(line.say('ended-as-told')).toBeNull();
    expect(line.view()).toMatchObject({ step: 'done', finished: true, missing: ['proof'], proof: 'told' });
    line.pass(400 * 86_400_000);
    expect(line.view()).toMatchObject({ finished: true, proof: 'told' });
  });

  it('says on the way what was only told', () => {
    const line = onTheLine();
    toDone(line);
    const told = line.view().journey.filter(({ status }) => status === 'told');
    expect(told.map(({ id }) => id)).toEqual([
      'registered',
      'csr-take',
      'apple-id',
      'portal',
      'verdict',
      'register',
      'proof',
    ]);
  });

  it('nothing is told while nobody is on the line', () => {
    const line = onTheLine();
    line.say('customer-named', { name: '練習商事', mCode: '' });
    line.say('site-entered');
    expect(line.say('in-use-told', row)).toBe('call');
    line.say('call-began', { has: 'nothing', language: 'en' });
    expect(line.say('in-use-told', row)).toBeNull();
    line.say('call-parked');
    line.say('csr-requested');
    line.pass(61_000);
    expect(line.say('csr-told')).toBe('call');
    line.say('call-resumed');
    expect(line.say('csr-told')).toBeNull();
    line.say('call-ended');
    expect(line.say('apple-id-told')).toBe('call');
    expect(line.view().step).toBe('apple-id');
  });

  it('Renew waits for the row, and what could be misheard is not written', () => {
    const line = onTheLine();
    toPortal(line);
    expect(line.say('uploaded-told')).toBe('stage');
    for (const apsp of ['b8a0', '8a01', '1234']) expect(line.say('row-told', { ...row, apsp })).toBe('row');
    expect(line.say('row-told', { ...row, end: '2027-06-30' })).toBe('row');
    expect(line.say('row-told', row)).toBeNull();
    line.say('uploaded-told');
    expect(line.say('renewed-told', { ...renewed, apsp: 'd8ae' })).toBe('row');
    expect(line.view().step).toBe('portal');
  });

  it('another row’s number stops, and leads back to the list', () => {
    const line = onTheLine();
    toPortal(line);
    line.say('row-told', row);
    line.say('uploaded-told');
    expect(line.say('renewed-told', { ...renewed, apsp: '1234' })).toBeNull();
    expect(line.view()).toMatchObject({ step: 'verdict', spoken: { answer: 'wrong-row' } });
    expect(sceneInCall(line.view())).toBe('wrong-row');
    expect(line.say('told-accepted', { said: said(line) })).toBe('verdict');
    expect(line.say('row-told-again', { because: 'wrong-row' })).toBeNull();
    expect(sceneInCall(line.view())).toBe('portal-row');
    expect(line.view().state.call.slips).toMatchObject([{ because: 'wrong-row' }]);
  });

  it('an acceptance is for what was said, and a file that comes takes its place', () => {
    const line = onTheLine();
    toVerdict(line);
    expect(line.say('told-accepted', { said: 1 })).toBe('verdict');
    line.note('candidate-received', sampleData['candidate-received']);
    const after = line.view();
    expect(after).toMatchObject({ step: 'verdict', spoken: null, state: { call: { renewed: null } } });
    expect(after.verdict).not.toBeNull();
    expect(sceneInCall(after)).toBe('verdict-file');
  });

  it('E320 leads back to the list, and nothing of that row counts any more', () => {
    const line = onTheLine();
    toVerdict(line);
    line.say('told-accepted', { said: said(line) });
    line.say('csr-name-same');
    line.say('registration-refused', { what: 'e320' });
    expect(sceneInCall(line.view())).toBe('e320');
    // The first number may have been misheard: read again, it shows that the row was the wrong one.
    expect(mayHearInUse(line.view())).toBe(true);
    const other = onTheLine();
    toVerdict(other);
    other.say('told-accepted', { said: said(other) });
    other.say('csr-name-same');
    other.say('registration-refused', { what: 'e320' });
    expect(other.say('in-use-told', { apsp: 'abcd', serial: null, end: null, readBack: true })).toBeNull();
    expect(other.view()).toMatchObject({ step: 'verdict', spoken: { answer: 'wrong-row' } });
    line.say('row-told-again', { because: 'e320' });
    expect(line.view()).toMatchObject({ step: 'portal', state: { registration: 'open', call: { renewed: null } } });
  });

  it('a start-over forgets what was told', () => {
    const line = onTheLine();
    toDone(line);
    line.note('turned-to', { flow: 'start-over', version: 2 });
    expect(line.view()).toMatchObject({ proof: 'unknown', state: { registration: 'open', call: { renewed: null } } });
  });

  it('the window is private where a password or a code is near', () => {
    const line = onTheLine();
    expect(isPrivateCall(null)).toBe(false);
    toPortal(line);
    expect(isPrivateCall(line.view())).toBe(false);
    const other = onTheLine();
    other.say('call-began', { has: 'sheet', language: 'ja' });
    other.say('customer-named', { name: 'x', mCode: '' });
    other.say('site-entered');
    other.say('in-use-told', row);
    other.say('csr-requested');
    other.pass(61_000);
    other.say('csr-told');
    expect(other.view().step).toBe('apple-id');
    expect(isPrivateCall(other.view())).toBe(true);
    other.say('call-parked');
    expect(isPrivateCall(other.view())).toBe(false);
  });
});

describe('the number in use, misheard at first', () => {
  const inUse = (apsp: string) => ({ apsp, serial: null, end: '2027-01-25', readBack: true });
  it('is read out once more at the rows, and the right row is told by it', () => {
    const line = onTheLine();
    toPortal(line, 'd8ad');
    expect(line.say('row-told', { ...row, apsp: 'd8ab' })).toBe('row');
    expect(line.say('in-use-told', inUse('d8ab'))).toBeNull();
    expect(line.view()).toMatchObject({ step: 'portal', state: { call: { stage: 'row', inUse: { apsp: 'd8ab' } } } });
    expect(line.say('row-told', { ...row, apsp: 'd8ab' })).toBeNull();
    expect(sceneInCall(line.view())).toBe('portal-upload');
  });

  it('a row that was compared with it is asked again, before Renew', () => {
    const line = onTheLine();
    toPortal(line);
    line.say('row-told', row);
    expect(line.say('in-use-told', inUse('b8a0'))).toBeNull();
    expect(line.view().state.call).toMatchObject({ stage: 'row', row: null });
    expect(line.say('uploaded-told')).toBe('stage');
    // The same number as before changes nothing.
    line.say('row-told', { ...row, apsp: 'b8a0' });
    line.say('in-use-told', inUse('b8a0'));
    expect(line.view().state.call).toMatchObject({ stage: 'upload', row: { apsp: 'b8a0' } });
  });

  it('after Renew what shows is judged by the number as it is known now, and no acceptance stays', () => {
    const line = onTheLine();
    toPortal(line, 'd8ad');
    line.say('row-told', { ...row, apsp: 'd8ad' });
    line.say('uploaded-told');
    expect(line.say('renewed-told', { ...renewed, apsp: 'd8ab' })).toBe('row');
    line.say('in-use-told', inUse('d8ab'));
    expect(line.say('renewed-told', { ...renewed, apsp: 'd8ab' })).toBeNull();
    line.say('told-accepted', { said: said(line) });
    expect(line.view().step).toBe('register');
    // Another row after all: what was accepted beside the other number is not.
    expect(line.say('in-use-told', inUse('1234'))).toBeNull();
    expect(line.view()).toMatchObject({ step: 'verdict', spoken: { answer: 'wrong-row' } });
    expect(line.say('registration-done')).not.toBeNull();
    // And with the right one again it is accepted anew, not by itself.
    line.say('in-use-told', inUse('d8ab'));
    expect(line.view()).toMatchObject({ step: 'verdict', spoken: { answer: 'needs-attention' } });
  });

  it('is asked no more once something is registered by it, or a file says it', () => {
    const line = onTheLine();
    toDone(line);
    expect(line.say('in-use-told', inUse('b8a0'))).toBe('stage');
    const other = onTheLine();
    toPortal(other);
    other.note('candidate-received', sampleData['candidate-received']);
    expect(other.say('in-use-told', inUse('b8a0'))).toBe('stage');
    const filed = onTheLine();
    toPortal(filed);
    filed.note('registered-received', sampleData['registered-received']);
    filed.say('registered-confirmed');
    expect(filed.say('in-use-told', inUse('b8a0'))).toBe('registered');
  });

  it('a row that was found by it is looked for anew', () => {
    const line = onTheLine('duplicate');
    line.say('call-began', { has: 'nothing', language: 'ja' });
    line.say('customer-named', { name: '練習商事', mCode: '' });
    line.say('site-entered');
    line.say('in-use-told', inUse('d8ad'));
    line.say('apple-id-told');
    line.say('way-chosen', { way: 'browser' });
    line.say('signed-in-told');
    expect(line.say('row-found-told', { ...row, apsp: 'd8ad' })).toBeNull();
    expect(line.view().step).toBe('stray');
    expect(line.say('in-use-told', inUse('d8ab'))).toBeNull();
    expect(line.view()).toMatchObject({ step: 'find-row', state: { duplicate: { settled: null } } });
    expect(line.say('row-found-told', { ...row, apsp: 'd8ab' })).toBeNull();
  });

  it('its answer has a key only while it may be told', () => {
    const line = onTheLine();
    toPortal(line);
    const { number } = scenes['all-different'].answers;
    expect(mayAnswer(line.view(), number)).toBe(true);
    expect(faceIn(line.view(), 'all-different')).toBe('all-different');
    line.note('registered-received', sampleData['registered-received']);
    line.say('registered-confirmed');
    expect(mayAnswer(line.view(), number)).toBe(false);
    // With a file the number is right: it is the Apple ID.
    expect(faceIn(line.view(), 'all-different')).toBe('get-started');
  });
});

describe('a call that is gone on with', () => {
  it('reads the row out again before Renew is pressed in it', () => {
    const line = onTheLine();
    toPortal(line);
    line.say('row-told', { apsp: 'd8a0', serial: null, end: '2027-01-25', readBack: true });
    expect(line.view().state.call.stage).toBe('upload');
    line.say('call-parked');
    line.say('call-resumed');
    expect(line.view().state.call).toMatchObject({ stage: 'sign-in', row: null });
    expect(line.say('uploaded-told')).not.toBeNull();
    line.say('signed-in-told');
    line.say('row-told', { apsp: 'd8a0', serial: null, end: '2027-01-25', readBack: true });
    expect(line.say('uploaded-told')).toBeNull();
  });
  it('does not press Create a second time', () => {
    const line = onTheLine('create');
    line.note('create-told', {});
    line.say('call-began', { has: 'nothing', language: 'ja' });
    line.say('call-parked');
    line.say('call-resumed');
    expect(line.view().state.call.stage).toBe('upload');
  });
});

describe('the script', () => {
  it.each([
    ['nothing', false],
    ['sheet', false],
    ['app', true],
  ] as const)('lets a caller who has %s open Apple’s site inside the app: %s', (has, may) => {
    const line = onTheLine();
    line.say('call-began', { has, language: 'ja' });
    expect(mayAnswer(line.view(), scenes.way.answers.app)).toBe(may);
  });
  it('offers at the end only what may be said', () => {
    const line = onTheLine();
    toDone(line);
    expect(mayAnswer(line.view(), scenes.done.answers.told)).toBe(true);
    line.say('ended-as-told');
    expect(mayAnswer(line.view(), scenes.done.answers.told)).toBe(false);
  });
});

describe('the record', () => {
  const named = (id: string): string => `手順「${id}」`;
  it.each(['ja', 'en'] as const)('is short, names nobody unasked, and says that it was told (%s)', (language) => {
    const line = onTheLine();
    toDone(line);
    for (let parked = 0; parked < 30; parked += 1) {
      line.say('call-parked');
      line.say('call-resumed');
    }
    const record = (withName: boolean) => callRecordText(callRecord(line.view(), withName), texts[language], named);
    expect(record(false).length).toBeLessThanOrEqual(recordLength);
    expect(record(false)).toContain(
      texts[language].call.record.told(texts[language].call.verdict.answers['needs-attention']),
    );
    expect(record(false)).toContain(texts[language].call.record.newEnd);
    // 61 moments, of which the last twelve stand there, and whatever steps there is no room for.
    const lines = record(false).split('\n');
    const whole = onTheLine();
    toDone(whole);
    const all = callRecordText(callRecord(whole.view(), false), texts[language], named).split('\n');
    expect(callRecord(whole.view(), false).before).toBe(0);
    expect(lines.at(-1)).toBe(texts[language].call.record.leftOut(all.length + 60 - (lines.length - 1)));
    expect(record(false)).toContain('D8A0');
    expect(record(false)).not.toContain('練習商事');
    expect(record(true)).toContain('練習商事 M00000000');
  });
  it.each([
    ['wrong-row', { apsp: '1234' }],
    ['not-renewed', { end: '2027-01-25' }],
  ] as const)('names the verdict, and of what is not to be registered no new end (%s)', (answer, heard) => {
    const line = onTheLine();
    toPortal(line);
    line.say('row-told', row);
    line.say('uploaded-told');
    expect(line.say('renewed-told', { ...renewed, ...heard })).toBeNull();
    line.say('call-parked');
    const record = callRecord(line.view(), false);
    expect(record).toMatchObject({ answer, newEnd: null, next: null });
    const { call } = texts.ja;
    const text = callRecordText(record, texts.ja, named);
    expect(text).toContain(call.verdict.answers[answer]);
    expect(text).not.toContain(call.verdict.answers['needs-attention']);
  });
  it('takes no end from a file that is not to be registered, and says of none that it was only heard', () => {
    const line = onTheLine();
    toVerdict(line);
    const given = sampleData['candidate-received'] as { readonly certificate: object };
    line.note('candidate-received', { ...given, certificate: { ...given.certificate, issuedBy: 'unknown' } });
    expect(line.view().verdict?.answer).toBe('not-from-apple');
    const record = callRecord(line.view(), false);
    expect(record).toMatchObject({ answer: null, byFile: 'not-from-apple', newEnd: null, next: null });
    // What the file's verdict said, and of nothing that it was only heard.
    const text = callRecordText(record, texts.ja, named);
    expect(text).toContain('ファイルで確かめた');
    expect(text).not.toContain('声で聞いた値だけ');
  });
});

describe('what was typed', () => {
  const typed = { apsp: '', serial: '', end: '' };
  it.each([
    ['in-use', typed, { apsp: 'missing' }],
    ['in-use', { ...typed, apsp: 'd8a' }, { apsp: 'short' }],
    ['row', { ...typed, apsp: 'デーはちエーし' }, { apsp: 'twice' }],
    ['row', { ...typed, apsp: 'd8a0', end: 'いつか' }, { end: 'unread' }],
    ['renewed', { ...typed, apsp: 'd8a0' }, { end: 'missing' }],
    ['renewed', { ...typed, apsp: 'd8a0', serial: 'x', end: 'Jan 25, 2028' }, { serial: 'unread' }],
    ['renewed', { ...typed, apsp: 'd8a0', end: '2062/12/24' }, { end: 'year' }],
    ['in-use', { ...typed, apsp: 'd8a0', end: 'Jan 25, 0028' }, { end: 'unread' }],
  ] as const)('%s: %o', (what, given, faults) =>
    expect(readTyped(what, given, '2026-11-30')).toEqual({ kind: 'faults', faults }),
  );
  it('is read as Apple writes it, and as it is said', () =>
    expect(
      readTyped('renewed', { apsp: 'デーはちエーゼロ', serial: '77 77', end: 'Jan 25, 2028' }, '2026-11-30'),
    ).toEqual({
      kind: 'read',
      values: { apsp: 'd8a0', serial: '7777', end: '2028-01-25' },
    }));
});
