// Keeps the ledger as a whole: says why it can't be used, leads back to a safe copy, writes a copy elsewhere and takes
// one up. Whatever takes the ledger's place, the former file is set aside and stays.
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { AppInfo, LedgerTrouble } from '../../core/contract/app-info.ts';
import { ledgerTroubles } from '../../core/contract/app-info.ts';
import type { Chosen, CopiedTo, CopyFault, Exchanged, LedgerAbout, Restored } from '../../core/contract/ledger.ts';
import { codeOfDisk, nameOfDiskError } from '../ledger/causes.ts';
import { copiedAtKey, lacksOf, lookAtCopy } from '../ledger/copy-sight.ts';
import { loadDriver } from '../ledger/driver.ts';
import type { Database, OpenDatabase } from '../ledger/driver-types.ts';
import { clearReadyPlace, exchange, readyPlace } from '../ledger/exchange.ts';
import type { KeptLedger } from '../ledger/kept-ledger.ts';
import type { OpenedLedger } from '../ledger/ledger.ts';
import { migrate } from '../ledger/migrate.ts';
import { SqlFailure } from '../ledger/driver-values.ts';
import { failureOf } from '../ledger/outcome.ts';
import { listCopies, stamp } from '../ledger/safe-copies.ts';
import { migrations as allMigrations, type Migration } from '../ledger/schema.ts';
import { carry, fetch, looksLikeLedger } from './carry.ts';

type Input = {
  readonly kept: KeptLedger;
  /** Where the ledger lies. */
  readonly folder: string;
  readonly wall: () => number;
  /** For tests: another library, another history. */
  readonly open?: () => Promise<OpenDatabase>;
  readonly migrations?: readonly Migration[];
  /** What is open is left: after this nothing uses the ledger. */
  readonly leave: () => Promise<void>;
  readonly info: () => AppInfo;
  /** Both ask the person; null: nothing was chosen. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly chooseFile: () => Promise<string | null>;
  /** What a copy made now is called. */
  readonly nameOfCopy: (wall: number) => string;
};

/** What one PC said of itself is not another's. */
const ownSettings = ['author', 'watch-downloads'];

export type Keeper = ReturnType<typeof createKeeper>;

export function createKeeper(input: Input) {
  const { kept, folder, wall, leave, info, open: driver = loadDriver, migrations = allMigrations } = input;
  const ready = readyPlace(folder);
  /** What lies ready to be taken, and was shown. */
  let chosen: string | null = null;
  let exchanging = false;

  const sightOf = (open: OpenDatabase, file: string, name: string, stranger: boolean) =>
    lookAtCopy({ open, migrations, file, name, stranger });

  const read = async (): Promise<Result<LedgerAbout>> => {
    const open = await driver();
    const { found, passedOver } = newestSound(open, folder, migrations);
    const offer = found && {
      name: basename(found.file),
      copy: found.about,
      lacks: lacksOf(open, kept.opened().file, found.file),
    };
    return succeed({ trouble: troubleOf(kept.opened()), folder, offer, passedOver });
  };

  /** One after the other, and nothing of what is open is left by then. */
  const alone = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (exchanging) return fail('step-mismatch', 'exchanging');
    exchanging = true;
    try {
      return await work();
    } catch (error) {
      return refused(error);
    } finally {
      exchanging = false;
    }
  };

  const takeReady = async (): Promise<Result<Exchanged>> => {
    await leave();
    const done = await kept.reopen(() => Promise.resolve(tried(() => exchange(folder, wall()))));
    if (!done.ok) return done;
    const { state, trouble } = kept.opened();
    if (state === 'unreadable' && trouble) return fail(trouble.code, trouble.detail);
    return succeed({ done: true, info: info(), folder, setAside: done.value });
  };

  return {
    read,

    again: (): Promise<Result<AppInfo>> =>
      alone(async () => {
        await leave();
        await kept.reopen(() => Promise.resolve());
        return succeed(info());
      }),

    restore: (copy: string): Promise<Result<Restored>> =>
      alone(async (): Promise<Result<Restored>> => {
        const file = namesOf(folder).find((one) => basename(one) === copy);
        const open = await driver();
        if (file !== undefined) {
          clearReadyPlace(folder);
          await fetch(file, ready);
          if (sightOf(open, ready, copy, false).ok) return takeReady();
          clearReadyPlace(folder);
        }
        const about = await read();
        return about.ok ? succeed({ done: false, about: about.value }) : about;
      }),

    beginEmpty: (): Promise<Result<Exchanged>> =>
      alone(async () => {
        const open = await driver();
        if (kept.opened().state !== 'unreadable' || newestSound(open, folder, migrations).found !== null)
          return fail('step-mismatch', 'there is a ledger');
        clearReadyPlace(folder);
        using(open, ready, (database) => migrate(database, migrations, () => undefined));
        return takeReady();
      }),

    choose: (): Promise<Result<Chosen>> =>
      alone(async (): Promise<Result<Chosen>> => {
        chosen = null;
        const path = await input.chooseFile();
        if (path === null) return succeed({ kind: 'none' });
        const name = basename(path);
        const unfit = (why: CopyFault) => {
          clearReadyPlace(folder);
          return succeed({ kind: 'unfit' as const, name, why });
        };
        if (!(await looksLikeLedger(path).catch(() => true))) return unfit('foreign');
        const open = await driver();
        // On this disk it is looked at, and taken from: a stick may be gone by then.
        clearReadyPlace(folder);
        const withLog = await fetch(path, ready).catch(() => null);
        if (withLog === null) return unfit('unreadable');
        if (withLog && !tried(() => using(open, ready, foldLogIn)).ok) return unfit('damaged');
        const sight = sightOf(open, ready, name, true);
        if (!sight.ok) return unfit(sight.why);
        chosen = name;
        const lacks = lacksOf(open, kept.opened().file, ready);
        return succeed({ kind: 'fit', offer: { name, copy: sight.about, lacks } });
      }),

    take: (): Promise<Result<Exchanged>> =>
      alone(async () => {
        const name = chosen;
        chosen = null;
        const open = await driver();
        if (name === null || !sightOf(open, ready, name, true).ok) return fail('step-mismatch', 'nothing is chosen');
        using(open, ready, (database) => {
          for (const key of ownSettings) database.prepare('DELETE FROM settings WHERE key = ?').run(key);
        });
        return takeReady();
      }),

    copyTo: (): Promise<Result<CopiedTo>> =>
      alone(async (): Promise<Result<CopiedTo>> => {
        const target = await input.chooseFolder();
        if (target === null) return succeed({ done: false });
        const now = wall();
        const own = join(folder, `ledger-going-${stamp(now)}.partial`);
        try {
          const written = kept.ledger.writeCopyTo(own);
          if (!written.ok) return written;
          const open = await driver();
          using(open, own, (database) =>
            database
              .prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)')
              .run(copiedAtKey, new Date(now).toISOString()),
          );
          const name = input.nameOfCopy(now);
          // As the one who takes it up will look at it.
          const sight = sightOf(open, own, name, true);
          if (!sight.ok) return fail('ledger-damaged', sight.why);
          const carried = await carry(own, target, name);
          if (carried === null) return fail('file-not-saved', 'copy');
          return succeed({ done: true, folder: dirname(carried), name: basename(carried), copy: sight.about });
        } finally {
          await rm(own, { force: true });
        }
      }),
  };
}

/** Which language a ledger that can't be read was used in: its newest sound copy knows. */
export async function languageOfCopies(folder: string): Promise<string | null> {
  return newestSound(await loadDriver(), folder, allMigrations).found?.language ?? null;
}

/** The newest sound safe copy, and how many newer ones are not sound. */
function newestSound(open: OpenDatabase, folder: string, migrations: readonly Migration[]) {
  const copies = namesOf(folder);
  for (const [passedOver, file] of copies.entries()) {
    const sight = lookAtCopy({ open, migrations, file, name: basename(file), stranger: false });
    if (sight.ok) return { passedOver, found: { file, about: sight.about, language: sight.language } };
  }
  return { passedOver: copies.length, found: null };
}

export function troubleOf({ trouble }: OpenedLedger): LedgerTrouble | null {
  return trouble === null ? null : (ledgerTroubles.find((known) => known === trouble.code) ?? 'ledger-unreadable');
}

/** Newest first; none where the folder can't be read. */
function namesOf(folder: string): readonly string[] {
  try {
    return listCopies(folder);
  } catch {
    return [];
  }
}

function tried<T>(work: () => T): Result<T> {
  try {
    return succeed(work());
  } catch (error) {
    return refused(error);
  }
}

/** Of SQLite or the disk; anything else is a fault of ours. */
function refused(error: unknown): Result<never> {
  if (error instanceof SqlFailure) return failureOf(error);
  if (error instanceof Error && 'code' in error) return fail(codeOfDisk(error), nameOfDiskError(error));
  throw error;
}

/** A ledger that somebody copied by hand while the app was open. */
const foldLogIn = (database: Database): void => {
  database.pragma('wal_checkpoint(TRUNCATE)');
};

/** Opens it to write, and closes it so that nothing lies beside it. */
function using(open: OpenDatabase, file: string, work: (database: Database) => void): void {
  const database = open(file);
  try {
    work(database);
  } finally {
    database.close();
  }
}
