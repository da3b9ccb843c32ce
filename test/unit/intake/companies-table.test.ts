// A table of companies is told by the names of its columns, in whatever encoding; nothing else is.
import { describe, expect, it } from 'vitest';
import { isCompaniesTable } from '../../../core/intake/companies-table.ts';
import { cp932, utf8 } from '../formats/excel.ts';

describe('a table of companies', () => {
  it.each([
    '会社名,フリガナ,お客様番号,有効期限\r\n青空商事,あおぞら,M10000001,2027/1/25\r\n',
    '会社名;有効期限\nA;2027-01-25\n',
    'お客様番号\t会社名\nM10000001\t青空商事\n',
    '会社名,担当\n',
  ])('is known by its first line: %j', (text) => {
    expect(isCompaniesTable(utf8(text))).toBe(true);
    expect(isCompaniesTable(cp932(text))).toBe(true);
  });

  it.each([
    '',
    '会社名\n青空商事\n',
    'お客様番号,有効期限\nM10000001,2027/1/25\n',
    '重要：MDM証明書の有効期限切れに関するご案内（M87654321）\n貴社のMDM証明書の有効期限：2027年1月25日',
    '会社名, と書かれた行\n',
    '-----BEGIN CERTIFICATE-----\nAAAA\n',
    '{"name":"会社名","code":"M10000001"}\n',
  ])('is nothing else: %j', (text) => expect(isCompaniesTable(utf8(text))).toBe(false));

  it('is looked for in no more than the first line', () => {
    const long = `会社名,${'あ'.repeat(5000)}\n`;
    expect(isCompaniesTable(utf8(long))).toBe(false);
    expect(isCompaniesTable(new Uint8Array([0, 1, 2, 0x0a]))).toBe(false);
  });
});
