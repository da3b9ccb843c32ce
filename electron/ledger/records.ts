// What the ledger holds, as the rest of the program sees it, and how a row becomes one of these.
import type { Environment } from '../../core/crypto/figures.ts';
import type { StoredCustomerFact } from '../../core/customers/facts.ts';
import type { JsonValue, StoredFact } from '../../core/engine/fact.ts';
import type { Mode } from '../../core/verdict/verdict.ts';
import type { Row } from './driver-values.ts';

/** What facts are stamped with. */
export type LedgerClock = { readonly run: string; wall(): number; mono(): number };

export type CustomerDraft = {
  readonly mode: Mode;
  readonly name: string;
  readonly mCode: string;
  readonly environment: Environment | null;
  readonly siteUrl: string | null;
};
export type CustomerChange = Partial<Omit<CustomerDraft, 'mode'>>;
export type Customer = CustomerDraft & { readonly id: string; readonly createdAt: string };

export type CaseDraft = {
  /** A new one, or the id of one that is there. */
  readonly customer: CustomerDraft | string;
  readonly flow: string;
  readonly flowVersion: number;
  readonly facts?: readonly FactDraft[];
};
export type CaseRecord = {
  readonly id: string;
  readonly customerId: string;
  readonly mode: Mode;
  readonly flow: string;
  readonly flowVersion: number;
  readonly createdAt: string;
};
/** `changedAt`: the newest fact's time, or the case's own while it has none. */
export type ListedCase = CaseRecord & {
  readonly customer: Customer;
  readonly changedAt: string;
};
export type WholeCase = {
  readonly case: CaseRecord;
  readonly customer: Customer;
  readonly facts: readonly StoredFact[];
};

export type FactDraft = {
  readonly kind: string;
  readonly data: JsonValue;
  readonly blobs?: readonly Uint8Array[];
};

export const customerColumns =
  'u.id AS u_id, u.mode AS u_mode, u.name AS u_name, u.m_code AS u_m_code, u.environment AS u_environment, u.site_url AS u_site_url, u.created_at AS u_created_at';
export const caseColumns =
  'c.id AS c_id, c.customer_id AS c_customer_id, c.mode AS c_mode, c.flow AS c_flow, c.flow_version AS c_flow_version, c.created_at AS c_created_at';

export const readCustomer = (row: Row): Customer => ({
  id: textIn(row, 'u_id'),
  mode: modeIn(row, 'u_mode'),
  name: textIn(row, 'u_name'),
  mCode: textIn(row, 'u_m_code'),
  environment: environmentIn(row, 'u_environment'),
  siteUrl: row['u_site_url'] === null ? null : textIn(row, 'u_site_url'),
  createdAt: textIn(row, 'u_created_at'),
});

export const readCaseRecord = (row: Row): CaseRecord => ({
  id: textIn(row, 'c_id'),
  customerId: textIn(row, 'c_customer_id'),
  mode: modeIn(row, 'c_mode'),
  flow: textIn(row, 'c_flow'),
  flowVersion: numberIn(row, 'c_flow_version'),
  createdAt: textIn(row, 'c_created_at'),
});

export const readFact = (row: Row): StoredFact => ({
  seq: numberIn(row, 'seq'),
  kind: textIn(row, 'kind'),
  at: textIn(row, 'at'),
  run: textIn(row, 'run'),
  mono: numberIn(row, 'mono_ms'),
  data: dataIn(row),
});

export const readCustomerFact = (row: Row): StoredCustomerFact => ({
  seq: numberIn(row, 'seq'),
  kind: textIn(row, 'kind'),
  at: textIn(row, 'at'),
  data: dataIn(row),
});

/** JSON.parse gives nothing but JSON values; its declared result says less. */
export const parseJson = (text: string): JsonValue => JSON.parse(text) as JsonValue;

/** Null for what is no JSON any more: no kind of fact is null, so that its reader names it (readStored). */
function dataIn(row: Row): JsonValue {
  try {
    return parseJson(textIn(row, 'data'));
  } catch {
    return null;
  }
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`${column} is no text`);
  return value;
}

export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`${column} is no number`);
  return value;
}

function modeIn(row: Row, column: string): Mode {
  const value = row[column];
  if (value !== 'real' && value !== 'practice') throw new TypeError(`${column} is no mode`);
  return value;
}

/** A newer version's ledger may know more environments than this one: unknown, not an error. */
function environmentIn(row: Row, column: string): Environment | null {
  const value = row[column];
  return value === 'M5' || value === 'M6' ? value : null;
}
