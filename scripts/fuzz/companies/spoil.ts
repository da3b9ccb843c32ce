// What may become of a hand-over file on its way: nothing, a cut, a flipped bit, other words, a newer version's, or
// something inside that nobody wrote.
import { Decrypter } from 'age-encryption';
import { chanceOf, type Chance } from '../random.ts';
import { locked, lockedWith } from './desk.ts';

export const spoils = ['whole', 'cut', 'flipped', 'other-words', 'newer', 'kind', 'inside', 'twice-inside'] as const;
export type Spoil = (typeof spoils)[number];

export async function spoilt(
  bytes: Uint8Array,
  spoil: Spoil,
  seed: number,
): Promise<{ readonly bytes: Uint8Array; readonly typed: string }> {
  const chance = chanceOf(seed);
  const typed = lockedWith.replaceAll('-', ' ');
  switch (spoil) {
    case 'whole':
      return { bytes, typed };
    case 'cut':
      return { bytes: bytes.slice(0, chance.below(bytes.length)), typed };
    case 'flipped': {
      const flipped = new Uint8Array(bytes);
      // Behind the head: some of the head may be written in another way and mean the same.
      const at = 40 + chance.below(bytes.length - 40);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.below(8));
      return { bytes: flipped, typed };
    }
    case 'other-words':
      return { bytes, typed: chance.oneOf(['abandon ability able about zoo', '', 'さくら', 'a b c d e']) };
    case 'newer':
      return { bytes: await inside(bytes, (whole) => ({ ...whole, version: 2 })), typed };
    case 'kind': // Where nothing was noted, something else of a later version.
      return {
        bytes: await inside(bytes, (whole) => changed(whole, (text) => text.replace('-noted"', '-known"'))),
        typed,
      };
    case 'inside':
      return { bytes: await inside(bytes, (whole) => mutated(whole, chance) as Whole), typed };
    case 'twice-inside':
      return {
        bytes: await inside(bytes, (whole) => ({ ...whole, companies: [...list(whole), ...list(whole)] })),
        typed,
      };
  }
}

type Whole = Readonly<Record<string, unknown>>;
const list = ({ companies }: Whole): readonly unknown[] => (Array.isArray(companies) ? (companies as unknown[]) : []);
function changed(whole: Whole, change: (text: string) => string): Whole {
  const text = JSON.stringify(whole);
  const after = change(text);
  return after === text ? { ...whole, version: 3 } : (JSON.parse(after) as Whole);
}

export async function inside(bytes: Uint8Array, change: (whole: Whole) => Whole): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(lockedWith);
  const written = await decrypter.decrypt(bytes, 'text');
  return locked(JSON.stringify(change(JSON.parse(written) as Whole)));
}

const odd = [
  '',
  null,
  0,
  -1,
  1e21,
  'x',
  '\u0000',
  '\ud800',
  [],
  {},
  true,
  '2026-11-23T00:00:00.000Z',
  'a'.repeat(5000),
];

/** One part of it is something else, twice, or not there. */
export function mutated(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value) && value.length > 0 && chance.often(0.8)) {
    const all = value as readonly unknown[];
    const at = chance.below(all.length);
    const dice = chance.below(10);
    if (dice === 0) return all.filter((_, index) => index !== at);
    if (dice === 1) return [...all, all[at]];
    return all.map((one, index) => (index === at ? mutated(one, chance) : one));
  }
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && chance.often(0.9)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return chance.oneOf(odd);
    const at = chance.below(entries.length);
    const dice = chance.below(12);
    if (dice === 0) return Object.fromEntries(entries.filter((_, index) => index !== at));
    if (dice === 1) return { ...value, more: chance.oneOf(odd) };
    return Object.fromEntries(
      entries.map(([key, one], index) => [key, index === at ? mutated(one, chance) : one] as const),
    );
  }
  if (typeof value === 'string' && chance.often(0.5))
    return chance.oneOf([`${value}x`, value.toUpperCase(), value.slice(1), `${value}\u0000`, ` ${value} `]);
  return chance.oneOf(odd);
}
