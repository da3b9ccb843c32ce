// Sheets are printed in grey: every colour of words on them keeps its contrast when only its light is left.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/runtime/paths.ts';

const css = readFileSync(join(root, 'renderer', 'style', 'sheet.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** `--name: #abc`. */
const named = new Map(
  [...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name = '', hex = '']) => [name, hex]),
);
const hexOf = (value: string): string =>
  value.replace(/var\((--[\w-]+)\)/g, (_all, name: string) => named.get(name) ?? '');

/** The grey that a printer makes of it (Rec. 709 luma, as the PDF's route to grey has it), from 0 to 1. */
function greyOf(hex: string): number {
  const long = hex.length === 4 ? `#${hex.slice(1).replace(/./g, '$&$&')}` : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const lightOf = (grey: number): number => (grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4);
const contrast = (one: number, other: number): number => {
  const [light, dark] = [lightOf(one), lightOf(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const colours = (property: string): readonly string[] =>
  [...css.matchAll(new RegExp(`(?<![\\w-])${property}:([^;]+);`, 'g'))].flatMap(([, value = '']) =>
    [...hexOf(value).matchAll(/#[0-9a-f]{3,6}\b/gi)].map(([hex]) => hex.toLowerCase()),
  );

it('words on every ground of a sheet', () => {
  const words = [...new Set(colours('color'))];
  const grounds = [...new Set([...colours('background'), ...colours('background-color')])];
  expect(words.length).toBeGreaterThan(1);
  expect(grounds.length).toBeGreaterThan(1);
  // White words stand on ink alone.
  const dark = words.filter((hex) => greyOf(hex) < 0.5);
  const light = words.filter((hex) => greyOf(hex) >= 0.5);
  const paper = grounds.filter((hex) => greyOf(hex) >= 0.5);
  const ink = grounds.filter((hex) => greyOf(hex) < 0.5);
  const pairs = [
    ...dark.flatMap((word) => paper.map((ground) => [word, ground] as const)),
    ...light.flatMap((word) => ink.map((ground) => [word, ground] as const)),
  ];
  const poor = pairs.filter(([word, ground]) => contrast(greyOf(word), greyOf(ground)) < 4.5);
  expect(poor).toEqual([]);
});
