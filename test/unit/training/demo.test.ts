// The demonstration goes through every page of a renewal once, in its order, and takes as long as it is spoken.
import { expect, it } from 'vitest';
import { demoPages } from '../../../core/training/demo.ts';
import { sayingIds, speakingMs } from '../../../core/training/sayings.ts';
import { texts } from '../../../core/text/texts.ts';

const now = Date.parse('2026-11-30T01:00:00Z');
const pages = demoPages('株式会社れんしゅう商事（練習）', now);

it('shows each page once', () => {
  expect(pages.map(({ saying }) => saying)).toEqual(sayingIds);
});

it('ends well: the answer is ready, and the renewal is finished', () => {
  const of = (wanted: string) => pages.find(({ saying }) => saying === wanted)?.view;
  expect(of('csr-take-found')?.csrVerdict?.answer).toBe('ready');
  expect(of('verdict')?.verdict?.answer).toBe('ready');
  expect(pages.at(-1)?.view).toMatchObject({ finished: true, mode: 'practice', step: 'done' });
});

it('opens nothing beside it', () => {
  expect(pages.filter(({ view }) => view.beside !== null)).toEqual([]);
});

it('gives each page the time that its words take', () => {
  expect(speakingMs('', 'ja')).toBeGreaterThan(1000);
  for (const language of ['ja', 'en'] as const)
    for (const saying of sayingIds) {
      const ms = speakingMs(texts[language].training.demo.sayings[saying], language);
      expect(ms).toBeGreaterThan(3000);
      expect(ms).toBeLessThan(15_000);
    }
});
