// The part of better-sqlite3 13 that driver-better.ts touches; the package brings no types.
declare module 'better-sqlite3' {
  type Value = null | number | bigint | string | Uint8Array;
  type Statement = {
    run(...values: readonly Value[]): { changes: number };
    get(...values: readonly Value[]): unknown;
    all(...values: readonly Value[]): unknown[];
  };
  class BetterDatabase {
    constructor(file: string, options: { readonly: boolean; fileMustExist: boolean; timeout: number });
    /** The bytes of a whole file: in memory. */
    constructor(bytes: Uint8Array, options: { readonly: true });
    readonly inTransaction: boolean;
    exec(sql: string): this;
    prepare(sql: string): Statement;
    pragma(source: string, options: { simple: true }): unknown;
    close(): this;
  }
  export { BetterDatabase as default };
}
