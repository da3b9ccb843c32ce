// A letter in the mail program: whole where the address can carry it, else empty with the text copied; always copied.
import { expect, test } from 'vitest';
import { beginMail, mailAddress } from '../../../../electron/shell/mail.ts';

const kept = () => {
  const seen = { copied: '', opened: '' };
  return {
    seen,
    ways: {
      copy: (text: string) => {
        seen.copied = text;
        return Promise.resolve();
      },
      open: (address: string) => {
        seen.opened = address;
        return Promise.resolve();
      },
    },
  };
};

test('a short letter goes along, with every mark and line end', async () => {
  const { seen, ways } = kept();
  const text = 'お客様番号M12345678です。\nA & B? 100%\r\n#1';
  expect(await beginMail(text, ways)).toBe('whole');
  expect(seen.copied).toBe(text);
  expect(new URL(seen.opened).searchParams.get('body')).toBe('お客様番号M12345678です。\r\nA & B? 100%\r\n#1');
});

test('a long one is pasted: no address is longer than Windows takes', async () => {
  const { seen, ways } = kept();
  const text = 'あ'.repeat(400);
  expect(await beginMail(text, ways)).toBe('empty');
  expect(seen).toEqual({ copied: text, opened: 'mailto:' });
  for (const length of [1, 100, 219, 220, 221, 222, 223, 500])
    expect(mailAddress('あ'.repeat(length)).address.length).toBeLessThanOrEqual(2000);
});

test('without a mail program it is copied all the same', async () => {
  const { seen, ways } = kept();
  expect(await beginMail('x', { ...ways, open: () => Promise.reject(new Error('none')) })).toBe('none');
  expect(seen.copied).toBe('x');
});
