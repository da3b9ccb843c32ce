// Walks the texts down to their strings; functions are called with stand-in arguments, running text is joined.
import type { Line } from '../../../core/text/rich.ts';
import { plain } from '../../plain.ts';

export type Leaf = { readonly path: string; readonly kind: 'string' | 'function' | 'other'; readonly text: string };

const isPart = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'kind' in value && 'text' in value);
/** Running text holds at least one marked part; a list of plain strings is a list of lines. */
const isRich = (value: unknown): value is Line =>
  Array.isArray(value) && value.length > 0 && value.every(isPart) && value.some((part) => typeof part !== 'string');

export function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, kind: 'string', text: value }];
  if (typeof value === 'function') return [{ path, kind: 'function', text: spoken(value) }];
  if (isRich(value)) return [{ path, kind: 'string', text: plain(value) }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => leavesOf(item, `${path}.${index}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path ? `${path}.${key}` : key));
  return [{ path, kind: 'other', text: '' }];
}

/** Numbers first, then a date, then figures by name: one of them suits every text that takes arguments. */
function spoken(text: unknown): string {
  if (typeof text !== 'function') return '';
  const tries: readonly (readonly unknown[])[] = [['2027-01-25T03:04:05Z', 2, 3, 4], [7, 5, 10, 32], [{}]];
  for (const args of tries) {
    try {
      const said: unknown = Reflect.apply(text, undefined, args);
      const one = isRich(said) ? plain(said) : said;
      if (typeof one === 'string' && !/NaN|undefined|\[object/.test(one)) return one;
    } catch {
      // The next stand-in may suit.
    }
  }
  return '';
}
