import { describe, expect, it } from 'vitest';
import { readForm } from '../../../electron/practice/http/form.ts';
import { html } from '../../../electron/practice/http/html.ts';

const multipart = (text: string) => readForm(Buffer.from(text), 'multipart/form-data; boundary=b');

describe('forms', () => {
  it('reads fields and files, whatever the bytes of a file', () => {
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));
    const body = Buffer.concat([
      Buffer.from(
        '--b\r\nContent-Disposition: form-data; name="row"\r\n\r\n行 1\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="証明書 %22x%22.pem"\r\nContent-Type: x/y\r\n\r\n',
      ),
      bytes,
      Buffer.from('\r\n--b--\r\n'),
    ]);
    const form = readForm(body, 'multipart/form-data; boundary=b');
    expect(form?.fields.get('row')).toBe('行 1');
    expect(form?.files.get('file')).toEqual({ name: '証明書 "x".pem', bytes: new Uint8Array(bytes) });
  });

  it('agrees with what fetch writes', async () => {
    const data = new FormData();
    data.set('notes', 'a\r\nb & c');
    data.set('file', new Blob(['\r\n--x\r\n\r\n']), 'a.csr');
    const sent = new Response(data);
    const form = readForm(Buffer.from(await sent.arrayBuffer()), sent.headers.get('content-type') ?? '');
    expect(form?.fields.get('notes')).toBe('a\r\nb & c');
    expect(Buffer.from(form?.files.get('file')?.bytes ?? []).toString()).toBe('\r\n--x\r\n\r\n');
  });

  it('reads an empty file and no file at all', () => {
    const form = multipart('--b\r\nContent-Disposition: form-data; name="f"; filename=""\r\n\r\n\r\n--b--\r\n');
    expect(form?.files.get('f')).toEqual({ name: '', bytes: new Uint8Array() });
    expect(readForm(Buffer.alloc(0), '')?.fields.size).toBe(0);
    expect(
      readForm(Buffer.from('a=%E7%B7%B4&b='), 'application/x-www-form-urlencoded;charset=UTF-8')?.fields.get('a'),
    ).toBe('練');
  });

  it('returns null for what is broken, and for other kinds of body', () => {
    for (const text of [
      '',
      'x',
      '--b',
      '--b\r\n',
      '--b\r\n\r\n',
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
    ]) {
      if (text !== '') expect(multipart(text), text).toBeNull();
    }
    expect(readForm(Buffer.from('{}'), 'application/json')).toBeNull();
    expect(readForm(Buffer.from('{}'), 'multipart/form-data')).toBeNull();
  });
});

describe('html', () => {
  it('escapes every text and leaves HTML as it is', () => {
    expect(html`<p title="${'"'}">${['<a>', html`<b>${1}</b>`]}${false}${null}</p>`.html).toBe(
      '<p title="&quot;">&lt;a&gt;<b>1</b></p>',
    );
  });
});
