// Builds the world that a scenario begins with; everything but the keys follows from the time and the seed.
import type { Environment } from '../../../core/crypto/figures.ts';
import { practiceAppleId, practiceCode } from '../../../core/customers/practice-customer.ts';
import { site } from '../../../core/site/current.ts';
import { day } from './dates.ts';
import { makeDevices } from './devices.ts';
import { createDraw, type Draw } from './draw.ts';
import { certificateFileName, environmentNames, otherAppleId } from './environments.ts';
import { yieldToEvents, issuePush, issueVendor, makeCsr, makeKey, yearBefore, type KeyPair } from './issuing.ts';
import type { PortalRow, PracticeState, PracticeTrap, RegisteredCertificate, ScenarioId } from './state.ts';

export type ScenarioOrder = {
  readonly environment: Environment;
  readonly scenario: ScenarioId;
  readonly traps: readonly PracticeTrap[];
  readonly now: number;
  readonly seed: number;
};

/** What each world begins with. */
type Beginning = {
  /** A certificate is in use, and its row stands among others. */
  readonly filled: boolean;
  /** In how many days it ends. */
  readonly endsIn: number;
  /** Another row was renewed from our request. */
  readonly mixedUp: boolean;
};
const usual: Beginning = { filled: true, endsIn: 21, mixedUp: false };
const beginnings: Readonly<Record<ScenarioId, Beginning>> = {
  renew: usual,
  create: { ...usual, filled: false },
  expired: { ...usual, endsIn: -5 },
  duplicate: { ...usual, mixedUp: true },
  'start-over': usual,
};

export async function buildState(order: ScenarioOrder): Promise<PracticeState> {
  const draw = createDraw(order.seed);
  const { filled, mixedUp } = beginnings[order.scenario];
  const [vendorKey, registeredKey, strayKey] = await Promise.all([
    makeKey(),
    filled ? makeKey() : null,
    filled ? makeKey() : null,
  ]);
  const vendor = makeVendor(order, vendorKey, draw);
  await yieldToEvents();
  const end = endOf(order);
  const keys = registeredKey && strayKey ? { registeredKey, strayKey } : null;
  const untouched = keys ? await makeRows(order.environment, end, keys, draw) : [];
  const rows = keys && mixedUp ? renewByMistake(untouched, keys.registeredKey, order.now, draw) : untouched;
  const registeredRow = rows[registeredIndex] ?? null;
  const registered = registeredRow && registerRow(registeredRow);
  // The site still offers the file that last year's certificate was made from.
  const csr = registeredKey && (await makeCsr(order.environment, vendor, registeredKey, yearBefore(end)));
  return {
    version: 1,
    environment: order.environment,
    scenario: order.scenario,
    traps: order.traps,
    drawn: draw.position(),
    vendor,
    site: {
      csr,
      registered,
      memo: registered ? practiceAppleId : '',
      devices: registered ? makeDevices(order.now, registered.registeredAt) : [],
      update: null,
      collection: { on: false, interval: site.labels.weekly },
    },
    portal: {
      accounts: [
        ...(order.traps.includes('wrong-account') ? [{ appleId: otherAppleId, rows: [] }] : []),
        { appleId: practiceAppleId, rows },
      ],
      ...(order.traps.includes('locked') ? { lockedUntil: order.now + day } : {}),
    },
  };
}

/**
 * When the certificate in use ends: three weeks early or five days late, at noon UTC so that Japan's date and the
 * portal's are the same.
 */
function endOf({ scenario, traps, now }: ScenarioOrder): number {
  const longAgo = traps.includes('ended-long-ago') ? 31 : null;
  const late = traps.includes('ended-yesterday') ? 1 : longAgo;
  if (late === null) return noon(now + beginnings[scenario].endsIn * day);
  // "Yesterday" by this computer's calendar, whatever the hour.
  const today = new Date(now);
  return Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() - late, 12);
}

const noon = (at: number): number => Math.floor(at / day) * day + day / 2;

function makeVendor(order: ScenarioOrder, key: KeyPair, draw: Draw): PracticeState['vendor'] {
  const lapsed = order.traps.includes('vendor-expired');
  const der = issueVendor({
    publicKeySpki: key.publicKeySpki,
    vendor: environmentNames[order.environment].vendor,
    serial: draw.hex(8),
    notBefore: noon(order.now - 720 * day),
    notAfter: noon(order.now + (lapsed ? -10 : 375) * day),
  });
  return { keyPem: key.privateKeyPem, certificateDer: Buffer.from(der).toString('base64') };
}

/**
 * The ten rows after the manual's picture: seven of one vendor and date, the registered one among them, then three
 * others.
 * Days are counted from the registered one's end; `own`: of this environment's vendor.
 */
const table = [
  { days: 0, own: true, note: '' },
  { days: 0, own: true, note: 'M00000021' },
  { days: 0, own: true, note: '' },
  { days: 0, own: true, note: '' },
  { days: 0, own: true, note: practiceCode },
  { days: 0, own: true, note: '' },
  { days: 0, own: true, note: 'test' },
  { days: 6, own: false, note: '' },
  { days: 47, own: true, note: '' },
  { days: 47, own: true, note: '' },
] as const;
const registeredIndex = 4;

async function makeRows(
  environment: Environment,
  end: number,
  keys: { registeredKey: KeyPair; strayKey: KeyPair },
  draw: Draw,
): Promise<PortalRow[]> {
  const rows: PortalRow[] = [];
  for (const [index, { days, own, note }] of table.entries()) {
    // The other services' keys are thrown away, so one does for all of them: making keys is what takes time here.
    const key = index === registeredIndex ? keys.registeredKey : keys.strayKey;
    const uuid = draw.uuid();
    const serial = draw.hex(8);
    // Minutes apart, as rows made one after another would be.
    const issued = issuePush({
      publicKeySpki: key.publicKeySpki,
      uuid,
      serial,
      notBefore: yearBefore(end + days * day) + index * 7 * 60_000,
    });
    const other = environment === 'M5' ? 'M6' : 'M5';
    const vendor = environmentNames[own ? environment : other].vendor;
    rows.push({
      id: `row-${index + 1}`,
      vendor,
      uuid,
      serial: portalSerial(serial),
      notAfter: issued.notAfter,
      pem: issued.pem,
      note,
      revokedAt: null,
    });
    await yieldToEvents();
  }
  return rows;
}

/**
 * The row of another service, away from the seven: renewed an hour ago from our request, so that its owner's own key
 * no longer fits it.
 */
const strayIndex = 8;

function renewByMistake(rows: readonly PortalRow[], key: KeyPair, now: number, draw: Draw): PortalRow[] {
  return rows.map((row, index) => {
    if (index !== strayIndex) return row;
    const serial = draw.hex(8);
    const issued = issuePush({ publicKeySpki: key.publicKeySpki, uuid: row.uuid, serial, notBefore: now - day / 24 });
    return { ...row, serial: portalSerial(serial), notAfter: issued.notAfter, pem: issued.pem };
  });
}

/** As the portal prints it: no leading `00`. */
export function portalSerial(hex: string): string {
  return hex.replace(/^(00)+(?=..)/, '');
}

export function topicOf(uuid: string): string {
  return `com.apple.mgmt.External.${uuid}`;
}

/** In the portal's notation, last attribute first. */
export function subjectOf(uuid: string): string {
  return `C=JP, CN=APSP:${uuid}, UID=${topicOf(uuid)}`;
}

function registerRow(row: PortalRow): RegisteredCertificate {
  return {
    pem: row.pem,
    fileName: certificateFileName(row.vendor),
    topic: topicOf(row.uuid),
    subject: subjectOf(row.uuid),
    serial: row.serial,
    notAfter: row.notAfter,
    registeredAt: yearBefore(row.notAfter) + 30 * 60_000,
  };
}
