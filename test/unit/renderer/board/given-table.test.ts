// What is dropped for an import: a table or certificates, told by the bytes.
import { describe, expect, it } from 'vitest';
import { readGiven, seemsCertificate, seemsTable } from '../../../../renderer/board/given-table.ts';
import { cp932, utf16, utf8 } from '../../formats/excel.ts';

const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const file = (name: string, bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], name);

describe('the bytes', () => {
  it.each([
    ['PEM', utf8(pem), true, false],
    ['PEM behind a few lines', utf8(`Bag Attributes\n  a, b\n${pem}`), true, false],
    ['DER', new Uint8Array([0x30, 0x82, 1, 2]), true, false],
    ['a table', utf8('会社名,台数\nあ,1\n'), false, true],
    ['a table in CP932', cp932('会社名,台数\nあ,1\n'), false, true],
    ['a table of one column', utf8('0会社名\nあ\n'), false, false],
    ['UTF-16', utf16('会社名,台数', 'little'), false, false],
  ])('of %s', (_name, bytes, certificate, table) => {
    expect([seemsCertificate(bytes), seemsTable(bytes)]).toEqual([certificate, table]);
  });
});

describe('what is given', () => {
  const kindOf = async (...files: readonly File[]) => {
    const given = await readGiven(files);
    return given.ok ? given.value.kind : given.error.code;
  };
  it('one file is a table, whatever its name, unless it is a certificate', async () => {
    expect(await kindOf(file('a.pem', utf8('会社名\nあ\n')))).toBe('table');
    expect(await kindOf(file('a.xlsx', utf8('PK\u0003\u0004')))).toBe('table');
    expect(await kindOf(file('a.csv', utf8(pem)))).toBe('certificates');
  });
  it('several are certificates, or a table among them is told', async () => {
    expect(await kindOf(file('a.pem', utf8(pem)), file('b.txt', utf8('words')))).toBe('certificates');
    expect(await kindOf(file('a.pem', utf8(pem)), file('b.csv', utf8('会社名,台数\n')))).toBe('mixed');
  });
});
