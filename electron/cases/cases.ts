// Cases as the contract speaks of them: facts go in through here and nowhere else, and views come out.
import { createHash } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { recogniseFile, recogniseText } from '../../core/files/recognise.ts';
import { targetOf } from '../../core/engine/target.ts';
import type { RowGiven } from '../../core/rows/given.ts';
import type { RowJudgement } from '../../core/rows/judgement.ts';
import { lookAtPasted } from '../../core/rows/pasted.ts';
import { readPasted } from '../../core/rows/read-pasted.ts';
import { lookAtRows } from '../../core/case/rows-of-case.ts';
import { stateOf } from '../../core/case/state.ts';
import type { CaseView } from '../../core/case/view.ts';
import { environmentToCompare } from '../../core/case/environment.ts';
import { judgedAnew } from '../../core/case/judged-anew.ts';
import { practiceCode } from '../../core/customers/practice-customer.ts';
import { readStored, type FactData, type FactKind, type PracticeTrap, type UserFact } from '../../core/flows/facts.ts';
import type { FilePath } from '../../core/files/file-path.ts';
import type { FlowId } from '../../core/flows/flow-ids.ts';
import { flows } from '../../core/flows/flows.ts';
import { wereInUse } from '../../core/flows/was-in-use.ts';
import { arrive, type Arrived, type Received } from '../../core/case/arrival.ts';
import { refuse } from '../../core/case/guard.ts';
import { localDay } from '../../core/schedule/business-days.ts';
import type { FileRole, FolderWait } from '../../core/engine/step.ts';
import { viewOf, type CaseFile } from '../../core/case/view-of.ts';
import { waitFor } from '../../core/engine/wait.ts';
import type { BeginKnown } from '../../core/intake/look.ts';
import type { Mode } from '../../core/verdict/verdict.ts';
import type { Environment } from '../../core/crypto/figures.ts';
import { createCaseLists } from './case-lists.ts';
import { createProjector } from './projector.ts';
import type { Clock } from '../shell/clock.ts';
import { environmentFrom, environmentKnown } from './customer-environment.ts';
import { siteWayKnown } from './customer-site-way.ts';
import { seenNow } from './seen-now.ts';
import { draft, readyDrafts, userDraft, type Draft } from './drafts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Customer, CustomerChange, CustomerDraft } from '../ledger/records.ts';

type Given = Parameters<typeof arrive>[2];
type Seen = { readonly file: CaseFile; readonly view: CaseView };
export type Outcome = { readonly view: CaseView; readonly received: Received };
export type Cases = ReturnType<typeof createCases>;

/** `broke`: a case that can't be folded, for the log. */
export function createCases(
  ledger: Ledger,
  clock: Clock,
  practiceCustomer: () => string,
  broke: (text: string) => void = () => undefined,
) {
  const listeners = new Set<(caseId: string) => void>();
  const changed = (caseId: string): void => listeners.forEach((listener) => listener(caseId));

  const load = (caseId: string): Result<CaseFile> => {
    const record = ledger.readCase(caseId);
    if (!record.ok) return record;
    const { facts: stored, unreadable } = readStored(record.value.facts);
    const facts = judgedAnew(stored, (digest) => {
      const bytes = ledger.readBlob(digest);
      return bytes.ok ? bytes.value : null;
    });
    const { mode, flow, flowVersion } = record.value.case;
    // Of one that turned out to be another, that one's.
    const customer = ledger.readCustomer(record.value.customer.id);
    if (!Object.hasOwn(flows, flow)) return fail('case-not-found', 'flow');
    const state = stateOf(facts);
    const { registered } = state;
    const current = registered?.kind === 'file' ? registered.certificate.fingerprintSha256 : null;
    // Last year's files: what was in use in other cases of this customer, and what was given here as that before.
    const earlier = wereInUse(
      facts.flatMap((fact) => {
        if (fact.kind !== 'registered-received') return [];
        const { fingerprintSha256, notBefore } = fact.data.certificate;
        return [{ kind: fact.kind, fingerprint: fingerprintSha256, notBefore, via: null }];
      }),
    );
    const seen = [...ledger.seenFingerprints(record.value.customer.id, caseId), ...earlier].filter(
      (fingerprint) => fingerprint !== current,
    );
    return succeed({
      id: caseId,
      mode,
      flow: flow as FlowId,
      flowVersion,
      environment: environmentToCompare(state, mode === 'practice' ? record.value.customer.environment : null),
      siteUrl: customer.ok ? customer.value.siteUrl : null,
      facts,
      unreadable,
      seen,
      readOnly: ledger.readOnly,
    });
  };

  const fold = (caseId: string): Result<Seen> => {
    const file = load(caseId);
    return file.ok ? succeed({ file: file.value, view: viewOf(file.value, clock.now()) }) : file;
  };
  /** What a write folded for the ledger's projections: the case as that write leaves it. */
  let written: { readonly caseId: string; readonly seen: Result<Seen> } | null = null;
  ledger.project(
    createProjector(
      (caseId) => {
        const seen = fold(caseId);
        written = { caseId, seen };
        return seen;
      },
      clock,
      broke,
    ),
  );

  /** Whoever asks in the same event need not fold it once more. */
  const keepWritten = (caseId: string): void => {
    if (written?.caseId === caseId) caseNow.keep(caseId, written.seen);
  };

  const add = <K extends FactKind>(
    caseId: string,
    kind: K,
    data: FactData<K>,
    blobs: readonly Uint8Array[] = [],
  ): Result<unknown> => append(caseId, [draft(kind, data, blobs)]);

  /**
   * With what the customer is known by, as far as it follows from these facts. What could not be read again is not
   * written, and nothing beside it either.
   */
  const append = (caseId: string, drafts: readonly Draft[], named: CustomerChange = {}): Result<unknown> => {
    const ready = readyDrafts(drafts);
    if (!ready.ok) return ready;
    const customer = { ...named, ...environmentFrom(ledger, caseId, ready.value, clock.now()) };
    written = null;
    const added = ledger.appendFacts(caseId, ready.value, Object.keys(customer).length > 0 ? { customer } : {});
    if (added.ok) {
      keepWritten(caseId);
      changed(caseId);
    }
    return added;
  };

  /** Of the case as it is now: loaded, folded and judged once for one event (seen-now.ts). */
  const caseNow = seenNow(clock.wall, ledger.writes, fold);

  /** Reads a case; writes what follows from time alone: a wait broken by the clock, and the end. */
  const read = (caseId: string): Result<CaseView> => {
    const seen = caseNow.of(caseId);
    if (!seen.ok) return seen;
    const { file, view } = seen.value;
    if (file.readOnly) return succeed(view);
    if (waitFor(view.state.request, clock.now()).broken && view.step === 'csr-wait') {
      const restarted = add(caseId, 'wait-restarted', {});
      return restarted.ok ? read(caseId) : restarted;
    }
    if (view.finished && !file.facts.some((fact) => fact.kind === 'finished')) {
      const finished = add(caseId, 'finished', {});
      return finished.ok ? read(caseId) : finished;
    }
    return succeed(view);
  };

  const note = <K extends FactKind>(caseId: string, kind: K, data: FactData<K>): Result<CaseView> => {
    const added = add(caseId, kind, data);
    return added.ok ? read(caseId) : added;
  };

  /** The one whose number it is, where there is just one. */
  const customerCoded = (mode: Mode, known: BeginKnown | null): Result<Customer | null> => {
    const code = known?.mCode ?? null;
    if (mode !== 'real' || code === null) return succeed(null);
    const coded = ledger.customersCoded(code, 2);
    return coded.ok ? succeed(coded.value.length === 1 ? (coded.value[0] ?? null) : null) : coded;
  };

  /**
   * Suggestions for the pages that ask: a name and number of an earlier year, and what a mail or a copied number
   * said.
   */
  const whatIsKnown = (customer: CustomerDraft | Customer, known: BeginKnown | null): readonly Draft[] => {
    const mCode = known?.mCode ?? customer.mCode;
    const notAfter = known?.notAfter ?? null;
    const environment = 'id' in customer ? environmentKnown(ledger, customer) : null;
    const siteWay = 'id' in customer ? siteWayKnown(ledger, customer.id) : 'view';
    const inBrowser = siteWay === 'browser';
    const begun = { name: customer.name, mCode, notAfter, environment, ...(inBrowser && { siteWay }) };
    return [
      ...(customer.name || mCode || notAfter || environment || inBrowser ? [draft('begun-with', begun)] : []),
      ...(known?.topic ? [draft('registered-stated', { topic: known.topic, notAfter })] : []),
    ];
  };

  const begin = (
    flow: FlowId,
    wanted: Mode,
    environment: Environment,
    trap: PracticeTrap | null,
    customerId: string | null,
    known: BeginKnown | null = null,
  ): Result<CaseView> => {
    const earlier = customerId ? ledger.readCustomer(customerId) : customerCoded(wanted, known);
    if (!earlier.ok) return earlier;
    // An earlier customer's case is of the customer's own world, whatever was asked for.
    const mode = earlier.value?.mode ?? wanted;
    const newcomer: CustomerDraft = {
      mode,
      name: mode === 'practice' ? practiceCustomer() : '',
      mCode: mode === 'practice' ? practiceCode : '',
      environment: mode === 'practice' ? environment : null,
      siteUrl: null,
    };
    const facts = readyDrafts([
      // A mail's customer is not the practice's: what it said waits for the real job.
      ...(mode === 'practice' ? [draft('practice-prepared', { trap, ...(known && { forReal: known }) })] : []),
      ...(earlier.value || (known && mode === 'real') ? whatIsKnown(earlier.value ?? newcomer, known) : []),
      ...(flows[flow].traits.seeksRow ? [draft('row-sought', { because: 'e320' })] : []),
    ]);
    if (!facts.ok) return facts;
    const begun = ledger.beginCase({
      customer: earlier.value?.id ?? newcomer,
      flow,
      flowVersion: flows[flow].version,
      facts: facts.value,
    });
    return begun.ok ? read(begun.value.case.id) : begun;
  };

  /**
   * What the customer is known by from then on. A job that is begun without the number takes none away that somebody
   * noted of the company itself.
   */
  const knownBy = (fact: UserFact, caseId: string): CustomerChange => {
    if (fact.kind === 'site-noted') return { siteUrl: fact.data.address };
    if (fact.kind !== 'customer-named') return {};
    const { name, mCode } = fact.data;
    const record = mCode === '' ? ledger.readCase(caseId) : null;
    const facts = record?.ok ? ledger.readCustomerFacts(record.value.customer.id) : null;
    const isNoted = facts?.ok && facts.value.some(({ kind }) => kind === 'profile-noted');
    return isNoted ? { name } : { name, mCode };
  };

  const say = (caseId: string, fact: UserFact): Result<CaseView> => {
    const view = read(caseId);
    if (!view.ok) return view;
    const refused = refuse(view.value, fact, localDay(new Date(clock.wall()).toISOString()));
    if (refused) return fail('step-mismatch', refused);
    const added = append(caseId, [userDraft(view.value, fact)], knownBy(fact, caseId));
    return added.ok ? read(caseId) : added;
  };

  const arriving = (caseId: string, role: FileRole, file: Given): Result<Arrived> => {
    const seen = caseNow.of(caseId);
    if (!seen.ok) return seen;
    const { view, file: of } = seen.value;
    return arrive(view, role, file, { environment: of.environment, now: clock.wall() }, sha256);
  };

  const take = (caseId: string, role: FileRole, file: Given): Result<Outcome> => {
    const arrived = arriving(caseId, role, file);
    if (!arrived.ok) return arrived;
    const { received, made, kept } = arrived.value;
    const drafts = made.map((one) => ({ ...one, blobs: one.keeps ? [kept] : [] }));
    const added = drafts.length > 0 ? append(caseId, drafts) : succeed(null);
    if (!added.ok) return added;
    const view = read(caseId);
    return view.ok ? succeed({ view: view.value, received }) : view;
  };
  const given = (via: FilePath, name: string, raw: Uint8Array): Given => ({
    via,
    name,
    raw,
    recognised: recogniseFile(raw),
  });

  return {
    read,
    /** Told after every fact that was written, whoever wrote it. */
    onChange: (listener: (caseId: string) => void): void => void listeners.add(listener),
    begin,
    say,
    load,
    receive: (caseId: string, role: FileRole, via: FilePath, name: string, bytes: Uint8Array) =>
      take(caseId, role, given(via, name, bytes)),
    receiveText: (caseId: string, role: FileRole, text: string) =>
      take(caseId, role, {
        via: 'paste',
        name: '',
        raw: new TextEncoder().encode(text),
        recognised: recogniseText(text),
      }),
    /**
     * What a file in the downloads folder is to a case that waits for one: a row's certificate in use; one that it
     * has already, in that role; or news.
     */
    inFolder: (caseId: string, role: FolderWait['role'], bytes: Uint8Array): 'row' | 'held' | 'news' => {
      const arrived = arriving(caseId, role, given('folder', '', bytes));
      const seen = caseNow.of(caseId);
      if (!arrived.ok || !seen.ok) return 'news';
      const { made, kept } = arrived.value;
      if (made.some(({ kind }) => kind === 'row-downloaded')) return 'row';
      const digest = sha256(kept);
      // Right before the registration the site is meant to give out what the case has.
      const kinds: readonly FactKind[] = made.flatMap(({ kind }) => (kind === 'csr-exported-again' ? [] : [kind]));
      return seen.value.file.facts.some(
        ({ kind, data }) => kinds.includes(kind) && 'sha256' in data && data.sha256 === digest,
      )
        ? 'held'
        : 'news';
    },
    judgeRow: (caseId: string, text: string): Result<RowJudgement> => {
      const seen = caseNow.of(caseId);
      if (!seen.ok) return seen;
      const { registered, duplicate } = seen.value.view.state;
      const { judgement, vendor } = lookAtPasted(targetOf(registered), readPasted(text));
      const found = judgement.answer === 'this-row' || judgement.answer === 'this-row-renewed' ? judgement.row : null;
      // The answer does not depend on whether its place can be noted.
      if (found !== null && found !== duplicate.placed)
        add(caseId, 'row-placed', { row: found, vendor: vendor ?? null });
      return succeed(judgement);
    },
    /** Judges what the person sees of Apple's rows, on the step that tells them apart, and keeps the answer. */
    findRow: (caseId: string, given: RowGiven): Result<CaseView> => {
      const view = read(caseId);
      if (!view.ok) return view;
      if (view.value.step !== 'find-row') return fail('step-mismatch', 'row');
      const judged = lookAtRows(view.value.state, given);
      return note(caseId, 'row-judged', { ...judged, via: given.kind });
    },
    /** What was seen on Apple's own pages beside us. */
    portalSeen: note<'row-seen' | 'upload-answered' | 'row-relisted'>,
    /** What was done in the practice world. */
    practised: (caseId: string, data: FactData<'practice-did'>) => add(caseId, 'practice-did', data),
    /** The bytes to hand to Apple or to the management site. */
    blob: (sha: string) => ledger.readBlob(sha),
    handedOver: (caseId: string, which: 'csr' | 'candidate', sha: string, place: 'view' | 'saved') =>
      add(caseId, which === 'csr' ? 'csr-handed-over' : 'candidate-handed-over', { sha256: sha, place }),
    appleIdNoted: (caseId: string, data: FactData<'apple-id-noted'>) => note(caseId, 'apple-id-noted', data),
    pcChecked: (caseId: string, data: FactData<'pc-checked'>) => note(caseId, 'pc-checked', data),
    ...createCaseLists(ledger, load, clock),
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
