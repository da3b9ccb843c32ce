// The user guide shows pictures that exist, in both languages the same ones, and leaves none lying about.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { facesIn } from '../../../scripts/guide.ts';

const guide = join(import.meta.dirname, '..', '..', '..', 'docs', 'guide');
const faces = (language: string) => facesIn(readFileSync(join(guide, `${language}.md`), 'utf8'), language);

describe('the user guide', () => {
  it('shows the same pages in both languages', () => expect(faces('en')).toEqual(faces('ja')));
  it('shows pictures that are there, and there are no others', () => {
    const named = ['ja', 'en'].flatMap((language) => faces(language).map((face) => `${face}-${language}.png`));
    expect(readdirSync(join(guide, 'pictures')).sort()).toEqual([...new Set(named)].sort());
    expect(named.length).toBeGreaterThan(10);
  });
  it('names no picture in the other language', () => {
    expect(facesIn('![x](pictures/home-empty-ja.png)', 'en')).toEqual([]);
    expect(facesIn('![x](pictures/home-empty-ja.png)', 'ja')).toEqual(['home-empty']);
  });
});
