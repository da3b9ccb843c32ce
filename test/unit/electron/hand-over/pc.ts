// A PC with a ledger of its own, its hand-over files made and opened by the product's own jobs, in this process.
import { Encrypter } from 'age-encryption';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyProfile, type CustomerProfile } from '../../../../core/customers/profile.ts';
import type { HandOver } from '../../../../core/hand-over/file.ts';
import type { HandedOver } from '../../../../core/contract/hand-over.ts';
import { createCases } from '../../../../electron/cases/cases.ts';
import { createHandOverService } from '../../../../electron/hand-over/service.ts';
import { pack } from '../../../../electron/hand-over/pack.ts';
import { unseal } from '../../../../electron/hand-over/seal.ts';
import type { CustomerFactDraft } from '../../../../electron/ledger/customer-facts.ts';
import { loadDriver } from '../../../../electron/ledger/driver.ts';
import type { FactDraft } from '../../../../electron/ledger/records.ts';
import { doJob, type Job } from '../../../../electron/tables/job.ts';
import { readLedger } from '../../../../electron/tables/listing.ts';
import { placeIn } from '../../../../electron/tables/place.ts';
import type { Workshop } from '../../../../electron/tables/workshop.ts';
import { recogniseFile } from '../../../../core/files/recognise.ts';
import { bytesOf } from '../../verdict/cases-for-tests.ts';
import { makeClock, makeFolder, open, someone, valueOf } from '../../ledger/workplace.ts';

/** As they are typed. */
export const words = ['abandon', 'ability', 'able', 'about', 'above'];
export const typed = words.join(' ');

export type Pc = Awaited<ReturnType<typeof pc>>;
export async function pc(run: string) {
  const folder = makeFolder();
  const downloads = makeFolder();
  const clock = makeClock(run);
  const { ledger, file } = await open({ folder, clock });
  const now = () => ({ wall: clock.wall(), run: clock.run, mono: clock.mono() });
  const cases = createCases(
    ledger,
    { ...clock, now, slept: () => undefined, woke: () => undefined },
    () => '練習',
    (text) => {
      throw new Error(text);
    },
  );
  while (!ledger.projectMore(() => false));
  const workshop: Workshop = {
    run: (kind, job) =>
      doJob(
        { kind, job } as Job,
        placeIn(folder, () => undefined),
        () => undefined,
      ),
    cancel: () => undefined,
  };
  const service = createHandOverService({
    ledger,
    workshop,
    wall: clock.wall,
    version: '0.0.0',
    downloads: () => downloads,
  });
  const driver = await loadDriver();
  /** Every row of everything that is kept, without when it was folded. */
  const rows = (): string => {
    const raw = driver(file, { readonly: true });
    try {
      const all = (table: string, order: string) => raw.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();
      return JSON.stringify([
        all('customers', 'id'),
        all('cases', 'id'),
        all('facts', 'case_id, seq'),
        all('customer_facts', 'customer_id, seq'),
        all('blobs', 'sha256').map(({ sha256 }) => sha256),
        all('fact_blobs', 'case_id, seq, sha256'),
        all('customer_fact_blobs', 'customer_id, seq, sha256'),
        all('authors', 'id'),
        all('merged', 'customer_id'),
        projections(),
      ]);
    } finally {
      raw.close();
    }
  };
  /** What lists show. */
  const projections = () => {
    const raw = driver(file, { readonly: true });
    try {
      return {
        heads: raw
          .prepare(
            'SELECT case_id, version, changed_at, finished, due_at, summary, known, told FROM case_heads ORDER BY case_id',
          )
          .all(),
        board: raw.prepare('SELECT * FROM board ORDER BY customer_id, line').all(),
      };
    } finally {
      raw.close();
    }
  };
  return { ledger, cases, clock, service, downloads, folder, file, rows, projections };
}

/** What the product puts into a file, behind a lock that costs nothing. */
export async function handedOver(from: Pc, about: HandedOver): Promise<Uint8Array> {
  const packed = await readLedger(from.folder, (database) =>
    pack(database, about, { now: new Date(from.clock.wall()).toISOString(), version: '0.0.0' }),
  );
  return sealedLightly(valueOf(packed));
}

/** Made by the service itself, and locked as a person's is. */
export async function madeFile(from: Pc, about: HandedOver): Promise<Uint8Array> {
  const made = valueOf(await from.service.make(about, words, 'ja'));
  if (!made.made) throw new Error('too large');
  return new Uint8Array(readFileSync(join(from.downloads, made.name)));
}

export async function inside(bytes: Uint8Array): Promise<HandOver> {
  return JSON.parse((await unseal(bytes, words.join('-'))) ?? 'null') as HandOver;
}

/** The same outside with a lock that costs nothing: what is inside is what is tried. */
export async function sealedLightly(content: unknown, passphrase = words.join('-')): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(2);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(typeof content === 'string' ? content : JSON.stringify(content));
}

export const profileOf = (name: string, more: Partial<CustomerProfile> = {}): CustomerFactDraft => ({
  kind: 'profile-noted',
  data: { ...emptyProfile, name, code: 'M12345678', ...more },
});

/** The practice files of one renewal; a real ledger would only hold Apple's. */
export function certificateIn(bytes: Uint8Array) {
  const { certificate: figures, leafDer } = recogniseFile(bytes);
  if (!figures || !leafDer) throw new Error('certificate');
  return { figures, leafDer };
}

export const certificateKnown = (name: string): CustomerFactDraft => certificateOf(bytesOf(name));

export function certificateOf(bytes: Uint8Array): CustomerFactDraft {
  const { figures, leafDer } = certificateIn(bytes);
  return {
    kind: 'certificate-known',
    data: { certificate: figures, sha256: figures.fingerprintSha256, from: 'file' },
    blobs: [leafDer],
  };
}

export function registeredReceived(name: string): FactDraft {
  const { figures, leafDer } = certificateIn(bytesOf(name));
  const data = { sha256: figures.fingerprintSha256, name, via: 'drop', certificate: figures, heldKey: false };
  return { kind: 'registered-received', data, blobs: [leafDer] };
}

export const named = (name: string): FactDraft => ({
  kind: 'customer-named',
  data: { name, mCode: 'M12345678' },
});

export function company(on: Pc, facts: readonly CustomerFactDraft[], name = '株式会社みなと商事'): string {
  const [customer] = valueOf(on.ledger.addCustomers([{ customer: { ...someone, name }, facts }]));
  if (!customer) throw new Error('customer');
  return customer.id;
}

export function job(on: Pc, customerId: string, facts: readonly FactDraft[]): string {
  on.clock.pass(60_000);
  return valueOf(on.ledger.beginCase({ customer: customerId, flow: 'renew', flowVersion: 1, facts })).case.id;
}
