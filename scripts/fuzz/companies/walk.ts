// One walk around the cases, over two computers: deeds one after the other, and after each what may never be.
import type { CustomerPage } from '../../../core/contract/customers.ts';
import type { Pool } from '../pool.ts';
import type { Chance } from '../random.ts';
import type { Tally } from '../walk.ts';
import { chooseDeed } from './choose-deed.ts';
import { idOf, perform, type Deed, type Seat, type Table } from './deeds.ts';
import { openDesk, type Time } from './desk.ts';
import { newIds, wrongAfter } from './judge.ts';
import { seenIn } from './rows.ts';
import { wrongInWhole } from './whole.ts';

export type DeedsFinding = { readonly wrong: string; readonly deeds: readonly Deed[] };

const maxLength = 120;
/** As often everything is folded from nothing. */
const wholeEvery = 30;

type Next = (table: Table) => Deed | null;

export async function walkAround(pool: Pool, chance: Chance, tally: Tally): Promise<DeedsFinding | null> {
  const length = 20 + chance.below(maxLength - 20);
  const deeds: Deed[] = [];
  const next: Next = (table) => {
    if (deeds.length >= length) return null;
    const deed = chooseDeed(chance, pool, table);
    deeds.push(deed);
    return deed;
  };
  const wrong = await walk(pool, next, tally);
  return wrong === null ? null : { wrong, deeds };
}

const sit = async (time: Time): Promise<Seat> => ({
  ...{ desk: await openDesk(time), ids: [], cases: [], gone: new Set<string>(), took: new Set<number>() },
});

async function walk(pool: Pool, next: Next, tally: Tally): Promise<string | null> {
  const ofProcess = Date.now;
  const time: Time = { passed: 0, set: 0 };
  const table: Table = { time, seats: [await sit(time), await sit(time)], files: [] };
  try {
    for (let deed = next(table), at = 1; deed !== null; deed = next(table), at += 1) {
      tally.steps += 1;
      // No two people's deeds are of one moment.
      table.time.passed += 1;
      const wrong = (await one(table, pool, deed, tally)) ?? (at % wholeEvery === 0 ? await whole(table, at) : null);
      if (wrong !== null) return wrong;
    }
    return await whole(table, 0);
  } catch (error) {
    return `exception: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`;
  } finally {
    for (const { desk } of table.seats) desk.close();
    Date.now = ofProcess;
  }
}

async function whole(table: Table, at: number): Promise<string | null> {
  return (await wrongInWhole(table.seats[0], at)) ?? (await wrongInWhole(table.seats[1], at));
}

async function one(table: Table, pool: Pool, deed: Deed, tally: Tally): Promise<string | null> {
  const seat = table.seats[deed.at];
  if (deed.do === 'fresh') {
    seat.desk.close();
    Object.assign(seat, await sit(table.time));
    return null;
  }
  // What time alone has changed is there before and after.
  if (seat.desk.isProjected()) seat.desk.settle();
  const page = deed.do === 'say' ? await pageOf(seat, deed.of) : null;
  const before = seenIn(seat.desk.raw);
  const deeded = await perform(table, pool, deed);
  if (deed.do === 'reopen') seat.desk.settle();
  const after = seenIn(seat.desk.raw);
  const name = deed.do === 'garbage' ? 'garbage' : deed.do;
  const kind = deeded.result.ok ? name : `${name} refused`;
  tally.reached.set(kind, (tally.reached.get(kind) ?? 0) + 1);
  if (deeded.result.ok) tally.taken += 1;
  else tally.refused += 1;
  const wrong = await wrongAfter({ deed, deeded, before, after, page, seat, table });
  seat.ids.push(...newIds(after, seat.ids));
  return wrong;
}

async function pageOf(seat: Seat, of: number): Promise<CustomerPage | null> {
  const page = await seat.desk.call('customer.read', { customerId: idOf(seat, of) });
  return page.ok ? page.value : null;
}

/** The deeds as they stand, over computers of their own. */
export async function replayAround(pool: Pool, deeds: readonly Deed[], tally: Tally): Promise<string | null> {
  let at = 0;
  return walk(pool, () => deeds[at++] ?? null, tally);
}

/** Fewer deeds with the same kind of finding. */
export async function shrinkAround(pool: Pool, found: DeedsFinding, tally: Tally): Promise<DeedsFinding> {
  const kind = kindOf(found.wrong);
  let { deeds, wrong } = found;
  for (let size = Math.max(1, Math.floor(deeds.length / 2)); ;) {
    let shorter = false;
    for (let at = 0; at < deeds.length;) {
      const fewer = [...deeds.slice(0, at), ...deeds.slice(at + size)];
      const again = await replayAround(pool, fewer, tally);
      if (again !== null && kindOf(again) === kind) {
        deeds = fewer;
        wrong = again;
        shorter = true;
      } else at += size;
    }
    if (size === 1 && !shorter) return { wrong, deeds };
    if (!shorter || size > 1) size = Math.max(1, Math.floor(size / 2));
  }
}

const kindOf = (wrong: string): string => wrong.replace(/:.*/s, '');
