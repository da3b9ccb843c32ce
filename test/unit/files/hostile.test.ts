// Bytes meant to harm: nothing throws, nothing takes long, and no damaged file is ever called ready.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKinds, maxFileBytes } from '../../../core/files/kinds.ts';
import { recogniseFile, recogniseText } from '../../../core/files/recognise.ts';
import { judge, judgeCsr } from '../../../core/verdict/judge.ts';
import { csrName } from '../../../scripts/demo-set.ts';
import { bytesOf, demoFiles, now, renewal, rightName } from '../verdict/cases-for-tests.ts';

const right = bytesOf('PRACTICE_der.cer');

describe('any bytes', () => {
  it('are of some kind', () => {
    const starts = [
      '',
      '-----BEGIN CERTIFICATE-----\n',
      '<?xml version="1.0"?><plist version="1.0"><dict>',
      '{"',
      '0\x82\x05',
      'MII',
      '\xff\xfe',
      'Content-Type: ',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const bytes = Uint8Array.from([...Array.from(start, (char) => char.charCodeAt(0)), ...rest]);
        expect(fileKinds).toContain(recogniseFile(bytes).kind);
        expect(fileKinds).toContain(recogniseText(new TextDecoder('latin1').decode(bytes)).kind);
      }),
      { numRuns: 1500 },
    );
  });

  it('cut or changed at any place never become ready', () => {
    const cases = [right, bytesOf(rightName), bytesOf('PRACTICE_utf16.pem.txt')];
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (bytes, seed, change, cut) => {
          const at = seed % bytes.length;
          const damaged = cut
            ? bytes.slice(0, at)
            : Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ change : byte));
          const candidate = recogniseFile(damaged);
          // A change in the wrapping may leave the certificate as it was: then, and only then, it is still the right
          // one.
          const whole = candidate.leafDer !== undefined && Buffer.from(candidate.leafDer).equals(right);
          if (!whole) expect(judge(renewal({ candidate })).answer).not.toBe('ready');
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('every single bit of the certificate counts', () => {
    for (let at = 0; at < right.length; at++) {
      const damaged = Uint8Array.from(right);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      expect(judge(renewal({ candidate: recogniseFile(damaged) })).answer).not.toBe('ready');
    }
  });

  it('a request cut or changed is ready only when it is still the same request', () => {
    const bytes = bytesOf(csrName);
    const whole = JSON.stringify(recogniseFile(bytes).csr);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 127 }), (at, change) => {
        const candidate = recogniseFile(Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ change : byte)));
        const { answer } = judgeCsr(candidate, { mode: 'practice', environment: null, now });
        if (answer === 'ready') expect(JSON.stringify(candidate.csr)).toBe(whole);
      }),
      { numRuns: 400 },
    );
  });

  it('two practice files glued together never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...demoFiles), fc.constantFrom(...demoFiles), (a, b) => {
        expect(fileKinds).toContain(recogniseFile(Uint8Array.from([...a.bytes, ...b.bytes])).kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe('10 MB of malice', () => {
  const fill = (unit: string, start = '', end = ''): Uint8Array => {
    const text = start + unit.repeat(Math.floor((maxFileBytes - start.length - end.length) / unit.length)) + end;
    return Uint8Array.from(Buffer.from(text, 'latin1'));
  };
  const plist = '<?xml version="1.0"?><plist version="1.0">';
  it.each<readonly [string, Uint8Array]>([
    ['beginnings without end', fill('-----BEGIN CERTIFICATE-----\n')],
    ['beginnings of ever other labels', fill('-----BEGIN CERTIFICATE-----\n-----END X-----')],
    ['dashes', fill('-')],
    ['blanks between', fill(' ', 'A', '!')],
    ['base64 and then not', fill('A', 'MII', '!')],
    ['equals signs', fill('=', 'A')],
    ['dicts', fill('<dict><key>a</key>', plist)],
    ['empty dicts', fill('<dict/>', `${plist}<array>`)],
    ['entities', fill('&amp;', `${plist}<string>`)],
    ['open angles', fill('<', plist)],
    ['comments', fill('<!--', plist)],
    ['doctype', fill('[', '<?xml version="1.0"?><!DOCTYPE plist ')],
    ['quotes in a doctype', fill('\'"', '<!DOCTYPE plist ')],
    ['plist ends', fill('</plist>', 'x<plist>')],
    ['JSON arrays', fill('[')],
    ['JSON quotes', fill('"', '{')],
    ['mail headers', fill('A: b\n')],
    ['nested DER', fill('0\x80', '0\x84\0\x9f\xff\xf0')],
    ['DER lengths', fill('0\x82\xff\xff')],
    ['hex', fill('30')],
    ['zeros', new Uint8Array(maxFileBytes).fill(0, 1).fill(1, 0, 1)],
    [
      'UTF-16 markers',
      Uint8Array.from(Buffer.from('-----BEGIN X-----'.repeat(300_000), 'utf16le')).subarray(0, maxFileBytes),
    ],
  ])('%s', (_name, bytes) => {
    const before = performance.now();
    expect(fileKinds).toContain(recogniseFile(bytes).kind);
    // Generous for a busy machine; anything quadratic would take minutes.
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
