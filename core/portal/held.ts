// The presses on Apple's list that can cost a fleet, and which of them are held.
export const heldKinds = ['create', 'renew', 'revoke'] as const;
export type HeldKind = (typeof heldKinds)[number];

/**
 * What is known of the row whose Renew was pressed: it is another, its number is off by a digit, its (i) was never
 * opened, or rows are only being told apart and there is no request yet.
 */
export type HeldWhy = 'other' | 'misread' | 'unseen' | 'early';

export type Holds = {
  readonly create: boolean;
  readonly revoke: boolean;
  /** Of each row: why its Renew is held; null: it is not. */
  readonly renew: readonly (HeldWhy | null)[];
};
