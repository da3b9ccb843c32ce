// The presses on Apple's list that can cost a fleet, and which of them are held.
export const heldKinds = ['create', 'renew', 'revoke'] as const;
export type HeldKind = (typeof heldKinds)[number];

/**
 * What is known of the row whose Renew was pressed: it is another, the right one was found elsewhere, its number is off
 * by a digit, its (i) was never opened, rows are only being told apart and there is no request yet, or Apple has taken
 * the request and Download is what is left.
 */
export type HeldWhy = 'other' | 'found-elsewhere' | 'misread' | 'unseen' | 'early' | 'answered';

export type Holds = {
  readonly create: boolean;
  readonly revoke: boolean;
  /** Of each row: why its Renew is held; null: it is not. */
  readonly renew: readonly (HeldWhy | null)[];
};
