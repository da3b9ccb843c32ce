// What the process beside does with a hand-over file: writes one, opens one and says what it would do. Never a write to
// the ledger.
import { randomUUID } from 'node:crypto';
import { storable } from '../../core/base/cut.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { KnownCustomer } from '../../core/customers/listed.ts';
import { maxFileBytes } from '../../core/files/kinds.ts';
import { isTooMuch, readHandOver, type HandedCompany, type HandOver } from '../../core/hand-over/file.ts';
import { certificatesIn } from '../../core/hand-over/certificates.ts';
import { ownersOf } from '../../core/hand-over/owner.ts';
import { planCompany, type CompanyPlan } from '../../core/hand-over/plan.ts';
import type { HandOverSight, HandOverTrouble } from '../../core/hand-over/sight.ts';
import { passphraseOf, unknownWords, wordCount } from '../../core/hand-over/words.ts';
import type { Database } from '../ledger/driver-types.ts';
import type { TakeUp } from '../ledger/take-up.ts';
import { borneOut, type HandedFiles } from './evidence.ts';
import { heldOf, hereCompany, hereJobs } from './here.ts';
import { pack, type ToPack } from './pack.ts';
import { seal, unseal } from './seal.ts';
import { isKnownWord } from './word-lists.ts';

export type HandOverJobs = {
  readonly seal: {
    readonly job: {
      readonly about: ToPack;
      readonly words: readonly string[];
      readonly now: string;
      readonly version: string;
    };
    readonly answer: { readonly bytes: Uint8Array; readonly name: string } | { readonly tooLarge: true };
  };
  readonly unseal: {
    readonly job: { readonly bytes: Uint8Array; readonly typed: string; readonly now: string };
    /** `take`: what is to be written, where anything is. */
    readonly answer: { readonly sight: HandOverSight; readonly take: TakeUp | null };
  };
};
type Sealing = HandOverJobs['seal'];
type Opening = HandOverJobs['unseal'];

/** Reads the ledger as it is at one moment. */
export type ReadLedger = <T>(work: (database: Database) => Result<T>) => Promise<Result<T>>;

export async function sealCompany(
  { about, words, now, version }: Sealing['job'],
  read: ReadLedger,
): Promise<Result<Sealing['answer']>> {
  if (words.length !== wordCount || !words.every(isKnownWord)) return fail('bad-argument', 'words');
  const packed = await read((database) => pack(database, about, { now, version }));
  if (!packed.ok) return packed;
  if (isTooMuch(packed.value)) return succeed({ tooLarge: true });
  // What an older version has kept of broken text is handed over as it shows here.
  const written = handOverText(packed.value);
  // Nobody is given a file that could not be taken up again.
  const again = readHandOver(written);
  if (!again.ok || borneOut(again.value) === null) return fail('unexpected', 'hand-over');
  const text = new TextEncoder().encode(written);
  if (text.byteLength > maxFileBytes) return succeed({ tooLarge: true });
  const bytes = await seal(text, words.join('-'));
  if (bytes.byteLength > maxFileBytes) return succeed({ tooLarge: true });
  return succeed({ bytes, name: packed.value.companies[0]?.name ?? '' });
}

/** As it stands in the file. */
export const handOverText = (whole: HandOver): string => `${storable(JSON.stringify(whole, null, 1))}\n`;

const shut = (why: HandOverTrouble, names: readonly string[] = []): Result<Opening['answer']> =>
  succeed({ sight: { ok: false, why, names }, take: null });

export async function openHandOver(
  { bytes, typed, now }: Opening['job'],
  known: readonly KnownCustomer[],
  read: ReadLedger,
): Promise<Result<Opening['answer']>> {
  if (bytes.byteLength > maxFileBytes) return shut('too-large');
  // Also with words of no list: a file may have been locked by another program.
  const written = await unseal(bytes, passphraseOf(typed, isKnownWord));
  if (written === null) {
    const unknown = unknownWords(typed, isKnownWord);
    return unknown.length === 0 ? shut('shut') : shut('unknown-words', unknown);
  }
  const inside = readHandOver(written);
  if (!inside.ok) return shut(inside.why);
  const own = borneOut(inside.value);
  if (own === null) return shut('unreadable');
  // The certificates, too, are those that the facts show.
  const companies = own.companies.map((one) => ({ ...one, certificates: [...certificatesIn(one, now)] }));
  return read((database) => planned(database, { ...inside.value, companies }, own.files, known, now));
}

function planned(
  database: Database,
  handed: HandOver,
  files: HandedFiles,
  known: readonly KnownCustomer[],
  now: string,
): Result<Opening['answer']> {
  const plans: CompanyPlan[] = [];
  const owners = new Set<string>();
  for (const company of handed.companies) {
    const held = heldOf(database, company);
    const found = ownersOf(company, known, held);
    if (held.practised || !isAlike(company, held.jobOfFact)) return shut('unreadable');
    if (found.length > 1)
      return shut(
        'several',
        found.map(({ listed }) => listed.profile.name),
      );
    const here = found[0] ? hereCompany(database, found[0]) : null;
    const plan = planCompany(company, here, {
      known: new Set(held.facts.keys()),
      jobs: hereJobs(database, held),
      newId: randomUUID,
      now,
    });
    // Two companies of one file are never one here: what the second would do was planned without the first.
    if (owners.has(plan.take.customerId)) return shut('several', [plan.sight.name]);
    owners.add(plan.take.customerId);
    plans.push(plan);
  }
  const changing = plans.filter(({ sight }) => sight.changes);
  const sight: HandOverSight = {
    ok: true,
    madeAt: handed.madeAt,
    companies: plans.map((plan) => plan.sight),
    nothing: changing.length === 0,
  };
  return succeed({ sight, take: changing.length === 0 ? null : takeOf(handed, changing, files) });
}

/** A fact that is here belongs to the same job here. */
const isAlike = ({ jobs }: HandedCompany, jobOfFact: ReadonlyMap<string, string>): boolean =>
  jobs.every((job) => job.facts.every(({ id }) => [undefined, job.id].includes(jobOfFact.get(id))));

function takeOf({ authors }: HandOver, plans: readonly CompanyPlan[], files: HandedFiles): TakeUp {
  const companies = plans.map(({ take }) => take);
  const facts = companies.flatMap(({ facts: said, done }) => [...said, ...done]);
  const writers = new Set(facts.map(({ author }) => author));
  const spokenOf = new Set(facts.flatMap((fact) => fact.files));
  return {
    companies,
    authors: authors.filter(({ id }) => writers.has(id)),
    files: new Map([...files].filter(([sha256]) => spokenOf.has(sha256))),
  };
}
