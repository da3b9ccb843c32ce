// Facts about Revoke: not pressed, pressed, Apple's mail after it, or the result of Create being live (DETAILS.md S20).
import * as v from 'valibot';

export const revokedSayable = {
  'revoke-told': v.strictObject({ what: v.picklist(['not-pressed', 'pressed', 'mail', 'create-live']) }),
  'revoked-row-told': v.strictObject({ which: v.picklist(['in-use', 'another', 'unknown']) }),
  /** What came of registering the old topic's certificate again. */
  'old-registered': v.strictObject({ result: v.picklist(['live', 'refused', 'no-file']) }),
} as const;
