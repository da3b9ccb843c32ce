// A process that puts a copy in the ledger's place and kills itself before its nth step on the disk. Arguments: folder,
// the copy, n (0: never), the moment.
import fs, { copyFileSync, writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { exchange, readyPlace } from '../../electron/ledger/exchange.ts';

const [folder = '', copy = '', n = '0', wall = '0'] = process.argv.slice(2);
copyFileSync(copy, readyPlace(folder));

let steps = 0;
const counted =
  <A extends readonly unknown[], R>(step: (...args: A) => R) =>
  (...args: A): R => {
    steps += 1;
    if (steps === Number(n)) process.kill(process.pid, 'SIGKILL');
    return step(...args);
  };
fs.renameSync = counted(fs.renameSync);
fs.fsyncSync = counted(fs.fsyncSync);
syncBuiltinESMExports();

exchange(folder, Number(wall));
writeSync(1, String(steps));
