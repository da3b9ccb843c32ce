// What was made quick says the same as the patterns that it replaced, on texts of every kind.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../core/formats/base64.ts';
import { recogniseFile, recogniseText } from '../../../core/files/recognise.ts';
import { scanPem } from '../../../core/formats/pem.ts';
import { tidy, trimMarks } from '../../../core/reading/tidy.ts';
import { plainLabel } from '../../../core/portal/read-labels.ts';
import { progIdIn } from '../../../electron/platform/windows-browser.ts';

const from = (...pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
const runs = { numRuns: 3000 };

describe('the same as before', () => {
  it('a label of the portal', () => {
    const before = (text: string): string => {
      const flat = tidy(text.slice(0, 600))
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/^[\s:*•›»>«<|-]+|[\s:*•…›»><«|.。、!-]+$/g, '');
      return /[\u3040-\u30ff\u3400-\u9fff]/.test(flat) ? flat.replace(/ /g, '') : flat;
    };
    fc.assert(
      fc.property(from('Renew', ' ', ':', '•', '»', '!', '。', '更新', '-', '\n', '…', '.'), (text) => {
        expect(plainLabel(text)).toBe(before(text));
      }),
      runs,
    );
  });

  it('the ends of a text', () => {
    fc.assert(
      fc.property(from('a', '.', '-', ' '), (text) => {
        expect(trimMarks(text, /[. ]/, /[. ]/)).toBe(text.replace(/^[. ]+|[. ]+$/g, ''));
        expect(trimMarks(text, null, /[.-]/)).toBe(text.replace(/[.-]+$/, ''));
      }),
      runs,
    );
  });

  it('what a PEM block seemed to be that was cut off', () => {
    const before = (body: string): Uint8Array => {
      const packed = body.replace(/-+[^-]*$/, '').replace(/\s/g, '');
      return decodeBase64(packed.slice(0, packed.length - (packed.length % 4))) ?? new Uint8Array();
    };
    fc.assert(
      fc.property(from('MIIA', 'AAAA', '\n', '-', '--', 'EN', ' '), (body) => {
        const [block] = scanPem(`-----BEGIN CERTIFICATE-----\n${body}`).blocks;
        if (block?.body === 'pem-cut-off') expect(block.begun).toEqual(before(`\n${body}`));
      }),
      runs,
    );
  });

  it('the browser that Windows names', () => {
    const before = (answer: string) => /^\s*ProgId\s+REG_SZ\s+(.+?)\s*$/m.exec(answer)?.[1] ?? null;
    for (const answer of [
      '',
      '\r\n    ProgId    REG_SZ    ChromeHTML\r\n\r\n',
      'ProgId REG_SZ',
      'x\n\tProgId\tREG_SZ\tIE.HTTPS',
      'ProgId REG_DWORD 1',
    ])
      expect(progIdIn(answer)).toBe(before(answer));
  });
});

describe('JSON that is too large to be parsed', () => {
  const large = `{"a":[${'1,'.repeat(150_000)}1]}`;
  it('is known by its two ends', () => {
    expect(recogniseText(large).kind).toBe('json');
    expect(recogniseText(` [${'{},'.repeat(100_000)}{}]\n`).kind).toBe('json');
    expect(recogniseText(large.slice(0, -1))).toMatchObject({ kind: 'malformed', malformed: { seemed: 'json' } });
    expect(recogniseText(`[note] ${'words '.repeat(50_000)}]`).kind).toBe('text');
  });
  it('takes no time for ten megabytes of nesting', () => {
    const began = process.cpuUsage();
    expect(recogniseFile(Buffer.from(`${'['.repeat(5_000_000)}${']'.repeat(5_000_000)}`)).kind).toBe('json');
    const { user, system } = process.cpuUsage(began);
    // It was 3.7 seconds and half a gigabyte.
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});
