// Writes down what was refused a foreign page and why: kinds, hosts and reasons alone, and no more lines than a log
// can bear.
import type { Log } from '../shell/log.ts';

/**
 * `what`: the kind of wish; `host`: whom it concerned; `why`: one word or few. Never an address' path, a name or
 * content.
 */
export type Refused = { readonly what: string; readonly host: string; readonly why: string };
export type Refusals = ReturnType<typeof createRefusals>;

const quietMs = 10_000;
/** A page can make up as many hosts as it likes. */
const maxKinds = 100;

/** Each kind, host and reason has one line in ten seconds; the next line says how many there were since. */
export function createRefusals(log: Pick<Log, 'warn'>, now: () => number = () => Date.now()) {
  const lines = new Map<string, { since: number; more: number }>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const sweep = () => {
    for (const [line, seen] of lines) {
      if (now() - seen.since < quietMs) continue;
      if (seen.more > 0) log.warn(`${line} (${seen.more} more)`);
      lines.delete(line);
    }
  };
  const later = () => {
    timer ??= setTimeout(() => {
      timer = null;
      sweep();
      if (lines.size > 0) later();
    }, quietMs).unref();
  };

  return {
    note: ({ what, host, why }: Refused): void => {
      sweep();
      const known = `refused ${tame(what)}${host === '' ? '' : ` ${tame(host)}`}: ${tame(why)}`;
      const line = lines.has(known) || lines.size < maxKinds ? known : 'refused: more kinds and hosts than are listed';
      const seen = lines.get(line);
      if (seen) {
        seen.more += 1;
        return;
      }
      lines.set(line, { since: now(), more: 0 });
      log.warn(line);
      later();
    },
  };
}

/** Hosts and kinds come from pages: one line, plain characters, no longer than a host may be. */
const tame = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 253);
