// Begins the process beside the main one when there is work, gives it jobs, and ends it when it has had none for a
// while. Cancelled, it is ended at once, and what it was doing has no answer; what is being written has one.
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
  /** Too late for what is being written. */
  cancel(): void;
};

/** Milliseconds: long enough for somebody who tries one column after the other. */
const idleMs = 60_000;

type Waiting = {
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

  const settleAll = (done: Result<unknown> | null): void => {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { settle } of all) settle(done);
  };
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
      if (child !== begun) return;
      child = null;
      log(`tables: the process beside ended with ${waiting.size} waiting`);
      settleAll(fail('unexpected', 'process'));
    });
    return begun;
  };

  return {
    run: async (kind, job, progress = () => undefined) => {
      child ??= begin();
      last += 1;
      const id = last;
      const answered = new Promise<Result<unknown> | null>((settle) =>
        waiting.set(id, { settle, progress, writing: false }),
      );
      if (idle) clearTimeout(idle);
      child.postMessage({ id, folder, job: { kind, job } as Job });
      // The kind chose the answer's type, which the compiler can't follow.
      return (await answered) as Result<Jobs[typeof kind]['answer']> | null;
    },
    cancel: () => {
      if ([...waiting.values()].some(({ writing }) => writing)) return;
      end();
      settleAll(null);
    },
  };
}
