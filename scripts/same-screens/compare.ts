// Compares pictures of one page: what differs between two runs of the same program (times, numbers) is masked, and
// whatever differs elsewhere is told.

/** Four bytes a pixel, row by row. */
export type Bitmap = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** `bounds`: of the pixels that differ outside the mask; `masked`: how many of all pixels are not looked at. */
export type Compared =
  | { readonly same: true; readonly masked: number }
  | { readonly same: false; readonly why: 'size' }
  | { readonly same: false; readonly why: 'pixels'; readonly count: number; readonly bounds: Bounds };
export type Bounds = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** A time has other digits in the next run, beside those that differed in these: a line's height, a few letters. */
const around = { x: 48, y: 6 } as const;
/** Rounding in blending; a letter that moved by a pixel differs by more. */
const tolerated = 8;

export function compare(before: readonly Bitmap[], after: Bitmap): Compared {
  const [first] = before;
  if (!first) throw new RangeError('no picture to compare with');
  const { width, height } = first;
  if ([...before, after].some((one) => one.width !== width || one.height !== height))
    return { same: false, why: 'size' };
  const mask = maskOf(before, width, height);
  let count = 0;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 0; at < width * height; at += 1) {
    if (mask[at] === 1 || !differs(first, after, at)) continue;
    count += 1;
    const x = at % width;
    const y = Math.floor(at / width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return count === 0
    ? { same: true, masked: mask.reduce((sum, one) => sum + one, 0) }
    : { same: false, why: 'pixels', count, bounds: { left, top, right, bottom } };
}

function maskOf([first, ...others]: readonly Bitmap[], width: number, height: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  if (!first) return mask;
  for (const other of others)
    for (let at = 0; at < width * height; at += 1) {
      if (!differs(first, other, at)) continue;
      const x = at % width;
      const y = Math.floor(at / width);
      const [from, to] = [Math.max(0, x - around.x), Math.min(width, x + around.x + 1)];
      for (let row = Math.max(0, y - around.y); row <= Math.min(height - 1, y + around.y); row += 1)
        mask.fill(1, row * width + from, row * width + to);
    }
  return mask;
}

const differs = (one: Bitmap, other: Bitmap, at: number): boolean => {
  for (let byte = at * 4; byte < at * 4 + 4; byte += 1)
    if (Math.abs((one.pixels[byte] ?? 0) - (other.pixels[byte] ?? 0)) > tolerated) return true;
  return false;
};
