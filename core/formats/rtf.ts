// The plain text of rich text as TextEdit and Word save it (RTF 1.9): what is meant to be read, without its form.

export const isRtf = (text: string): boolean => /^\s*\{\\rtf\d/.test(text.slice(0, 200));

/** A control word with its number, an escaped byte or sign, a brace, or a run of text. */
const piece = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|([^\\{}]+)/gi;
/** Groups that hold fonts, colours and the like; nothing in them is read. */
const hidden = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'listtable',
  'listoverridetable',
  'generator',
]);
const lineEnds = new Set(['par', 'line', 'row', 'sect', 'page']);

type Group = { readonly hidden: boolean; readonly skipped: number };

export function textOfRtf(rtf: string): string {
  const out: string[] = [];
  const groups: Group[] = [];
  let now: Group = { hidden: false, skipped: 1 };
  let pending = 0;
  for (const [, word, number, byte, sign, brace, text] of rtf.matchAll(piece)) {
    if (brace === '{') {
      groups.push(now);
    } else if (brace === '}') {
      now = groups.pop() ?? now;
    } else if (word !== undefined) {
      const name = word.toLowerCase();
      if (hidden.has(name)) now = { ...now, hidden: true };
      else if (name === 'uc') now = { ...now, skipped: Number(number ?? 1) };
      else if (name === 'u' && number !== undefined) {
        if (!now.hidden) out.push(String.fromCharCode((Number(number) + 0x10000) % 0x10000));
        pending = now.skipped;
      } else if (name === 'tab') push(' ');
      else if (lineEnds.has(name)) push('\n');
    } else if (byte !== undefined) {
      if (pending > 0) pending -= 1;
      else push(String.fromCharCode(Number.parseInt(byte, 16)));
    } else if (sign !== undefined) {
      if (sign === '*') now = { ...now, hidden: true };
      else if (sign === '\n' || sign === '\r') push('\n');
      else if (sign === '~') push(' ');
      else if ('\\{}'.includes(sign)) push(sign);
    } else if (text !== undefined) {
      // Line ends of the file itself mean nothing.
      const read = text.replace(/[\r\n]/g, '').slice(pending);
      pending = 0;
      push(read);
    }
  }
  return out.join('');

  function push(read: string): void {
    if (!now.hidden) out.push(read);
  }
}
