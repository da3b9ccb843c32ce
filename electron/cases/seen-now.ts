// What was worked out of a case is kept for the one event in which it is asked for several times: as long as nothing
// is written, and its moment is one.

/** Longer than one event takes; a clock that was set in between counts as another moment. */
const sameMomentMs = 100;

/** `writes`: how often the ledger was written. */
export type SeenNow<T> = {
  readonly of: (id: string) => T;
  /** Worked out by a write of this event, of what is there now. */
  readonly keep: (id: string, made: T) => void;
};

export function seenNow<T>(wall: () => number, writes: () => number, make: (id: string) => T): SeenNow<T> {
  const known = new Map<string, { readonly wall: number; readonly writes: number; readonly made: T }>();
  const keep = (id: string, made: T): void => {
    known.set(id, { wall: wall(), writes: writes(), made });
    setImmediate(() => known.clear());
  };
  return {
    keep,
    of: (id) => {
      const before = known.get(id);
      if (before?.writes === writes() && Math.abs(wall() - before.wall) < sameMomentMs) return before.made;
      const made = make(id);
      keep(id, made);
      return made;
    },
  };
}
