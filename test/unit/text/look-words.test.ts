// Which sentences the box's answer says: what contradicts itself, and what of a file is left open.
import { casesIn } from '../../../core/intake/known-cases.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { givenFile } from '../../../core/files/given-file.ts';
import { lookAt } from '../../../core/intake/look-at.ts';
import { hintsFor, isOf, tellFor } from '../../../core/text/look-words.ts';
import { texts } from '../../../core/text/texts.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const circumstances = { now, environment: null, cases: casesIn([]) };
const reports = join(import.meta.dirname, '..', '..', 'reports');
const words = (text: string) => lookAt({ kind: 'text', text }, circumstances);
const file = (name: string) =>
  lookAt(givenFile(new Uint8Array(readFileSync(join(reports, name))), name), circumstances);

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  const { look, verdict, dates } = texts[language];
  const hints = (found: ReturnType<typeof words>) => hintsFor(found, texts[language], now);

  it('a mail that says "expired" with an end date that is ahead: the contradiction is said, and no hurry is denied', () => {
    const found = words('MDM証明書の有効期限が切れました。有効期限：2027年1月25日');
    expect(found.kind).toBe('expired-told');
    expect(hints(found)).toEqual([look.endAhead(dates.day('2027-01-25T00:00:00Z'))]);
    const past = words('MDM証明書の有効期限が切れました。有効期限：2026年11月1日');
    expect(hints(past)).toEqual([look.expired]);
  });
  it.each([
    ['05-chain-without-root.csr', 'chain-not-whole'],
    ['05-chain-vendor-only.csr', 'chain-not-whole'],
    ['13-request-as-rtf.rtf', 'request-wrapped'],
  ] as const)('a request that is not clearly good says why: %s', (name, reason) => {
    const found = file(name);
    const check = found.verdict?.checks.find((one) => one.reason === reason);
    const said = verdict.plainly[reason] ?? verdict.reasons[reason](check?.figures ?? {});
    expect(check).toBeDefined();
    expect(hints(found)).toContain(said);
  });
  it('two numbers are named by their last four', () => {
    expect(hints(file('08-two-numbers.txt'))).toContain(look.numbers('86ae / 88df'));
  });
  it('what only the help desk can mend comes with a text to send', () => {
    expect(tellFor(file('03-chain-missing.txt'), texts[language])).toBe(look.tellChain);
    expect(isOf(file('03-chain-missing.txt'), texts[language])).toBe(look.kinds['chain-missing'].is);
  });
});
