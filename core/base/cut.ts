// Cutting a text without cutting a character: half of one (a surrogate that stands alone) is in no encoding, and what
// holds it is refused where it is read again.

/** What belongs to the character before it: accents, the small marks of kana, what joins emoji. */
const joined = /^[\p{M}\u200d\uff9e\uff9f\u{1f3fb}-\u{1f3ff}]/u;
/** Characters that belong together are seldom as many: whoever stacks more loses some. */
const longest = 40;

/** From the beginning; `most` counts as `length` does, and less may be left. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = most;
  while (end > 0 && end > most - longest && isInside(text, end)) end -= 1;
  return text.slice(0, isHalved(text, end) ? end - 1 : end);
}

/** The same from the end: of a file's name its ending is what tells. */
export function cutFront(text: string, most: number): string {
  if (text.length <= most) return text;
  const from = text.length - most;
  return text.slice(isHalved(text, from) ? from + 1 : from);
}

const isHalved = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

const isInside = (text: string, at: number): boolean =>
  isHalved(text, at) || joined.test(text.slice(at, at + 2)) || text.charAt(at - 1) === '\u200d';

/** In a text of JSON, which writes each as an escape. */
const halves = /(?<=(?:^|[^\\])(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;
const halvesAndNul = /(?<=(?:^|[^\\])(?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** Half characters, which no database gives back as they were, become the sign for what can't be read. */
export const wholeCharacters = (json: string): string => json.replace(halves, '\ufffd');
/** The same of NUL, where a text ends for many readers. */
export const storable = (json: string): string => json.replace(halvesAndNul, '\ufffd');

const broken = /\p{Surrogate}|\u0000/gu;
/** The same of a text that is no JSON. */
export const wholeText = (text: string): string => text.replace(broken, '\ufffd');
