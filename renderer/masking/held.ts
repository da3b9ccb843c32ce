// Something that several places of a page may want at once: told once when the first does, and once when none does any
// more.

/** Gives back what takes that wish away. */
export function heldBy(tell: (held: boolean) => void): () => () => void {
  let holders = 0;
  return () => {
    holders += 1;
    if (holders === 1) tell(true);
    let holds = true;
    return () => {
      if (!holds) return;
      holds = false;
      holders -= 1;
      if (holders === 0) tell(false);
    };
  };
}
