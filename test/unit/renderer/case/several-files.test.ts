// Several files at once: what is wanted is taken, the others are not called wrong, and it is told once.
import { expect, it } from 'vitest';
import { fail, succeed, type Result } from '../../../../core/base/result.ts';
import { receiveEach, type Outcome } from '../../../../renderer/case/several-files.ts';

const files = (...names: readonly string[]) => names.map((name) => ({ name }));
const answer = (name: string, taken: boolean): Result<Outcome> =>
  succeed({ received: { name, taken } } as unknown as Outcome);
const offered: string[] = [];
const giving = (taken: readonly string[], failing: readonly string[] = []) => {
  offered.length = 0;
  return (file: { readonly name: string }): Promise<Result<Outcome>> => {
    offered.push(file.name);
    return Promise.resolve(
      failing.includes(file.name) ? fail('file-unreadable', file.name) : answer(file.name, taken.includes(file.name)),
    );
  };
};

it('the one that fits is taken, whatever comes before it, and no other is looked at', async () => {
  const result = await receiveEach('registered', files('a.txt', 'b.pem', 'c.txt'), giving(['b.pem']));
  expect(result).toMatchObject({
    ok: true,
    value: { outcome: { received: { name: 'b.pem', taken: true } }, sorted: { count: 3, used: ['b.pem'] } },
  });
  expect(offered).toEqual(['a.txt', 'b.pem']);
});
it.each(['candidate', 'csr'] as const)('of Apple’s rows and of requests each may count (%s)', async (wanted) => {
  const result = await receiveEach(wanted, files('a.pem', 'b.txt', 'c.pem'), giving(['a.pem', 'c.pem']));
  expect(result).toMatchObject({
    value: { outcome: { received: { name: 'c.pem' } }, sorted: { count: 3, used: ['a.pem', 'c.pem'] } },
  });
});
it('the old file behind the new one, of the same name, does not take its place', async () => {
  const verdicts: Readonly<Record<string, string>> = {
    'a.pem': 'old-file',
    'a (1).pem': 'ready',
    'a (2).pem': 'old-file',
  };
  const seen: string[] = [];
  const result = await receiveEach('candidate', files(...Object.keys(verdicts)), ({ name }) => {
    seen.push(name);
    const outcome = {
      received: { name, wanted: 'candidate', taken: true },
      view: { verdict: { answer: verdicts[name] } },
    };
    return Promise.resolve(succeed(outcome as unknown as Outcome));
  });
  expect(seen).toEqual(['a.pem', 'a (1).pem']);
  expect(result).toMatchObject({ value: { outcome: { received: { name: 'a (1).pem' } } } });
});
it('of several that do not fit the first is answered; one alone is told as before', async () => {
  expect(await receiveEach('csr', files('a.txt', 'b.txt'), giving([]))).toMatchObject({
    value: { outcome: { received: { name: 'a.txt', taken: false } }, sorted: { count: 2, used: [] } },
  });
  expect(await receiveEach('csr', files('a.txt'), giving([]))).toMatchObject({ value: { sorted: null } });
});
it('one that can’t be read is told where no other is what is wanted', async () => {
  const both = files('gone', 'b.pem');
  expect(await receiveEach('csr', both, giving(['b.pem'], ['gone']))).toMatchObject({ ok: true });
  expect(await receiveEach('csr', both, giving([], ['gone']))).toMatchObject({ error: { code: 'file-unreadable' } });
});
