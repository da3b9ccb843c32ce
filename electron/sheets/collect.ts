// Puts together what a sheet is told: from a company's certificates, from a job, or from what the box has read.
import { dayMs, type Iso } from '../../core/base/time.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { SafeDays } from '../../core/contract/customers.ts';
import type { SheetRowFrom, SheetWanted } from '../../core/contract/sheets.ts';
import type { CertificateFigures } from '../../core/crypto/figures.ts';
import { isDue } from '../../core/customers/board.ts';
import type { Contacts } from '../../core/customers/contacts.ts';
import { custodyDays } from '../../core/customers/custody.ts';
import { readTopic } from '../../core/reading/stated-topic.ts';
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
import { sheetSteps } from '../../core/sheets/steps.ts';
import type { CustomerService } from '../customers/customers.ts';

export type SheetSources = {
  readonly customers: Pick<CustomerService, 'page' | 'lines' | 'datesOf'>;
  readonly caseView: (caseId: string) => Result<CaseView>;
  /** The memo's address; null where none is kept. */
  readonly address: (caseId: string) => Promise<Result<{ readonly address: string | null }>>;
  readonly contacts: () => Contacts;
  readonly wall: () => number;
};

/** What happened, in the order in which it is told. */
const milestones = [
  'csr-requested',
  'candidate-received',
  'registration-done',
  'exported-again',
  'expiry-moved',
  'devices-answered',
  'collection-set',
] as const;

type RowKnown = Pick<OwnSheet, 'company' | 'code' | 'serves' | 'row' | 'contacts' | 'practice'> & {
  readonly topic: string;
  readonly dates: SafeDays | null;
};

/** Fails with `bad-argument` where no row is known by its number. */
export function createCollect({ customers, caseView, address, contacts, wall }: SheetSources) {
  const madeAt = (): Iso => new Date(wall()).toISOString();
  /** A company's own card, else the one of this computer, person by person. */
  const contactsOf = (own: Contacts): Contacts => {
    const here = contacts();
    const of = (who: keyof Contacts) => (own[who].name || own[who].phone ? own[who] : here[who]);
    return { sales: of('sales'), helpDesk: of('helpDesk') };
  };

  const rowOfCustomer = async (customerId: string, topic: string): Promise<Result<RowKnown>> => {
    const page = await customers.page(customerId);
    if (!page.ok) return page;
    const line = page.value.lines.find((one) => one.topic === topic.toLowerCase());
    const apsp = line?.current ? apspInName(line.current.certificate) : apspInTopic(topic);
    if (!line || apsp === null) return fail('bad-argument', 'row');
    return succeed({
      company: page.value.profile.name,
      code: page.value.profile.code,
      serves: line.serves,
      row: {
        apsp,
        end: line.current?.certificate.notAfter ?? line.heard?.end ?? null,
        serial: line.current?.certificate.serial ?? null,
        vendor: null,
      },
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
    const { registered, customer } = state;
    const file = registered?.kind === 'file' ? registered.certificate : null;
    const stated = registered?.kind === 'stated' ? registered : null;
    const apsp = file ? apspInName(file) : apspInTopic(stated?.topic ?? null);
    if (apsp === null) return fail('bad-argument', 'row');
    const end = file?.notAfter ?? stated?.notAfter ?? null;
    return succeed({
      company: customer?.name ?? '',
      code: customer?.mCode ?? '',
      serves: '',
      row: { apsp, end, serial: file?.serial ?? null, vendor: rowCard?.vendor ?? null },
      contacts: contacts(),
      practice: mode === 'practice',
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
      row: { apsp, end: read.end, serial: read.serial, vendor: null },
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
    const { dates, topic, ...told } = known.value;
    return succeed({
      kind: 'own',
      madeAt: madeAt(),
      ...told,
      guide: dates?.guide ?? null,
      lastSafe: counted(dates),
      topic: wanted.topic ? topic : null,
      steps: sheetSteps,
    });
  };

  const handOver = async (wanted: Extract<SheetWanted, { kind: 'hand-over' }>): Promise<Result<HandOverSheet>> => {
    const read = caseView(wanted.caseId);
    if (!read.ok) return read;
    const { state, mode, missing } = read.value;
    const after = state.candidate && onSheet(state.candidate.certificate);
    const kept = wanted.address ? await address(wanted.caseId) : null;
    if (kept && !kept.ok) return kept;
    const dates = await customers.datesOf(after?.end ?? null);
    const open: readonly StillOpen[] = [...missing, ...(state.siteMemo === 'later' ? (['site-memo'] as const) : [])];
    return succeed({
      kind: 'hand-over',
      madeAt: madeAt(),
      practice: mode === 'practice',
      company: state.customer?.name ?? '',
      code: state.customer?.mCode ?? '',
      before: state.registered?.kind === 'file' ? onSheet(state.registered.certificate) : null,
      after,
      guide: dates?.guide ?? null,
      custody: after && dayBefore(after.end, custodyDays),
      lastSafe: counted(dates),
      open,
      told: missing.includes('proof'),
      evidence: milestones.flatMap((what) => {
        const at = state.times[what];
        return at ? [{ what, at }] : [];
      }),
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
        serves: masked ? '' : line.serves,
        lastFour: apspInTopic(line.topic)?.slice(-4) ?? null,
        status: line.status,
        end: line.end,
        heard: line.endFrom === 'heard',
        lastSafe: counted(line.dates),
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

/** As it is counted back from the end: a day until which somebody waits is no safe one. */
const counted = (dates: SafeDays | null): string | null => (dates ? (dates.parts.at(-1)?.day ?? dates.lastSafe) : null);

const onSheet = (certificate: CertificateFigures): CertificateOnSheet => ({
  lastFour: apspInName(certificate)?.slice(-4) ?? null,
  end: certificate.notAfter,
  serial: certificate.serial,
  fingerprint: shortFingerprint(certificate.fingerprintSha256),
});

const dayBefore = (end: Iso, days: number): string =>
  new Date(Date.parse(end) - days * dayMs).toISOString().slice(0, 10);
