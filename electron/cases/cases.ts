// Cases as the contract speaks of them: facts go in through here and nowhere else, and views come out.
import { createHash } from 'node:crypto';
import type { Received } from '../../core/contract/wizard.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { Recognised } from '../../core/files/kinds.ts';
import { recogniseFile, recogniseText } from '../../core/files/recognise.ts';
import { targetOf } from '../../core/engine/target.ts';
import { isDownloadedRow } from '../../core/rows/downloaded.ts';
import type { RowGiven } from '../../core/rows/given.ts';
import type { RowJudgement } from '../../core/rows/judgement.ts';
import { lookAtPasted } from '../../core/rows/pasted.ts';
import { readPasted } from '../../core/rows/read-pasted.ts';
import { downloadEvidence, lookAtRows } from '../../core/case/rows-of-case.ts';
import { stateOf } from '../../core/case/case-state.ts';
import type { CaseView } from '../../core/case/case-view.ts';
import { environmentToCompare } from '../../core/case/environment.ts';
import { judgedAnew } from '../../core/case/judged-anew.ts';
import { practiceCode } from '../../core/customers/practice-customer.ts';
import { readStored, type FactData, type FactKind, type PracticeTrap, type SaidFact } from '../../core/case/facts.ts';
import type { FilePath } from '../../core/files/file-path.ts';
import type { FlowId } from '../../core/engine/flow-ids.ts';
import type { FolderWanted } from '../../core/case/folder-wait.ts';
import { flows, makesNewTopic } from '../../core/flows/flows.ts';
import { outputAtSite } from '../../core/case/output-at-site.ts';
import { refuse } from '../../core/case/guard.ts';
import { mayBeGiven } from '../../core/case/said-where.ts';
import { viewOf, type CaseFile } from '../../core/case/view-of.ts';
import { waitFor } from '../../core/engine/wait.ts';
import type { BeginKnown } from '../../core/intake/look.ts';
import { judgeReceived } from '../../core/verdict/received.ts';
import type { Mode } from '../../core/verdict/verdict.ts';
import type { Environment } from '../../core/crypto/figures.ts';
import { createCaseLists } from './case-lists.ts';
import type { Clock } from '../shell/clock.ts';
import { environmentFrom, environmentKnown } from './customer-environment.ts';
import { draft, readyDrafts, saidDraft, type Draft } from './drafts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Customer, CustomerChange, CustomerDraft } from '../ledger/records.ts';

export type Wanted = Received['wanted'];
export type Outcome = { readonly view: CaseView; readonly received: Received };
export type Cases = ReturnType<typeof createCases>;

export function createCases(ledger: Ledger, clock: Clock, practiceCustomer: () => string) {
  const load = (caseId: string): Result<CaseFile> => {
    const record = ledger.readCase(caseId);
    if (!record.ok) return record;
    const { facts: stored, unreadable } = readStored(record.value.facts);
    const facts = judgedAnew(stored, (digest) => {
      const bytes = ledger.readBlob(digest);
      return bytes.ok ? bytes.value : null;
    });
    const { mode, flow, flowVersion } = record.value.case;
    if (!Object.hasOwn(flows, flow)) return fail('case-not-found', 'flow');
    const state = stateOf(facts);
    const { registered } = state;
    const current = registered?.kind === 'file' ? registered.certificate.fingerprintSha256 : null;
    // Last year's files: what other cases of this customer held, and what was given here as the certificate in use
    // before.
    const earlier = facts.flatMap((fact) =>
      fact.kind === 'registered-received' ? [fact.data.certificate.fingerprintSha256] : [],
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
      facts,
      unreadable,
      seen,
      readOnly: ledger.readOnly,
    });
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
    return ledger.appendFacts(caseId, ready.value, Object.keys(customer).length > 0 ? { customer } : {});
  };

  /** Reads a case; writes what follows from time alone: a wait broken by the clock, and the end. */
  const read = (caseId: string): Result<CaseView> => {
    const file = load(caseId);
    if (!file.ok) return file;
    const view = viewOf(file.value, clock.now());
    if (file.value.readOnly) return succeed(view);
    if (waitFor(view.state.request, clock.now()).broken && view.step === 'csr-wait') {
      const restarted = add(caseId, 'wait-restarted', {});
      return restarted.ok ? read(caseId) : restarted;
    }
    if (view.finished && !file.value.facts.some((fact) => fact.kind === 'finished')) {
      const finished = add(caseId, 'finished', {});
      return finished.ok ? read(caseId) : finished;
    }
    return succeed(view);
  };

  const note = <K extends FactKind>(caseId: string, kind: K, data: FactData<K>): Result<CaseView> => {
    const added = add(caseId, kind, data);
    return added.ok ? read(caseId) : added;
  };

  const findCustomer = (id: string): Result<Customer> => {
    const customers = ledger.listCustomers();
    if (!customers.ok) return customers;
    const found = customers.value.find((customer) => customer.id === id);
    return found ? succeed(found) : fail('bad-argument', 'customer');
  };

  /**
   * Suggestions for the pages that ask: a name and number of an earlier year, and what a mail or a copied number
   * said.
   */
  const whatIsKnown = (customer: CustomerDraft | Customer, known: BeginKnown | null): readonly Draft[] => {
    const mCode = known?.mCode ?? customer.mCode;
    const notAfter = known?.notAfter ?? null;
    const environment = 'id' in customer ? environmentKnown(ledger, customer) : null;
    const begun = { name: customer.name, mCode, notAfter, environment };
    return [
      ...(customer.name || mCode || notAfter || environment ? [draft('begun-with', begun)] : []),
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
    const earlier = customerId ? findCustomer(customerId) : succeed(null);
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
      ...(mode === 'practice' ? [draft('practice-prepared', { trap })] : []),
      ...(earlier.value || known ? whatIsKnown(earlier.value ?? newcomer, known) : []),
      ...(flow === 'duplicate' ? [draft('row-sought', { because: 'e320' })] : []),
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

  const say = (caseId: string, fact: SaidFact): Result<CaseView> => {
    const view = read(caseId);
    if (!view.ok) return view;
    const refused = refuse(view.value, fact);
    if (refused) return fail('step-mismatch', refused);
    const named = fact.kind === 'customer-named' ? { name: fact.data.name, mCode: fact.data.mCode } : {};
    const added = append(caseId, [saidDraft(view.value, fact)], named);
    return added.ok ? read(caseId) : added;
  };

  const take = (
    caseId: string,
    wanted: Wanted,
    via: FilePath,
    name: string,
    recognised: Recognised,
    raw: Uint8Array,
  ): Result<Outcome> => {
    const file = load(caseId);
    if (!file.ok) return file;
    if (!mayBeGiven(viewOf(file.value, clock.now()), wanted)) return fail('step-mismatch', wanted);
    const { mode } = file.value;
    const row = wanted === 'candidate' && ofRow(file.value, via, recognised);
    const answer = judgeReceived(wanted, recognised, { mode, environment: file.value.environment, now: clock.wall() });
    const received: Received = {
      taken: answer.taken,
      wanted,
      name,
      kind: recognised.kind,
      notes: recognised.notes,
      malformed: recognised.malformed ?? null,
      verdict: answer.verdict,
    };
    if (answer.taken) {
      const added = row ? keepRow(caseId, via, name, recognised) : keep(file.value, wanted, via, name, recognised, raw);
      if (!added.ok) return added;
    }
    const view = read(caseId);
    return view.ok ? succeed({ view: view.value, received }) : view;
  };

  /**
   * In the browser way a row's Download tells which row it is; everywhere else whatever comes is meant as the new
   * certificate.
   */
  const ofRow = (file: CaseFile, via: FilePath, recognised: Recognised): boolean => {
    const { step, flow, state } = viewOf(file, clock.now());
    return (
      step === 'portal' &&
      state.way === 'browser' &&
      !makesNewTopic(flow) &&
      isDownloadedRow(recognised, downloadEvidence(state, file.mode, via))
    );
  };

  const keepRow = (caseId: string, via: FilePath, name: string, { certificate }: Recognised): Result<unknown> =>
    certificate
      ? add(caseId, 'row-downloaded', { name: name.slice(0, 260), via, certificate })
      : fail('unexpected', 'certificate');

  const keep = (
    file: CaseFile,
    wanted: Wanted,
    via: FilePath,
    name: string,
    recognised: Recognised,
    raw: Uint8Array,
  ): Result<unknown> => {
    const caseId = file.id;
    const base = { name: name.slice(0, 260), via };
    const view = viewOf(file, clock.now());
    const { step, state } = view;
    if (wanted === 'csr') {
      if (!recognised.csr) return fail('unexpected', 'csr');
      return add(
        caseId,
        step === 'register' ? 'csr-exported-again' : 'csr-received',
        { ...base, sha256: sha256(raw), csr: recognised.csr },
        [raw],
      );
    }
    const { certificate, leafDer } = recognised;
    // The leaf's DER alone is kept: an exported file can hold a private key (docs/manual-coverage.md W15).
    if (!certificate || !leafDer) return fail('unexpected', 'certificate');
    const facts = { ...base, sha256: sha256(leafDer), certificate };
    const exported = draft('exported-again', facts, [leafDer]);
    if (wanted === 'exported') {
      if (!['register', 'proof', 'expiry'].includes(step)) return fail('step-mismatch', 'exported');
      if (step !== 'register') return append(caseId, [exported]);
      // Straight from the site's own page: that it is registered need not be told any more. From elsewhere it might
      // be Apple's own file.
      const same = certificate.fingerprintSha256 === state.candidate?.certificate.fingerprintSha256;
      if (via !== 'view' || !same || refuse(view, { kind: 'registration-done', data: {} }) !== null)
        return add(caseId, 'exported-early', facts, [leafDer]);
      return append(caseId, [draft('registration-done', {}), exported]);
    }
    if (wanted === 'candidate') return add(caseId, 'candidate-received', facts, [leafDer]);
    const heldKey = recognised.notes.includes('held-private-key');
    const registered = draft('registered-received', { ...facts, heldKey }, [leafDer]);
    // Asked for there and then: whoever gives it from their own browser is in, too.
    const entered = via !== 'view' && step === 'site-access' && outputAtSite(view);
    return append(caseId, entered ? [draft('site-entered', {}), registered] : [registered]);
  };

  return {
    read,
    begin,
    say,
    load,
    receive: (caseId: string, wanted: Wanted, via: FilePath, name: string, bytes: Uint8Array) =>
      take(caseId, wanted, via, name, recogniseFile(bytes), bytes),
    receiveText: (caseId: string, wanted: Wanted, text: string) =>
      take(caseId, wanted, 'paste', '', recogniseText(text), new TextEncoder().encode(text)),
    /** Is it a row's certificate in use, and not the new one? */
    isOfRow: (caseId: string, via: FilePath, bytes: Uint8Array): boolean => {
      const file = load(caseId);
      return file.ok && ofRow(file.value, via, recogniseFile(bytes));
    },
    /**
     * Is this content in the case already, in that role? (A request counts by its bytes, a certificate by its leaf.)
     */
    holds: (caseId: string, wanted: FolderWanted, bytes: Uint8Array): boolean => {
      const file = load(caseId);
      if (!file.ok) return false;
      // Right before the registration the site is meant to give out what the case has.
      if (wanted === 'csr' && viewOf(file.value, clock.now()).step === 'register') return false;
      const digest = wanted === 'csr' ? sha256(bytes) : recogniseFile(bytes).certificate?.fingerprintSha256;
      return file.value.facts.some((fact) =>
        fact.kind === 'csr-received' && wanted === 'csr'
          ? fact.data.sha256 === digest
          : fact.kind === 'candidate-received' && fact.data.certificate.fingerprintSha256 === digest,
      );
    },
    judgeRow: (caseId: string, text: string): Result<RowJudgement> => {
      const file = load(caseId);
      if (!file.ok) return file;
      const { registered, duplicate } = stateOf(file.value.facts);
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
      const look = lookAtRows(view.value.state, given);
      return note(caseId, 'row-judged', { ...look, via: given.kind });
    },
    /** What was seen on Apple's own pages beside us. */
    portalSeen: note<'row-seen' | 'upload-answered' | 'row-relisted'>,
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
