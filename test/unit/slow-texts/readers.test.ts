// Everything that reads text which others wrote takes twice as long for twice the text, whatever the text is.
import { describe, expect, it } from 'vitest';
import { measureOne } from '../../../scripts/bench/doubling.ts';
import { foreignReaders } from '../../../scripts/bench/foreign-readers.ts';
import { hostileTexts } from '../../../scripts/bench/hostile-texts.ts';

describe('a text made to be slow', () => {
  it.each(foreignReaders)('does not stop $name', { timeout: 120_000 }, (reader) => {
    for (const text of hostileTexts) {
      const measured = measureOne(reader, text, true);
      expect(measured, JSON.stringify(measured)).toMatchObject({ linear: true });
    }
  });

  it('is told from one that is not slow', { timeout: 120_000 }, () => {
    const lines = hostileTexts.find(({ name }) => name === 'line breaks');
    if (!lines) throw new Error('no line breaks');
    // How the stated topic was read once: four times the work for twice the text.
    const quadratic = { name: 'a careless pattern', read: (text: string) => text.replace(/\s*([.-])\s*/g, '$1') };
    expect(measureOne(quadratic, lines, true).linear).toBe(false);
    expect(measureOne({ name: 'a good one', read: (text: string) => text.trim() }, lines, true).linear).toBe(true);
  });
});
