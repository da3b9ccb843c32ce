// Chance with a seed: the same seed makes the same walk.
export type Chance = {
  /** From 0 up to, but not including, `below`. */
  readonly below: (below: number) => number;
  readonly oneOf: <T>(all: readonly T[]) => T;
  readonly often: (share: number) => boolean;
};

/** mulberry32: 32 bits of state, good enough to choose calls by. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (all) => {
      const chosen = all[below(all.length)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
    often: (share) => next() < share,
  };
}
