// What the assistant read of a foreign page: visible text only, by role and in order. It comes from a page that may
// lie, so it is bounded and checked before anybody looks at it.

/**
 * A piece of visible text and what it is on the page. `field` is a form field's label or name, `alert` what the page
 * announces as a problem.
 */
export const pieceRoles = ['heading', 'button', 'link', 'field', 'alert', 'text'] as const;
export type Piece = { readonly role: (typeof pieceRoles)[number]; readonly text: string };

/** One line of the page's list of certificates: the words of its cells, and what can be pressed in it. */
export type RowRead = { readonly cells: readonly string[]; readonly actions: readonly string[] };

export type PageSnapshot = {
  readonly title: string;
  /** The document's own language, as it says; a browser's translation changes it. */
  readonly lang: string;
  /** A browser has translated it: the signs that translators leave in a page. */
  readonly translated: boolean;
  readonly pieces: readonly Piece[];
  readonly rows: readonly RowRead[];
  /**
   * The additional information of one row, if it is open. `row` counts from 0 in `rows`; null where the page does not
   * say whose it is.
   */
  readonly panel: { readonly row: number | null; readonly text: string } | null;
  /** What stands in the Notes field of an upload form or of the open additional information; null: there is none. */
  readonly notes: string | null;
  readonly fileFields: number;
  /** Password fields seen: such a page is a sign-in, and nothing else of it is read. */
  readonly passwords: number;
  /** Places that could not be looked into: frames, closed shadow roots as far as they can be told. */
  readonly unseen: number;
  /** Pictures without words, and something that moves: such a page is not blank. */
  readonly graphics: number;
  /** The page was larger than what is read. */
  readonly cut: boolean;
};

/** The portal shows some dozens of rows at most; a page that has more is read so far and no further. */
export const snapshotLimits = {
  pieces: 400,
  rows: 200,
  cells: 12,
  text: 300,
  panel: 4000,
  notes: 2000,
  nodes: 20_000,
} as const;
