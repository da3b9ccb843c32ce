// How long a thread was kept from its next turn.

/** The longest time that a timer of one millisecond was kept waiting until the answer is asked for. */
export function watchTurns(): () => Promise<number> {
  let last = performance.now();
  let longest = 0;
  const look = (): void => {
    const at = performance.now();
    longest = Math.max(longest, at - last - 1);
    last = at;
  };
  const timer = setInterval(look, 1);
  return async () => {
    // Its turn after the last piece of work.
    await new Promise((settle) => {
      setTimeout(settle, 5);
    });
    clearInterval(timer);
    return longest;
  };
}
