// A PDF as a reader that did not write it sees it (poppler): its words, pages, faces and tags.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type Pdf = {
  readonly title: string;
  readonly tagged: boolean;
  readonly pages: number;
  /** `595.92 x 842.88 pts (A4)`, as pdfinfo says it. */
  readonly size: string;
  /** Without any blank: where lines break is the layout's affair. */
  readonly words: string;
  /** As they stand beside each other, line by line. */
  readonly lines: readonly string[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean; readonly subset: boolean }[];
  /** Bytes of the largest face inside. */
  readonly largestFont: number;
  readonly headings: number;
  readonly bytes: number;
  /** What stands lower than the line at the foot of its page begins, or reaches into it; bands apart. */
  readonly inTheFoot: readonly string[];
  /** Points between the lowest words above the foot of the last page and the foot. */
  readonly aboveTheFoot: number;
};

export async function readPdf(path: string): Promise<Pdf> {
  const [info, text, fonts, structure, lines, boxes, raw] = await Promise.all([
    run('pdfinfo', [path]),
    run('pdftotext', ['-enc', 'UTF-8', path, '-']),
    run('pdffonts', [path]),
    run('pdfinfo', ['-struct', path]),
    run('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-']),
    run('pdftotext', ['-bbox', '-enc', 'UTF-8', path, '-']),
    readFile(path),
  ]);
  const said = (what: string) => new RegExp(`^${what}:\\s*(.*)$`, 'm').exec(info.stdout)?.[1]?.trim() ?? '';
  return {
    title: said('Title'),
    tagged: said('Tagged') === 'yes',
    pages: Number(said('Pages')),
    size: said('Page size'),
    words: bareWords(text.stdout),
    lines: lines.stdout.split('\n').map(bareWords),
    fonts: fonts.stdout
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [emb, sub] = /\s(yes|no)\s+(yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(line)?.slice(1) ?? [];
        return { name: line.split(/\s/)[0] ?? '', embedded: emb === 'yes', subset: sub === 'yes' };
      }),
    largestFont: largestFont(raw),
    headings: structure.stdout.match(/^\s*H[123]?\b/gm)?.length ?? 0,
    bytes: raw.length,
    inTheFoot: boxes.stdout.split('<page ').slice(1).flatMap(inTheFoot),
    aboveTheFoot: aboveTheFoot(boxes.stdout.split('<page ').at(-1) ?? ''),
  };
}

/** The line at the foot is the one with the page's number, `1 / 2`; below it a band of practice may stand. */
function inTheFoot(page: string): readonly string[] {
  const words = wordsOn(page);
  const foot = words.findLast(({ word }) => word === '/');
  if (!foot) return ['no number of the page'];
  return words
    .filter(({ top, bottom }) => Math.abs(top - foot.top) > 2 && top < foot.bottom && bottom > foot.top)
    .map(({ word }) => word);
}

function aboveTheFoot(page: string): number {
  const words = wordsOn(page);
  const foot = words.findLast(({ word }) => word === '/');
  const above = words.filter(({ top }) => foot && top < foot.top - 2);
  return foot ? foot.top - Math.max(...above.map(({ bottom }) => bottom)) : 0;
}

const wordsOn = (page: string) =>
  [...page.matchAll(/<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)<\/word>/g)].map(
    ([, top, bottom, word = '']) => ({ top: Number(top), bottom: Number(bottom), word }),
  );

/** NFKC: some faces give one glyph to two letters (ligatures, compatibility forms of kanji). */
export const bareWords = (text: string): string => text.normalize('NFKC').replace(/[\s\u2060\u200b\u00ad]/gu, '');

/** Streams that a font's descriptor points to; the length as the file states it. */
function largestFont(raw: Buffer): number {
  const text = raw.toString('latin1');
  const named = [...text.matchAll(/\/FontFile[23]?\s+(\d+)\s+0\s+R/g)].map(([, id = '']) => id);
  const lengths = named.map((id) => {
    const at = new RegExp(`(?:^|\\n)${id} 0 obj\\s*<<(.*?)>>\\s*stream`, 's').exec(text);
    return Number(/\/Length\s+(\d+)/.exec(at?.[1] ?? '')?.[1] ?? Number.NaN);
  });
  return Math.max(0, ...lengths);
}
