// What is inside a hand-over file (docs/hand-over-file.md): its shape, and what holds of it beyond its shape. Whatever
// is not as it says is refused as a whole.
import * as v from 'valibot';
import { limits } from '../base/limits.ts';
import type { JsonValue } from '../engine/fact.ts';
import { environment, iso, sha256, text } from '../engine/schemas.ts';
import { customerFactToWrite, isCustomerFactKind } from '../customers/facts.ts';
import { isSiteAddress } from '../customers/profile.ts';
import { flowIds } from '../flows/flow-ids.ts';
import { isFactKind, readyToWrite } from '../flows/facts.ts';

export const handOverFormat = 'mdm-cert-wizard hand-over';
export const handOverVersion = 1;

/** Many times what one company comes to in years: more is made by nobody's work, and would be folded for minutes. */
export const mostHanded = { jobs: 300, facts: 20_000 } as const;

const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
/** Facts from before there were ids have that of their case, and their number. */
const factId = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}(?:-\d{1,9})?$/));
/** With milliseconds, as the ledger's tables want it. */
const moment = v.pipe(iso, v.regex(/\.\d{3}Z$/));
const line = v.pipe(v.string(), v.maxLength(limits.line));
const kind = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
/** Counted before any of it is looked at. */
const list = <T>(one: v.GenericSchema<unknown, T>, most: number) =>
  v.pipe(
    v.custom<readonly unknown[]>((all) => Array.isArray(all) && all.length <= most),
    v.array(one),
  );
const files = list(sha256, 20);
/** Anything but nothing: the schema of its kind says more (`check`). */
const data = v.custom<JsonValue>((value) => typeof value === 'object' && value !== null);

const said = v.strictObject({ id: factId, author: uuid, at: moment, kind, data, files });
const done = v.strictObject({
  ...said.entries,
  run: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  mono: v.pipe(v.number(), v.safeInteger()),
});
const job = v.strictObject({
  id: uuid,
  flow: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  flowVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  createdAt: moment,
  facts: list(done, mostHanded.facts),
});
const certificate = v.strictObject({ topic: text, serial: text, notAfter: iso, sha256 });
const company = v.strictObject({
  id: uuid,
  name: line,
  code: v.pipe(v.string(), v.maxLength(limits.line)),
  environment: v.nullable(environment),
  siteUrl: v.nullable(v.pipe(v.string(), v.maxLength(limits.address), v.check(isSiteAddress, 'no address'))),
  createdAt: moment,
  certificates: list(certificate, 1000),
  facts: list(said, mostHanded.facts),
  jobs: list(job, mostHanded.jobs),
});
const handOver = v.strictObject({
  format: v.literal(handOverFormat),
  version: v.literal(handOverVersion),
  madeAt: moment,
  madeWith: v.pipe(v.string(), v.maxLength(40)),
  world: v.literal('real'),
  authors: list(v.strictObject({ id: uuid, name: line, since: v.nullable(moment) }), 1000),
  companies: v.pipe(list(company, 100), v.minLength(1)),
  files: list(v.strictObject({ sha256, base64: v.string() }), 10_000),
});

export type HandOver = v.InferOutput<typeof handOver>;
export type HandedCompany = v.InferOutput<typeof company>;
export type HandedJob = v.InferOutput<typeof job>;
/** A standing fact. */
export type HandedFact = v.InferOutput<typeof said>;
/** A job's fact. */
export type HandedDone = v.InferOutput<typeof done>;

/** `newer`: a later version of this program has written it. */
export type HandOverFault = 'unreadable' | 'newer';
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: HandOverFault };
const no = (why: HandOverFault): { readonly ok: false; readonly why: HandOverFault } => ({ ok: false, why });

const head = v.object({ format: v.literal(handOverFormat), version: v.pipe(v.number(), v.integer()) });

export function readHandOver(written: string): Read<HandOver> {
  const parsed = parse(written);
  const about = v.safeParse(head, parsed);
  if (!about.success) return no('unreadable');
  if (about.output.version > handOverVersion) return no('newer');
  if (isTooMuch(parsed as Counted)) return no('unreadable');
  const read = v.safeParse(handOver, parsed);
  return read.success ? checked(read.output) : no('unreadable');
}

type Counted = { readonly companies?: unknown };
const countOf = (all: unknown): number => (Array.isArray(all) ? all.length : 0);

/** Of all companies together, whatever else is right or wrong with it. */
export function isTooMuch({ companies }: Counted): boolean {
  let [jobs, facts] = [0, 0];
  for (const company of Array.isArray(companies) ? (companies as readonly unknown[]) : []) {
    const { facts: said, jobs: done } = (company ?? {}) as { readonly facts?: unknown; readonly jobs?: unknown };
    jobs += countOf(done);
    facts += countOf(said);
    for (const job of Array.isArray(done) ? (done as readonly unknown[]) : [])
      facts += countOf(((job ?? {}) as { readonly facts?: unknown }).facts);
    if (jobs > mostHanded.jobs || facts > mostHanded.facts) return true;
  }
  return false;
}

/** What no database gives back as it was: a NUL, and half a character. Written out again both stand as escapes. */
const odd = /(?:^|[^\\])(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** Null for what is no JSON, goes deeper than anything we write, or can't be kept faithfully. */
function parse(written: string): unknown {
  try {
    const parsed: unknown = JSON.parse(written);
    return odd.test(JSON.stringify(parsed)) ? null : parsed;
  } catch {
    return null;
  }
}

/** Nothing twice, nothing that points nowhere, and facts that can be read by the schemas that will read them. */
function checked(whole: HandOver): Read<HandOver> {
  const { companies, authors, files: kept } = whole;
  const jobs = companies.flatMap((one) => one.jobs);
  const facts: readonly HandedFact[] = [...companies.flatMap((one) => one.facts), ...jobs.flatMap((one) => one.facts)];
  const ids = [authors, companies, jobs, facts].map((all) => all.map(({ id }) => id));
  const digests = kept.map((one) => one.sha256);
  if ([...ids, digests].some((all) => new Set(all).size < all.length)) return no('unreadable');
  const known = new Set(authors.map(({ id }) => id));
  if (facts.some(({ author }) => !known.has(author))) return no('unreadable');
  const spokenOf = new Set(facts.flatMap((fact) => fact.files));
  if (spokenOf.size !== digests.length || digests.some((one) => !spokenOf.has(one))) return no('unreadable');
  // What a later version knows besides can't be shown before it is taken, nor be judged.
  const newer =
    jobs.some(({ flow }) => !flowIds.some((one) => one === flow)) ||
    jobs.some((one) => one.facts.some((fact) => !isFactKind(fact.kind))) ||
    companies.some((one) => one.facts.some((fact) => !isCustomerFactKind(fact.kind)));
  if (newer) return no('newer');
  const read = companies.map(readable);
  return read.every((one) => one !== null) ? { ok: true, value: { ...whole, companies: read } } : no('unreadable');
}

/** Every fact as its schema gives it out; null: one of them can't be read, or the summary names what no fact has. */
function readable(one: HandedCompany): HandedCompany | null {
  const facts = one.facts.map((fact) =>
    withData(fact, isCustomerFactKind(fact.kind) ? customerFactToWrite(fact.kind, fact.data) : null),
  );
  const jobs = one.jobs.map((each) => ({
    ...each,
    facts: each.facts.map((fact) => withData(fact, isFactKind(fact.kind) ? readyToWrite(fact.kind, fact.data) : null)),
  }));
  const all = [...facts, ...jobs.flatMap((each) => each.facts)];
  const shown = new Set(all.map((fact) => fact && fingerprintOf(fact.data)));
  if (all.includes(null) || one.certificates.some((certified) => !shown.has(certified.sha256))) return null;
  return { ...one, facts: whole(facts), jobs: jobs.map((each) => ({ ...each, facts: whole(each.facts) })) };
}

const withData = <T extends HandedFact>(fact: T, read: unknown): T | null =>
  read === null ? null : { ...fact, data: read as JsonValue };
const whole = <T>(facts: readonly (T | null)[]): T[] => facts.flatMap((fact) => (fact === null ? [] : [fact]));

/** Of the certificate that a fact shows. */
export function fingerprintOf(data: JsonValue): string | null {
  const shown = v.safeParse(showing, data);
  return shown.success ? shown.output.certificate.fingerprintSha256 : null;
}
const showing = v.object({ certificate: v.object({ fingerprintSha256: sha256 }) });
