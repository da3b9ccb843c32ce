// The table bytes -> figures and verdict: the same module runs under Node and inside Electron, and must give the same
// bytes.
import { recogniseFile } from '../../core/files/recognise.ts';
import type { Recognised } from '../../core/files/kinds.ts';
import { judge, judgeCsr } from '../../core/verdict/judge.ts';

type Index = {
  readonly at: string;
  readonly registered: string;
  readonly csr: string;
  readonly names: readonly string[];
};

/** `readFile` gives a committed fixture's bytes by its name. One line of JSON for each fixture. */
export function runTable(readFile: (name: string) => Uint8Array): string {
  const index = JSON.parse(new TextDecoder().decode(readFile('index.json'))) as Index;
  const now = Date.parse(index.at);
  const registered = recogniseFile(readFile(index.registered)).certificate;
  const csr = recogniseFile(readFile(index.csr)).csr;
  if (registered === undefined || csr === undefined)
    throw new Error('the table’s registered certificate and request can’t be read');
  const lines = index.names.map((name) => {
    const candidate = recogniseFile(readFile(name));
    const verdict = judge({
      mode: 'practice',
      flow: 'renew',
      registered: { kind: 'file', certificate: registered },
      csrs: [{ csr, name: index.csr, newest: true }],
      candidate,
      seen: [],
      environment: 'M5',
      now,
    });
    const preflight = judgeCsr(candidate, { mode: 'practice', environment: 'M5', now });
    return `${JSON.stringify(name)}: ${JSON.stringify({ ...plainOf(candidate), verdict, preflight })}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function plainOf(recognised: Recognised): Record<string, unknown> {
  return { ...recognised, leafDer: recognised.leafDer === undefined ? null : recognised.leafDer.length };
}
