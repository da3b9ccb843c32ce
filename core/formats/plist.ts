// A small strict reader of XML property lists: nothing is ever fetched or resolved, depth and size are bounded.

export type PlistValue =
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, PlistValue> }
  | { readonly kind: 'array'; readonly items: readonly PlistValue[] }
  | { readonly kind: 'string' | 'data' | 'number' | 'date'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean };

export type PlistProblem = 'xml-cut-off' | 'xml-not-well-formed' | 'xml-entity' | 'xml-duplicate-key' | 'xml-too-large';

type Reader = { readonly text: string; at: number; nodes: number; problem: PlistProblem | null };

const maxDepth = 64;
const maxNodes = 100_000;

/** Reads the text of a plist, from its XML declaration or its first element on. */
export function readPlist(text: string): PlistValue | PlistProblem {
  const reader: Reader = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, nodes: maxNodes, problem: null };
  const value = readDocument(reader);
  return value ?? reader.problem ?? 'xml-not-well-formed';
}

function readDocument(reader: Reader): PlistValue | null {
  if (!skipBetween(reader)) return null;
  const open = readTag(reader);
  if (open === null || open.name !== 'plist' || open.form !== 'open') return refuse(reader, 'xml-not-well-formed');
  const first = nextTag(reader);
  if (first === null) return null;
  const value = readValue(reader, first, maxDepth);
  if (value === null) return null;
  const close = nextTag(reader);
  if (close === null || close.form !== 'close' || close.name !== 'plist') return refuse(reader, 'xml-not-well-formed');
  if (!skipBetween(reader)) return null;
  return reader.at === reader.text.length ? value : refuse(reader, 'xml-not-well-formed');
}

function readValue(reader: Reader, tag: Tag, depth: number): PlistValue | null {
  if (tag.form === 'close') return refuse(reader, 'xml-not-well-formed');
  if (depth === 0 || --reader.nodes < 0) return refuse(reader, 'xml-too-large');
  const empty = tag.form === 'empty';
  switch (tag.name) {
    case 'dict':
      return empty ? { kind: 'dict', entries: new Map() } : readDict(reader, depth - 1);
    case 'array':
      return empty ? { kind: 'array', items: [] } : readArray(reader, depth - 1);
    case 'true':
    case 'false':
      if (!empty && readText(reader, tag.name) !== '') return refuse(reader, 'xml-not-well-formed');
      return { kind: 'boolean', value: tag.name === 'true' };
    case 'string':
    case 'data':
    case 'date':
    case 'integer':
    case 'real': {
      const text = empty ? '' : readText(reader, tag.name);
      if (text === null) return null;
      return { kind: tag.name === 'integer' || tag.name === 'real' ? 'number' : tag.name, text };
    }
    default:
      return refuse(reader, 'xml-not-well-formed');
  }
}

function readDict(reader: Reader, depth: number): PlistValue | null {
  const entries = new Map<string, PlistValue>();
  for (;;) {
    const tag = nextTag(reader);
    if (tag === null) return null;
    if (tag.form === 'close')
      return tag.name === 'dict' ? { kind: 'dict', entries } : refuse(reader, 'xml-not-well-formed');
    if (tag.name !== 'key') return refuse(reader, 'xml-not-well-formed');
    const key = tag.form === 'empty' ? '' : readText(reader, 'key');
    if (key === null) return null;
    // Two readers could take different ones of the two.
    if (entries.has(key)) return refuse(reader, 'xml-duplicate-key');
    const valueTag = nextTag(reader);
    const value = valueTag === null ? null : readValue(reader, valueTag, depth);
    if (value === null) return null;
    entries.set(key, value);
  }
}

function readArray(reader: Reader, depth: number): PlistValue | null {
  const items: PlistValue[] = [];
  for (;;) {
    const tag = nextTag(reader);
    if (tag === null) return null;
    if (tag.form === 'close')
      return tag.name === 'array' ? { kind: 'array', items } : refuse(reader, 'xml-not-well-formed');
    const value = readValue(reader, tag, depth);
    if (value === null) return null;
    items.push(value);
  }
}

type Tag = { readonly name: string; readonly form: 'open' | 'close' | 'empty' };

function nextTag(reader: Reader): Tag | null {
  return skipBetween(reader) ? readTag(reader) : null;
}

const tagForm = /<(\/?)([A-Za-z]{1,16})(?:\s[^<>]{0,200})?(\/?)>/y;

function readTag(reader: Reader): Tag | null {
  tagForm.lastIndex = reader.at;
  const match = tagForm.exec(reader.text);
  if (match === null) return refuse(reader, reader.at >= reader.text.length ? 'xml-cut-off' : 'xml-not-well-formed');
  reader.at = tagForm.lastIndex;
  const opens = match[3] === '/' || match[0].endsWith('/>') ? 'empty' : 'open';
  return { name: match[2] ?? '', form: match[1] === '/' ? 'close' : opens };
}

/** Skips blanks, comments, processing instructions and the DOCTYPE, which is never resolved. */
function skipBetween(reader: Reader): boolean {
  const { text } = reader;
  for (;;) {
    while (isBlank(text.charCodeAt(reader.at))) reader.at++;
    let end: number;
    if (text.startsWith('<!--', reader.at)) end = after(text, '-->', reader.at + 4);
    else if (text.startsWith('<?', reader.at)) end = after(text, '?>', reader.at + 2);
    else if (text.startsWith('<!DOCTYPE', reader.at)) end = afterDoctype(text, reader.at + 9);
    else return true;
    if (end < 0) {
      refuse(reader, 'xml-cut-off');
      return false;
    }
    reader.at = end;
  }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

function afterDoctype(text: string, from: number): number {
  let inside = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"' || char === "'") {
      const close = text.indexOf(char, at + 1);
      if (close < 0) return -1;
      at = close;
    } else if (char === '<' && text.startsWith('<!--', at)) {
      const close = after(text, '-->', at + 4);
      if (close < 0) return -1;
      at = close - 1;
    } else if (char === '[') inside++;
    else if (char === ']') inside--;
    else if (char === '>' && inside <= 0) return at + 1;
  }
  return -1;
}

/** Character data up to the closing tag of `name`, with the five entities, numeric references and CDATA resolved. */
function readText(reader: Reader, name: string): string | null {
  let out = '';
  for (;;) {
    const next = reader.text.indexOf('<', reader.at);
    if (next < 0) return refuse(reader, 'xml-cut-off');
    const plain = resolveEntities(reader.text.slice(reader.at, next));
    if (plain === null) return refuse(reader, 'xml-entity');
    out += plain;
    reader.at = next;
    if (reader.text.startsWith('<![CDATA[', next)) {
      const end = after(reader.text, ']]>', next + 9);
      if (end < 0) return refuse(reader, 'xml-cut-off');
      out += reader.text.slice(next + 9, end - 3);
      reader.at = end;
    } else if (reader.text.startsWith('<!--', next)) {
      const end = after(reader.text, '-->', next + 4);
      if (end < 0) return refuse(reader, 'xml-cut-off');
      reader.at = end;
    } else {
      const close = readTag(reader);
      return close?.form === 'close' && close.name === name ? out : refuse(reader, 'xml-not-well-formed');
    }
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const entity = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));|&/g;

function resolveEntities(text: string): string | null {
  if (!text.includes('&')) return text;
  let out = '';
  let from = 0;
  for (const match of text.matchAll(entity)) {
    const [whole, decimal, hex, name] = match;
    const byHex = hex === undefined ? -1 : Number.parseInt(hex, 16);
    const code = decimal === undefined ? byHex : Number(decimal);
    const char = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : named[name ?? ''];
    if (char === undefined) return null;
    out += text.slice(from, match.index) + char;
    from = match.index + whole.length;
  }
  return out + text.slice(from);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function refuse(reader: Reader, problem: PlistProblem): null {
  reader.problem ??= problem;
  return null;
}
