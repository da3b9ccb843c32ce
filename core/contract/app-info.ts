// What the app says of itself, and how its ledger is: asked for first, and after everything that may change it.
import type { ErrorCode } from '../base/result.ts';

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** Why the ledger can't be used as it should; each has its own way on. `ledger-unreadable`: the disk doesn't say. */
export const ledgerTroubles = [
  'disk-full',
  'ledger-newer',
  'ledger-read-only',
  'ledger-locked',
  'ledger-damaged',
  'ledger-lost',
  'ledger-unreadable',
] as const satisfies readonly ErrorCode[];
export type LedgerTrouble = (typeof ledgerTroubles)[number];

export type AppInfo = {
  readonly version: string;
  readonly buildDate: string;
  readonly platform: string;
  readonly language: Language;
  /** Names show masked, on every page. */
  readonly masked: boolean;
  /** Whether it can be written, only be read, or not even that. */
  readonly ledger: 'good' | 'read-only' | 'unreadable';
  /** Null where it can be written. */
  readonly ledgerTrouble: LedgerTrouble | null;
};
