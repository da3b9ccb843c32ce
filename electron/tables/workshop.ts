// Begins the process beside the main one when there is work, gives it jobs, and ends it when it has had none for a
// while. Cancelled, it is ended at once, and what it was doing has no answer; what is being written has one. What
// nobody cancelled is begun anew.
import type { Result } from '../../core/base/result.ts';
import { fail } from '../../core/base/result.ts';
import type { Progress } from './certificate-work.ts';
import type { Job, JobKind, Jobs } from './job.ts';

export type ToWorker = { readonly id: number; readonly folder: string; readonly job: Job };
export type FromWorker =
  | { readonly id: number; readonly read: number; readonly total: number }
  | { readonly id: number; readonly writing: true }
  | { readonly id: number; readonly done: Result<Jobs[JobKind]['answer']> };

/** What of Electron's utilityProcess is used. */
export type Child = {
  postMessage(message: ToWorker): void;
  on(event: 'message', listener: (message: FromWorker) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  kill(): boolean;
};

export type Workshop = {
  /** Null: it was cancelled. */
  run<K extends JobKind>(kind: K, job: Jobs[K]['job'], progress?: Progress): Promise<Result<Jobs[K]['answer']> | null>;
  /** Jobs of these kinds; all, where none is named. Too late for what is being written. */
  cancel(kinds?: readonly JobKind[]): void;
};

/** Milliseconds: long enough for somebody who tries one column after the other. */
const idleMs = 60_000;

type Waiting = {
  readonly job: Job;
  readonly settle: (done: Result<unknown> | null) => void;
  readonly progress: Progress;
  writing: boolean;
};

/** `folder`: of the ledger. `log`: what ended by itself. */
export function createWorkshop(fork: () => Child, folder: string, log: (text: string) => void): Workshop {
  let child: Child | null = null;
  let last = 0;
  let idle: NodeJS.Timeout | null = null;
  const waiting = new Map<number, Waiting>();
  /** Of processes that were told to end: until one is gone, it may have written all the same. */
  const ending = new Map<Child, readonly Waiting[]>();

  const end = (): void => {
    const old = child;
    child = null;
    old?.kill();
  };
  const rest = (): void => {
    if (idle) clearTimeout(idle);
    idle = waiting.size > 0 ? null : setTimeout(end, idleMs);
    idle?.unref();
  };
  const begin = (): Child => {
    const begun = fork();
    begun.on('message', (message) => {
      const one = waiting.get(message.id);
      if (!one || child !== begun) return;
      if ('writing' in message) {
        one.writing = true;
        return;
      }
      if ('read' in message) return one.progress(message.read, message.total);
      waiting.delete(message.id);
      rest();
      one.settle(message.done);
    });
    begun.on('exit', () => {
      for (const { settle } of ending.get(begun) ?? []) settle(null);
      ending.delete(begun);
      if (child !== begun) return;
      child = null;
      log(`tables: the process beside ended with ${waiting.size} waiting`);
      const all = [...waiting.values()];
      waiting.clear();
      for (const { settle } of all) settle(fail('unexpected', 'process'));
    });
    return begun;
  };
  const give = (id: number, job: Job): void => {
    child ??= begin();
    child.postMessage({ id, folder, job });
  };

  return {
    run: async (kind, job, progress = () => undefined) => {
      last += 1;
      const id = last;
      const given = { kind, job } as Job;
      const answered = new Promise<Result<unknown> | null>((settle) =>
        waiting.set(id, { job: given, settle, progress, writing: false }),
      );
      if (idle) clearTimeout(idle);
      give(id, given);
      // The kind chose the answer's type, which the compiler can't follow.
      return (await answered) as Result<Jobs[typeof kind]['answer']> | null;
    },
    cancel: (kinds) => {
      const all = [...waiting];
      const gone = all.filter(([, { job }]) => kinds?.includes(job.kind) ?? true);
      if (all.some(([, { writing }]) => writing) || (kinds && gone.length === 0)) return;
      const old = child;
      if (!old) return;
      ending.set(
        old,
        gone.map(([, one]) => one),
      );
      for (const [id] of gone) waiting.delete(id);
      end();
      for (const [id, { job }] of waiting) give(id, job);
    },
  };
}
