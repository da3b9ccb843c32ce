// Passes on the latest of many values, the first at once and then not more often than a window can draw.

export function throttle<T>(pass: (value: T) => void, everyMs = 100): (value: T) => void {
  let waiting: { readonly value: T } | null = null;
  let resting = false;
  const rest = () => {
    resting = true;
    setTimeout(() => {
      resting = false;
      const last = waiting;
      waiting = null;
      if (last) {
        pass(last.value);
        rest();
      }
    }, everyMs).unref();
  };
  return (value) => {
    if (resting) {
      waiting = { value };
      return;
    }
    pass(value);
    rest();
  };
}
