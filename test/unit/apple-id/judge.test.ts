// Which texts are an address, what is never taken, what speaks for an address and against it, and how it is masked
// and compared.
import { describe, expect, it } from 'vitest';
import { judgeAddress, maskAddress, readAddress, sameAddress } from '../../../core/apple-id/judge.ts';

describe('reading an address', () => {
  it.each([
    ['mdm@example.co.jp', 'mdm@example.co.jp'],
    [' MDM-Group@Example.jp \n', 'MDM-Group@Example.jp'],
    ['ｍｄｍ＠ｅｘａｍｐｌｅ．ｊｐ', 'mdm@example.jp'],
    ['使用したApple ID：mdm@example.jp 編集', 'mdm@example.jp'],
    ['<mdm@example.jp>', 'mdm@example.jp'],
    ['mailto:mdm@example.jp', 'mdm@example.jp'],
    ['mdm @ example.jp', 'mdm@example.jp'],
    ['it+apple@mail.example.xn--q9jyb4c', 'it+apple@mail.example.xn--q9jyb4c'],
  ])('%s', (text, address) => expect(readAddress(text)).toEqual({ ok: true, address }));

  it.each([
    ['', 'blank'],
    ['  　 ', 'blank'],
    ['編集', 'blank'],
    ['Himitsu#2026', 'password'],
    ['P@ssw0rd', 'password'],
    ['aB3$xyz9', 'password'],
    ['correct-Horse7', 'password'],
    ['mdm@example.jp Himitsu#2026', 'extra'],
    ['mdm@example.jp\nhimitsu', 'extra'],
    ['mdm', 'not-address'],
    ['mdm@example', 'not-address'],
    ['mdm@', 'not-address'],
    ['M12345678', 'not-address'],
    ['03-1234-5678', 'not-address'],
    ['株式会社みなと商事', 'not-address'],
    ['mdm@@example.jp', 'not-address'],
    ['mdm@example..jp', 'not-address'],
    [`${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.jp`, 'too-long'],
    ['x'.repeat(300), 'too-long'],
  ])('%s is refused', (text, because) => expect(readAddress(text)).toEqual({ ok: false, because }));
});

describe('comparing', () => {
  it.each([
    ['MDM@Example.JP', 'mdm@example.jp'],
    ['mdm@example.jp ', ' mdm@example.jp'],
    ['ｍｄｍ@example.jp', 'mdm@example.jp'],
  ])('%s and %s are the same', (one, other) => expect(sameAddress(one, other)).toBe(true));
  it.each([
    ['mdm@example.jp', 'mdm@example.com'],
    ['mdm@example.jp', 'mdrn@example.jp'],
    ['mdm@example.jp', 'mdm.@example.jp'],
  ])('%s and %s are not', (one, other) => expect(sameAddress(one, other)).toBe(false));
});

describe('masking', () => {
  it.each([
    ['mdm-group@example.co.jp', 'md•••@e•••.jp'],
    ['it@example.jp', 'i•••@e•••.jp'],
  ])('%s', (address, masked) => expect(maskAddress(address)).toBe(masked));
  it('says nothing of the length', () =>
    expect(maskAddress('administration@example.jp').length).toBe(maskAddress('admin@example.jp').length));
});

describe('judging: reasons, never a refusal (W12)', () => {
  it.each([
    ['mdm@example.co.jp', ['group', 'own-domain']],
    ['it-support@example.jp', ['group', 'own-domain']],
    ['soumu2@example.jp', ['group', 'own-domain']],
    ['taro.yamada@example.jp', ['personal', 'own-domain']],
    ['t-suzuki@example.jp', ['personal', 'own-domain']],
    ['mdm.minato@gmail.com', ['group', 'free-mail']],
    ['taro.yamada@yahoo.co.jp', ['personal', 'free-mail']],
    ['minato@docomo.ne.jp', ['carrier']],
    ['minato@icloud.com', ['apple-mail']],
    ['mdm@appleid.example.jp', ['group', 'own-domain', 'managed']],
    ['minato@example.jp', ['own-domain']],
  ])('%s', (address, reasons) => expect(judgeAddress(address)).toEqual(reasons));
  it('does not take a look-alike domain for a provider', () =>
    expect(judgeAddress('mdm@notgmail.com')).toEqual(['group', 'own-domain']));
});
