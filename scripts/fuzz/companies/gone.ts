// A company that was deleted is nowhere: in no row, no list, no answer, no file that is written, and not on the disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesOfFile, type Desk } from './desk.ts';
import { idOf } from './deeds.ts';
import type { Around } from './around.ts';
import { familyIn, saidOf, standingIn } from './rows.ts';

export async function deletedWith({ deed, seat, before, after }: Around): Promise<string | null> {
  if (deed.do !== 'delete') return null;
  const { desk } = seat;
  const id = idOf(seat, deed.of);
  const family = familyIn(before.kept, id);
  for (const one of family) {
    const left = Object.entries(after.kept).find(([, rows]) =>
      // Somebody else's history may say that this one was merged there, on another computer.
      rows.some((row) => Object.entries(row).some(([column, value]) => column !== 'data' && value === one)),
    );
    if (left) return `a deleted company is left in ${left[0]}`;
    if (after.lists.includes(one)) return 'a deleted company is left in what lists show';
    seat.gone.add(one);
    const page = await desk.call('customer.read', { customerId: one });
    if (page.ok) return 'a deleted company has a page';
  }
  // Only what its own entries said.
  const own = new Set(family.flatMap((one) => saidOf(before.kept, one)).flatMap(({ data }) => marksIn(data)));
  const kept = JSON.stringify([after.kept.facts, after.kept.customer_facts, after.kept.customers]);
  const marks = [...own].filter((mark) => !kept.includes(mark));
  return (await onDisk(desk, marks)) ?? (await inFiles(desk, family, marks, standingIn(before.kept, id)));
}

const marksIn = (data: unknown): readonly string[] => JSON.stringify(data).match(/zq\d+x\d+/g) ?? [];

async function onDisk({ file }: Desk, marks: readonly string[]): Promise<string | null> {
  const folder = dirname(file);
  const copies = join(folder, 'backups');
  const files = [folder, ...(existsSync(copies) ? [copies] : [])].flatMap((one) =>
    readdirSync(one, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(one, entry.name)] : [])),
  );
  for (const one of files) {
    const bytes = readFileSync(one);
    const left = marks.find((mark) => bytes.includes(mark));
    if (left !== undefined) return `a deleted company's note is left on the disk (${one.slice(folder.length)})`;
  }
  return await Promise.resolve(null);
}

async function inFiles(
  desk: Desk,
  family: readonly string[],
  marks: readonly string[],
  id: string,
): Promise<string | null> {
  const records = await desk.call('records.read', undefined);
  if (!records.ok || records.value.customers.some((one) => family.includes(one.id)))
    return 'a deleted company is among the records';
  const found = await desk.call('board.read', {
    ...{ from: 0, count: 200, order: 'safe', status: null, month: null, ends: null },
    query: marks[0] ?? '',
  });
  if (!found.ok || found.value.rows.some(({ customerId }) => family.includes(customerId)))
    return 'a deleted company is on the board';
  const saved = await desk.call('table.save', { form: 'json' });
  if (!saved.ok) return `after a deletion nothing can be saved: ${saved.error.code}`;
  const text = new TextDecoder().decode(bytesOfFile(saved.value.path));
  return family.some((one) => text.includes(one)) || marks.some((mark) => text.includes(mark))
    ? 'a deleted company is in the export'
    : await handedOver(desk, id);
}

async function handedOver(desk: Desk, customerId: string): Promise<string | null> {
  const about = { kind: 'customer', customerId };
  const made = await desk.call('handOver.make', {
    ...{ about, language: 'ja', words: ['abandon', 'ability', 'able', 'about', 'above'] },
  });
  return made.ok ? 'a deleted company is handed over' : null;
}
