// Facts of preparing and of creating: this PC, the Apple ID's past, the phones for its codes, and devices that are
// enrolled already.
import * as v from 'valibot';
import { browserKinds } from '../../portal/browsers.ts';
import { networkCauses } from '../../portal/network.ts';
import { nothing } from '../../engine/schemas.ts';

/** A host answers, whatever it says, or there is the cause why it does not. */
export const hostAnswers = ['answers', ...networkCauses] as const;

export const creationUserFacts = {
  /** What the check of this PC found was read. */
  'pc-accepted': nothing,
  /** Is there an Apple ID for this work? `made`: it was made just now. */
  'apple-id-existing': v.strictObject({ has: v.picklist(['yes', 'made', 'no']) }),
  /** Is it used for anything else (docs/manual-coverage.md M17)? */
  'apple-id-used': v.strictObject({ use: v.picklist(['only-this', 'others', 'unknown']) }),
  /** How many phones can get its codes (docs/manual-coverage.md W12). */
  'code-phones': v.strictObject({ phones: v.picklist(['two', 'one', 'later']) }),
  /** Are devices under management already (docs/manual-coverage.md M16)? */
  'devices-enrolled': v.strictObject({ enrolled: v.picklist(['none', 'some', 'unknown']) }),
} as const;

export const creationSystemFacts = {
  /**
   * What the check found. `clockOffS`: seconds that this PC is ahead (negative: behind); null when nothing could be
   * asked. `online`: what the system says of its network.
   */
  'pc-checked': v.object({
    browser: v.picklist(browserKinds),
    clockOffS: v.nullable(v.number()),
    online: v.boolean(),
    hosts: v.array(v.object({ host: v.pipe(v.string(), v.maxLength(253)), answer: v.picklist(hostAnswers) })),
  }),
} as const;
