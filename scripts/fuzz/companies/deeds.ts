// One deed around the cases as plain data, so that a finding can be written down, shortened and played again.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseView } from '../../../core/case/view.ts';
import type { BoardSettings, CustomerPage } from '../../../core/contract/customers.ts';
import type { HandOverMade } from '../../../core/contract/hand-over.ts';
import type { CallArgs, CallName } from '../../../core/contract/wizard.ts';
import type { CustomerPerson } from '../../../core/customers/person.ts';
import type { CustomerProfile } from '../../../core/customers/profile.ts';
import { succeed, type Result } from '../../../core/base/result.ts';
import type { FlowId } from '../../../core/flows/flow-ids.ts';
import { make, type Call, type Walked } from '../calls.ts';
import type { Pool } from '../pool.ts';
import { bytesOfFile, lockedWith, type Desk, type Time } from './desk.ts';
import { spoilt, type Spoil } from './spoil.ts';
import { bytesOfTable, type TableMade } from './table.ts';

/** `at`: which of the two computers. `of`: which of the companies that were ever seen there, counted on and around. */
export type Deed = { readonly at: 0 | 1 } & (
  | { readonly do: 'add'; readonly profile: CustomerProfile; readonly person: CustomerPerson | null }
  | { readonly do: 'say'; readonly of: number; readonly kind: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly do: 'merge'; readonly of: number; readonly other: number }
  | { readonly do: 'delete' | 'page' | 'calendar'; readonly of: number }
  | {
      readonly do: 'begin';
      readonly of: number | null;
      readonly flow: FlowId;
      readonly mode: 'real' | 'practice';
      readonly topic: string | null;
    }
  | { readonly do: 'case'; readonly call: Call }
  | { readonly do: 'table'; readonly table: TableMade; readonly take: boolean }
  | { readonly do: 'certificates'; readonly files: readonly { readonly name: string; readonly file: string }[] }
  | { readonly do: 'folder'; readonly files: readonly { readonly name: string; readonly file: string }[] }
  | { readonly do: 'save'; readonly form: 'csv' | 'json' }
  | { readonly do: 'hand-over'; readonly about: 'customer' | 'case'; readonly of: number }
  | { readonly do: 'take-up'; readonly file: number; readonly spoil: Spoil; readonly seed: number }
  | { readonly do: 'board'; readonly question: CallArgs<'board.read'> }
  | { readonly do: 'ending'; readonly end: string }
  | { readonly do: 'alike'; readonly name: string; readonly code: string; readonly of: number | null }
  | { readonly do: 'settings'; readonly settings: BoardSettings }
  | { readonly do: 'author'; readonly name: string }
  | { readonly do: 'reopen'; readonly anew: boolean }
  /** The second computer is a new one. */
  | { readonly do: 'fresh' }
  | { readonly do: 'pass'; readonly ms: number }
  /** Arguments of which one part is wrong. */
  | { readonly do: 'garbage'; readonly name: CallName; readonly args: unknown }
);

export type HandedFile = { readonly bytes: Uint8Array; readonly from: CustomerPage | null };

/** What the walk remembers of one computer. `gone`: companies that were deleted there. */
export type Seat = {
  desk: Desk;
  readonly ids: string[];
  readonly cases: Walked[];
  readonly gone: Set<string>;
  /** Which hand-over files were taken up here, whole. */
  readonly took: Set<number>;
};
export type Table = {
  readonly time: Time;
  readonly seats: readonly [Seat, Seat];
  readonly files: HandedFile[];
};

/** `writes`: a deed that may write at all. */
export type Deeded = { readonly result: Result<unknown>; readonly writes: boolean };

export const nobodysId = '5b0f2c1e-7a44-4d0e-9c3b-2f6d1a8e4c70';
export const idOf = ({ ids }: Seat, of: number): string => ids[of % Math.max(1, ids.length)] ?? nobodysId;
const wrote = (result: Result<unknown>): Deeded => ({ result, writes: true });
const read = (result: Result<unknown>): Deeded => ({ result, writes: false });

export async function perform(table: Table, pool: Pool, deed: Deed): Promise<Deeded> {
  const seat = table.seats[deed.at];
  const { desk } = seat;
  const customerId = 'of' in deed && deed.of !== null ? idOf(seat, deed.of) : '';
  switch (deed.do) {
    case 'add': {
      const person = deed.person ? { person: deed.person } : {};
      return wrote(await desk.call('customer.add', { profile: deed.profile, ...person }));
    }
    case 'say':
      return wrote(await desk.call('customer.say', { customerId, fact: { kind: deed.kind, data: deed.data } }));
    case 'merge':
      return wrote(await desk.call('customer.merge', { customerId, otherId: idOf(seat, deed.other) }));
    case 'delete':
      return wrote(await desk.call('records.delete', { customerId }));
    case 'page':
      return read(await desk.call('customer.read', { customerId }));
    case 'calendar':
      return read(await desk.call('customer.calendar', { customerId }));
    case 'begin':
      return wrote(await begin(seat, deed, customerId === '' ? null : customerId));
    case 'case':
      return wrote(await sayInCase(seat, pool, deed.call));
    case 'table':
      return takeTable(seat, deed);
    case 'certificates':
      return wrote(
        await desk.call('certificates.take', {
          files: deed.files.map(({ name, file }) => ({ name, bytes: bytesIn(pool, file) })),
        }),
      );
    case 'folder':
      return wrote(await takeFolder(desk, pool, deed.files));
    case 'save':
      return read(await desk.call('table.save', { form: deed.form }));
    case 'hand-over':
      return read(await handOver(table, seat, deed));
    case 'take-up': {
      const given = table.files[deed.file % Math.max(1, table.files.length)];
      if (!given) return read(succeed(null));
      const { bytes, typed } = await spoilt(given.bytes, deed.spoil, deed.seed);
      return wrote(await desk.call('handOver.take', { bytes, typed }));
    }
    case 'board':
      return read(await desk.call('board.read', deed.question));
    case 'ending':
      return read(await desk.call('board.ending', { end: deed.end }));
    case 'alike': {
      const asked = { name: deed.name, code: deed.code, topics: [...pool.topics], except: customerId || null };
      return read(await desk.call('customer.alike', asked));
    }
    case 'settings':
      return read(await desk.call('board.set', { settings: deed.settings }));
    case 'author':
      return wrote(await desk.call('author.name', { name: deed.name }));
    case 'reopen':
      await desk.reopen(deed.anew);
      return read(succeed(null));
    case 'pass':
      desk.pass(deed.ms);
      return read(succeed(null));
    case 'garbage':
      return wrote(await desk.call(deed.name, deed.args));
    case 'fresh':
      return read(succeed(null));
  }
}

const bytesIn = (pool: Pool, file: string): Uint8Array => pool.byName.get(file)?.bytes ?? new Uint8Array();

async function begin(seat: Seat, deed: Extract<Deed, { do: 'begin' }>, customerId: string | null) {
  const { flow, mode, topic } = deed;
  const known = topic === null ? null : { mCode: 'M12345678', topic, notAfter: null };
  const args = { flow, mode, environment: 'M6', trap: null, customerId, known };
  const begun = await seat.desk.call('case.begin', args);
  if (begun.ok) {
    const view: CaseView = begun.value;
    seat.cases.push({ caseId: view.id, customerId: seat.desk.customerOf(view.id), view });
  }
  return begun;
}

async function sayInCase(seat: Seat, pool: Pool, call: Call): Promise<Result<unknown>> {
  const { on, result } = await make(seat.desk, pool, seat.cases, call);
  const one = on === null ? undefined : seat.cases[on];
  const viewed = one && seat.desk.cases.read(one.caseId);
  if (on !== null && one && viewed?.ok) seat.cases[on] = { ...one, view: viewed.value };
  return result;
}

async function takeTable({ desk, ids }: Seat, { table, take }: Extract<Deed, { do: 'table' }>): Promise<Deeded> {
  const bytes = bytesOfTable(table, ids);
  const looked = await desk.call('table.look', { name: 'table.csv', bytes, mapping: table.mapping });
  if (!take || !looked.ok || !looked.value.ok) return read(looked);
  const mapping = table.mapping ?? looked.value.mapping;
  return wrote(await desk.call('table.take', { name: 'table.csv', bytes, mapping }));
}

async function takeFolder(desk: Desk, pool: Pool, files: Extract<Deed, { do: 'folder' }>['files']) {
  const folder = mkdtempSync(join(tmpdir(), 'mdm-cert-wizard-fuzz-'));
  for (const { name, file } of files) {
    const inside = join(folder, name.replace(/\.[a-z]+$/, ''));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `MDM_${name.length}_Certificate.pem`), bytesIn(pool, file));
  }
  desk.choose(folder);
  const taken = await desk.call('certificates.take', { files: null });
  desk.choose(null);
  return taken;
}

async function handOver(table: Table, seat: Seat, deed: Extract<Deed, { do: 'hand-over' }>): Promise<Result<unknown>> {
  const { desk } = seat;
  const job = seat.cases[deed.of % Math.max(1, seat.cases.length)]?.caseId ?? nobodysId;
  const customerId = idOf(seat, deed.of);
  const about = deed.about === 'case' ? { kind: 'case', caseId: job } : { kind: 'customer', customerId };
  const made = await desk.call('handOver.make', { about, words: lockedWith.split('-'), language: 'ja' });
  if (!made.ok) return made;
  const file: HandOverMade = made.value;
  if (!file.made) return made;
  const page = deed.about === 'customer' ? await desk.call('customer.read', { customerId }) : null;
  table.files.push({ bytes: bytesOfFile(join(desk.downloads, file.name)), from: page?.ok ? page.value : null });
  return made;
}
