// A ledger of very many real customers, each with a finished renewal: one is played over the product's own calls, the
// others are its copies under other names.
import { randomUUID } from 'node:crypto';
import type { UserFact } from '../../core/flows/facts.ts';
import type { Result } from '../../core/base/result.ts';
import type { FileRole } from '../../core/engine/step.ts';
import { createCases, type Cases } from '../../electron/cases/cases.ts';
import { openBetter } from '../../electron/ledger/driver-better.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import { createClock } from '../../electron/shell/clock.ts';
import { unknownIssuer } from '../../test/e2e/driver/unknown-issuer.ts';
import { Trouble } from '../runtime/say.ts';

export type MadeLedger = { readonly facts: number; readonly writeMs: number; readonly foldMs: number };

const inOneTransaction = 1000;

export async function writeFinishedLedger(folder: string, count: number): Promise<MadeLedger> {
  const clock = createClock();
  const { ledger, file } = await openLedger({ folder, clock, open: openBetter });
  const cases = createCases(ledger, clock, () => '');
  const caseId = await playRenewal(cases);
  const facts = valueOf(ledger.readCase(caseId)).facts.length;
  ledger.close();
  const beganWriting = performance.now();
  copyCase(file, caseId, count - 1);
  const writeMs = performance.now() - beganWriting;
  const again = await openLedger({ folder, clock, open: openBetter });
  createCases(again.ledger, clock, () => '');
  const beganFolding = performance.now();
  while (!again.ledger.projectMore(() => false));
  const foldMs = performance.now() - beganFolding;
  again.ledger.close();
  return { facts, writeMs, foldMs };
}

/** A real renewal by way of the browser, to its end. */
async function playRenewal(cases: Cases): Promise<string> {
  const made = await unknownIssuer();
  const { id } = valueOf(cases.begin('renew', 'real', 'M6', null, null));
  const say = (kind: UserFact['kind'], data: object = {}) => valueOf(cases.say(id, { kind, data } as UserFact));
  const give = (wanted: FileRole, { name, buffer }: { readonly name: string; readonly buffer: Uint8Array }) =>
    valueOf(cases.receive(id, wanted, wanted === 'exported' ? 'view' : 'drop', name, buffer)).view;
  say('customer-named', { name: 'サンプル商事', mCode: 'M10000000' });
  say('site-entered');
  give('registered', made.registered);
  say('registered-confirmed');
  say('csr-requested');
  say('csr-at-hand');
  say('csr-accepted', { sha256: give('csr', made.csr).state.csrs.at(-1)?.sha256 ?? '' });
  say('apple-id-unknown');
  say('way-chosen', { way: 'browser' });
  say('candidate-accepted', { sha256: give('candidate', made.renewed).state.candidate?.sha256 ?? '' });
  say('csr-name-same');
  say('registration-done');
  give('exported', made.renewed);
  say('site-memo-written');
  say('devices-answered');
  const view = say('collection-declined');
  if (!view.finished) throw new Trouble(`The renewal to copy ended at ${view.step}.`);
  return id;
}

function copyCase(file: string, caseId: string, copies: number): void {
  const database = openBetter(file);
  database.pragma('foreign_keys = ON');
  const columns = (table: string): string[] =>
    database
      .prepare(`SELECT name FROM pragma_table_info('${table}')`)
      .all()
      .map((row) => String(row['name']));
  const customer = database.prepare('SELECT customer_id FROM cases WHERE id = ?').get(caseId)?.['customer_id'];
  if (typeof customer !== 'string') throw new Trouble('The renewal to copy has no customer.');
  /** Everything as it is, but for what is named. */
  const copier = (table: string, other: Readonly<Record<string, string>>, where: string): string => {
    const all = columns(table);
    return `INSERT INTO ${table} (${all.join(', ')}) SELECT ${all.map((name) => other[name] ?? name).join(', ')} FROM ${table} WHERE ${where}`;
  };
  const customers = copier('customers', { id: '?', name: '?', m_code: '?' }, 'id = ?');
  const cases = copier('cases', { id: '?', customer_id: '?' }, 'id = ?');
  const facts = copier(
    'facts',
    { case_id: '?', at: "strftime('%Y-%m-%dT%H:%M:%fZ', at, ?)", id: "? || '-' || seq" },
    'case_id = ? ORDER BY seq',
  );
  const blobs = copier('fact_blobs', { case_id: '?' }, 'case_id = ?');
  for (let at = 0; at < copies; at += inOneTransaction)
    database.transaction(() => {
      for (let n = at; n < Math.min(at + inOneTransaction, copies); n += 1) {
        const [newCustomer, newCase] = [randomUUID(), randomUUID()];
        const code = `M${String(10_000_001 + n)}`;
        inOrder(customers, columns('customers'), { id: newCustomer, name: `サンプル商事${n}`, m_code: code }, customer);
        inOrder(cases, columns('cases'), { id: newCase, customer_id: newCustomer }, caseId);
        inOrder(facts, columns('facts'), { case_id: newCase, at: `-${n} minutes`, id: newCase }, caseId);
        inOrder(blobs, columns('fact_blobs'), { case_id: newCase }, caseId);
      }
    });
  database.exec("DELETE FROM settings WHERE key = 'projected'");
  database.close();

  function inOrder(
    sql: string,
    names: readonly string[],
    values: Readonly<Record<string, string>>,
    source: string,
  ): void {
    database.prepare(sql).run(...names.flatMap((name) => values[name] ?? []), source);
  }
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Trouble(`The measurement's ledger refused: ${result.error.code} ${result.error.detail}`);
  return result.value;
}
