// A particle stays on the line of the label that it belongs to.
import { expect, test } from 'vitest';
import { grouped } from '../../../core/text/particles.ts';
import { label, plain, portal, rich, strong } from '../../../core/text/rich.ts';
import { texts } from '../../../core/text/texts.ts';

test('the particle behind a label goes with it, the rest does not', () => {
  const issue = label('CSR発行');
  expect(grouped(rich('上の欄の ', issue, ' を押します。'))).toEqual([['上の欄の '], [issue, ' を'], ['押します。']]);
  const renew = portal('Renew', '（リニュー）');
  expect(grouped(rich(renew, ' は、押しません。'))).toEqual([[renew, ' は'], ['、押しません。']]);
  const choose = label('Choose File');
  expect(grouped(rich('Press it (or ', choose, ') on the right.'))).toEqual([['Press it (or '], [choose, ')'], [' on the right.']]);
});
test('no particle, no group; emphasis is no label', () => {
  expect(grouped(rich(label('Settings'), ' › ', label('General')))).toEqual([[label('Settings')], [' › '], [label('General')]]);
  expect(grouped(rich(strong('先に'), 'が'))).toEqual([[strong('先に')], ['が']]);
});
test('no character is lost in any line of the product', () => {
  const visit = (value: unknown): void => {
    if (Array.isArray(value) && value.some((part) => typeof part === 'object' && part !== null && 'kind' in part)) {
      const line = value as ReturnType<typeof rich>;
      expect(grouped(line).map((parts) => plain(parts)).join('')).toBe(plain(line));
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(texts);
});
