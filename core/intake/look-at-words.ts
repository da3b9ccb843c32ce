// Words on the first page: a mail, a message of either site, what Apple's list or its (i) panel shows, a number.
import { judgePasted } from '../rows/pasted.ts';
import { readPasted, type Pasted } from '../rows/read-pasted.ts';
import { bareSerial } from '../rows/target.ts';
import { daysSince } from '../schedule/days.ts';
import { findDates } from '../reading/dates.ts';
import { open, withCode, withTopic, type KnownCase } from './known-cases.ts';
import { beginAnew, opening } from './look-at-file.ts';
import type { LookCircumstances } from './circumstances.ts';
import type { BeginKnown, Look, LookKind, LookNext } from './look.ts';
import { nothingKnown } from './look-nothing.ts';
import { sayingIn, topicIn, type Saying } from './sayings.ts';
import { customerCodeIn, isFromSite } from '../site/patterns.ts';
import { tidy } from '../reading/tidy.ts';
import { limits } from '../base/limits.ts';

const mostOffered = 3;

export function lookAtWords(raw: string, name: string, { now, cases }: LookCircumstances): Look {
  const text = tidy(raw);
  const base = { ...nothingKnown(name), longer: raw.length > limits.words };
  if (text.trim() === '') return { ...base, kind: 'nothing' };
  const pasted = readPasted(text);
  const fromList = pasted.rows.length > 1 || pasted.panels.some(({ serial, apsp }) => serial !== null && apsp !== null);
  // The management site's own page speaks of Apple and of an end, too.
  const fromSite = isFromSite(text);
  const saying = sayingIn(text);
  // The list itself says "Revoked" and "expire": its rows and panels outweigh such words, but never an error.
  if (
    saying !== null &&
    !(
      (fromList || fromSite) &&
      (saying === 'apple-expiry-mail' || saying === 'revoked-mail' || saying === 'get-started')
    )
  )
    return lookAtSaying(saying, text, base, cases, now);
  if (pasted.rows.length > 0 || pasted.panels.some(({ serial }) => serial !== null))
    return lookAtPanel(pasted, base, cases);
  const topic = topicIn(text) ?? topicOf(pasted);
  if (topic !== null)
    return lookAtTopic(
      /subject ?dn|cn ?=|apsp ?:/i.test(text) ? 'subject-dn' : 'topic',
      topic,
      { ...base, notAfter: labelledEnd(text) },
      cases,
      now,
    );
  if (pasted.cut) return lookAtPanel(pasted, base, cases);
  const mCode = customerCodeIn(text);
  if (mCode !== null && text.length < 2000) return lookAtCode('customer-code', mCode, base, cases, 'renew');
  const digits = /^\s*(?:0x)?([0-9a-f]{2}(?:[ :-]?[0-9a-f]{2}){5,19})\s*$/i.exec(text)?.[1];
  if (digits) return lookAtSerial(bareSerial(digits), base, cases);
  return {
    ...base,
    next: open(cases)
      .slice(0, mostOffered)
      .map((one) => opening(one, null)),
  };
}

function lookAtSaying(kind: Saying, text: string, base: Look, cases: readonly KnownCase[], now: number): Look {
  const mCode = customerCodeIn(text);
  const notAfter = labelledEnd(text);
  switch (kind) {
    case 'renewal-mail':
    case 'apple-expiry-mail':
      return lookAtCode(kind, mCode, { ...base, notAfter }, cases, flowFor(notAfter, now));
    // Its own flow begins by deleting nothing (docs/manual-coverage.md S20).
    case 'revoked-mail': {
      const customer = withCode(cases, mCode)[0];
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
      const offered = [
        ...registering.map((one) => opening(one, null, 'e320')),
        ...others.map((one) => opening(one, null, one.seeksRows ? 'row-sought' : null)),
      ].slice(0, mostOffered);
      return {
        ...base,
        kind,
        tone: 'caution',
        next: [...offered, ...(registering.length > 0 ? [] : [beginAnew('real', 'duplicate')])],
      };
    }
    case 'site-refused': {
      // Where a registration is open, its page for a refusal; the certificate may still be at hand in another.
      const sorted = unregistered(cases).toSorted(
        (one, other) => Number(other.step === 'register') - Number(one.step === 'register'),
      );
      const offered = sorted
        .slice(0, mostOffered)
        .map((one) => opening(one, null, one.step === 'register' ? 'site-refused' : null));
      return { ...base, kind, tone: 'caution', next: offered.length > 0 ? offered : [beginAnew('real')] };
    }
    default: {
      const offered = (kind === 'request-receipt' ? open(cases) : unregistered(cases))
        .slice(0, mostOffered)
        .map((one) => opening(one, null));
      return {
        ...base,
        kind,
        tone: kind === 'request-receipt' ? 'info' : 'caution',
        next: offered.length > 0 ? offered : [beginAnew('real')],
      };
    }
  }
}

/** What refuses a request or a registration can't be about a renewal that is registered already. */
const unregistered = (cases: readonly KnownCase[]): readonly KnownCase[] => open(cases).filter(({ inUse }) => !inUse);

/** A customer's number: their open renewal, else this year's. */
function lookAtCode(
  kind: LookKind,
  mCode: string | null,
  base: Look,
  cases: readonly KnownCase[],
  flow: 'renew' | 'expired',
): Look {
  const known = withCode(cases, mCode);
  const openNow = open(known);
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
  // Whoever has not begun may practise first.
  return {
    ...base,
    kind,
    mCode,
    tone: 'good',
    customer: first?.customer ?? null,
    next:
      openNow.length > 0
        ? openNow.map((one) => opening(one, null))
        : [begin, ...(flow === 'renew' ? [beginAnew('practice')] : [])],
  };
}

/**
 * From Apple's list: judged against every open renewal that knows its certificate; it never states which one is in
 * use.
 */
function lookAtPanel(pasted: Pasted, base: Look, cases: readonly KnownCase[]): Look {
  const judged = open(cases)
    .filter(({ target }) => target !== null)
    .map((one) => ({ one, judgement: judgePasted(one.target, pasted) }));
  const fitting = judged.filter(({ judgement }) => judgement.answer.startsWith('this-row'));
  const shown = (fitting.length > 0 ? fitting : judged).slice(0, mostOffered);
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
function lookAtTopic(
  kind: 'subject-dn' | 'topic',
  topic: string,
  base: Look,
  cases: readonly KnownCase[],
  now: number,
): Look {
  const known = withTopic(cases, topic);
  const openNow = open(known);
  const owner = known[0];
  const flow = flowFor(base.notAfter, now);
  const stated = beginFor(owner, knownFrom({ topic, notAfter: base.notAfter }), flow);
  const next = openNow.length > 0 ? openNow.map((one) => opening(one, null)) : [stated, beginFor(owner, null, flow)];
  return { ...base, kind, topic, tone: 'good', mode: owner?.mode ?? 'real', customer: owner?.customer ?? null, next };
}

function lookAtSerial(serial: string, base: Look, cases: readonly KnownCase[]): Look {
  const fitting = open(cases).filter(({ target }) => target?.serial && bareSerial(target.serial) === serial);
  const next = fitting.length > 0 ? fitting.map((one) => opening(one, null)) : [beginAnew('real')];
  return {
    ...base,
    kind: 'serial',
    serial,
    customer: fitting[0]?.customer ?? null,
    tone: 'info',
    next: next.slice(0, mostOffered),
  };
}

/** What has ended already is another job: Renew is tried at once, and what follows where Apple refuses is at hand. */
const flowFor = (notAfter: string | null, now: number): 'renew' | 'expired' =>
  notAfter !== null && daysSince(notAfter, now) > 0 ? 'expired' : 'renew';

const beginFor = (
  owner: KnownCase | undefined,
  known: BeginKnown | null,
  flow: 'renew' | 'expired' = 'renew',
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

/** The date that stands behind words for an end; a mail's own date never counts. */
function labelledEnd(text: string): string | null {
  const found = findDates(text).find(({ at }) =>
    /(?:有効期限|期限|満了|失効|expir\w{0,6}|until|final notice)[^0-9]{0,60}$/i.test(
      text.slice(Math.max(0, at - 90), at),
    ),
  );
  return found ? new Date(found.day).toISOString().replace('.000Z', 'Z') : null;
}
