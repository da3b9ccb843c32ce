// Twenty calls with planted traps: the caller opens rows in any order, says numbers that are misheard, says yes without
// listening, presses the wrong thing. In none of them is another row than the right one renewed and registered.
import { expect, it } from 'vitest';
import { outcomeOf, readTyped } from '../../../core/call/heard.ts';
import { onTheLine, toPortal, type Line } from './on-the-line.ts';

type Row = { readonly apsp: string; readonly serial: string; readonly end: string };
const right: Row = { apsp: '0a1b2c3dd8a0', serial: 'cd01b1f2', end: '2027-01-25' };
const other: Row = { apsp: '99aa88bb1234', serial: 'ab00cc11', end: '2027-03-02' };
/** Ends in digits that sound like the right one's. */
const soundsAlike: Row = { apsp: '5e6f7a8bb8a0', serial: 'ef55aa66', end: '2027-06-30' };
const nearly: Row = { apsp: '0a1b2c3dd8a1', serial: '1234abcd', end: '2027-01-25' };
/** The right one after a renewal that was never registered. */
const renewedSince: Row = { ...right, serial: '99990000', end: '2027-11-20' };

type Call = {
  readonly about: string;
  /** As the caller opens them. */
  readonly rows: readonly Row[];
  /** What is heard of the certificate in use; `yes`: confirmed without listening. */
  readonly inUse?: string;
  readonly hears?: (digits: string) => string;
  readonly confirms?: 'listens' | 'always';
  readonly digits?: 4 | 8 | 12;
  /** Pressed Renew on this row all the same. */
  readonly renews?: Row;
  readonly ends: 'told' | 'parked';
};
const swap = (from: string, to: string) => (digits: string) => digits.replace(from, to);
const calls: readonly Call[] = [
  { about: 'one row', rows: [right], ends: 'told' },
  { about: 'the right one last', rows: [other, nearly, soundsAlike, right], ends: 'told' },
  { about: 'eight digits', rows: [other, right], digits: 8, ends: 'told' },
  { about: 'the whole last group', rows: [soundsAlike, right], digits: 12, ends: 'told' },
  { about: 'the right row is not there', rows: [other, soundsAlike], ends: 'parked' },
  { about: 'only its look-alike is there', rows: [soundsAlike], ends: 'parked' },
  { about: 'one digit off', rows: [nearly], ends: 'parked' },
  { about: 'D is heard as B, and the caller listens', rows: [right], hears: swap('d', 'b'), ends: 'parked' },
  {
    about: 'D is heard as B, and the caller says yes',
    rows: [right],
    hears: swap('d', 'b'),
    confirms: 'always',
    ends: 'parked',
  },
  {
    about: 'the other row’s B is heard as D, yes',
    rows: [soundsAlike],
    hears: swap('bb8', 'bd8'),
    confirms: 'always',
    ends: 'parked',
  },
  { about: 'A is heard as 8, yes', rows: [other, right], hears: swap('a0', '80'), confirms: 'always', ends: 'parked' },
  { about: '8 is heard as A, yes', rows: [right], hears: swap('8a', 'aa'), confirms: 'always', ends: 'parked' },
  {
    about: 'the number in use is misheard as the look-alike’s',
    rows: [soundsAlike, right],
    inUse: 'b8a0',
    confirms: 'always',
    ends: 'parked',
  },
  {
    about: 'the number in use is misheard as nobody’s',
    rows: [other, right],
    inUse: 'e8a0',
    confirms: 'always',
    ends: 'parked',
  },
  { about: 'another row was renewed all the same', rows: [right], renews: other, ends: 'parked' },
  { about: 'its look-alike was renewed all the same', rows: [right], renews: soundsAlike, ends: 'parked' },
  { about: 'the neighbour by one digit was renewed', rows: [right], renews: nearly, ends: 'parked' },
  {
    about: 'the other was renewed, and heard as the right one, no',
    rows: [right],
    renews: soundsAlike,
    hears: (digits) => digits,
    ends: 'parked',
  },
  { about: 'the row was renewed before: by a file', rows: [renewedSince], ends: 'parked' },
  { about: 'the right one between two others', rows: [nearly, right, other], ends: 'told' },
];

/** What the one at the telephone types, once it was read back. Null: the caller said no. */
function heard(call: Call, digits: string): string | null {
  const understood = call.hears?.(digits) ?? digits;
  return call.confirms === 'always' || understood === digits ? understood : null;
}

function tell(line: Line, what: 'row' | 'renewed', typed: { apsp: string; serial: string; end: string }): boolean {
  const read = readTyped(what, typed, '2026-11-30');
  if (read.kind === 'faults') return false;
  const outcome = outcomeOf(what, read.values, line.view());
  return outcome.kind === 'fact' && line.say(outcome.fact.kind, outcome.fact.data) === null;
}

/** Which row was renewed by what was said, and whether its certificate was registered. */
function play(call: Call): { readonly renewed: Row | null; readonly registered: boolean; readonly line: Line } {
  const line = onTheLine();
  toPortal(line, call.inUse ?? right.apsp.slice(-4));
  const digits = call.digits ?? 4;
  const found = call.rows.find((row) => {
    const apsp = heard(call, row.apsp.slice(-digits));
    return apsp !== null && tell(line, 'row', { apsp, serial: '', end: row.end });
  });
  if (!found) {
    line.say('call-parked');
    return { renewed: null, registered: false, line };
  }
  const pressed = call.renews ?? found;
  line.say('uploaded-told');
  const apsp = heard(call, pressed.apsp.slice(-digits)) ?? '';
  const told = tell(line, 'renewed', { apsp, serial: 'fe98', end: '2028-01-20' });
  const seq = line.view().state.call.renewed?.seq ?? 0;
  const accepted = told && line.say('told-accepted', { said: seq }) === null;
  if (!accepted) {
    line.say('call-parked');
    return { renewed: pressed, registered: false, line };
  }
  line.say('csr-name-same');
  const registered = line.say('registration-done') === null;
  for (const kind of ['expiry-moved', 'site-memo-written', 'devices-answered', 'collection-set'] as const)
    line.say(kind);
  line.say('ended-as-told');
  return { renewed: pressed, registered, line };
}

it('there are twenty', () => expect(calls).toHaveLength(20));
it.each(calls)('$about: $ends', (call) => {
  const { renewed, registered, line } = play(call);
  if (registered) expect(renewed).toBe(right);
  const { finished, proof, verdict, spoken } = line.view();
  expect(verdict).toBeNull();
  expect(spoken?.answer).not.toBe('ready');
  expect(finished).toBe(call.ends === 'told');
  expect(line.view().state.call.line.kind).toBe(call.ends === 'told' ? 'open' : 'parked');
  if (finished) expect(proof).toBe('told');
});
