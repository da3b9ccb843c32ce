// Facts about Revoke: not pressed, pressed, Apple's mail after it, or the result of Create being live
// (docs/manual-coverage.md S20); and pressed on purpose in practice.
import * as v from 'valibot';

export const revokedUserFacts = {
  /** `try`: in practice only. */
  'revoke-told': v.strictObject({ what: v.picklist(['not-pressed', 'pressed', 'mail', 'create-live', 'try']) }),
  /** `help-desk`: it can't be found out here; the help desk can. */
  'revoked-row-told': v.strictObject({ which: v.picklist(['in-use', 'another', 'unknown', 'help-desk']) }),
  /** Whether two phones answered after the one in use was revoked. */
  'revoked-phones-told': v.strictObject({ phones: v.picklist(['answered', 'silent']) }),
  /** The help desk was told, and their answer is waited for: nothing is decided by that. */
  'revoked-asked': v.strictObject({}),
  /** What came of registering the old topic's certificate again. */
  'old-registered': v.strictObject({ result: v.picklist(['live', 'refused', 'no-file']) }),
  /** What was seen when it was pressed in practice: the portal's answer, then the devices' silence. */
  'revoke-practised': v.strictObject({ seen: v.picklist(['revoked', 'silent']) }),
} as const;
