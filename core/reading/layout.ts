// Takes what people copy out of the layouts it comes in: encodings of mail, JSON, HTML, links, quotation marks. What
// remains are the words, as far as they can be told from their dress.
import { limits } from '../base/limits.ts';
import { decodeBase64 } from '../formats/base64.ts';

/** Of a text as it was given: what mail programs and JSON write for other characters is turned back. */
export function decoded(raw: string): string {
  const text = raw.slice(0, limits.words).replace(/\r\n?/g, '\n');
  const words = text.replace(encodedWord, (whole, charset: string, how: string, body: string) => {
    const bytes = how.toUpperCase() === 'B' ? decodeBase64(body) : quotedBytes(body.replaceAll('_', ' '));
    return bytes === null ? whole : inCharset(bytes, charset);
  });
  const body = bodyDecoded(words);
  const trimmed = body.trimStart();
  if (!trimmed.startsWith('{') && !trimmed.startsWith('[')) return body;
  return wordsOfJson(body) ?? body.replace(jsonEscape, fromJson);
}

/** Each word on a line of its own, numbers behind their names; null where it is no whole JSON. */
function wordsOfJson(text: string): string | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const lines: string[] = [];
  const read = (value: unknown, name: string, depth: number): void => {
    if (typeof value === 'string') lines.push(value);
    else if (typeof value === 'number') lines.push(`${name}: ${value}`);
    else if (typeof value === 'object' && value !== null && depth < maxDepth)
      for (const [key, inner] of Object.entries(value)) read(inner, key, depth + 1);
  };
  read(parsed, '', 0);
  return lines.join('\n');
}
const maxDepth = 20;

/** `=?UTF-8?B?…?=` in the head of a mail (RFC 2047). */
const encodedWord = /=\?([A-Za-z0-9-]{2,40})\?([BbQq])\?([^?\s]{1,400})\?=/g;
const jsonEscape = /\\(?:u([0-9A-Fa-f]{4})|(["/nrt\\]))/g;
const jsonMeaning: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ' };

const fromJson = (_: string, code: string | undefined, sign: string | undefined): string =>
  code === undefined ? (jsonMeaning[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(code, 16));

function bodyDecoded(text: string): string {
  const charset = /charset="?([A-Za-z0-9_-]{2,40})/i.exec(text)?.[1] ?? 'utf-8';
  const base64 = /^content-transfer-encoding: ?base64\s*$/im.exec(text);
  if (base64) {
    const from = text.indexOf('\n\n', base64.index);
    const to = from < 0 ? -1 : endOfPart(text, from + 2);
    const bytes = from < 0 ? null : decodeBase64(text.slice(from, to));
    if (bytes !== null) return `${text.slice(0, from)}\n\n${inCharset(bytes, charset)}`;
  }
  // Soft line ends, or a coded equals sign: nothing else writes these.
  const quoted = /=\n|=3D|^content-transfer-encoding: ?quoted-printable/im.test(text);
  if (!quoted) return text;
  const bytes = quotedBytes(text.replace(/=[ \t]{0,20}\n/g, ''));
  return bytes === null ? text : inCharset(bytes, charset);
}

/** A part of a mail ends where the next one's boundary begins. */
function endOfPart(text: string, from: number): number {
  const to = text.indexOf('\n--', from);
  return to < 0 ? text.length : to;
}

/** Null where a character beyond Latin-1 shows that the text was decoded already. */
function quotedBytes(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const hex = code === 0x3d ? /^[0-9A-Fa-f]{2}/.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else if (code < 0x80) bytes.push(code);
    else return null;
  }
  return Uint8Array.from(bytes);
}

function inCharset(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** Of a tidied text: without tags, addresses behind links, marks of quoting and of emphasis. Lines stay lines. */
export const undressed = (text: string): string =>
  withoutHidden(text)
    .replace(/<\/?(?:p|div|br|tr|li|h[1-6]|table|ul|ol)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<[^<>]{1,2000}>/g, '')
    .replace(entity, fromEntity)
    .replace(/\[([^\][]{1,300})\] ?\([^()\s]{1,2000}\)/g, '$1')
    .replace(/^[ ]?(?:[>|] ?){1,20}/gm, '')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/ {2,}/g, ' ');

const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(nbsp|amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function fromEntity(whole: string, hex: string | undefined, ten: string | undefined, name: string | undefined): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = hex === undefined ? Number(ten) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Style sheets and scripts of a web page hold words that nobody reads. */
function withoutHidden(text: string): string {
  let rest = text;
  for (const tag of ['style', 'script'] as const) {
    const parts: string[] = [];
    let at = 0;
    for (const { index } of rest.matchAll(new RegExp(`<${tag}\\b`, 'gi'))) {
      if (index < at) continue;
      const close = rest.toLowerCase().indexOf(`</${tag}>`, index);
      if (close < 0) break;
      parts.push(rest.slice(at, index));
      at = close + tag.length + 3;
    }
    rest = parts.join('') + rest.slice(at);
  }
  return rest;
}

const japanese = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uff00-\\uffef]';
const wrapped = new RegExp(`(?<=${japanese}) ?\\n ?(?=${japanese})`, 'g');

/** On one line: a sentence that a mail program or a narrow window has broken is whole again. */
export const onOneLine = (text: string): string => text.replace(wrapped, '').replace(/\s+/g, ' ');

/** A new line is a new thing where it begins with a name and a colon, or with a mark of a list. */
const newThing = /^(?:[A-Za-z][A-Za-z -]{0,25}[:=]|[^\s:：]{1,14}[:：]|[・●○■□◆◇※\-–]|\d{1,2}[.)])/;
/** Of a mail's head: new however long the line above is. */
const newHead =
  /^(?:件名|題名|差出人|送信者|宛先|日付|日時|送信日時?|受信日時?|送信|受信|subject|from|to|cc|date|sent|received|reply-to|content-[a-z-]+) ?[:：]/i;
/** A line this wide may have been broken in the middle of a word; a Japanese letter is two wide. */
const brokenAt = 36;
const widthOf = (line: string): number => line.length + (line.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);

/**
 * Paragraphs: lines that go on are joined, in Japanese without a blank. A line that is blank, or begins something of
 * its own, begins a paragraph.
 */
export function paragraphs(text: string): string {
  const found: string[][] = [];
  let above = '';
  for (const line of text.split('\n').map((one) => one.trim())) {
    const open = found.at(-1);
    if (line !== '') {
      if (open === undefined || above === '' || begins(line, above)) found.push([line]);
      else open.push(line);
    }
    above = line;
  }
  return found.map((lines) => onOneLine(lines.join('\n'))).join('\n');
}

const begins = (line: string, above: string): boolean =>
  newHead.test(line) ||
  /[。.!?！？]$/.test(above) ||
  (newThing.test(line) && (widthOf(above) < brokenAt || /^[A-Za-z]/.test(line)));
