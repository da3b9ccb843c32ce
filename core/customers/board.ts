// The board: one row for each certificate of each customer, as it is stored, and what it says on a given day.
import { dayMs, type Iso } from '../base/time.ts';
import type { Missing } from '../flows/proof/state.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import type { StepId } from '../flows/steps.ts';
import { custodyDue, type CustodyQuestion } from './custody.ts';
import type { CustomerPerson } from './person.ts';
import type { CaseTold } from './case-told.ts';
import { latestDay } from '../schedule/typed-day.ts';
import { endOf, type CertificateLine, type CustomerState } from './state.ts';

/** Stored, and independent of the day: rebuilt from the facts when this number changes. */
export const boardVersion = 8;

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
  /** `heard`: a day that was said or read out, at its midnight in UTC; it proves nothing. */
  readonly endFrom: 'certificate' | 'heard' | null;
  /** It is registered as somebody says, and that was not shown. */
  readonly told: boolean;
  readonly openCase: {
    readonly caseId: string;
    readonly flow: FlowId;
    readonly step: StepId;
    /** A telephone call about it is held, or is to be gone on with. */
    readonly calling: boolean;
  } | null;
  /** The newest job, to look at. */
  readonly lastCase: string | null;
  readonly missing: readonly Missing[];
  readonly otherSeen: boolean;
  readonly custodyAt: Iso | null;
  readonly custodyOpen: readonly CustodyQuestion[];
  readonly devices: number | null;
  readonly macs: number | null;
  /** Whom one calls there. */
  readonly person: CustomerPerson;
  /** Nothing is to be done before this day. */
  readonly putOff: string | null;
  readonly putOffWhy: string;
  /** None of the customer's certificates needs a renewal any more. */
  readonly retired: boolean;
  /** What those were called that turned out to be this customer. */
  readonly also: readonly string[];
};

/**
 * What is said first counts: in this order. `late`: the last safe day is over, `hurry`: it is near. `checks-open`: the
 * registration before left something to be checked. `custody-open`: the yearly check was made, and not everything was
 * well.
 */
export const boardStatuses = [
  'other-seen',
  'ended',
  'late',
  'hurry',
  'begin',
  'checks-open',
  'custody-open',
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

/** What a list is narrowed to: a status, or that a job of the company's is open, whatever the status. */
export const boardFilters = [...boardStatuses, 'in-progress'] as const;
export type BoardFilter = (typeof boardFilters)[number];

export function boardRows(customerId: string, state: CustomerState): readonly BoardRow[] {
  const shown = state.lines.filter(({ retired }) => retired === null);
  const rows: readonly (CertificateLine | null)[] = shown.length > 0 ? shown : [null];
  const { profile, custody, openCase, cases } = state;
  return rows.map((line, index): BoardRow => {
    const current = line?.current ?? null;
    const end = line && endOf(line);
    const registration = registrationOf(line, cases);
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
      told: line?.heard?.counts ? line.heard.from === 'call' : current?.how === 'told',
      openCase: openCase && {
        caseId: openCase.caseId,
        flow: openCase.flow,
        step: openCase.step,
        calling: openCase.calling,
      },
      lastCase: cases[0]?.caseId ?? null,
      missing: registration?.missing ?? [],
      otherSeen: registration?.otherSeen ?? false,
      custodyAt: custody?.at ?? null,
      custodyOpen: custody?.open ?? [],
      devices: profile.devices,
      macs: profile.macs,
      person: state.person,
      putOff: state.putOff?.until ?? null,
      putOffWhy: state.putOff?.why ?? '',
      retired: shown.length === 0 && state.lines.length > 0,
      also: state.also,
    };
  });
}

/** The registration that the row is about: what it lacks belongs to it alone. */
function registrationOf(line: CertificateLine | null, cases: readonly CaseTold[]): CaseTold | undefined {
  const registered = cases.filter((one) => one.registered);
  const { heard, current } = line ?? { heard: null, current: null };
  if (heard?.counts && heard.from === 'call') return registered.find(({ caseId }) => caseId === heard.caseId);
  return registered.find((one) =>
    one.certificates.some(
      ({ how, certificate }) =>
        how !== 'in-use' && certificate.fingerprintSha256 === current?.certificate.fingerprintSha256,
    ),
  );
}

/** Fewer days than this to the last safe day: this week's and next week's work. */
export const hurryDays = 14;

/** Until when a row waits that needs no renewal any more. */
export const never = '9999-12-31';

/** What of a row its status depends on. `end`: a certificate's moment; of what was heard the day, `2027-01-25`. */
export type BoardFlags = Pick<BoardRow, 'otherSeen' | 'end' | 'custodyAt' | 'putOff'> & {
  readonly missing: boolean;
  readonly custodyOpen: boolean;
};

export const flagsOf = ({
  otherSeen,
  end,
  endFrom,
  custodyAt,
  missing,
  custodyOpen,
  putOff,
  retired,
}: BoardRow): BoardFlags => ({
  otherSeen,
  end: end !== null && endFrom === 'heard' ? end.slice(0, 10) : end,
  custodyAt,
  missing: missing.length > 0,
  custodyOpen: custodyOpen.length > 0,
  putOff: retired ? never : putOff,
});

/**
 * What an end comes to. `lastSafe`, `guide`, `custody`: the last day on which it is safe to begin, the best one, and
 * the one from which the yearly check is due; their first moments on this PC.
 * `past`: the last safe day is over. Whoever waited until a day may begin from it on: it is their `guide`.
 */
type CountedDays = {
  readonly lastSafe: number;
  readonly guide: number;
  readonly custody: number;
  readonly past: boolean;
};
/** `until`: the day that is waited for, which an end may have overtaken (core/schedule/waits.ts): then it is null. */
export type StatusDays = {
  readonly today: string;
  readonly until: string | null;
  readonly counted: CountedDays | null;
};

export function boardStatus(row: BoardFlags, { today, until, counted }: StatusDays, now: number): BoardStatus {
  if (row.putOff === never) return 'retired';
  if (row.otherSeen) return 'other-seen';
  if (row.end !== null && isOver(row.end, today, now)) return 'ended';
  const waits = until !== null && today < until;
  const days = row.end !== null && isHeardDay(row.end) && row.end > latestDay(today) ? null : counted;
  const turn = waits || days === null ? null : turnToBegin(days, now);
  if (turn !== null) return turn;
  if (row.missing) return 'checks-open';
  if (waits) return 'put-off';
  if (days === null) return 'no-date';
  if (row.custodyOpen) return 'custody-open';
  return custodyDue(days.custody, row.custodyAt, now) ? 'custody' : 'calm';
}

function turnToBegin({ lastSafe, guide, past }: CountedDays, now: number): 'late' | 'hurry' | 'begin' | null {
  if (past) return 'late';
  if (lastSafe - now < hurryDays * dayMs) return 'hurry';
  return now >= guide ? 'begin' : null;
}

export const isHeardDay = (end: string): boolean => end.length === '2027-01-25'.length;
/** A day that was heard is over on the day after it; at which hour of it a certificate ends is not known. */
const isOver = (end: string, today: string, now: number): boolean =>
  isHeardDay(end) ? end < today : Date.parse(end) <= now;
