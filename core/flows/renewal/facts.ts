// Facts of the renewal, from the customer to the collection setting; most other jobs share them.
import * as v from 'valibot';
import { limits } from '../../base/limits.ts';
import { siteOf } from '../../portal/site-address.ts';
import { certificate, csr, iso, name, nothing, sha256, statedTopic, via } from '../../engine/schemas.ts';

/** Why somebody is not in the management site (docs/manual-coverage.md S17). */
export const accessTroubles = ['no-login', 'locked', 'single-sign-on', 'menu-missing'] as const;
export type AccessTrouble = (typeof accessTroubles)[number];

const siteWay = v.picklist(['view', 'browser']);
/** As `readSiteAddress` gave it back. */
const siteAddress = v.pipe(
  v.string(),
  v.maxLength(limits.address),
  v.check((text) => siteOf(text)?.address === text, 'no site'),
);

export const renewalUserFacts = {
  'customer-named': v.strictObject({
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.line)),
    mCode: v.pipe(v.string(), v.trim(), v.maxLength(limits.customerCode)),
  }),
  'site-entered': nothing,
  'site-refused': v.strictObject({ trouble: v.picklist(accessTroubles) }),
  /** The management site's address: kept with the customer, and from then on the site opens beside the steps. */
  'site-noted': v.strictObject({ address: siteAddress }),
  'site-way-chosen': v.strictObject({ way: siteWay }),
  'registered-stated': v.strictObject({ topic: statedTopic, notAfter: v.nullable(iso) }),
  'registered-unavailable': nothing,
  /** The file was not to be had before; now it is wanted after all. */
  'registered-sought': nothing,
  'registered-confirmed': nothing,
  'csr-requested': nothing,
  'csr-at-hand': nothing,
  /** An earlier request is to be used after all: the newer one was taken in by mistake. */
  'csr-preferred': v.strictObject({ sha256 }),
  'csr-accepted': v.strictObject({ sha256 }),
  'apple-id-accepted': nothing,
  'apple-id-unknown': nothing,
  'way-chosen': v.strictObject({ way: v.picklist(['view', 'browser']) }),
  'candidate-accepted': v.strictObject({ sha256 }),
  'candidate-set-aside': v.strictObject({ sha256, because: v.picklist(['renew-again', 'new-csr', 'look-again']) }),
  'csr-name-same': nothing,
  'csr-name-differs': nothing,
  'registration-done': nothing,
  'registration-refused': v.strictObject({ what: v.picklist(['e320', 'other']) }),
  'expiry-moved': nothing,
  'expiry-not-moved': nothing,
  'site-memo-there': nothing,
  'site-memo-written': nothing,
  'site-memo-later': nothing,
  /** What the site's field holds is not what was signed in with after all. */
  'site-memo-other': nothing,
  'devices-answered': nothing,
  'devices-later': nothing,
  'collection-set': nothing,
  'collection-later': nothing,
  /** The setting is not wanted here: somebody decided so. */
  'collection-declined': nothing,
} as const;

export const renewalSystemFacts = {
  'registered-received': v.object({ sha256, name, via, certificate, heldKey: v.boolean() }),
  'csr-received': v.object({ sha256, name, via, csr }),
  /** The management site gave its request out once more, right before the registration (docs/manual-coverage.md W5). */
  'csr-exported-again': v.object({ sha256, name, via, csr }),
  'candidate-received': v.object({ sha256, name, via, certificate }),
  'csr-handed-over': v.object({ sha256, place: v.picklist(['view', 'saved']) }),
  'candidate-handed-over': v.object({ sha256, place: v.picklist(['view', 'saved']) }),
  /**
   * That the Apple ID's address was noted and compared, never the address: what the site's field showed, what became
   * of our memo, and where it is.
   */
  'apple-id-noted': v.object({
    site: v.picklist(['same', 'other', 'blank']),
    memo: v.picklist(['first', 'same', 'replaced', 'kept']),
    kept: v.picklist(['keychain', 'session']),
  }),
  'wait-restarted': nothing,
} as const;

/**
 * What a verdict said when somebody accepted it, noted by the product and never by whoever accepts: its answer, and
 * what it left open. Plain texts, so that a reason of another version is kept, and stands for nothing here.
 */
export const acceptedVerdict = v.object({
  answer: v.pipe(v.string(), v.maxLength(40)),
  open: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(40), v.readonly()),
});
export type AcceptedVerdict = v.InferOutput<typeof acceptedVerdict>;
const accepting = v.object({ sha256, verdict: v.exactOptional(acceptedVerdict) });
/** Said as short as the page can, and written with what the product adds. */
export const renewalNoted = { 'csr-accepted': accepting, 'candidate-accepted': accepting } as const;
