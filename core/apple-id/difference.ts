// Where two addresses differ: what they share at both ends is left out of the mark.
export type Marked = { readonly before: string; readonly differs: string; readonly after: string };

export function markDifference(one: string, other: string): readonly [Marked, Marked] {
  const plain = (text: string): string => text.toLowerCase();
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && plain(one.charAt(start)) === plain(other.charAt(start))) start += 1;
  let end = 0;
  while (
    end < shortest - start &&
    plain(one.charAt(one.length - 1 - end)) === plain(other.charAt(other.length - 1 - end))
  )
    end += 1;
  const marked = (text: string): Marked => ({
    before: text.slice(0, start),
    differs: text.slice(start, text.length - end),
    after: text.slice(text.length - end),
  });
  return [marked(one), marked(other)];
}
