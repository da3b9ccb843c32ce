// The board: one row for each certificate of each customer, as it is stored, and what it says on a given day.
import type { Iso } from '../base/time.ts';
import { dayMs } from '../base/time.ts';
import type { Missing } from '../flows/proof/state.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import type { StepId } from '../flows/steps.ts';
import { custodyDue, type CustodyQuestion } from './custody.ts';
import type { CertificateLine, CustomerState } from './state.ts';

/** Stored, and independent of the day: rebuilt from the facts when this number changes. */
export const boardVersion = 3;

export type BoardRow = {
  readonly customerId: string;
  /** Counts the customer's certificates. */
  readonly line: number;
  readonly name: string;
  readonly reading: string;
  readonly code: string;
  readonly serves: string;
  readonly topic: string;
  readonly serial: string;
  readonly end: Iso | null;
  /** `heard`: from a mail, by hand or out of a table; it never ends a state. */
  readonly endFrom: 'certificate' | 'heard' | null;
  /** It is registered as somebody says, and that was not shown. */
  readonly told: boolean;
  readonly openCase: { readonly caseId: string; readonly flow: FlowId; readonly step: StepId } | null;
  /** The newest job, to look at. */
  readonly lastCase: string | null;
  readonly missing: readonly Missing[];
  readonly otherSeen: boolean;
  readonly custodyAt: Iso | null;
  readonly custodyOpen: readonly CustodyQuestion[];
  readonly devices: number | null;
  readonly macs: number | null;
  /** Nothing is to be done before this day. */
  readonly putOff: string | null;
  readonly putOffWhy: string;
  /** None of the customer's certificates needs a renewal any more. */
  readonly retired: boolean;
  /** What those were called that turned out to be this customer. */
  readonly also: readonly string[];
};

/** What is said first counts: in this order. */
export const boardStatuses = [
  'other-seen',
  'ended',
  'checks-open',
  'hurry',
  'begin',
  'custody',
  'put-off',
  'no-date',
  'calm',
  'retired',
] as const;
export type BoardStatus = (typeof boardStatuses)[number];

const quiet: readonly BoardStatus[] = ['put-off', 'calm', 'retired'];
/** It is this company's turn. */
export const isDue = (status: BoardStatus): boolean => !quiet.includes(status);

export function boardRows(customerId: string, state: CustomerState): readonly BoardRow[] {
  const shown = state.lines.filter(({ retired }) => retired === null);
  const rows: readonly (CertificateLine | null)[] = shown.length > 0 ? shown : [null];
  const { profile, custody, openCase, cases } = state;
  const registered = cases.find((one) => one.registered) ?? null;
  return rows.map((line, index): BoardRow => {
    const current = line?.current ?? null;
    const end = endOf(line);
    // What a registration lacks belongs to the certificate that it was about.
    const about =
      registered?.certificates.some(
        ({ how, certificate }) =>
          how !== 'in-use' && certificate.fingerprintSha256 === current?.certificate.fingerprintSha256,
      ) ?? false;
    return {
      customerId,
      line: index,
      name: profile.name,
      reading: profile.reading,
      code: profile.code,
      serves: line?.serves ?? '',
      topic: line?.topic ?? '',
      serial: current?.certificate.serial ?? '',
      end: end?.at ?? null,
      endFrom: end?.from ?? null,
      told: about && current?.how === 'told',
      openCase: openCase && { caseId: openCase.caseId, flow: openCase.flow, step: openCase.step },
      lastCase: cases[0]?.caseId ?? null,
      missing: about ? (registered?.missing ?? []) : [],
      otherSeen: about && (registered?.otherSeen ?? false),
      custodyAt: custody?.at ?? null,
      custodyOpen: custody?.open ?? [],
      devices: profile.devices,
      macs: profile.macs,
      putOff: state.putOff?.until ?? null,
      putOffWhy: state.putOff?.why ?? '',
      retired: shown.length === 0 && state.lines.length > 0,
      also: state.also,
    };
  });
}

/** A certificate's own end counts, unless a later one was said since. */
function endOf(line: CertificateLine | null): { readonly at: Iso; readonly from: 'certificate' | 'heard' } | null {
  if (!line) return null;
  const own = line.current?.certificate.notAfter ?? null;
  if (own !== null) return { at: own, from: 'certificate' };
  return line.heard ? { at: line.heard.end, from: 'heard' } : null;
}

/** Fewer days than this to the last safe day: this week's and next week's work. */
export const hurryDays = 14;

/** Until when a row waits that needs no renewal any more. */
export const never = '9999-12-31';

/** What of a row its status depends on. */
export type BoardFlags = Pick<BoardRow, 'otherSeen' | 'end' | 'custodyAt' | 'putOff'> & {
  readonly missing: boolean;
  readonly custodyOpen: boolean;
};

export const flagsOf = ({
  otherSeen,
  end,
  custodyAt,
  missing,
  custodyOpen,
  putOff,
  retired,
}: BoardRow): BoardFlags => ({
  otherSeen,
  end,
  custodyAt,
  missing: missing.length > 0,
  custodyOpen: custodyOpen.length > 0,
  putOff: retired ? never : putOff,
});

/** `lastSafe`, `guide`: the last day on which it is safe to begin, and the best one; their first moments on this PC. */
export type StatusDays = { readonly today: string; readonly lastSafe: number | null; readonly guide: number | null };

export function boardStatus(row: BoardFlags, { today, lastSafe, guide }: StatusDays, now: number): BoardStatus {
  if (row.putOff === never) return 'retired';
  if (row.otherSeen) return 'other-seen';
  if (row.end !== null && Date.parse(row.end) <= now) return 'ended';
  if (row.missing) return 'checks-open';
  if (row.putOff !== null && today < row.putOff) return 'put-off';
  if (row.end === null || lastSafe === null || guide === null) return 'no-date';
  if (lastSafe - now < hurryDays * dayMs) return 'hurry';
  if (now >= guide) return 'begin';
  return custodyDue(row.end, row.custodyAt, now) || row.custodyOpen ? 'custody' : 'calm';
}
