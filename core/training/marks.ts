// What a practised case shows of one thing that can be missed: kept, missed, told by telephone, or not come to yet.
// Facts alone say it.
import type { CertificateFigures } from '../crypto/figures.ts';
import type { CaseView } from '../case/view.ts';
import type { Fact, FactData, FactKind } from '../flows/facts.ts';
import { isUntouched } from '../verdict/untouched.ts';

export const markIds = [
  'one-request',
  'vendor-stopped',
  'apple-id',
  'account-kept',
  'waited',
  'renew-first',
  'weighed',
  'row-proven',
  'owner-told',
  'right-row',
  'not-created',
  'not-revoked',
  'renewed-file',
  'own-request',
  'verdict',
  'shown',
  'own-apple-id',
  'code-phones',
  'created-once',
  'site-memo',
] as const;
export type MarkId = (typeof markIds)[number];
/** `told`: gone past by what a caller said, as the call's own pages lead; no file shows how it went. */
export type Stand = 'kept' | 'missed' | 'told' | 'open';

/** A practised case: its facts in their order, and what it comes to. */
export type Practised = {
  readonly facts: readonly Fact[];
  readonly view: Pick<CaseView, 'state' | 'finished' | 'missing'>;
};

const all = <K extends FactKind>(facts: readonly Fact[], kind: K): readonly Extract<Fact, { kind: K }>[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
const seqOf = (facts: readonly Fact[], kind: FactKind): number | null =>
  facts.find((fact) => fact.kind === kind)?.seq ?? null;

const topicOf = ({ topic, uid }: CertificateFigures): string | null => (topic ?? uid)?.toLowerCase() ?? null;

/** The certificate in use as it was when a fact was written. */
function inUseAt(facts: readonly Fact[], seq: number): CertificateFigures | null {
  return all(facts, 'registered-received').findLast((fact) => fact.seq < seq)?.data.certificate ?? null;
}
type Came = Extract<Fact, { kind: 'candidate-received' }>;

/** A new certificate is there: as a file, or as a caller says. */
const newOne = (facts: readonly Fact[]): number | null =>
  facts.find(({ kind }) => kind === 'candidate-received' || kind === 'renewed-told' || kind === 'made-told')?.seq ??
  null;
/** What nobody has come to, or what a call went past: `by` is what was said there. */
const openUnless = (facts: readonly Fact[], ...by: readonly FactKind[]): Stand =>
  facts.some(({ kind }) => by.includes(kind)) ? 'told' : 'open';
/** Somebody was on the line when a fact was written. */
function onTheLineAt(facts: readonly Fact[], seq: number): boolean {
  const calls: readonly FactKind[] = ['call-began', 'call-parked', 'call-resumed', 'call-ended'];
  const last = facts.findLast((fact) => fact.seq < seq && calls.includes(fact.kind))?.kind;
  return last === 'call-began' || last === 'call-resumed';
}

/** Where somebody did one thing in the practice world, the topic it was done to. */
const didTo = (facts: readonly Fact[], wanted: FactData<'practice-did'>['did']) =>
  all(facts, 'practice-did').filter(({ data }) => data.did === wanted);
const same = (one: string | null, other: string | null): boolean => one?.toLowerCase() === other?.toLowerCase();

/** What a certificate that came back is, beside the one in use. */
type Kind = 'renewed' | 'before' | 'created' | 'other-row';
function kindOf(facts: readonly Fact[], { seq, data: { certificate } }: Came): Kind {
  const inUse = inUseAt(facts, seq);
  if (inUse === null) return 'renewed';
  const topic = topicOf(certificate);
  if (same(topic, topicOf(inUse))) return certificate.notAfter <= inUse.notAfter ? 'before' : 'renewed';
  if (didTo(facts, 'created').some(({ data }) => same(data.topic, topic))) return 'created';
  const requests = all(facts, 'csr-received').filter((fact) => fact.seq < seq);
  const ours = requests.some(({ data }) => data.csr.publicKeySha256 === certificate.publicKeySha256);
  const since = requests[0]?.at ?? null;
  return since !== null && isUntouched(certificate, ours, since) ? 'before' : 'other-row';
}

/** One certificate of the wrong kind is enough; until one came of the right row's renewal, it is open. */
function noneIs({ facts }: Practised, wrong: Kind): Stand {
  const kinds = all(facts, 'candidate-received').map((came) => kindOf(facts, came));
  if (kinds.includes(wrong)) return 'missed';
  return kinds.includes('renewed') ? 'kept' : openUnless(facts, 'renewed-told', 'made-told');
}

/** What must never be pressed at Apple's list. */
const never = ({ facts }: Practised, wanted: 'created' | 'revoked'): Stand => {
  if (didTo(facts, wanted).length > 0) return 'missed';
  return newOne(facts) === null ? 'open' : 'kept';
};

/** Devices were or are to be enrolled again: said by turning to it, or by doing it. */
const begunOver = (facts: readonly Fact[]): number | null =>
  facts.find(
    (fact) =>
      (fact.kind === 'turned-to' && (fact.data.flow === 'start-over' || fact.data.flow === 'create')) ||
      fact.kind === 'start-over-did',
  )?.seq ?? null;

/** The lesson's own trouble. */
const trapOf = (facts: readonly Fact[]) => all(facts, 'practice-prepared')[0]?.data.trap ?? null;

/** It went on without starting over. */
function heldOut({ facts }: Practised): Stand {
  const over = begunOver(facts);
  const came = newOne(facts);
  if (over !== null && (came === null || over < came)) return 'missed';
  return came === null ? 'open' : 'kept';
}

/** The certificate that was to be registered then was judged by its file. */
const judgedByFile = (facts: readonly Fact[], seq: number): boolean =>
  facts.findLast((fact) => fact.seq < seq && (fact.kind === 'candidate-accepted' || fact.kind === 'told-accepted'))
    ?.kind !== 'told-accepted';

/** An answer of which one is right; `open`: none was given yet. */
const onlyIs = (answer: string, right: string): Stand => {
  if (answer === 'open') return 'open';
  return answer === right ? 'kept' : 'missed';
};

/** The provider's signature had ended by then. */
const hasEnded = ({ csr }: FactData<'csr-received'>, at: string): boolean =>
  csr.vendor !== null && csr.vendor.chainNotAfter <= at;

const rules: Readonly<Record<MarkId, (practised: Practised) => Stand>> = {
  // A second press makes the first request worthless, whether it was told here or only done at the site. After W5, or
  // where one is asked for anew, a newer one is wanted.
  'one-request': ({ facts }) => {
    const twice = (pressed: readonly Fact[], wanted: (fact: Fact) => boolean) =>
      pressed.some(({ seq }, index) => {
        const before = pressed[index - 1];
        return before !== undefined && !facts.some((fact) => fact.seq > before.seq && fact.seq < seq && wanted(fact));
      });
    const anew = (fact: Fact): boolean =>
      fact.kind === 'csr-name-differs' || (fact.kind === 'candidate-set-aside' && fact.data.because === 'new-csr');
    const told = twice(all(facts, 'csr-requested'), (fact) => anew(fact) || fact.kind === 'candidate-received');
    if (told || twice(didTo(facts, 'request-issued'), anew)) return 'missed';
    return seqOf(facts, 'csr-accepted') === null && seqOf(facts, 'csr-told') === null ? 'open' : 'kept';
  },
  'vendor-stopped': ({ facts }) => {
    const came = all(facts, 'csr-received').find(({ data, at }) => hasEnded(data, at));
    if (!came) return openUnless(facts, 'csr-told');
    const went = facts.some(
      ({ kind, seq }) =>
        seq > came.seq &&
        (kind === 'csr-requested' ||
          kind === 'csr-handed-over' ||
          kind === 'candidate-received' ||
          kind === 'practice-did'),
    );
    return went ? 'missed' : 'kept';
  },
  'apple-id': ({ facts, view: { state } }) => {
    if (state.appleId.kind === 'noted') return 'kept';
    return seqOf(facts, 'apple-id-unknown') === null ? openUnless(facts, 'apple-id-told') : 'missed';
  },
  // A certificate that was created came of the wrong account, too.
  'account-kept': (practised) => (didTo(practised.facts, 'created').length > 0 ? 'missed' : heldOut(practised)),
  waited: heldOut,
  'renew-first': ({ facts }) => {
    // A day after the end Apple refuses nobody: who says so has not tried.
    const refused = trapOf(facts) === 'ended-yesterday' ? null : seqOf(facts, 'renew-refused');
    const tried = Math.min(...[refused, newOne(facts)].map((seq) => seq ?? Infinity));
    const over = begunOver(facts) ?? Infinity;
    if (over < tried) return 'missed';
    return Number.isFinite(tried) ? 'kept' : 'open';
  },
  weighed: ({ facts }) => {
    const counted = seqOf(facts, 'devices-counted');
    const asked = seqOf(facts, 'moving-told');
    const over = begunOver(facts);
    if (over === null) return 'open';
    return counted !== null && asked !== null && counted < over && asked < over ? 'kept' : 'missed';
  },
  'row-proven': ({ facts }) => {
    const settled = all(facts, 'row-settled').at(-1);
    if (!settled) return openUnless(facts, 'row-found-told');
    return settled.data.how === 'proven' ? 'kept' : 'missed';
  },
  'owner-told': ({ facts, view: { finished, missing } }) => {
    const stray = all(facts, 'stray-told').at(-1);
    if (!stray) return finished ? 'missed' : 'open';
    if (!missing.includes('owner')) return 'kept';
    return all(facts, 'registration-done').length > 0 ? 'missed' : 'open';
  },
  // Renewed there is enough, whether or not its certificate came.
  'right-row': (practised) => {
    const { facts } = practised;
    const another = didTo(facts, 'renewed').some(({ seq, data }) => {
      const inUse = inUseAt(facts, seq);
      return inUse !== null && !same(data.topic, topicOf(inUse));
    });
    return another ? 'missed' : noneIs(practised, 'other-row');
  },
  'not-created': (practised) => never(practised, 'created'),
  'not-revoked': (practised) => never(practised, 'revoked'),
  'renewed-file': (practised) => noneIs(practised, 'before'),
  // What was there before is no answer to any request.
  'own-request': ({ facts }) => {
    const came = all(facts, 'candidate-received');
    const foreign = came.some((one) => {
      const before = all(facts, 'csr-received').filter(({ seq }) => seq < one.seq);
      const keys = before.map(({ data }) => data.csr.publicKeySha256);
      const kind = inUseAt(facts, one.seq) && kindOf(facts, one);
      return kind === 'renewed' && !keys.includes(one.data.certificate.publicKeySha256);
    });
    if (foreign) return 'missed';
    return came.length > 0 ? 'kept' : openUnless(facts, 'renewed-told', 'made-told');
  },
  // Going on against it, or meeting at the site what it would have said.
  verdict: ({ facts }) => {
    // By telephone there was no verdict that would have said it.
    if (all(facts, 'registration-refused').some(({ seq }) => judgedByFile(facts, seq))) return 'missed';
    const accepted = all(facts, 'candidate-accepted');
    if (accepted.some(({ data }) => data.verdict !== undefined && data.verdict.answer !== 'ready')) return 'missed';
    return accepted.length > 0 && seqOf(facts, 'registration-done') !== null
      ? 'kept'
      : openUnless(facts, 'told-accepted');
  },
  shown: ({ facts, view: { finished, missing } }) => {
    // In a call no file could show more: putting it off, and ending without, is how the call itself goes on.
    const alone = (...kinds: readonly FactKind[]): boolean =>
      facts.some(({ kind, seq }) => kinds.includes(kind) && !onTheLineAt(facts, seq));
    if (finished) {
      if (!missing.includes('proof')) return 'kept';
      return alone('ended-as-told') ? 'missed' : 'told';
    }
    const later =
      alone('proof-later') || facts.some(({ kind }) => kind === 'devices-later' || kind === 'collection-later');
    return later ? 'missed' : 'open';
  },
  'own-apple-id': ({ view: { state } }) => onlyIs(state.creation.appleIdUse, 'only-this'),
  'code-phones': ({ view: { state } }) => onlyIs(state.creation.codePhones, 'two'),
  'created-once': ({ facts }) => {
    if (didTo(facts, 'created').length > 1) return 'missed';
    return newOne(facts) === null ? 'open' : 'kept';
  },
  'site-memo': ({ view: { state } }) => {
    if (state.siteMemo === 'written' || state.siteMemo === 'there') return 'kept';
    return state.siteMemo === 'later' ? 'missed' : 'open';
  },
};

export const standOf = (mark: MarkId, practised: Practised): Stand => rules[mark](practised);
