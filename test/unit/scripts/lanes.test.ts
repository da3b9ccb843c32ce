// Every spec file is played once, and the lanes take about as long.
import { expect, it } from 'vitest';
import { deal, filesIn } from '../../../scripts/lanes.ts';

const report = JSON.stringify({
  suites: [
    { file: 'e2e/a.spec.ts', specs: [{}, {}], suites: [{ specs: [{}], suites: [] }] },
    { file: 'e2e/b.spec.ts', specs: [{}], suites: [] },
    { file: 'hostile/c.spec.ts', specs: [], suites: [{ specs: Array.from({ length: 12 }, () => ({})) }] },
  ],
});

it('counts the tests of each file, in groups too', () => {
  expect(filesIn(report)).toEqual([
    { file: 'e2e/a.spec.ts', tests: 3 },
    { file: 'e2e/b.spec.ts', tests: 1 },
    { file: 'hostile/c.spec.ts', tests: 12 },
  ]);
});

it('knows the files that take far longer than their number of stories says', () => {
  const files = [
    { file: 'e2e/renew-view.spec.ts', tests: 1 },
    { file: 'e2e/a.spec.ts', tests: 5 },
    { file: 'e2e/b.spec.ts', tests: 5 },
  ];
  expect(deal(files, 2)).toEqual([['e2e/renew-view.spec.ts'], ['e2e/a.spec.ts', 'e2e/b.spec.ts']]);
});

it('deals every file out once, the longest first', () => {
  expect(deal(filesIn(report), 2)).toEqual([['e2e/a.spec.ts'], ['e2e/b.spec.ts', 'hostile/c.spec.ts']]);
  expect(deal(filesIn(report), 1).flat()).toHaveLength(3);
  expect(deal([], 2)).toEqual([[], []]);
});
