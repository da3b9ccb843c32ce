// Ways in which the same text reaches the box. None of them changes what it says; where one would, it is skipped.
import { isJapanese, type CorpusText } from './text.ts';

export type Rule = {
  readonly name: string;
  /** Null where the rule would change the meaning, or nothing at all. */
  readonly make: (one: CorpusText) => string | null;
};

const lines = (text: string) => text.split('\n');
const eachLine = (text: string, change: (line: string) => string) => lines(text).map(change).join('\n');
const structured = (text: string) => text.startsWith('{');
const only = (text: string, made: string) => (made === text ? null : made);

/** East Asian characters take two columns, and a line can break before each of them; else only at blanks. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** Marks that never begin a line in Japanese. */
const closing = /^[、。，．）」』】！？：；ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
const columns = (text: string) => Array.from(text).reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);

function wrapLine(line: string, width: number): string {
  const parts = line.match(new RegExp(`\\s*(?:${wide.source}|(?:(?!${wide.source})\\S)+)|\\s+$`, 'g')) ?? [line];
  const out: string[] = [];
  let now = '';
  for (const part of parts) {
    if (now !== '' && columns(now + part) > width && !closing.test(part)) {
      out.push(now);
      now = part.trimStart();
    } else now += part;
  }
  return [...out, now].join('\n');
}

const wrapped = (width: number): Rule => ({
  name: `wrapped at ${width}`,
  // A row of Apple's list is a line of a table: nobody's mail breaks a table in the middle of a row.
  make: ({ theme, text }) =>
    theme === 'Apple’s list'
      ? null
      : only(
          text,
          eachLine(text, (line) => wrapLine(line, width)),
        ),
});

const quoted = (mark: string): Rule => ({
  name: `quoted with ${mark.trim()}`,
  make: ({ text }) => eachLine(text, (line) => `${mark}${line}`),
});

const forwarded: Rule = {
  name: 'forwarded',
  make: ({ text, alone }) =>
    alone
      ? null
      : isJapanese(text)
        ? `-----元のメッセージ-----\n差出人: 総務部 <soumu@example.co.jp>\n送信日時: 2026年11月27日金曜日 9:15\n宛先: 情報システム部 <it@example.co.jp>\n件名: FW: 確認のお願い\n\n${text}`
        : `---------- Forwarded message ---------\nFrom: Office <office@example.co.jp>\nDate: Fri, Nov 27, 2026 at 9:15 AM\nSubject: Fwd: please have a look\nTo: <it@example.co.jp>\n\n${text}`,
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a link is never put into: a word, a number, an address, a day. */
const units = /\d+年\d+月\d+日|[!-~]+\s*|[\uff01-\uff5e]+\s*|[^!-~\uff01-\uff5e]\s*/g;

/** A link around the middle third of the words of a line; of the characters in Japanese. */
function linked(line: string): string {
  const parts = line.match(units) ?? [];
  if (parts.length < 3) return `<a href="https://www.example.co.jp/help">${escaped(line)}</a>`;
  const [from, to] = [Math.floor(parts.length / 3), Math.ceil((parts.length * 2) / 3)];
  const part = (a: number, b?: number) => escaped(parts.slice(a, b).join(''));
  return `${part(0, from)}<a href="https://www.example.co.jp/help?id=1&amp;s=2" target="_blank">${part(from, to)}</a>${part(to)}`;
}

const html: Rule = {
  name: 'HTML',
  // What is JSON already is never shown as a page, and a link that is written out in brackets comes from one.
  make: ({ text }) =>
    structured(text) || /[<(]https?:/.test(text)
      ? null
      : `<html><head><meta charset="utf-8"></head><body><p>${lines(text).map(linked).join('<br>\n')}</p></body></html>`,
};

const json: Rule = {
  name: 'JSON',
  make: ({ text }) => (structured(text) ? null : JSON.stringify({ status: 'error', message: text })),
};

const jsonEscaped: Rule = {
  name: 'JSON, escaped',
  make: ({ text }) =>
    !isJapanese(text)
      ? null
      : JSON.stringify({ message: text }).replace(
          /[\u0080-\uffff]/g,
          (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
};

function printable(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  let out = '';
  let line = '';
  for (const byte of bytes) {
    const plain = (byte >= 32 && byte <= 126 && byte !== 61) || byte === 10;
    const unit = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length + unit.length > 75 && unit !== '\n') {
      out += `${line}=\n`;
      line = '';
    }
    line += unit;
    if (unit === '\n') {
      out += line;
      line = '';
    }
  }
  return out + line;
}

const quotedPrintable: Rule = {
  name: 'quoted-printable',
  make: ({ text, alone }) =>
    alone
      ? null
      : `Content-Type: text/plain; charset="UTF-8"\nContent-Transfer-Encoding: quoted-printable\n\n${printable(text)}`,
};

const fullWidth: Rule = {
  name: 'full-width',
  // Data (JSON, a link in brackets) is never typed in full-width letters.
  make: ({ text }) =>
    structured(text) || /https?:/.test(text)
      ? null
      : only(
          text,
          text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000'),
        ),
};

const upper: Rule = {
  name: 'upper case',
  // Japanese has no case; in JSON the letters after a backslash have a meaning.
  make: ({ text }) => (isJapanese(text) || structured(text) ? null : only(text, text.toUpperCase())),
};

const crlf: Rule = { name: 'CRLF', make: ({ text }) => `${text}\n`.replaceAll('\n', '\r\n') };

const greeted: Rule = {
  name: 'greeting and signature',
  make: ({ text, alone }) =>
    alone
      ? null
      : `ご担当者様\n\nお世話になっております。サンプル商事の港です。\n下記についてご確認をお願いいたします。\n\n${text}\n\n以上、よろしくお願いいたします。\n--\nサンプル商事株式会社　総務部　港 花子\n〒100-0000 東京都千代田区例町1-2-3\nTEL 03-0000-0000 / hanako@example.co.jp`,
};

const greetedEnglish: Rule = {
  name: 'greeting and signature, English',
  make: ({ text, alone }) =>
    alone
      ? null
      : `Hello,\n\nplease have a look at this. Do I have to do anything?\n\n${text}\n\nBest regards,\nHanako Minato\n--\nSample Trading Co., Ltd., General Affairs\nTel. +81-3-0000-0000 | hanako@example.co.jp\nThis e-mail is confidential.`,
};

const trailing: Rule = {
  name: 'trailing blanks',
  make: ({ text }) => `\n  \n${eachLine(text, (line) => `${line}  \u3000\t`)}\n\n\n \n`,
};

const hard: Rule = {
  name: 'hard blanks',
  make: ({ text }) => only(text, text.replaceAll(' ', '\u00a0')),
};

/** What most programs make of an answer: broken, and each line marked. */
const answered: Rule = {
  name: 'wrapped and quoted',
  make: ({ theme, text, alone }) =>
    theme === 'Apple’s list' || alone
      ? null
      : `2026年11月27日(金) 9:15 総務部 <soumu@example.co.jp>:\n${eachLine(
          eachLine(text, (line) => wrapLine(line, 60)),
          (line) => `> ${line}`,
        )}`,
};

/** The source of a mail that is a page. */
const htmlPrintable: Rule = {
  name: 'HTML, quoted-printable',
  make: (one) => {
    const page = one.alone ? null : html.make(one);
    return (
      page &&
      `Content-Type: text/html; charset="UTF-8"\nContent-Transfer-Encoding: quoted-printable\n\n${printable(page)}`
    );
  },
};

const decomposed: Rule = {
  name: 'decomposed kana',
  make: ({ text }) => only(text, text.normalize('NFD')),
};

export const rules: readonly Rule[] = [
  wrapped(40),
  wrapped(72),
  quoted('> '),
  quoted('>> '),
  forwarded,
  html,
  json,
  jsonEscaped,
  quotedPrintable,
  fullWidth,
  upper,
  crlf,
  greeted,
  greetedEnglish,
  trailing,
  hard,
  answered,
  htmlPrintable,
  decomposed,
];
