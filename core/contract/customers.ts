// The calls about customers: the board, one customer's page, tables in and out.
import * as v from 'valibot';
import { limits } from '../base/limits.ts';
import type { Iso } from '../base/time.ts';
import { boardFilters, type BoardFilter, type BoardRow, type BoardStatus } from '../customers/board.ts';
import type { Contacts } from '../customers/contacts.ts';
import { customerFacts, dayIn, type CustomerFactData, type CustomerFactKind } from '../customers/facts.ts';
import { day, iso, line } from '../engine/schemas.ts';
import { customerProfile, type CustomerProfile } from '../customers/profile.ts';
import type { LikeReason } from '../customers/search.ts';
import type { CustomerPerson } from '../customers/person.ts';
import type { CertificateLine, CustomerState } from '../customers/state.ts';
import { isPlausibleDay } from '../schedule/typed-day.ts';
import type { CaseSummary } from '../case/view.ts';

/** How the last safe day came about: each part counted back from the end, as calendar days `2027-01-25`. */
export type SafeDays = {
  readonly end: string;
  /** When the renewal is best begun. */
  readonly guide: string;
  /** As counted, whatever somebody waits for. */
  readonly lastSafe: string;
  /** Until when somebody waits, a day before the end; null: nobody does, or the end would come first. */
  readonly waits: string | null;
  readonly parts: readonly {
    readonly what: 'apple' | 'vendor' | 'slack';
    /** In business days. */
    readonly days: number;
    /** The day that is left when this part is taken off. */
    readonly day: string;
  }[];
  /** Holidays of years that the Cabinet Office has not announced yet were counted on. */
  readonly expected: boolean;
  /** Until that day renewals are reported to have worked after the end; never counted on. */
  readonly grace: { readonly until: string; readonly over: boolean };
};

export type BoardLine = BoardRow & {
  readonly status: BoardStatus;
  readonly dates: SafeDays | null;
};

export const boardOrders = ['safe', 'name', 'code'] as const;
export type BoardOrder = (typeof boardOrders)[number];

export type BoardPage = {
  /** Real customers' rows in all, and those that the search and the filter leave. */
  readonly total: number;
  readonly matched: number;
  readonly rows: readonly BoardLine[];
  /** Of what the search leaves, whatever the filter. */
  readonly counts: Readonly<Record<BoardFilter, number>>;
  /** Last safe days by month, of what the search leaves: this month and the eleven after it. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly today: string;
  /** The rows are still being read in: what is shown is not all yet. */
  readonly reading: boolean;
  /** Whose turn it is: the first few, where nothing is searched or filtered. */
  readonly due: readonly BoardLine[];
  /** Of what the search leaves, whatever the filter: a company with two certificates may count twice. */
  readonly dueCount: number;
};

/** Whose certificate a mail about an end can be about, by the day that it states. */
export type EndingPage = {
  /** Real customers' rows in all. */
  readonly total: number;
  readonly count: number;
  /** The nearest few of them. */
  readonly rows: readonly BoardLine[];
  /** Not all rows are there yet. */
  readonly reading: boolean;
};

/** A company that may be the one that is asked about. */
export type AlikeCompany = {
  readonly customerId: string;
  readonly name: string;
  readonly code: string;
  readonly by: readonly LikeReason[];
};

/** Which PC wrote it. `name` may be empty. */
export type By = { readonly name: string; readonly here: boolean };

export type CustomerPage = {
  readonly id: string;
  readonly profile: CustomerProfile;
  readonly contacts: Contacts;
  readonly person: CustomerPerson;
  readonly lines: readonly (CertificateLine & { readonly dates: SafeDays | null; readonly status: BoardStatus })[];
  readonly custody: CustomerState['custody'];
  readonly putOff: CustomerState['putOff'];
  /** What those were called that turned out to be this company. */
  readonly also: CustomerState['also'];
  /** What was said of it and by whom, the newest first. */
  readonly history: readonly { readonly kind: CustomerFactKind; readonly at: Iso; readonly by: By }[];
  /** Whose hand was the last in each job, by the job's id. */
  readonly jobsBy: Readonly<Record<string, By>>;
  readonly today: string;
  readonly cases: readonly CaseSummary[];
  readonly since: Iso;
  /** Standing facts that can't be read. */
  readonly unreadable: number;
};

/** What a person may say about a customer. */
const said = [
  'profile-noted',
  'contacts-noted',
  'person-noted',
  'certificate-named',
  'certificate-retired',
  'custody-checked',
  'put-off',
] as const;
export type SaidCustomerFact =
  | { [K in (typeof said)[number]]: { readonly kind: K; readonly data: CustomerFactData<K> } }[(typeof said)[number]]
  | { readonly kind: 'end-heard'; readonly data: CustomerFactData<'end-heard'> };

const saysMeantYear = (fact: SaidCustomerFact): boolean => {
  const day = dayIn(fact);
  return day === null || isPlausibleDay(day);
};
const saidFact = v.pipe(
  v.variant('kind', [
    ...([...said, 'end-heard'] as const).map((kind) =>
      v.strictObject({ kind: v.literal(kind), data: customerFacts[kind] }),
    ),
  ] as never) as unknown as v.GenericSchema<SaidCustomerFact>,
  // What a ledger holds already is read whatever its year; how far ahead it may lie is known where there is a clock.
  v.check(saysMeantYear, 'no year that can be meant'),
);

export const rescueDays = v.strictObject({
  apple: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
  vendor: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
  slack: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
});
const monthDay = v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/));
/** What the last safe day is worked out with. `closing`: the office's year-end, as month and day. */
export const boardSettings = v.strictObject({
  rescue: rescueDays,
  closing: v.nullable(v.strictObject({ from: monthDay, to: monthDay })),
});
export type BoardSettings = v.InferOutput<typeof boardSettings>;

const customerId = v.pipe(v.string(), v.uuid());
type Call<A, R> = { readonly args: v.GenericSchema<A>; readonly result?: R };
const call = <A, R>(args: v.GenericSchema<A>): Call<A, R> => ({ args });

export const customerCalls = {
  'board.read': call<
    {
      from: number;
      count: number;
      order: BoardOrder;
      /** Null: all. */
      status: BoardFilter | null;
      /** `2027-01`; null: all. */
      month: string | null;
      /** A day: those that end on it or a day either way; null: all. */
      ends: string | null;
      query: string;
    },
    BoardPage
  >(
    v.strictObject({
      from: v.pipe(v.number(), v.integer(), v.minValue(0)),
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
      order: v.picklist(boardOrders),
      status: v.nullable(v.picklist(boardFilters)),
      month: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))),
      ends: v.nullable(day),
      query: v.pipe(v.string(), v.maxLength(limits.search)),
    }),
  ),
  'board.ending': call<{ end: Iso }, EndingPage>(v.strictObject({ end: iso })),
  'board.settings': call<undefined, BoardSettings>(v.undefined()),
  'board.set': call<{ settings: BoardSettings }, BoardSettings>(v.strictObject({ settings: boardSettings })),
  'customer.read': call<{ customerId: string }, CustomerPage>(v.strictObject({ customerId })),
  'customer.add': call<{ profile: CustomerProfile; person?: CustomerPerson }, CustomerPage>(
    v.strictObject({ profile: customerProfile, person: v.exactOptional(customerFacts['person-noted']) }),
  ),
  /** Who may be the same company already, whatever form of company or spelling stands there. `except`: itself. */
  'customer.alike': call<
    { name: string; code: string; topics: string[]; except: string | null },
    readonly AlikeCompany[]
  >(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(limits.line)),
      code: v.pipe(v.string(), v.maxLength(limits.customerCode)),
      topics: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.line))), v.maxLength(100)),
      except: v.nullable(v.pipe(v.string(), v.uuid())),
    }),
  ),
  /** Writes the calendar file of a company, or of all of them (null), into the downloads folder. */
  'customer.calendar': call<{ customerId: string | null }, { path: string; name: string }>(
    v.strictObject({ customerId: v.nullable(customerId) }),
  ),
  /** `otherId` turned out to be this company: all that is known of it is this one's from then on. */
  'customer.merge': call<{ customerId: string; otherId: string }, CustomerPage>(
    v.strictObject({ customerId, otherId: customerId }),
  ),
  /** What this PC is called beside what it writes; empty: nothing yet. */
  'author.read': call<undefined, { name: string }>(v.undefined()),
  'author.name': call<{ name: string }, { name: string }>(v.strictObject({ name: line })),
  'customer.say': call<{ customerId: string; fact: SaidCustomerFact }, CustomerPage>(
    v.strictObject({ customerId, fact: saidFact }),
  ),
} as const;
