// Reads what somebody copied from Apple's portal: (i) panels, whole or in part, and rows of the list, translated by a
// browser or not.
import { cut } from '../base/cut.ts';
import { findDates } from '../reading/dates.ts';
import { tidy } from '../reading/tidy.ts';
import { limits } from '../base/limits.ts';
import { bareSerial } from './target.ts';

export type PastedPanel = {
  /** Lower-case hex without leading zeros; may be cut. */
  readonly serial: string | null;
  /** The whole UUID in lower case, from CN or UID. */
  readonly apsp: string | null;
  /** CN and UID name different certificates: no panel of the portal does. */
  readonly contradicts: boolean;
  /** The note of last year (docs/manual-coverage.md M2): a hint, never proof. */
  readonly note: string | null;
  /** The row above the panel, counted from 0, when rows were pasted, too. */
  readonly at: number | null;
};
export type PastedRow = { readonly vendor: string | null; readonly day: number };
export type Pasted = {
  readonly panels: readonly PastedPanel[];
  readonly rows: readonly PastedRow[];
  /** The text was longer than is read: rows may be missing. */
  readonly longer: boolean;
  /** An APSP or UID began but its number is not whole. */
  readonly cut: boolean;
};

const hex4 = '\\s{0,2}[-ー]\\s{0,2}([0-9a-f]{4})';
const uuid = new RegExp(
  `(apsp\\s{0,2}:\\s{0,2}|external\\s{0,2}\\.\\s{0,2})?(?<![0-9a-f])([0-9a-f]{8})${hex4}${hex4}${hex4}\\s{0,2}[-ー]\\s{0,2}([0-9a-f]{12})(?![0-9a-f])`,
  'gi',
);
const serial =
  /(?:serial ?(?:number|no\.?)?|シリアル ?(?:番号|ナンバー|no\.?)?) ?[:=]?\s{0,3}(?:0x)?((?:[0-9a-f]{2}[ :-]){3,40}[0-9a-f]{2}|[0-9a-f]{4,60})(?![0-9a-z])/gi;
const note = /(?:notes?|メモ|備考|ノート) ?: ?([^\n]{1,200})/gi;
const begun = /apsp ?:|mgmt\.external\.|subject ?dn/i;
const service = /mobile device management|モバイル ?(?:デバイス|端末) ?の?管理/gi;
const status = /\b(?:active|revoked|expired|renew)\b|アクティブ|有効|取り消し|更新/i;

type Token = { readonly at: number; readonly kind: 'serial' | 'cn' | 'uid' | 'bare' | 'note'; readonly value: string };
type Draft = { at: number; serial: string | null; cn: string | null; uid: string | null; note: string | null };

export function readPasted(text: string): Pasted {
  const flat = tidy(text);
  const rows = rowsIn(flat);
  const panels = panelsIn(tokensIn(flat)).map((draft): PastedPanel => ({
    serial: draft.serial,
    apsp: draft.cn ?? draft.uid,
    contradicts: draft.cn !== null && draft.uid !== null && draft.cn !== draft.uid,
    note: draft.note,
    at: lastOf(rows.filter(({ at }) => at < draft.at)),
  }));
  return {
    panels,
    rows: rows.map(({ vendor, day }) => ({ vendor, day })),
    longer: text.length > limits.words,
    cut: begun.test(flat) && panels.every(({ apsp }) => apsp === null),
  };
}

/** The different numbers of certificates in a tidied text, in order, in lower case. */
export const numbersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(uuid)].map((match) => match.slice(2).join('-').toLowerCase())),
];

const lastOf = ({ length }: readonly unknown[]): number | null => (length === 0 ? null : length - 1);

function tokensIn(text: string): readonly Token[] {
  const numbers = [...text.matchAll(uuid)].map((match): Token => {
    const before = (match[1] ?? '').toLowerCase();
    const unnamed = before === '' ? 'bare' : 'uid';
    return {
      at: match.index,
      kind: before.startsWith('apsp') ? 'cn' : unnamed,
      value: match.slice(2).join('-').toLowerCase(),
    };
  });
  const serials = [...text.matchAll(serial)].map((match): Token => ({
    at: match.index,
    kind: 'serial',
    value: bareSerial(match[1] ?? ''),
  }));
  const notes = [...text.matchAll(note)].map((match): Token => ({
    at: match.index,
    kind: 'note',
    value: (match[1] ?? '').trim(),
  }));
  return [...numbers, ...serials, ...notes].sort((a, b) => a.at - b.at);
}

/** A panel ends where a value comes that it has already: the next one's. */
function panelsIn(tokens: readonly Token[]): readonly Draft[] {
  const panels: Draft[] = [];
  let open: Draft | null = null;
  for (const { at, kind, value } of tokens) {
    const field = kind === 'bare' ? 'cn' : kind;
    if (kind === 'bare' && open && (open.cn === value || open.uid === value)) continue;
    // A note closes its panel and begins none: mails have notes, too.
    if (kind === 'note') {
      if (open) open.note ??= value;
      continue;
    }
    if (!open || open[field] !== null || (kind === 'serial' && (open.cn ?? open.uid) !== null)) {
      open = { at, serial: null, cn: null, uid: null, note: null };
      panels.push(open);
    }
    open[field] = value;
  }
  return panels;
}

/**
 * A row is the service's name with a date behind it, or, where only part was copied, a date with a status or button
 * behind it.
 */
function rowsIn(text: string): readonly (PastedRow & { readonly at: number })[] {
  const dates = findDates(text);
  const services = [...text.matchAll(service)];
  if (services.length === 0)
    return dates
      .filter(({ end }) => status.test(text.slice(end, end + 30)))
      .map(({ at, day }) => ({ at, day, vendor: null }));
  let next = 0;
  return services.flatMap((match, index) => {
    const from = match.index + match[0].length;
    const to = services[index + 1]?.index ?? text.length;
    while (next < dates.length && (dates[next]?.at ?? 0) < from) next += 1;
    const date = dates[next];
    if (!date || date.at >= to || date.at - from > 200) return [];
    return [
      {
        at: match.index,
        day: date.day,
        vendor: cut(text.slice(from, date.at).replace(/\s+/g, ' ').trim(), 80) || null,
      },
    ];
  });
}
