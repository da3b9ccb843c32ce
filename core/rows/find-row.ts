// Judges what was copied from Apple's portal against the certificate in use (docs/manual-coverage.md W1): is this the
// row to renew?
import type { CertificateFigures, Iso } from '../crypto/figures.ts';
import type { Registered } from '../engine/nouns.ts';
import { apspOf } from './row-card.ts';
import { bareSerial, type Pasted, type PastedPanel } from './read-pasted.ts';

/** What is known of the certificate in use; a stated one has no serial (docs/manual-coverage.md S19). */
export type RowTarget = { readonly apsp: string | null; readonly serial: string | null; readonly notAfter: Iso | null };

/**
 * The last four are of values read out: `first` and `inside`, it is part of the right number, but not its end;
 * `few-differ`, too few characters to say that it is another row.
 */
/** `too-long`: more was copied than is read, and what was read is not the row. */
export type NotEnough = 'cut' | 'too-long' | 'no-apsp' | 'contradicts' | 'short' | 'first' | 'inside' | 'few-differ';

/** Rows are counted from 1, from the top of what was copied; null: no rows were copied with the panel. */
export type RowJudgement =
  /**
   * `file`, where files were judged: the one that is the row's; `key`: whether it was made from the newest request,
   * so that Renew is not needed again.
   */
  | {
      readonly answer: 'this-row' | 'this-row-renewed';
      readonly row: number | null;
      readonly file?: string;
      readonly key?: 'newest' | 'other';
    }
  /** Another APSP with the same serial, or an APSP that differs in a digit or two: copied or typed wrong. */
  | { readonly answer: 'misread' }
  | { readonly answer: 'other-row'; readonly looked: number }
  /** By date alone a row is only a candidate. */
  | { readonly answer: 'candidates'; readonly rows: readonly number[]; readonly all: number }
  | { readonly answer: 'no-candidate'; readonly all: number }
  | { readonly answer: 'not-enough'; readonly why: NotEnough }
  | { readonly answer: 'nothing-known' }
  | { readonly answer: 'not-a-row' };

const dayMs = 86_400_000;

export function targetOf(registered: Registered | null): RowTarget | null {
  switch (registered?.kind) {
    case 'file':
      return {
        apsp: apspIn(registered.certificate),
        serial: registered.certificate.serial,
        notAfter: registered.certificate.notAfter,
      };
    case 'stated':
      return { apsp: uuidIn(registered.topic), serial: null, notAfter: registered.notAfter };
    default:
      return null;
  }
}

export function judgePasted(target: RowTarget | null, pasted: Pasted): RowJudgement {
  const { panels, rows } = pasted;
  if (panels.length === 0 && rows.length === 0)
    return pasted.cut ? { answer: 'not-enough', why: 'cut' } : { answer: 'not-a-row' };
  if (!target?.apsp) return { answer: 'nothing-known' };
  const { apsp, serial } = target;
  const judged = panels.map((panel) => ({ panel, fit: fitOf(panel, apsp.toLowerCase(), serial) }));
  const found = judged.find(({ fit }) => fit === 'this-row' || fit === 'this-row-renewed');
  if (found && (found.fit === 'this-row' || found.fit === 'this-row-renewed'))
    return { answer: found.fit, row: found.panel.row };
  if (judged.some(({ fit }) => fit === 'misread')) return { answer: 'misread' };
  if (judged.some(({ fit }) => fit === 'contradicts')) return { answer: 'not-enough', why: 'contradicts' };
  if (judged.some(({ fit }) => fit === 'no-apsp')) return { answer: 'not-enough', why: pasted.cut ? 'cut' : 'no-apsp' };
  if (pasted.longer) return { answer: 'not-enough', why: 'too-long' };
  if (panels.length > 0) return { answer: 'other-row', looked: panels.length };
  return byDate(target, pasted);
}

type Fit = 'this-row' | 'this-row-renewed' | 'misread' | 'other-row' | 'contradicts' | 'no-apsp';

function fitOf(panel: PastedPanel, apsp: string, serial: string | null): Fit {
  if (panel.contradicts) return 'contradicts';
  if (panel.apsp === null) return 'no-apsp';
  const compared =
    panel.serial === null || serial === null ? 'unknown' : compareSerials(panel.serial, bareSerial(serial));
  if (panel.apsp === apsp) return compared === 'differs' ? 'this-row-renewed' : 'this-row';
  // Two genuine UUIDs never differ in one or two digits only: a hand or a scanner was at work.
  return compared === 'same' || digitsApart(panel.apsp, apsp) <= 2 ? 'misread' : 'other-row';
}

function compareSerials(pasted: string, known: string): 'same' | 'differs' | 'unknown' {
  if (pasted === known) return 'same';
  return known.startsWith(pasted) ? 'unknown' : 'differs';
}

export const digitsApart = (a: string, b: string): number =>
  Array.from(a).filter((digit, index) => digit !== b[index]).length;

/** Which time zone the portal's date is in is not known: a day either way. */
function byDate(target: RowTarget, { rows }: Pasted): RowJudgement {
  const end = target.notAfter === null ? Number.NaN : Math.floor(Date.parse(target.notAfter) / dayMs) * dayMs;
  const fitting = rows.flatMap(({ day }, index) =>
    Number.isNaN(end) || Math.abs(day - end) <= dayMs ? [index + 1] : [],
  );
  return fitting.length > 0
    ? { answer: 'candidates', rows: fitting, all: rows.length }
    : { answer: 'no-candidate', all: rows.length };
}

/**
 * Everything that a look found out: the answer, the ids of other rows that were looked at, and the list, where it was
 * copied.
 */
export type RowLook = {
  readonly judgement: RowJudgement;
  readonly others: readonly string[];
  readonly listed: { readonly all: number; readonly rows: readonly number[] } | null;
  /** What the found row names as its vendor, where it was copied. */
  readonly vendor?: string | null;
};

const mostOthers = 200;

export function lookAtPasted(target: RowTarget | null, pasted: Pasted): RowLook {
  const { apsp, serial } = target ?? { apsp: null, serial: null };
  const others =
    apsp === null
      ? []
      : pasted.panels.flatMap((panel) =>
          panel.apsp !== null && fitOf(panel, apsp.toLowerCase(), serial) === 'other-row' ? [panel.apsp] : [],
        );
  const dated = target && pasted.rows.length > 1 && !pasted.longer ? byDate(target, pasted) : null;
  const judgement = judgePasted(target, pasted);
  // A row that was renewed since names the vendor of another request.
  const place = judgement.answer === 'this-row' ? judgement.row : null;
  const vendor = place === null ? null : (pasted.rows[place - 1]?.vendor ?? null);
  return {
    ...(vendor === null ? {} : { vendor }),
    judgement,
    others: [...new Set(others)].slice(0, mostOthers),
    listed: dated && { all: pasted.rows.length, rows: dated.answer === 'candidates' ? dated.rows : [] },
  };
}

/** Of a whole certificate; null: none of Apple's push certificates. */
export const apspIn = (certificate: CertificateFigures): string | null =>
  apspOf(certificate) ?? uuidIn(certificate.topic ?? '');

export const uuidIn = (topic: string): string | null =>
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(topic)?.[0].toLowerCase() ?? null;
