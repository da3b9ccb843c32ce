// What a voice may tell in the jobs beside the renewal, and what it is worth there.
import { describe, expect, it } from 'vitest';
import { readEnds } from '../../../core/call/heard.ts';
import { inFront } from '../../../core/call/in-front.ts';
import { firstCallAbout, isPrivateCall, mayAnswer, sceneInCall, sceneWith, scenes } from '../../../core/call/script.ts';
import type { CallerHas } from '../../../core/flows/call/facts.ts';
import { flows } from '../../../core/flows/flows.ts';
import { preparedPoints } from '../../../core/prepare/summary.ts';
import { standOfEnds } from '../../../core/rows/told.ts';
import { sheetSteps } from '../../../core/sheets/steps.ts';
import { sampleData } from '../flows/facts-for-tests.ts';
import { onTheLine, type Line } from './on-the-line.ts';

const row = { apsp: 'd8a0', serial: null, end: '2027-01-25', readBack: true };
const made = { apsp: '77aa', serial: null, end: '2028-01-20', readBack: true };
const begun = (line: Line, has: CallerHas = 'nothing'): Line => {
  line.say('call-began', { has, language: 'ja' });
  line.say('customer-named', { name: '練習商事', mCode: '' });
  return line;
};

function toCreated(line: Line): void {
  begun(line);
  line.say('site-entered');
  line.say('devices-enrolled', { enrolled: 'none' });
  line.say('apple-id-existing', { has: 'yes' });
  line.say('apple-id-used', { use: 'only-this' });
  line.say('apple-id-told');
  line.say('csr-requested');
  line.pass(61_000);
  line.say('csr-told');
  line.say('way-chosen', { way: 'browser' });
  line.say('signed-in-told');
}

describe('a first certificate', () => {
  it('is told without anything to compare it with: needs attention, and that is its open point', () => {
    const line = onTheLine('create');
    toCreated(line);
    expect(sceneInCall(line.view())).toBe('made-row');
    // No row is renewed here.
    expect(line.say('row-told', row)).not.toBeNull();
    expect(line.say('create-told')).toBeNull();
    expect(line.say('uploaded-told')).toBeNull();
    expect(line.say('renewed-told', { ...row, end: '2028-01-25' })).not.toBeNull();
    expect(line.say('made-told', made)).toBeNull();
    expect(line.view().spoken).toEqual({ answer: 'needs-attention', open: ['told', 'nothing-before'] });
    expect(sceneInCall(line.view())).toBe('verdict-made');
    expect(line.say('told-accepted', { said: line.view().state.call.renewed?.seq ?? 0 })).toBeNull();
    expect(line.view()).toMatchObject({ step: 'register', proof: 'unknown' });
  });
  it('that meets E320 is a renewal, which takes nothing of it along', () => {
    const line = onTheLine('create');
    toCreated(line);
    line.say('create-told');
    line.say('uploaded-told');
    line.say('made-told', made);
    line.say('told-accepted', { said: line.view().state.call.renewed?.seq ?? 0 });
    line.say('csr-name-same');
    line.say('registration-refused', { what: 'e320' });
    expect(sceneInCall(line.view())).toBe('made-e320');
    expect(line.say('turned-to', { flow: 'renew', version: flows.renew.version })).toBeNull();
    expect(line.view()).toMatchObject({ flow: 'renew', spoken: null, state: { registration: 'open' } });
    expect(line.view().state.call).toMatchObject({ renewed: null, csrTold: false, line: { kind: 'open' } });
  });
  it('is not told in a renewal', () => {
    const line = begun(onTheLine('renew'));
    expect(line.say('create-told')).not.toBeNull();
    expect(line.say('made-told', made)).not.toBeNull();
  });
  it('of a start-over is not the old certificate’s row', () => {
    const line = onTheLine('start-over');
    line.note('registered-received', sampleData['registered-received']);
    const { spoken } = onMade(line, '5555');
    expect(spoken?.answer).toBe('wrong-row');
    expect(onMade(line, '77aa').spoken?.answer).toBe('needs-attention');
  });
});

/** As it lies in a ledger: what was told of a certificate that was created. */
function onMade(line: Line, apsp: string) {
  line.note('made-told', { ...made, apsp });
  return line.view();
}

describe('a call about E320', () => {
  const about = { has: 'nothing', language: 'ja', about: 'e320' };
  it('is told once, by the very same end, and only where a row is sought', () => {
    expect(onTheLine('renew').say('call-began', about)).toBe('call');
    const line = onTheLine('duplicate');
    const ends = { site: 'd8a0', row: 'd8a0', readBack: true };
    expect(line.say('e320-told', ends)).toBe('call');
    line.say('call-began', about);
    expect(sceneInCall(line.view())).toBe('e320-first');
    expect(line.say('e320-told', { ...ends, row: 'b8a0' })).toBe('row');
    expect(line.say('e320-told', { ...ends, row: '1234' })).toBe('row');
    expect(line.say('e320-told', { ...ends, site: null })).toBe('row');
    expect(line.say('e320-told', ends)).toBeNull();
    expect(line.say('e320-told', ends)).toBe('call');
    expect(sceneInCall(line.view())).toBe('customer');
    line.say('customer-named', { name: '練習商事', mCode: '' });
    line.say('site-entered');
    // The number in use is known by ear, and no row is proven by it.
    expect(line.view()).toMatchObject({ step: 'apple-id', state: { call: { inUse: { apsp: 'd8a0' } } } });
    expect(line.view().journey.find(({ id }) => id === 'registered')?.status).toBe('told');
  });
  it('is what the first call begins with, and only where the job still asks for the row', () => {
    const line = onTheLine('duplicate');
    expect(firstCallAbout(line.view())).toBe('e320');
    line.say('call-began', about);
    line.say('call-ended');
    expect(firstCallAbout(line.view())).toBeNull();
    const turned = onTheLine('duplicate');
    turned.note('turned-to', { flow: 'apple-id', version: flows['apple-id'].version });
    expect(firstCallAbout(turned.view())).toBeNull();
    expect(turned.say('call-began', { has: 'nothing', language: 'ja' })).toBeNull();
  });
  it('begins without it, too', () => {
    const line = onTheLine('duplicate');
    line.say('call-began', about);
    expect(line.say('e320-told', { site: null, row: null, readBack: true })).toBeNull();
    line.say('customer-named', { name: '練習商事', mCode: '' });
    line.say('site-entered');
    expect(line.view().step).toBe('registered');
  });
  it.each([
    ['d8a0', 'd8a0', 'fits'],
    ['d8a0', '0a1b2c3dd8a0', 'fits'],
    ['0a1b2c3dd8a0', 'd8a0', 'fits'],
    ['d8a0', 'b8a0', 'again'],
    ['d8a0', '1234', 'other'],
  ] as const)('%s and %s: %s', (site, end, stand) => expect(standOfEnds({ site, row: end })).toBe(stand));
  it('is read as it is heard', () => {
    expect(readEnds({ site: 'デーはちエーゼロ', row: 'd8a0' })).toEqual({
      kind: 'read',
      ends: { site: 'd8a0', row: 'd8a0' },
    });
    expect(readEnds({ site: '', row: 'd8' })).toEqual({ kind: 'faults', faults: { site: 'missing', row: 'short' } });
  });
});

it('a row that is found by ear is told, and asked for again right before Renew', () => {
  const line = begun(onTheLine('duplicate'));
  line.say('site-entered');
  line.say('in-use-told', row);
  line.say('apple-id-told');
  line.say('way-chosen', { way: 'browser' });
  expect(sceneInCall(line.view())).toBe('find-sign-in');
  expect(isPrivateCall(line.view())).toBe(true);
  expect(line.say('row-found-told', row)).toBe('stage');
  line.say('signed-in-told');
  expect(line.say('row-found-told', { ...row, apsp: 'b8a0' })).toBe('row');
  expect(line.say('row-settled', { how: 'proven' })).not.toBeNull();
  expect(line.say('row-found-told', row)).toBeNull();
  expect(line.view()).toMatchObject({ step: 'stray', state: { duplicate: { settled: 'told' } } });
  expect(line.view().journey.find(({ id }) => id === 'find-row')?.status).toBe('told');
  line.say('stray-told', { stray: 'none', owner: '' });
  line.say('csr-requested');
  line.pass(61_000);
  line.say('csr-told');
  expect(sceneInCall(line.view())).toBe('portal-sign-in');
  expect(line.say('uploaded-told')).toBe('stage');
});

it('the number in use is not guessed where it is not known', () => {
  const line = begun(onTheLine('duplicate'));
  line.say('site-entered');
  line.say('registered-unavailable');
  line.say('registered-confirmed');
  line.say('apple-id-told');
  line.say('way-chosen', { way: 'browser' });
  expect(sceneInCall(line.view())).toBe('find-unknown');
  expect(line.say('registered-sought')).toBeNull();
  expect(sceneInCall(line.view())).toBe('registered');
});

it('the caller’s computer is told, and what was found on this one says nothing of it', () => {
  const line = begun(onTheLine('prepare'));
  line.note('pc-checked', sampleData['pc-checked']);
  expect(line.say('pc-told')).toBeNull();
  const { state, journey } = line.view();
  expect(journey.find(({ id }) => id === 'this-pc')?.status).toBe('told');
  expect(preparedPoints(state)).toContainEqual({ point: 'browser', answer: 'unknown' });
  expect(onTheLine('prepare').say('pc-told')).not.toBeNull();
});

it('Apple’s refusal leads to weighing, and nothing there turns to starting over', () => {
  const line = begun(onTheLine('expired'));
  line.say('site-entered');
  line.say('in-use-told', row);
  line.say('expired-read');
  line.say('csr-requested');
  line.pass(61_000);
  line.say('csr-told');
  line.say('apple-id-told');
  line.say('way-chosen', { way: 'browser' });
  line.say('signed-in-told');
  line.say('row-told', row);
  expect(sceneInCall(line.view())).toBe('expired-upload');
  expect(mayAnswer(line.view(), scenes['no-row'].answers.gone)).toBe(true);
  line.say('renew-refused', { why: 'no-button' });
  line.say('moving-told', { moving: 'no' });
  expect(sceneInCall(line.view())).toBe('weigh');
  const open = Object.values(sceneWith('weigh').answers).filter((does) => mayAnswer(line.view(), does));
  expect(open).toHaveLength(4);
  expect(mayAnswer(begun(onTheLine('renew')).view(), scenes['no-row'].answers.gone)).toBe(false);
});

describe('where it is, is said by what the caller has', () => {
  const at = (has: CallerHas, flow: 'renew' | 'create' = 'renew') => begun(onTheLine(flow), has).view();
  const see = scenes['site-access'].see;
  const here = { aside: false, onSheet: sheetSteps('browser').map(({ screen }) => screen) };
  it('by the app’s number', () => expect(inFront(at('app'), see, here)).toEqual({ by: 'app', screen: 3 }));
  it('by the sheet’s, which is the same', () =>
    expect(inFront(at('sheet'), see, here)).toEqual({ by: 'sheet', screen: 3 }));
  it('by the words on the page', () => {
    const words = { by: 'site', word: 'ログイン' };
    expect(inFront(at('nothing'), see, here)).toEqual(words);
    // The sheet is one of a renewal, and a number helps nobody who is elsewhere.
    expect(inFront(at('sheet', 'create'), see, here)).toEqual(words);
    expect(inFront(at('app'), see, { ...here, aside: true })).toEqual(words);
    expect(inFront(at('nothing'), scenes['portal-download'].see, here)).toEqual({ by: 'apple', word: 'Confirmation' });
  });
  it('and not at all where nothing is looked at', () => expect(inFront(at('nothing'), null, here)).toBeNull());
  it('a step that the sheet has not, by words', () => {
    const line = begun(onTheLine('renew'), 'sheet');
    line.say('site-entered');
    expect(inFront(line.view(), scenes.registered.see, here)).toMatchObject({ by: 'site' });
    expect(inFront(line.view(), null, here)).toEqual({ by: 'no-line' });
  });
});
