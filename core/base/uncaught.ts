// What nobody caught, in either process: what it is called, and whether it says only that something had ended already.

/** Nothing of ours is broken by these: what was asked, or its answer, was no longer wanted. */
const harmlessNames: readonly string[] = ['AbortError'];
/**
 * Electron gives the first to a navigation that another one replaced; the others are a connection that the other side
 * closed.
 */
const harmlessCodes: readonly string[] = ['ERR_ABORTED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE'];
/**
 * The first is Chromium's notice that sizes settle in the next frame; the others are Electron's for a page that went
 * away while it was asked.
 */
const harmlessMessages: readonly string[] = [
  'ResizeObserver loop',
  'Object has been destroyed',
  'Render frame was disposed',
];

const textOf = (thrown: unknown, key: 'name' | 'code' | 'message'): string => {
  const value: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, key) : undefined;
  return typeof value === 'string' ? value : '';
};

export function isHarmless(thrown: unknown): boolean {
  const message = typeof thrown === 'string' ? thrown : textOf(thrown, 'message');
  return (
    harmlessNames.includes(textOf(thrown, 'name')) ||
    harmlessCodes.includes(textOf(thrown, 'code')) ||
    harmlessMessages.some((known) => message.startsWith(known))
  );
}

/** What may be shown and logged of it: its kind, never its message, which can hold what somebody typed. */
export const nameOf = (thrown: unknown): string => textOf(thrown, 'name').slice(0, 60) || 'unknown';
/** Where in the program it came from: the first places of its stack, without the message that stands above them. */
export function placesOf(thrown: unknown, most = 8): string {
  if (!(thrown instanceof Error)) return '';
  const { stack = '', message } = thrown;
  const below = stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  return [...below.matchAll(/^[ \t]{1,8}at (.{1,190}).*$/gm)]
    .slice(0, most)
    .map(([, place = '']) => `at ${place.trim()}`)
    .join(' ');
}
/** The place itself. */
export const placeOf = (thrown: unknown): string => placesOf(thrown, 1);
