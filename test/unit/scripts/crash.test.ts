// What the command that kills writers would call a loss is seen as one.
import { describe, expect, it } from 'vitest';
import { openBetter } from '../../../electron/ledger/driver-better.ts';
import { readArguments } from '../../../scripts/crash.ts';
import { lookAtGroups } from '../../contract/fact-groups.ts';
import { beginCase, makeClock, makeFolder, open, valueOf } from '../ledger/workplace.ts';

const member = (group: string, at: number, of: number, more: object = {}) => ({
  kind: 'of-a-group',
  data: { group, at, of, file: null, name: null, ...more },
});

async function looked(
  drafts: readonly ReturnType<typeof member>[],
  acknowledged: readonly (readonly [string, string])[] = [],
) {
  const folder = makeFolder();
  const { ledger } = await open({ folder });
  const { record } = beginCase(ledger);
  for (const draft of drafts) valueOf(ledger.appendFact(record.id, draft));
  ledger.close();
  return (await lookAtGroups(folder, openBetter, makeClock(), new Map(acknowledged))).faults;
}

describe('after a kill', () => {
  it('a whole ledger has no faults', async () => {
    expect(await looked([member('a', 0, 2), member('a', 1, 2), member('b', 0, 1)], [['a', '1,2']])).toEqual([]);
  });
  it.each<readonly [string, Parameters<typeof looked>]>([
    ['an acknowledged group that is gone', [[member('a', 0, 1)], [['b', '2']]]],
    ['an acknowledged group elsewhere', [[member('a', 0, 1), member('b', 0, 1)], [['b', '3']]]],
    ['half a group at the end', [[member('a', 0, 2)]]],
    ['half a group in the middle', [[member('a', 1, 2), member('b', 0, 1)]]],
    ['a file that is not there', [[member('a', 0, 1, { file: 'f'.repeat(64) })]]],
    ['a customer without the name that a fact gave', [[member('a', 0, 1, { name: 'Customer a' })]]],
  ])('%s is a fault', async (_name, given) => {
    expect(await looked(...given)).toHaveLength(1);
  });
});

describe('what the command takes', () => {
  it('is kills and a seed', () => {
    expect(readArguments(['--kills', '3', '--seed', '7'])).toEqual({ kills: 3, seed: 7 });
    expect(readArguments([]).kills).toBe(10);
  });
  it.each([[['--kills', '0']], [['--kills', 'x']], [['--kill', '3']], [['--kills']]])('nothing else: %s', (args) => {
    expect(() => readArguments(args)).toThrow();
  });
});
