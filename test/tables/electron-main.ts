// A tiny Electron app that computes a table inside real Electron and writes the result to the file it is told.
import { app } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTable } from './bytes-table.ts';

const valueOf = (name: string): string => app.commandLine.getSwitchValue(name);

try {
  writeFileSync(
    valueOf('result'),
    runTable((name) => new Uint8Array(readFileSync(join(valueOf('fixtures'), name)))),
  );
  app.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  app.exit(1);
}
