// A hand-over file opens without us, and one that another tool has locked opens here: against the age command's own
// file, and against the format read a second time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { seal } from '../../../../electron/hand-over/seal.ts';
import { valueOf } from '../../ledger/workplace.ts';
import { openByNode } from './age-by-node.ts';
import { pc, typed, words } from './pc.ts';

vi.setConfig({ testTimeout: 120_000 });

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
const phrase = words.join('-');

// `by-age-1.1.1.age` was made by Debian's age with `age -p`, `by-us.age` by this program; both hold the same records.
test.each(['by-us.age', 'by-age-1.1.1.age'])('%s is taken up', async (name) => {
  const here = await pc('run-b');
  expect(valueOf(await here.service.take(fixture(name), typed))).toMatchObject({ done: true, companies: 1, jobs: 1 });
  expect(here.projections().board.map((row) => row['customer_id'])).toEqual(['5c3f9f6e-0000-4000-8000-000000000002']);
  expect(valueOf(here.cases.read('5c3f9f6e-0000-4000-8000-000000000004')).step).toBe('site-access');
});

test.each(['by-us.age', 'by-age-1.1.1.age'])('%s opens by the format alone', (name) => {
  expect(JSON.parse(openByNode(fixture(name), phrase))).toMatchObject({
    format: 'mdm-cert-wizard hand-over',
    companies: [{ name: '株式会社みなと商事' }],
  });
});

test('what is longer than one piece comes out whole', async () => {
  const long = 'みなと'.repeat(50_000);
  expect(openByNode(await seal(new TextEncoder().encode(long), phrase), phrase)).toBe(long);
});
