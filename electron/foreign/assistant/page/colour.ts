// Whether words have a colour of their own: written in the colour of the ground, they are on the page but nobody sees
// them.

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const notSeen = 0.1;
/** Of 255, in the channel that differs most: less can't be told apart. */
const minDifference = 14;

/** Computed colours are `rgb(…)` or `rgba(…)`; another notation is taken for a colour that shows. */
export function readColour(text: string): Colour | null {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  return parts
    ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] === undefined ? 1 : Number(parts[4])]
    : null;
}

/** `ground` null: a picture lies below, so nothing is known. */
export function showsOn(ink: Colour | null, ground: Colour | null): boolean {
  if (!ink) return true;
  // Letters cut out of a picture are seen although they have no colour.
  if (ink[3] < notSeen) return ground === null;
  if (!ground) return true;
  const difference =
    Math.max(...[0, 1, 2].map((channel) => Math.abs((ink[channel] ?? 0) - (ground[channel] ?? 0)))) * ink[3];
  return difference >= minDifference;
}
