// What sheets say whatever they are about: short fingerprints, masked names, file names, the steps and their numbers.
import { describe, expect, test } from 'vitest';
import { everyStep } from '../../../core/flows/steps.ts';

import { maskedCode, maskedName } from '../../../core/sheets/mask.ts';
import { shortFingerprint, type WeekSheet } from '../../../core/sheets/sheets.ts';
import { sheetSteps, sheetWays, type SheetWay } from '../../../core/sheets/steps.ts';
import { sheetFileName } from '../../../core/text/sheet-file-name.ts';
import { stepWords } from '../../../core/text/sheet-words.ts';
import { texts } from '../../../core/text/texts.ts';

const week: WeekSheet = {
  kind: 'week',
  madeAt: '2026-11-30T01:00:00.000Z',
  practice: false,
  masked: false,
  rows: [],
  more: 0,
};
const own = {
  ...week,
  kind: 'own',
  company: '株式会社A/B:C*?"<>|\u0000..',
  code: '',
  serves: '',
  row: { apsp: 'x', end: null, serial: null, vendor: null, heard: false },
  guide: null,
  lastSafe: null,
  topic: null,
  contacts: { sales: { name: '', phone: '' }, helpDesk: { name: '', phone: '' } },
  way: 'browser',
  steps: sheetSteps('browser'),
} as const;

test('a fingerprint is short enough to be read out', () => {
  expect(shortFingerprint('ab12cd34'.padEnd(56, '0') + '9f001122')).toBe('AB12 CD34 … 9F00 1122');
  expect(shortFingerprint('AB:12:CD:34:00:00:9F:00:11:22')).toBe('AB12 CD34 … 9F00 1122');
});

describe('masking', () => {
  test('leaves the first character, not the kind of company', () => {
    expect(maskedName('株式会社みなと商事')).toBe('み＊＊＊');
    expect(maskedName('（株）みなと商事')).toBe('み＊＊＊');
    expect(maskedName('𠮷野家')).toBe('𠮷＊＊＊');
    expect(maskedName('')).toBe('');
  });
  test('leaves the last two of a code', () => {
    expect(maskedCode('M12345678')).toBe('＊＊＊78');
    expect(maskedCode('')).toBe('');
  });
});

describe('a file name', () => {
  test('holds nothing that Windows refuses', () => {
    expect(sheetFileName(own, 'ja')).toBe('更新のしおり_株式会社ABC.pdf');
    expect(sheetFileName({ ...own, company: ' ... ' }, 'ja')).toBe('更新のしおり_会社名なし.pdf');
    expect(sheetFileName({ ...own, company: 'あ'.repeat(300) }, 'ja')).toHaveLength(51);
  });
  test('says that it is practice', () => {
    expect(sheetFileName({ ...own, practice: true }, 'ja')).toMatch(/^練習_/);
    expect(sheetFileName({ ...week, practice: false }, 'en')).toBe('This week 2026-11-30.pdf');
  });
});

test('inside the app its answer has a line, and the request goes in by itself', () => {
  const lineOf = (way: SheetWay, part: string) =>
    sheetSteps(way)
      .filter((step) => step.part === part || step.step === part)
      .map((step) => stepWords(step, texts.en, way, false).lines);
  expect(lineOf('browser', 'verdict')).toEqual([]);
  expect(lineOf('view', 'verdict')).toHaveLength(1);
  expect(lineOf('view', 'choose')).not.toEqual(lineOf('browser', 'choose'));
  expect(lineOf('view', 'upload')).toEqual(lineOf('browser', 'upload'));
});

test('each step on the sheet has the number and the heading that the app has', () => {
  const screens = new Map<string, number>(Object.values(everyStep).map(({ id, screen }) => [id, screen]));
  for (const way of sheetWays)
    for (const step of sheetSteps(way)) {
      expect(step.screen).toBe(screens.get(step.step));
      for (const words of Object.values(texts))
        for (const practice of [false, true]) {
          const { heading, lines } = stepWords(step, words, way, practice);
          expect(heading).not.toBe('');
          expect(lines).not.toEqual([]);
          if (practice) expect(JSON.stringify(lines)).not.toContain('apple.com');
        }
    }
  const request = sheetSteps('browser').find(({ step }) => step === 'csr-request');
  expect(request && stepWords(request, texts.ja, 'browser', false).heading).toBe(
    texts.ja.request.csrRequest.page.heading,
  );
});
