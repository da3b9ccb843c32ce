// What a printed sheet is told: everything decided here, its words apart (core/text/ja/sheets.ts).
import type { Iso } from '../base/time.ts';
import type { ToldBy } from '../case/told-by.ts';
import type { BoardStatus } from '../customers/board.ts';
import type { BoardMark } from '../customers/marks.ts';
import type { Contacts } from '../customers/contacts.ts';
import type { Milestone } from '../case/milestones.ts';
import type { Missing } from '../flows/proof/state.ts';
import type { SheetStep, SheetWay } from './steps.ts';

/** On every sheet. `madeAt`: when it was made; `practice`: a band on each page says that nothing of it is real. */
type Common = { readonly madeAt: Iso; readonly practice: boolean };

/** The row to look for, as far as it is known: a Subject DN names it, a certificate dates it as well. */
export type SheetRow = {
  /** The number or its end, as far as it is known; null: it is written in by hand. */
  readonly apsp: string | null;
  readonly end: Iso | null;
  readonly serial: string | null;
  readonly vendor: string | null;
  /** Known from a voice alone. */
  readonly heard: boolean;
};

/** For the one who renews: which row, which presses, whom to call. */
export type OwnSheet = Common & {
  readonly kind: 'own';
  readonly company: string;
  readonly code: string;
  readonly serves: string;
  readonly row: SheetRow;
  /** Calendar days; null where no end is known. */
  readonly guide: string | null;
  readonly lastSafe: string | null;
  /** Only where it was asked for. */
  readonly topic: string | null;
  readonly contacts: Contacts;
  readonly way: SheetWay;
  readonly steps: readonly SheetStep[];
};

/** What the person adds who hands over; what is left empty becomes a line for the pen. */
export const handOverFields = ['by', 'firstPhone', 'secondPhone', 'mailbox', 'passwordPlace'] as const;
export type HandOverSaid = Readonly<Record<(typeof handOverFields)[number], string>>;

export type CertificateOnSheet = {
  readonly lastFour: string | null;
  readonly end: Iso | null;
  readonly serial: string | null;
  /** Of SHA-256. */
  readonly fingerprint: string | null;
  /** By telephone alone: what was read out, and no more. */
  readonly heard: boolean;
};

/** What was left open: of the proof, or put off. */
export type StillOpen = Missing | 'site-memo';

/** After a job, for the binder. */
export type HandOverSheet = Common & {
  readonly kind: 'hand-over';
  readonly company: string;
  readonly code: string;
  readonly before: CertificateOnSheet | null;
  readonly after: CertificateOnSheet | null;
  readonly guide: string | null;
  readonly custody: string | null;
  readonly lastSafe: string | null;
  readonly open: readonly StillOpen[];
  /** Registered as somebody said: not shown. `phone`: and asked about by telephone, where nothing could be shown. */
  readonly told: ToldBy | null;
  readonly evidence: readonly Milestone[];
  readonly said: HandOverSaid;
  /** Of the Apple ID; only where it was asked for. */
  readonly address: string | null;
  readonly contacts: Contacts;
};

export type WeekRow = {
  readonly company: string;
  readonly code: string;
  /** Whom to call there; masked, the number is left out. */
  readonly person: string;
  readonly phone: string;
  readonly serves: string;
  readonly lastFour: string | null;
  readonly status: BoardStatus;
  readonly marks: readonly BoardMark[];
  readonly end: Iso | null;
  readonly heard: boolean;
  readonly lastSafe: string | null;
};

/** Whose turn it is: one page for Monday. */
export type WeekSheet = Common & {
  readonly kind: 'week';
  readonly masked: boolean;
  readonly rows: readonly WeekRow[];
  /** Due as well, and without a line here. */
  readonly more: number;
};

export type Sheet = OwnSheet | HandOverSheet | WeekSheet;

/** As the portal prints them. */
export const portalWords = { service: 'Mobile Device Management', serial: 'Serial Number' } as const;

/** As many as one A4 page holds, each with three lines: the name, its numbers, whom to call. */
export const weekRows = 14;

/** `AB12 CD34 … 9F00 1122` of a SHA-256 in hex: enough to tell two apart, short enough to be read out. */
export function shortFingerprint(sha256: string): string {
  const hex = sha256.replaceAll(':', '').toUpperCase();
  return [hex.slice(0, 4), hex.slice(4, 8), '…', hex.slice(-8, -4), hex.slice(-4)].join(' ');
}
