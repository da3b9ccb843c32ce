// The closed list of expected errors, the Result they travel in, and the exhaustiveness guard.

export const errorCodes = [
  'bad-argument',
  'case-not-found',
  'ledger-newer',
  'ledger-read-only',
  'ledger-locked',
  'ledger-damaged',
  'ledger-lost',
  'ledger-unreadable',
  'disk-full',
  'file-too-large',
  'file-is-folder',
  'file-not-saved',
  'file-unreadable',
  'figures-too-large',
  'portal-not-open',
  'practice-unavailable',
  'step-mismatch',
  'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];
export type AppError = { readonly code: ErrorCode; readonly detail: string };
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, detail = ''): Result<never> => ({ ok: false, error: { code, detail } });

/** Closes a switch over a union: a new member does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}
