// Contrast, computed from the colours that the style sheets name: text at 7:1, the outlines of controls and the focus
// at 3:1 (WCAG 1.4.6, 1.4.11).
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../../renderer/style/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
type Colours = Readonly<Record<string, string>>;
const coloursIn = (text: string): Colours =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
const [light = '', dark = ''] = read('colours.css').split('@media (prefers-color-scheme: dark)');
const themes = [
  ['light', coloursIn(light)],
  ['dark', coloursIn(dark)],
] as const;

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
function contrast(colours: Colours, one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map((name) => luminance(colours[name] ?? name)).toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'sheet', 'shade', 'accent-wash', 'good-wash', 'caution-wash', 'stop-wash'];
const texts = ['ink', 'soft', 'accent', 'good', 'caution', 'stop'];

it.each(themes)('%s: text stands at 7:1 on every ground', (_name, colours) => {
  expect(Object.keys(colours).length).toBeGreaterThan(20);
  const weak = texts.flatMap((text) =>
    grounds.filter((ground) => contrast(colours, text, ground) < 7).map((ground) => `${text} on ${ground}`),
  );
  expect(weak).toEqual([]);
  for (const [text, ground] of [
    ['on-accent', 'accent'],
    ['on-accent', 'accent-deep'],
    ['stripe-ink', 'stripe-a'],
    ['paper', 'ink'],
  ] as const)
    expect(contrast(colours, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
});

it.each(themes)('%s: outlines of controls and the focus stand at 3:1 on every ground', (_name, colours) => {
  const weak = ['edge', 'accent', 'focus'].flatMap((line) =>
    grounds.filter((ground) => contrast(colours, line, ground) < 3).map((ground) => `${line} on ${ground}`),
  );
  expect(weak).toEqual([]);
});

it('no control is outlined in the colour of rules between things', () => {
  const control =
    /(^|[ ,>])\.(button|choice(?!s)[a-z-]*|chip|tool|language|case-line|sight-card|box|react-aria-Input|react-aria-TextArea|drop|any-box)\b|(^|[ ,>])select\b|cursor: pointer/;
  const rules = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) =>
      [...read(name).matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, who = '', how = '']) => ({
        name,
        who: who.trim(),
        how,
      })),
    );
  expect(rules.length).toBeGreaterThan(200);
  const outlined = rules.filter(
    ({ who, how }) => control.test(`${who} {${how}}`) && /border(-color)?: [^;]*var\(--line\)/.test(how),
  );
  expect(outlined.map(({ name, who }) => `${name}: ${who}`)).toEqual([]);
});
