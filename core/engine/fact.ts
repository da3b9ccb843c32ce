// The shape in which any fact lies in the ledger, whatever its kind.
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type StoredFact = {
  readonly seq: number;
  readonly kind: string;
  /** Wall clock, ISO with milliseconds. */
  readonly at: string;
  /** Which run of the app wrote it: monotonic times compare only within one run. */
  readonly run: string;
  /** Milliseconds on that run's monotonic clock. */
  readonly mono: number;
  readonly data: JsonValue;
};

/** The moment at which a step is asked for. */
export type Moment = { readonly wall: number; readonly run: string; readonly mono: number };
