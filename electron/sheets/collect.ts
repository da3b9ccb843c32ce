// Puts together what a sheet is told: from a company's certificates, from a job, or from what the box has read.
import { dayIso, type Iso } from '../../core/base/time.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { SafeDays } from '../../core/contract/customers.ts';
import type { SheetRowFrom, SheetWanted } from '../../core/contract/sheets.ts';
import type { CertificateFigures } from '../../core/crypto/figures.ts';
import { isDue } from '../../core/customers/board.ts';
import { marksOf } from '../../core/customers/marks.ts';
import type { Contacts } from '../../core/customers/contacts.ts';
import { milestonesOf } from '../../core/case/milestones.ts';
import { toldBy } from '../../core/case/told-by.ts';
import { renewedAsTold } from '../../core/flows/call/told.ts';
import type { Day } from '../../core/schedule/calendar-day.ts';
import { stageDay } from '../../core/schedule/stages.ts';
import { readTopic } from '../../core/reading/stated-topic.ts';
import type { Heard } from '../../core/rows/told.ts';
import { apspInName, apspInTopic } from '../../core/rows/target.ts';
import { maskedCode, maskedName } from '../../core/sheets/mask.ts';
import {
  shortFingerprint,
  weekRows,
  type CertificateOnSheet,
  type HandOverSheet,
  type OwnSheet,
  type Sheet,
  type StillOpen,
  type WeekSheet,
} from '../../core/sheets/sheets.ts';
import { sheetSteps, type SheetWay } from '../../core/sheets/steps.ts';
import { site } from '../../core/site/current.ts';
import type { Environment } from '../../core/site/profile.ts';
import type { CustomerService } from '../customers/customers.ts';

export type SheetSources = {
  readonly customers: Pick<CustomerService, 'page' | 'lines' | 'datesOf'>;
  /** A real customer's environment at the management service, as its jobs have shown it. */
  readonly environment: (customerId: string) => Environment | null;
  readonly caseView: (caseId: string) => Result<CaseView>;
  /** The memo's address; null where none is kept. */
  readonly address: (caseId: string) => Promise<Result<{ readonly address: string | null }>>;
  readonly contacts: () => Contacts;
  readonly wall: () => number;
};

type RowKnown = Pick<OwnSheet, 'company' | 'code' | 'serves' | 'row' | 'contacts' | 'practice'> & {
  /** As the customer's last job went; null: there is none that says. */
  readonly lastWay: SheetWay | null;
  readonly topic: string;
  readonly dates: SafeDays | null;
};

/** Of a customer's jobs, the newest first: an older one says nothing of how it goes today. */
const jobsAsked = 5;

/** Fails with `bad-argument` where a company's or a read row has no number; a job's sheet leaves room for it. */
export function createCollect({ customers, environment, caseView, address, contacts, wall }: SheetSources) {
  const madeAt = (): Iso => new Date(wall()).toISOString();
  /** A company's own card, else the one of this computer, person by person. */
  const contactsOf = (own: Contacts): Contacts => {
    const here = contacts();
    const of = (who: keyof Contacts) => (own[who].name || own[who].phone ? own[who] : here[who]);
    return { sales: of('sales'), helpDesk: of('helpDesk') };
  };

  /** Of the newest job that came to Apple's site. */
  const lastWayOf = (caseIds: readonly string[]): SheetWay | null => {
    for (const caseId of caseIds) {
      const read = caseView(caseId);
      if (read.ok && read.value.state.way !== null) return read.value.state.way;
    }
    return null;
  };

  const rowOfCustomer = async (customerId: string, topic: string): Promise<Result<RowKnown>> => {
    const page = await customers.page(customerId);
    if (!page.ok) return page;
    const line = page.value.lines.find((one) => one.topic === topic.toLowerCase());
    const apsp = line?.current ? apspInName(line.current.certificate) : apspInTopic(topic);
    if (!line || apsp === null) return fail('bad-argument', 'row');
    // Where the row goes by an end that was said, the file here is another year's: its serial is no help.
    const own = line.heard?.counts ? null : (line.current?.certificate ?? null);
    return succeed({
      company: page.value.profile.name,
      code: page.value.profile.code,
      serves: line.serves,
      row: {
        apsp,
        end: own?.notAfter ?? line.heard?.end ?? null,
        serial: own?.serial ?? null,
        vendor: vendorOf(environment(customerId), false),
        heard: false,
      },
      lastWay: lastWayOf(page.value.cases.slice(0, jobsAsked).map(({ id }) => id)),
      contacts: contactsOf(page.value.contacts),
      practice: false,
      topic: line.topic,
      dates: line.dates,
    });
  };

  const rowOfCase = async (caseId: string): Promise<Result<RowKnown>> => {
    const read = caseView(caseId);
    if (!read.ok) return read;
    const { state, mode, rowCard } = read.value;
    const { registered, customer, learned, begunWith } = state;
    const practice = mode === 'practice';
    const asked = learned.row ?? learned.asked?.environment ?? null;
    const file = registered?.kind === 'file' ? registered.certificate : null;
    const stated = registered?.kind === 'stated' ? registered : null;
    // On the telephone it may be known by a voice alone, or not yet.
    const heard = state.call.inUse;
    const known = file ? apspInName(file) : apspInTopic(stated?.topic ?? null);
    const apsp = known ?? heard?.apsp ?? null;
    const end = file?.notAfter ?? stated?.notAfter ?? (heard?.end ? dayIso(heard.end) : (begunWith?.notAfter ?? null));
    return succeed({
      company: customer?.name ?? begunWith?.name ?? '',
      code: customer?.mCode ?? begunWith?.mCode ?? '',
      serves: '',
      row: {
        apsp,
        end,
        serial: file?.serial ?? null,
        vendor: rowCard?.vendor ?? vendorOf(asked, practice),
        heard: known === null && heard !== null,
      },
      lastWay: state.way,
      contacts: contacts(),
      practice,
      topic: file?.topic ?? stated?.topic ?? '',
      dates: await customers.datesOf(end),
    });
  };

  const rowRead = async (read: Extract<SheetRowFrom, { from: 'read' }>): Promise<Result<RowKnown>> => {
    const topic = readTopic(read.topic);
    const apsp = apspInTopic(topic);
    if (topic === null || apsp === null) return fail('bad-argument', 'row');
    return succeed({
      company: read.company,
      code: read.code,
      serves: '',
      row: { apsp, end: read.end, serial: read.serial, vendor: null, heard: false },
      lastWay: null,
      contacts: contacts(),
      practice: read.practice,
      topic,
      dates: await customers.datesOf(read.end),
    });
  };

  const rowFrom = (from: SheetRowFrom): Promise<Result<RowKnown>> => {
    switch (from.from) {
      case 'customer':
        return rowOfCustomer(from.customerId, from.topic);
      case 'case':
        return rowOfCase(from.caseId);
      case 'read':
        return rowRead(from);
    }
  };

  const own = async (wanted: Extract<SheetWanted, { kind: 'own' }>): Promise<Result<OwnSheet>> => {
    const known = await rowFrom(wanted.row);
    if (!known.ok) return known;
    const { dates, topic, lastWay, ...told } = known.value;
    const way = wanted.way ?? lastWay ?? 'browser';
    return succeed({
      kind: 'own',
      madeAt: madeAt(),
      ...told,
      guide: dates?.guide ?? null,
      lastSafe: dates?.lastSafe ?? null,
      topic: wanted.topic ? topic : null,
      way,
      steps: sheetSteps(way),
    });
  };

  const handOver = async (wanted: Extract<SheetWanted, { kind: 'hand-over' }>): Promise<Result<HandOverSheet>> => {
    const read = caseView(wanted.caseId);
    if (!read.ok) return read;
    const { state, mode, missing } = read.value;
    const after = state.candidate ? onSheet(state.candidate.certificate) : heardOnSheet(renewedAsTold(state));
    const kept = wanted.address ? await address(wanted.caseId) : null;
    if (kept && !kept.ok) return kept;
    const dates = await customers.datesOf(after?.end ?? null);
    const told = toldBy(read.value);
    const open: readonly StillOpen[] = [
      // What was asked by telephone is no work that is left: nothing more can be shown there.
      ...missing.filter((one) => one !== 'proof' || told !== 'phone'),
      ...(state.siteMemo === 'later' ? (['site-memo'] as const) : []),
    ];
    return succeed({
      kind: 'hand-over',
      madeAt: madeAt(),
      practice: mode === 'practice',
      company: state.customer?.name ?? '',
      code: state.customer?.mCode ?? '',
      before:
        state.registered?.kind === 'file' ? onSheet(state.registered.certificate) : heardOnSheet(state.call.inUse),
      after,
      guide: dates?.guide ?? null,
      custody: dates && stageDay('custody', { endDay: dates.end as Day, lastSafeDay: dates.lastSafe as Day }),
      lastSafe: dates?.lastSafe ?? null,
      open,
      told,
      evidence: milestonesOf(state),
      said: wanted.said,
      address: kept?.value.address ?? null,
      contacts: contacts(),
    });
  };

  const week = async (masked: boolean): Promise<Result<WeekSheet>> => {
    const lines = await customers.lines(null);
    if (!lines.ok) return lines;
    const due = lines.value.filter(({ status }) => isDue(status));
    return succeed({
      kind: 'week',
      madeAt: madeAt(),
      practice: false,
      masked,
      rows: due.slice(0, weekRows).map((line) => ({
        company: masked ? maskedName(line.name) : line.name,
        code: masked ? maskedCode(line.code) : line.code,
        person: masked ? maskedName(line.person.name) : line.person.name,
        phone: masked ? '' : line.person.phone,
        serves: masked ? '' : line.serves,
        lastFour: apspInTopic(line.topic)?.slice(-4) ?? null,
        status: line.status,
        marks: marksOf(line),
        end: line.end,
        heard: line.endFrom === 'heard',
        lastSafe: line.dates?.lastSafe ?? null,
      })),
      more: Math.max(0, due.length - weekRows),
    });
  };

  return (wanted: SheetWanted): Promise<Result<Sheet>> => {
    switch (wanted.kind) {
      case 'own':
        return own(wanted);
      case 'hand-over':
        return handOver(wanted);
      case 'week':
        return week(wanted.masked);
    }
  };
}

/** As the portal's list names who signs for it. */
const vendorOf = (environment: Environment | null, practice: boolean): string | null =>
  environment && `${practice ? 'PRACTICE ' : ''}${site.environments[environment].vendor}`;

const onSheet = (certificate: CertificateFigures): CertificateOnSheet => ({
  lastFour: apspInName(certificate)?.slice(-4) ?? null,
  end: certificate.notAfter,
  serial: certificate.serial,
  fingerprint: shortFingerprint(certificate.fingerprintSha256),
  heard: false,
});

const heardOnSheet = (heard: Heard | null): CertificateOnSheet | null =>
  heard && {
    lastFour: heard.apsp.slice(-4),
    end: heard.end === null ? null : dayIso(heard.end),
    serial: null,
    fingerprint: null,
    heard: true,
  };
