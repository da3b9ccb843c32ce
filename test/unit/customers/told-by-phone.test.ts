// A renewal that was told from call to end: what the board and the box know of it afterwards.
import { describe, expect, it } from 'vitest';
import { boardRows } from '../../../core/customers/board.ts';
import { caseTold } from '../../../core/customers/case-told.ts';
import { emptyProfile } from '../../../core/customers/profile.ts';
import { customerState } from '../../../core/customers/state.ts';
import { knownCase } from '../../../core/intake/known-cases.ts';
import { onTheLine, toPortal, type Line } from '../call/on-the-line.ts';

const changedAt = '2026-11-24T00:00:00.000Z';
const tell = (line: Line, apsp = 'd8a0', end = '2028-01-20') => {
  line.say('row-told', { apsp: 'd8a0', serial: null, end: '2027-01-25', readBack: true });
  line.say('uploaded-told');
  line.say('renewed-told', { apsp, serial: null, end, readBack: true });
  line.say('told-accepted', { said: line.view().state.call.renewed?.seq ?? 0 });
};
const register = (line: Line) => {
  for (const kind of ['csr-name-same', 'registration-done', 'proof-later', 'expiry-moved', 'site-memo-there'] as const)
    line.say(kind);
  for (const kind of ['devices-answered', 'collection-set', 'ended-as-told', 'call-ended'] as const) line.say(kind);
};
const told = (line: Line) => caseTold(line.view(), changedAt);
const endsAt = (line: Line) => {
  const view = line.view();
  const about = { caseId: 'a', customerId: '', customer: '', mCode: '', mode: view.mode, step: view.step };
  return knownCase({ ...about, finished: view.finished, seeksRows: false }, view.state).ends;
};

describe('a renewal that was told by telephone', () => {
  it('is registered, with its new end, and lacks nothing that a file would have to show', () => {
    const line = onTheLine('renew', 'real');
    toPortal(line);
    tell(line);
    register(line);
    expect(line.view().finished).toBe(true);
    expect(told(line)).toMatchObject({
      registered: true,
      renewed: { topic: null, digits: 'd8a0', end: '2028-01-20T00:00:00Z' },
      certificates: [],
      missing: [],
    });
    expect(endsAt(line)).toBe('2028-01-20T00:00:00Z');
    const rows = boardRows('one', customerState(emptyProfile, [], [told(line)]));
    expect(rows).toMatchObject([{ end: '2028-01-20T00:00:00Z', endFrom: 'heard', told: true, missing: [] }]);
  });
  it('is none before its registration is told: the row goes by the end of the certificate in use', () => {
    const line = onTheLine('renew', 'real');
    toPortal(line);
    tell(line);
    expect(told(line)).toMatchObject({ registered: false, renewed: null });
    expect(endsAt(line)).toBe('2027-01-25T00:00:00Z');
    const rows = boardRows('one', customerState(emptyProfile, [], [told(line)]));
    expect(rows).toMatchObject([{ end: '2027-01-25T00:00:00Z', endFrom: 'heard', told: false }]);
  });
});
