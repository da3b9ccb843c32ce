// The shape of the practice world: plain JSON, so that the app can keep it in the case and rebuild it after a restart.
import type { PracticeWorld } from '../../../core/flows/traits.ts';
import type { Environment } from '../../../core/crypto/figures.ts';
import type { PracticeTrap } from '../../../core/flows/facts.ts';
import { site } from '../../../core/site/current.ts';

/**
 * renew: a yearly renewal is due. create: nothing registered, nothing at the portal. expired: the renewal is five
 * days late.
 * duplicate: as renew, but somebody renewed another row today, with the site's newest request: registering that ended
 * in E320.
 * start-over: as renew, and the site's devices can be deleted.
 */
export type ScenarioId = PracticeWorld;

/**
 * json: an upload answers with a `.json` file. session-timeout: the site signs people out during the minute's wait.
 * vendor-expired: the vendor's signing certificate has lapsed, so that the portal refuses the CSR.
 * wrong-account: the sign-in first offers an account that never made a certificate. locked: the account is locked for
 * a day.
 * ended-yesterday, ended-long-ago: the certificate in use ended one day ago, or 31 days ago, when Renew is no longer
 * offered.
 */
export type { PracticeTrap };

export type SiteCsr = {
  readonly name: string;
  readonly keyPem: string;
  readonly publicKeySha256: string;
  /** The file's text: Apple's push request. */
  readonly request: string;
  /** All times are milliseconds since 1970 UTC. */
  readonly issuedAt: number;
};

export type RegisteredCertificate = {
  readonly pem: string;
  readonly fileName: string;
  readonly topic: string;
  readonly subject: string;
  readonly serial: string;
  readonly notAfter: number;
  readonly registeredAt: number;
};

export type Device = {
  readonly name: string;
  readonly model: string;
  readonly os: string;
  readonly phone: string;
  readonly place: string;
  readonly serial: string;
  readonly department: string;
  readonly enrolledAt: number;
  readonly collectedAt: number;
  readonly status: 'none' | 'updated' | 'unreached';
  /** Milliseconds until it answers an update; null when it is switched off. */
  readonly answersAfter: number | null;
};

const { daily, weekly, monthly } = site.labels;
export const collectionIntervals: readonly string[] = [daily, weekly, monthly];

export type SiteState = {
  /** The newest only: issuing again throws the older key away. */
  readonly csr: SiteCsr | null;
  readonly registered: RegisteredCertificate | null;
  readonly memo: string;
  readonly devices: readonly Device[];
  /** The update under way or the last one; `heard`: the push certificate worked when it was asked for. */
  readonly update: { readonly at: number; readonly heard: boolean } | null;
  readonly collection: { readonly on: boolean; readonly interval: string };
};

export type PortalRow = {
  readonly id: string;
  readonly vendor: string;
  readonly uuid: string;
  readonly serial: string;
  readonly notAfter: number;
  readonly pem: string;
  readonly note: string;
  readonly revokedAt: number | null;
};

export type PortalAccount = { readonly appleId: string; readonly rows: readonly PortalRow[] };

export type PracticeState = {
  readonly version: 1;
  readonly environment: Environment;
  readonly scenario: ScenarioId;
  readonly traps: readonly PracticeTrap[];
  /** Where the sequence of made-up serials and UUIDs stands (draw.ts). */
  readonly drawn: number;
  readonly vendor: { readonly keyPem: string; readonly certificateDer: string };
  readonly site: SiteState;
  /** `lockedUntil`: nobody gets in before. */
  readonly portal: { readonly accounts: readonly PortalAccount[]; readonly lockedUntil?: number };
};

/** Kept states come from our own ledger: this only tells another version's state from ours. */
export function isPracticeState(value: unknown): value is PracticeState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'site' in value &&
    'portal' in value &&
    'vendor' in value
  );
}
