// How large the arguments of a call may be: counted before they are sent, and again before they are read.
import { maxFileBytes } from '../files/kinds.ts';

/** Far above what any page gives at once: several files of the largest size. */
export const maxArgumentSize = 4 * maxFileBytes;
const maxParts = 10_000;

/**
 * Why the arguments must not be sent, or null. Nothing is copied or decoded: text counts by its length, bytes by the
 * whole buffer behind them, which is what crosses over.
 */
export function tooLargeToSend(args: unknown): 'file-too-large' | 'bad-argument' | null {
  const open: unknown[] = [args];
  let size = 0;
  let parts = 0;
  while (open.length > 0) {
    const one = open.pop();
    parts += 1;
    if (typeof one === 'string') size += one.length;
    else if (ArrayBuffer.isView(one)) {
      size += one.buffer.byteLength;
      if (size > maxArgumentSize) return 'file-too-large';
    } else if (Array.isArray(one)) {
      if (one.length > maxParts) return 'bad-argument';
      for (const part of one) open.push(part);
    } else if (typeof one === 'object' && one !== null) {
      if (!isPlain(one)) return 'bad-argument';
      for (const key in one) {
        if (open.length > maxParts) return 'bad-argument';
        size += key.length;
        open.push(Reflect.get(one, key));
      }
    }
    if (size > maxArgumentSize || parts + open.length > maxParts) return 'bad-argument';
  }
  return null;
}

/** Other objects (maps, blobs, bare buffers) could hold anything, and no call takes one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
