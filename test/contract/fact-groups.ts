// Facts in groups of one to three, each saying which group it belongs to, with files and with what follows from them:
// written until something is refused, and looked at afterwards.
import { createHash, randomBytes } from 'node:crypto';
import type { OpenDatabase } from '../../electron/ledger/driver-types.ts';
import { openLedger, type Ledger } from '../../electron/ledger/ledger.ts';
import type { FactDraft, LedgerClock } from '../../electron/ledger/records.ts';

type Member = {
  readonly group: string;
  readonly at: number;
  readonly of: number;
  readonly file: string | null;
  /** The customer's name, where it follows from this fact. */
  readonly name: string | null;
};

/** Says `seqs of the group`, `group`: only after it was acknowledged. */
export function writeGroups(ledger: Ledger, say: (line: string) => void): void {
  const listed = ledger.listCases();
  const record = listed.ok ? listed.value[0] : undefined;
  if (!record) throw new Error('no case');
  for (;;) {
    const group = randomBytes(8).toString('hex');
    const of = 1 + Math.floor(Math.random() * 3);
    const name = Math.random() < 0.5 ? `Customer ${group}` : null;
    const drafts = Array.from({ length: of }, (_, at): FactDraft => {
      const bytes = Math.random() < 0.6 ? randomBytes(1 + Math.floor(Math.random() * 40_000)) : null;
      const member: Member = { group, at, of, file: bytes && digest(bytes), name: at === 0 ? name : null };
      return { kind: 'of-a-group', data: member, blobs: bytes ? [bytes] : [] };
    });
    const written = ledger.appendFacts(record.id, drafts, name ? { customer: { name, mCode: '' } } : {});
    if (!written.ok) {
      say(`refused ${written.error.code}`);
      return;
    }
    say(`${written.value.map(({ seq }) => seq).join(',')} ${group}`);
  }
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export type Looked = {
  readonly facts: number;
  readonly groups: number;
  readonly files: number;
  readonly faults: readonly string[];
};

/** Opens the ledger as the product does, and names everything that is lost, half or damaged. */
export async function lookAtGroups(
  folder: string,
  open: OpenDatabase,
  clock: LedgerClock,
  acknowledged: ReadonlyMap<string, string>,
): Promise<Looked> {
  const { ledger, state, file } = await openLedger({ folder, clock, open });
  const faults: string[] = state === 'good' ? [] : [`the ledger is ${state}`];
  const listed = ledger.listCases();
  const read = listed.ok && listed.value[0] ? ledger.readCase(listed.value[0].id) : null;
  const facts = read?.ok ? read.value.facts : [];
  if (!read?.ok) faults.push('the case can’t be read');
  const groups = new Map<string, number[]>();
  let files = 0;
  let name: string | null = null;
  for (const [index, fact] of facts.entries()) {
    const member = fact.data as unknown as Member;
    if (fact.seq !== index + 1) faults.push(`fact ${index + 1} has the number ${fact.seq}`);
    groups.set(member.group, [...(groups.get(member.group) ?? []), fact.seq]);
    name = member.name ?? name;
    if (member.at === member.of - 1 && groups.get(member.group)?.length !== member.of)
      faults.push(`group ${member.group} is not whole`);
    if (member.file === null) continue;
    files += 1;
    if (!ledger.readBlob(member.file).ok) faults.push(`the file of fact ${fact.seq} is not there`);
  }
  const last = facts.at(-1)?.data as unknown as Member | undefined;
  if (last && last.at !== last.of - 1) faults.push(`the last group is cut after ${last.at + 1} of ${last.of}`);
  for (const [group, seqs] of acknowledged)
    if (groups.get(group)?.join(',') !== seqs) faults.push(`group ${group} was acknowledged and is lost`);
  const customers = ledger.listCustomers();
  const shown = customers.ok ? customers.value[0]?.name : null;
  if (name !== null && shown !== name) faults.push('the customer is not named as the last fact says');
  ledger.close();
  const raw = open(file);
  const sound = raw.pragma('integrity_check');
  if (sound !== 'ok') faults.push(`integrity_check: ${String(sound)}`);
  raw.close();
  return { facts: facts.length, groups: groups.size, files, faults };
}
