// `csr`: the practice site's key and CSR in real Electron's main process, over `openssl req -newkey`, and how long it
// holds that process up.
import { join } from 'node:path';
import { runInElectron } from '../in-electron.ts';
import { root } from '../runtime/paths.ts';
import { Trouble } from '../runtime/say.ts';
import { median, round } from './statistics.ts';

export type CsrSample = { readonly ours_ms: number; readonly openssl_ms: number; readonly block_ms: number };

export async function measureCsr(): Promise<object> {
  const { code, output, result, version } = await runInElectron(
    join(root, 'scripts', 'bench', 'csr-in-electron.ts'),
    {},
  );
  if (code !== 0 || result === null)
    throw new Trouble(`The CSR could not be measured in Electron ${version}: ${output.split('\n').at(-1) ?? ''}`);
  const samples = JSON.parse(result.toString('utf8')) as readonly CsrSample[];
  const of = (figure: keyof CsrSample): number[] => samples.map((sample) => sample[figure]);
  // The medians' ratio, not the pairs': how long a key takes is a matter of luck with primes, each time anew.
  const [ours, openssl] = [median(of('ours_ms')), median(of('openssl_ms'))];
  return {
    ratio_openssl: round(ours / openssl),
    longest_block_ms: round(Math.max(...of('block_ms')), 1),
    ours_ms: round(ours, 1),
    openssl_ms: round(openssl, 1),
    electron: version,
    samples,
  };
}
