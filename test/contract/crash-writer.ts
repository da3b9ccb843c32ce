// A process to be killed: appends facts with files as fast as it can and says each one only after it was acknowledged,
// or (`migrate`) runs a slow migration, or (`groups`) writes facts that belong together, the customer's row among them,
// until something is refused. Arguments: folder, library, what.
import { createHash, randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openBetter } from '../../electron/ledger/driver-better.ts';
import { openPhotostructure } from '../../electron/ledger/driver-photostructure.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import { slowMigrations } from './slow-migrations.ts';
import { writeGroups } from './fact-groups.ts';

const [folder = '', library = '', what = 'write'] = process.argv.slice(2);
const say = (line: string) => {
  writeSync(1, `${line}\n`);
};
const clock = { run: `run-${process.pid}`, wall: Date.now, mono: () => performance.now() };
const open = library === 'better-sqlite3' ? openBetter : openPhotostructure;

if (what === 'migrate') {
  say('begins');
  const { state } = await openLedger({ folder, clock, open, migrations: slowMigrations });
  say(`ended ${state}`);
} else if (what === 'groups') {
  const { ledger } = await openLedger({ folder, clock, open });
  writeGroups(ledger, say);
  ledger.close();
} else {
  const { ledger } = await openLedger({ folder, clock, open });
  const listed = ledger.listCases();
  const record = listed.ok ? listed.value[0] : undefined;
  if (!record) throw new Error('no case');
  for (let n = 0; n < 100_000; n += 1) {
    const blobs = [randomBytes(1 + Math.floor(Math.random() * 60_000)), randomBytes(10)];
    const names = blobs.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    const fact = ledger.appendFact(record.id, { kind: 'candidate-received', data: { names }, blobs });
    say(fact.ok ? `${fact.value.seq} ${names.join(' ')}` : `refused ${fact.error.code}`);
  }
}
