// The process beside: begun when there is work, ended with it when it is cancelled, and an end of its own is told.
import { describe, expect, it } from 'vitest';
import { succeed } from '../../../../core/base/result.ts';
import { createWorkshop, type Child, type FromWorker, type ToWorker } from '../../../../electron/tables/workshop.ts';

function stand() {
  const children: {
    readonly sent: ToWorker[];
    killed: boolean;
    say: (message: FromWorker) => void;
    exit: () => void;
  }[] = [];
  const logged: string[] = [];
  const fork = (): Child => {
    let hear: (message: FromWorker) => void = () => undefined;
    let gone: () => void = () => undefined;
    const one = { sent: [] as ToWorker[], killed: false, say: (m: FromWorker) => hear(m), exit: () => gone() };
    children.push(one);
    return {
      postMessage: (message) => void one.sent.push(message),
      on: (event: 'message' | 'exit', listener: ((message: FromWorker) => void) | (() => void)) => {
        if (event === 'message') hear = listener;
        else gone = listener as () => void;
      },
      kill: () => (one.killed = true),
    };
  };
  return { children, logged, workshop: createWorkshop(fork, '/ledger', (text) => logged.push(text)) };
}

describe('the workshop', () => {
  it('gives each job its own answer, whatever order they come in', async () => {
    const { children, workshop } = stand();
    const read: number[] = [];
    const csv = workshop.run('file', { form: 'csv' }, (done) => read.push(done));
    const json = workshop.run('file', { form: 'json' });
    const [child] = children;
    expect(child?.sent.map(({ id, folder }) => [id, folder])).toEqual([
      [1, '/ledger'],
      [2, '/ledger'],
    ]);
    child?.say({ id: 1, read: 5, total: 9 });
    child?.say({ id: 2, done: succeed(new Uint8Array([2])) });
    child?.say({ id: 1, done: succeed(new Uint8Array([1])) });
    expect([await csv, await json]).toEqual([succeed(new Uint8Array([1])), succeed(new Uint8Array([2]))]);
    expect(read).toEqual([5]);
    expect(children).toHaveLength(1);
  });
  it('cancelled ends the process; the next job has a new one, and a late answer is nobody’s', async () => {
    const { children, workshop, logged } = stand();
    const first = workshop.run('file', { form: 'csv' });
    let answered = false;
    void first.then(() => (answered = true));
    workshop.cancel();
    expect(children[0]?.killed).toBe(true);
    // Until it is gone, it may have written all the same.
    await new Promise(setImmediate);
    expect(answered).toBe(false);
    children[0]?.exit();
    expect(await first).toBeNull();
    const second = workshop.run('file', { form: 'csv' });
    children[0]?.say({ id: 2, done: succeed(new Uint8Array([9])) });
    children[1]?.say({ id: 2, done: succeed(new Uint8Array([1])) });
    expect(await second).toEqual(succeed(new Uint8Array([1])));
    expect(logged).toEqual([]);
  });
  it('cancels what it is asked to: whatever else was waiting is begun anew, and has its answer', async () => {
    const { children, workshop, logged } = stand();
    const sound = workshop.run('examine', null);
    const taken = workshop.run('certificates', { files: [] });
    workshop.cancel(['seal', 'unseal']);
    expect(children[0]?.killed).toBe(false);
    workshop.cancel(['certificates']);
    children[0]?.exit();
    expect(await taken).toBeNull();
    expect(children[0]?.killed).toBe(true);
    expect(children[1]?.sent.map(({ job }) => job)).toEqual([{ kind: 'examine', job: null }]);
    const [again] = children[1]?.sent ?? [];
    children[1]?.say({ id: again?.id ?? 0, done: succeed(false) });
    expect(await sound).toEqual(succeed(false));
    // Nobody waits any more: all that there is ends with the ledger.
    const last = workshop.run('examine', null);
    workshop.cancel();
    children[1]?.exit();
    expect(await last).toBeNull();
    expect(children).toHaveLength(2);
    expect(logged).toEqual([]);
  });
  it('is not cancelled where it writes: what is written has its answer', async () => {
    const { children, workshop } = stand();
    const job = workshop.run('file', { form: 'csv' });
    children[0]?.say({ id: 1, writing: true });
    workshop.cancel();
    expect(children[0]?.killed).toBe(false);
    children[0]?.say({ id: 1, done: succeed(new Uint8Array([1])) });
    expect(await job).toEqual(succeed(new Uint8Array([1])));
  });
  it('whose process ends by itself says so', async () => {
    const { children, workshop, logged } = stand();
    const job = workshop.run('file', { form: 'csv' });
    children[0]?.exit();
    expect(await job).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(logged).toHaveLength(1);
    const next = workshop.run('file', { form: 'csv' });
    children[1]?.say({ id: 2, done: succeed(new Uint8Array()) });
    expect(await next).toEqual(succeed(new Uint8Array()));
  });
});
