// The committed table under Node; the same module runs inside Electron (scripts/tables-in-electron.ts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTable } from '../../tables/bytes-table.ts';

const tables = join(import.meta.dirname, '..', '..', 'tables');

it('gives, byte for byte, the committed figures and verdicts', () => {
  const result = runTable((name) => new Uint8Array(readFileSync(join(tables, 'fixtures', name))));
  expect(result).toBe(readFileSync(join(tables, 'expected.json'), 'utf8'));
});
