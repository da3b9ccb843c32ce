// The process beside the main one: does one job after the other, and can be ended at any moment: what it writes, it
// writes whole.
// https://www.electronjs.org/docs/latest/api/utility-process
import { fail } from '../../core/base/result.ts';
import { doJob } from './job.ts';
import { placeIn } from './place.ts';
import type { FromWorker, ToWorker } from './workshop.ts';

const { parentPort } = process;
const answer = (message: FromWorker): void => parentPort.postMessage(message);
let before = Promise.resolve();

parentPort.on('message', ({ data }) => {
  // The main process alone has this channel.
  const { id, folder, job } = data as ToWorker;
  before = before.then(async () => {
    const done = await doJob(
      job,
      placeIn(folder, () => answer({ id, writing: true })),
      (read, total) => answer({ id, read, total }),
    ).catch((error: unknown) => fail('unexpected', error instanceof Error ? error.name : 'unknown'));
    answer({ id, done });
  });
});
