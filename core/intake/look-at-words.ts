// Words on the first page: a mail, a message of either site, what Apple's list or its (i) panel shows, a number.
import { judgePasted } from '../rows/pasted.ts';
import { numbersIn, readPasted, type Pasted } from '../rows/read-pasted.ts';
import { bareSerial } from '../rows/target.ts';
import { daysSince } from '../schedule/days.ts';
import type { Iso } from '../base/time.ts';
import type { NamedEnd } from './certificate-news.ts';
import { statedEnd } from './stated-end.ts';
import { otherEndOnFile } from './end-on-file.ts';
import { hasTopic, open, unfinished, withCode, withTopic, type KnownCase, type KnownCases } from './known-cases.ts';
import { beginAnew, opening } from './look-at-file.ts';
import type { LookCircumstances } from './circumstances.ts';
import type { BeginKnown, Look, LookKind, LookNext } from './look.ts';
import { nothingKnown } from './nothing-known.ts';
import { lookAtTwoCustomers, ownerIn } from './two-customers.ts';
import { sayingIn, topicIn, type Saying } from './sayings.ts';
import { customerCodeIn, customerCodesIn, isFromSite } from '../site/patterns.ts';
import { tidy } from '../reading/tidy.ts';
import { decoded, onOneLine, paragraphs, undressed } from '../reading/layout.ts';
import { limits } from '../base/limits.ts';

const maxOffered = 3;

export function lookAtWords(raw: string, name: string, { now, cases }: LookCircumstances): Look {
  const text = tidy(undressed(tidy(decoded(raw))));
  const base = { ...nothingKnown(name), longer: raw.length > limits.words };
  if (text.trim() === '') return { ...base, kind: 'nothing' };
  const notAfter = statedEnd(paragraphs(text), now);
  const pasted = readPasted(text);
  const rows = isList(text) ? pasted.rows : [];
  const fromList = rows.length > 0 || pasted.panels.some(({ serial, apsp }) => serial !== null && apsp !== null);
  // The management site's own page speaks of Apple and of an end, too.
  const named = topicIn(text) ?? topicOf(pasted);
  const fromSite = isFromSite(text) && named !== null && !isNotice.test(onOneLine(text));
  const saying = sayingIn(text, namedEnd(notAfter, now));
  // The list itself says "Revoked" and "expire": its rows and panels outweigh such words, but never an error.
  if (saying !== null && !((fromList || fromSite) && alsoInLists.includes(saying))) {
    const topic = numbersIn(text).length > 1 ? null : named;
    return lookAtSaying(saying, text, { ...base, notAfter, topic }, cases, now);
  }
  const numbers = rows.length === 0 ? numbersIn(text) : [];
  const [number] = numbers;
  if (numbers.length > 1 && pasted.panels.every(({ serial }) => serial === null))
    return lookAtTwoNumbers(numbers, base, cases);
  if (number !== undefined && numbers.length === 1 && namesItsFields.test(text)) {
    const figures = { ...base, serial: pasted.panels[0]?.serial ?? null, notAfter };
    return lookAtTopic('subject-dn', `${external}${number}`, figures, cases, now);
  }
  const serial = serialAlone(pasted, text);
  if (serial !== null && rows.length === 0) return lookAtSerial(serial, base, cases);
  if (rows.length > 0 || pasted.panels.some(({ serial }) => serial !== null))
    return lookAtPanel({ ...pasted, rows }, base, cases);
  if (named !== null) {
    const kind = /subject ?dn|cn ?=|apsp ?:/i.test(text) ? 'subject-dn' : 'topic';
    return lookAtTopic(kind, named, { ...base, notAfter }, cases, now);
  }
  if (pasted.cut) return lookAtPanel(pasted, base, cases);
  const mCodes = customerCodesIn(paragraphs(text));
  if (mCodes.length > 0 && text.length < 2000)
    return lookAtCode('customer-code', mCodes, { ...base, notAfter }, cases, flowFor(notAfter, now));
  const digits = /^ ?(?:0x)?([0-9a-f]{2}(?:[ :-]?[0-9a-f]{2}){5,19}) ?$/im.exec(text)?.[1];
  if (digits && text.length < 300) return lookAtSerial(bareSerial(digits), base, cases);
  const { real, practised } = offeredOf(open(cases), (one) => opening(one, null));
  return { ...base, next: [...real, ...practised] };
}

/** Apple's own list and panels hold these words, too. */
const alsoInLists: readonly Saying[] = [
  'apple-expiry-mail',
  'expiry-notice',
  'expired-told',
  'ended-or-revoked',
  'revoked-mail',
  'get-started',
];
/** What tools and consoles print of a certificate, and Apple's panel does not: it is of the file itself. */
const namesItsFields = /(?:^|\n) ?(?:subject|issuer|serial|not ?after) ?=|common name|renewal date|x509v3/i;
const external = 'com.apple.mgmt.External.';
/** Written to somebody about the end: a page says no such thing, whatever the mail has copied of one. */
const isNotice =
  /\bwill expire (?:on|in)\b|\b\d{1,2}[- ]day notification\b|\bfinal notice\b|\bdear mdm administrator\b/i;

/**
 * Rows of Apple's list, and no other text with a date in it: the service's name, or its states and buttons as they
 * stand in a line of a table or each on its own line.
 */
const isList = (text: string): boolean =>
  (text.match(service)?.length ?? 0) > 0 || inOneRow.test(text) || (text.match(eachOnItsLine)?.length ?? 0) > 1;
const service =
  /^ ?(?:mobile device management(?! ?(?:-|was|is|has|expires|will))|モバイル ?(?:デバイス|端末|機器) ?の?(?:管理|マネジメント))/gim;
const word =
  '(?:active|expired|revoked|renew|download|revoke|有効|アクティブ|更新(?:する)?|ダウンロード|取り消す|取り消し|失効)';
const inOneRow = new RegExp(`(?<![a-z])${word}[ |]{1,3}${word}(?![a-z])`, 'i');
const eachOnItsLine = new RegExp(`^ ?${word} ?$`, 'gim');

/** A certificate's serial number and nothing else of it: no panel has it alone. */
function serialAlone({ panels, cut }: Pasted, text: string): string | null {
  if (cut || panels.length > 1 || /\bnotes?\b|cancel|update note|subject ?dn/i.test(text)) return null;
  const [only] = panels;
  if (only !== undefined) return only.apsp === null ? only.serial : null;
  const named = /シリアル ?(?:番号|ナンバー)は? ?((?:[0-9a-f]{2}[ :-]?){5,19}[0-9a-f]{2})(?![0-9a-z])/i.exec(text)?.[1];
  return named === undefined ? null : bareSerial(named);
}

/** Two different certificates in one text: which is whose is the question, and no renewal begins with either. */
function lookAtTwoNumbers(numbers: readonly string[], base: Look, cases: KnownCases): Look {
  const topics = numbers.map((one) => `${external}${one}`);
  const concerned = open(cases).filter((one) => topics.some((topic) => hasTopic(one, topic)));
  const offered = concerned.slice(0, maxOffered).map(atRows);
  return {
    ...base,
    kind: 'two-numbers',
    tone: 'caution',
    numbers,
    next: offered.length > 0 ? offered : [beginAnew('real', 'duplicate')],
  };
}

function lookAtSaying(kind: Saying, text: string, base: Look, cases: KnownCases, now: number): Look {
  const mCodes = customerCodesIn(paragraphs(text));
  const mCode = mCodes.length === 1 ? (mCodes[0] ?? null) : null;
  const { notAfter } = base;
  switch (kind) {
    case 'renewal-mail':
    case 'apple-expiry-mail':
    case 'expiry-notice':
      return lookAtCode(kind, mCodes, base, cases, flowFor(notAfter, now));
    case 'expired-told':
      return { ...lookAtCode(kind, mCodes, base, cases, 'expired'), tone: 'caution' };
    // Neither is assumed; the harmless way comes first: Apple renews what has ended, and refuses what was revoked.
    case 'ended-or-revoked': {
      const begins = (['expired', 'revoke'] as const).map((flow) =>
        beginFor(ownerIn(withCode(cases, mCode)), null, flow),
      );
      return { ...base, kind, mCode, tone: 'caution', next: begins };
    }
    case 'domain-taken-over':
      return { ...base, kind, tone: 'caution', next: [beginAnew('real'), beginAnew('real', 'apple-id')] };
    // Another yearly job, or nobody's: nothing begins here.
    case 'token-mail':
    case 'server-certificate-mail':
    case 'app-certificate-mail':
      return { ...base, kind, tone: 'info', next: [] };
    case 'apple-created-mail': {
      const { real, practised } = offeredOf(open(cases), atRows);
      return { ...base, kind, tone: 'info', next: [...real, beginAnew('real', 'duplicate'), ...practised] };
    }
    // Its own flow begins by deleting nothing (docs/manual-coverage.md S20).
    case 'revoked-mail': {
      const customer = ownerIn(withCode(cases, mCode)) ?? ownerIn(real(withTopic(cases, base.topic)));
      return {
        ...base,
        kind,
        mCode,
        tone: 'stop',
        customer: customer?.customer ?? null,
        next: [
          {
            do: 'begin',
            flow: 'revoke',
            mode: 'real',
            customerId: customer?.customerId ?? null,
            customer: customer?.customer ?? '',
            known: mCode ? knownFrom({ mCode }) : null,
            give: null,
          },
        ],
      };
    }
    case 'e320': {
      const registering = open(cases).filter(({ step }) => step === 'register');
      const others = unregistered(cases).filter((one) => !registering.includes(one));
      const { real, practised } = offeredOf(others, atRows);
      const offered = [...registering.map((one) => opening(one, null, 'e320')), ...real].slice(0, maxOffered);
      const anew = registering.length > 0 ? [] : [beginAnew('real', 'duplicate')];
      return {
        ...base,
        kind,
        tone: 'caution',
        next: [...offered, ...anew, ...practised.slice(0, maxOffered - offered.length)],
      };
    }
    case 'site-refused': {
      // Where a registration is open, its page for a refusal; the certificate may still be at hand in another.
      const concerned = unregistered(cases);
      const registering = concerned.filter(({ step }) => step === 'register');
      const others = concerned.filter(({ step }) => step !== 'register');
      const openOther = (one: KnownCase) => opening(one, null);
      const next =
        registering.length > 0
          ? [
              ...registering.map((one) => opening(one, null, 'site-refused')),
              ...offeredOf(others, openOther).real,
            ].slice(0, maxOffered)
          : nextOf(others, openOther);
      return { ...base, kind, tone: 'caution', next };
    }
    default: {
      const receipt = kind === 'request-receipt';
      const concerned = receipt ? open(cases) : unregistered(cases);
      return {
        ...base,
        kind,
        tone: receipt ? 'info' : 'caution',
        next: nextOf(concerned, (one) => opening(one, null)),
      };
    }
  }
}

const real = (cases: readonly KnownCase[]) => cases.filter(({ mode }) => mode === 'real');
const atRows = (one: KnownCase): LookNext => opening(one, null, one.seeksRows ? 'row-sought' : null);

/** A text that says nobody's name: practice has it, too, but nobody who has it for real is to be led there first. */
function offeredOf(concerned: readonly KnownCase[], openingOf: (one: KnownCase) => LookNext) {
  const of = (mode: KnownCase['mode']) =>
    concerned
      .filter((one) => one.mode === mode)
      .slice(0, maxOffered)
      .map(openingOf);
  const real = of('real');
  return { real, practised: of('practice').slice(0, maxOffered - real.length) };
}

/** Where no real job is open, one can be begun. */
function nextOf(concerned: readonly KnownCase[], openingOf: (one: KnownCase) => LookNext): readonly LookNext[] {
  const { real, practised } = offeredOf(concerned, openingOf);
  return [...real, ...(real.length > 0 ? [] : [beginAnew('real')]), ...practised];
}

/** What refuses a request or a registration can't be about a renewal that is registered already. */
const unregistered = (cases: KnownCases): readonly KnownCase[] => open(cases).filter(({ inUse }) => !inUse);

/** A customer's number: their open renewal, else this year's. */
function lookAtCode(
  kind: LookKind,
  mCodes: readonly string[],
  base: Look,
  cases: KnownCases,
  flow: 'renew' | 'expired',
): Look {
  const several = lookAtTwoCustomers(mCodes, base, cases, flow);
  if (several) return several;
  const [mCode = null] = mCodes;
  // A mail may name the certificate: then that says whose it is. Which one is in use it doesn't know.
  const coded = withCode(cases, mCode);
  const known = coded.length > 0 ? coded : real(withTopic(cases, base.topic));
  const openNow = unfinished(known);
  const otherEnd = otherEndOnFile(base.notAfter, known);
  const [first] = known;
  const begin: LookNext = {
    do: 'begin',
    flow,
    mode: 'real',
    customerId: first?.customerId ?? null,
    customer: first?.customer ?? '',
    known: knownFrom({ mCode, notAfter: base.notAfter }),
    give: null,
  };
  // Whoever has not begun may practise first; the real one after it knows what the mail said.
  const practise: LookNext = { ...begin, mode: 'practice', customerId: null, customer: '' };
  return {
    ...base,
    kind,
    mCode,
    tone: otherEnd === null ? 'good' : 'caution',
    otherEnd,
    customer: first?.customer ?? null,
    next:
      openNow.length > 0 ? openNow.map((one) => opening(one, null)) : [begin, ...(flow === 'renew' ? [practise] : [])],
  };
}

/**
 * From Apple's list: judged against every open renewal that knows its certificate; it never states which one is in
 * use.
 */
function lookAtPanel(pasted: Pasted, base: Look, cases: KnownCases): Look {
  const judged = open(cases)
    .filter(({ target }) => target !== null)
    .map((one) => ({ one, judgement: judgePasted(one.target, pasted) }));
  const fitting = judged.filter(({ judgement }) => judgement.answer.startsWith('this-row'));
  const shown = (fitting.length > 0 ? fitting : judged).slice(0, maxOffered);
  const unfitting = shown.length > 0 ? 'caution' : 'info';
  const panel = pasted.panels.find(({ apsp, serial }) => apsp !== null || serial !== null);
  const topic = pasted.panels.length === 1 ? topicOf(pasted) : null;
  const owner = withTopic(cases, topic)[0];
  const only = pasted.panels.length === 1 ? panel : undefined;
  return {
    ...base,
    kind: pasted.panels.length > 0 || pasted.cut ? 'panel' : 'rows',
    tone: fitting.length > 0 ? 'good' : unfitting,
    topic,
    serial: only?.serial ?? null,
    // A note is a hint, never proof (docs/manual-coverage.md M2).
    mCode: only?.note ? customerCodeIn(only.note) : null,
    customer: owner?.customer ?? null,
    rows: shown.map(({ one, judgement }) => ({ customer: one.customer, judgement })),
    // Whose row it is, is the question of an own job, where several look alike.
    next:
      shown.length > 0
        ? shown.map(({ one }) => opening(one, null))
        : [beginFor(owner, null), ...(pasted.rows.length > 1 ? [beginAnew('real', 'duplicate')] : [])],
  };
}

/** Copied from the management site or a phone, as the page of the certificate in use asks for it (S19). */
function lookAtTopic(kind: 'subject-dn' | 'topic', topic: string, base: Look, cases: KnownCases, now: number): Look {
  const known = withTopic(cases, topic);
  const openNow = unfinished(known);
  const owner = known[0];
  const flow = flowFor(base.notAfter, now);
  const stated = beginFor(owner, knownFrom({ topic, notAfter: base.notAfter }), flow);
  const next = openNow.length > 0 ? openNow.map((one) => opening(one, null)) : [stated, beginFor(owner, null, flow)];
  return { ...base, kind, topic, tone: 'good', mode: owner?.mode ?? 'real', customer: owner?.customer ?? null, next };
}

function lookAtSerial(serial: string, base: Look, cases: KnownCases): Look {
  const fitting = open(cases).filter(({ target }) => target?.serial && bareSerial(target.serial) === serial);
  const next = fitting.length > 0 ? fitting.map((one) => opening(one, null)) : [beginAnew('real')];
  return {
    ...base,
    kind: 'serial',
    serial,
    customer: fitting[0]?.customer ?? null,
    tone: 'info',
    next: next.slice(0, maxOffered),
  };
}

/** What has ended already is another job: Renew is tried at once, and what follows where Apple refuses is at hand. */
const flowFor = (notAfter: string | null, now: number): 'renew' | 'expired' =>
  notAfter !== null && daysSince(notAfter, now) > 0 ? 'expired' : 'renew';

const beginFor = (
  owner: KnownCase | undefined,
  known: BeginKnown | null,
  flow: 'renew' | 'expired' | 'revoke' = 'renew',
): LookNext => ({
  do: 'begin',
  flow,
  mode: owner?.mode ?? 'real',
  customerId: owner?.customerId ?? null,
  customer: owner?.customer ?? '',
  known,
  give: null,
});

const knownFrom = (known: Partial<BeginKnown>): BeginKnown => ({ mCode: null, topic: null, notAfter: null, ...known });

const topicOf = ({ panels }: Pasted): string | null =>
  panels[0]?.apsp ? `com.apple.mgmt.External.${panels[0].apsp}` : null;

function namedEnd(notAfter: Iso | null, now: number): NamedEnd {
  if (notAfter === null) return null;
  return daysSince(notAfter, now) > 0 ? 'past' : 'coming';
}
