// Made-up serials and UUIDs from a seed: the same world again for the same seed, and no two alike within one world.

export type Draw = {
  /** Hex of `bytes` bytes. */
  readonly hex: (bytes: number) => string;
  readonly uuid: () => string;
  /** Where the sequence stands, to go on from later. */
  readonly position: () => number;
};

/** Mulberry32: small and even enough for names in a rehearsal; nothing secret is ever drawn from it. */
export function createDraw(seed: number): Draw {
  let position = seed >>> 0;
  const next = (): number => {
    position = (position + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(position ^ (position >>> 15), 1 | position);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const hex = (bytes: number): string => {
    let text = '';
    while (text.length < bytes * 2) text += next().toString(16).padStart(8, '0');
    return text.slice(0, bytes * 2);
  };
  return {
    hex,
    uuid: () => {
      const text = hex(16);
      // Version 4, variant 1, as in Apple's topics.
      return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20, 32)}`;
    },
    position: () => position,
  };
}
