// A renewal by telephone over the pure core: what may be told when, what it is worth, and where it ends.
import { expect, it, describe } from 'vitest';
import { isPrivateCall, mayAnswer, sceneInCall, sceneWith, scenes, type SceneId } from '../../../core/call/script.ts';
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

describe('the script', () => {
  const ids = Object.keys(scenes) as SceneId[];
  it('has at most four answers, and two sentences to say', () => {
    for (const id of ids) {
      expect(Object.keys(sceneWith(id).answers).length).toBeLessThanOrEqual(4);
      for (const { call } of Object.values(texts)) {
        // A label of the site may end in a full stop.
        const say = call.scenes[id].say.replace(/「[^」]*」/g, '');
        expect(
          say.split(/[。？]|[.?:](?:\s|$)/).filter((part) => part.trim()).length,
          `${id}: ${say}`,
        ).toBeLessThanOrEqual(3);
      }
    }
  });
  it('asks for no password and no code', () => {
    for (const id of ids)
      for (const { call } of Object.values(texts))
        expect(call.scenes[id].ask).not.toMatch(
          /パスワードを(?:教|お願)|コードを(?:教|お願)|tell me (?:the|your) (?:password|code)/,
        );
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
    expect(record(false)).toContain(texts[language].call.record.told);
    expect(record(false)).toContain('D8A0');
    expect(record(false)).not.toContain('練習商事');
    expect(record(true)).toContain('練習商事 M00000000');
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
  ] as const)('%s: %o', (what, given, faults) => expect(readTyped(what, given)).toEqual({ kind: 'faults', faults }));
  it('is read as Apple writes it, and as it is said', () =>
    expect(readTyped('renewed', { apsp: 'デーはちエーゼロ', serial: '77 77', end: 'Jan 25, 2028' })).toEqual({
      kind: 'read',
      values: { apsp: 'd8a0', serial: '7777', end: '2028-01-25' },
    }));
});
