// Made the committed fixtures, once: `node test/tables/make-fixtures.ts`. Every key was thrown away but those in the
// files,
// which protect nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csrName, makeDemoSet, registeredName } from '../../scripts/demo-set.ts';
import { runTable } from './bytes-table.ts';
import { makeOddFiles } from './odd-certificates.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const at = Date.parse('2026-11-23T10:30:00Z');

if (!process.argv.includes('--expected-only')) {
  const keys = mkdtempSync(join(tmpdir(), 'fixtures-'));
  mkdirSync(fixtures, { recursive: true });
  const files = [...makeDemoSet(at), ...makeOddFiles(keys)];
  for (const { name, bytes } of files) writeFileSync(join(fixtures, name), bytes);
  const odd = files.find(({ name }) => name === 'rsa2048-md5.pem')?.bytes ?? new Uint8Array();
  writeFileSync(join(fixtures, 'bom-md5.pem'), new Uint8Array([0xef, 0xbb, 0xbf, ...odd]));
  const names = [...files.map(({ name }) => name), 'bom-md5.pem'];
  const index = {
    about: 'Throw-away files; the keys in them protect nothing.',
    at: new Date(at).toISOString(),
    registered: registeredName,
    csr: csrName,
    names,
  };
  writeFileSync(join(fixtures, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
  rmSync(keys, { recursive: true });
}
writeFileSync(
  join(import.meta.dirname, 'expected.json'),
  runTable((name) => new Uint8Array(readFileSync(join(fixtures, name)))),
);
