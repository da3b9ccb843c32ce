// Back to a safe copy, a copy elsewhere, and taking one up: on real files, with both libraries; whatever takes the
// ledger's place, what was there stays beside it.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AppInfo } from '../../../../core/contract/app-info.ts';
import { createKeeper, languageOfCopies, troubleOf } from '../../../../electron/keeping/keeper.ts';
import type { OpenDatabase } from '../../../../electron/ledger/driver-types.ts';
import { keepLedger } from '../../../../electron/ledger/kept-ledger.ts';
import { listCopies } from '../../../../electron/ledger/safe-copies.ts';
import { writeOldLedger } from '../../ledger/old-ledger.ts';
import { beginCase, codeOf, drivers, makeClock, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const noise = (file: string): void => {
  const bytes = readFileSync(file);
  bytes.fill(0xab, 4096, 8192);
  writeFileSync(file, bytes);
};
const setAsideIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('ledger-set-aside-'));

describe.each(drivers)('%s', (_library, openDatabase) => {
  const clock = makeClock();

  /** A PC: its ledger as it could be opened, and its keeper. `chosen`: what the person will choose. */
  const keeperOf = async (folder: string) => {
    const chosen: { folder: string | null; file: string | null } = { folder: null, file: null };
    const left: string[] = [];
    const kept = keepLedger(await open({ folder, clock, open: openDatabase }), () =>
      open({ folder, clock, open: openDatabase }),
    );
    const info = (): AppInfo => ({
      version: '0',
      buildDate: '',
      platform: 'linux',
      language: 'ja',
      masked: false,
      ledger: kept.opened().state,
      ledgerTrouble: troubleOf(kept.opened()),
    });
    const keeper = createKeeper({
      kept,
      folder,
      wall: clock.wall,
      open: () => Promise.resolve(openDatabase),
      leave: () => {
        left.push('left');
        return Promise.resolve();
      },
      info,
      chooseFolder: () => Promise.resolve(chosen.folder),
      chooseFile: () => Promise.resolve(chosen.file),
      nameOfCopy: () => 'Copy_2026-11-23.sqlite',
    });
    return { kept, keeper, chosen, left, ledger: kept.ledger };
  };

  /** Two safe copies; in the newer one two facts, in the ledger three. */
  const withCopies = async () => {
    const folder = makeFolder();
    const { ledger, file } = await open({ folder, clock, open: openDatabase });
    const { record } = beginCase(ledger);
    valueOf(ledger.setSetting('language', 'en'));
    for (const kind of ['a', 'b']) {
      valueOf(ledger.appendFact(record.id, { kind, data: {} }));
      clock.pass(60_000);
      valueOf(ledger.saveCopy());
    }
    clock.pass(60_000);
    valueOf(ledger.appendFact(record.id, { kind: 'c', data: {} }));
    const at = new Date(clock.wall()).toISOString();
    ledger.close();
    return { folder, file, record, at };
  };

  test('damaged: the newest sound copy is named with what it holds, and one press goes back to it', async () => {
    const { folder, file, record } = await withCopies();
    noise(file);
    const before = readFileSync(file);
    writeFileSync(`${file}-shm`, 'its index');
    const { keeper, ledger, kept, left } = await keeperOf(folder);
    const about = valueOf(await keeper.read());
    expect(about).toMatchObject({
      trouble: 'ledger-damaged',
      folder,
      passedOver: 0,
      offer: { name: basename(listCopies(folder)[0] ?? ''), copy: { companies: 1, cases: 1 } },
    });
    const told: string[] = [];
    kept.onReopened(() => told.push('again'));
    const done = valueOf(await keeper.restore(about.offer?.name ?? ''));
    expect(done).toMatchObject({ done: true, info: { ledger: 'good', ledgerTrouble: null } });
    expect(valueOf(ledger.readCase(record.id)).facts.map(({ kind }) => kind)).toEqual(['a', 'b']);
    expect(codeOf(ledger.appendFact(record.id, { kind: 'd', data: {} }))).toBe('ok');
    expect([left, told]).toEqual([['left'], ['again']]);
    // The damaged file is there as it was, and nothing of the exchange is left over.
    const aside = done.done ? (done.setAside ?? '') : '';
    expect(readFileSync(join(folder, aside)).equals(before)).toBe(true);
    expect(setAsideIn(folder)).toContain(`${aside}-shm`);
    expect(readdirSync(folder).filter((name) => /partial|taking/.test(name))).toEqual([]);
    expect(listCopies(folder)).toHaveLength(2);
  });

  test('what the present ledger has and the copy lacks is counted; an unreadable one is called that', async () => {
    const { folder, file, at } = await withCopies();
    const { keeper, ledger } = await keeperOf(folder);
    const lacks = async () => valueOf(await keeper.read()).offer?.lacks;
    expect(await lacks()).toEqual({ entries: 1, companies: 1, newest: at });
    valueOf(ledger.saveCopy());
    expect(await lacks()).toEqual({ entries: 0, companies: 0, newest: null });
    ledger.close();
    writeFileSync(file, Buffer.alloc(8192, 'no database '));
    expect(await lacks()).toBeNull();
  });

  test('a copy that is not sound is passed over, also one that was offered: the next older is', async () => {
    const { folder, file, record } = await withCopies();
    truncateSync(file, 0);
    const { keeper, ledger } = await keeperOf(folder);
    const [newest = '', older = ''] = listCopies(folder);
    expect(valueOf(await keeper.read())).toMatchObject({ trouble: 'ledger-lost', offer: { name: basename(newest) } });
    noise(newest);
    const refused = valueOf(await keeper.restore(basename(newest)));
    expect(refused).toMatchObject({ done: false, about: { passedOver: 1, offer: { name: basename(older) } } });
    expect([codeOf(ledger.listCases()), setAsideIn(folder)]).toEqual(['ledger-lost', []]);
    expect(valueOf(await keeper.restore(basename(older)))).toMatchObject({ done: true });
    expect(valueOf(ledger.readCase(record.id)).facts.map(({ kind }) => kind)).toEqual(['a']);
    // No name leads out of the folder of the copies.
    expect(valueOf(await keeper.restore('../ledger.sqlite'))).toMatchObject({ done: false });
  });

  test('without a sound copy one begins with nothing in it; never where there is something to go back to', async () => {
    const { folder, file } = await withCopies();
    noise(file);
    const { keeper, ledger } = await keeperOf(folder);
    expect(codeOf(await keeper.beginEmpty())).toBe('step-mismatch');
    for (const copy of listCopies(folder)) noise(copy);
    expect(valueOf(await keeper.read())).toMatchObject({ offer: null, passedOver: 2 });
    expect(valueOf(await keeper.beginEmpty())).toMatchObject({ done: true, info: { ledger: 'good' } });
    expect([valueOf(ledger.listCases()), setAsideIn(folder)]).toMatchObject([[], [expect.any(String)]]);
    expect(codeOf(await keeper.beginEmpty())).toBe('step-mismatch');
  });

  test('opened again, as soon as what stood in its way is gone', async () => {
    const { folder, file } = await withCopies();
    const away = join(makeFolder(), 'moved.sqlite');
    copyFileSync(file, away);
    rmSync(file);
    const { keeper, ledger } = await keeperOf(folder);
    expect(codeOf(ledger.listCases())).toBe('ledger-lost');
    const writes = ledger.writes();
    copyFileSync(away, file);
    expect(valueOf(await keeper.again())).toMatchObject({ ledger: 'good', ledgerTrouble: null });
    expect(valueOf(ledger.listCases())).toHaveLength(1);
    expect(ledger.writes()).toBeGreaterThan(writes);
  });

  test('the language of a ledger that cannot be read is known from its copy', async () => {
    const { folder } = await withCopies();
    expect(await languageOfCopies(folder)).toBe('en');
    expect(await languageOfCopies(makeFolder())).toBeNull();
  });

  test('a copy goes to another PC, which takes it up; its own ledger is set aside, and it writes as itself', async () => {
    const { folder, record } = await withCopies();
    const stick = join(makeFolder(), 'USB メモリー');
    mkdirSync(stick);
    const old = await keeperOf(folder);
    valueOf(old.ledger.nameAuthor('old PC'));
    valueOf(old.ledger.setSetting('watch-downloads', 'yes'));
    expect(valueOf(await old.keeper.copyTo())).toEqual({ done: false });
    old.chosen.folder = stick;
    const made = valueOf(await old.keeper.copyTo());
    expect(made).toMatchObject({ done: true, folder: stick, name: 'Copy_2026-11-23.sqlite', copy: { cases: 1 } });
    expect(valueOf(await old.keeper.copyTo())).toMatchObject({ name: 'Copy_2026-11-23 (1).sqlite' });
    expect(readdirSync(stick).toSorted()).toEqual(['Copy_2026-11-23 (1).sqlite', 'Copy_2026-11-23.sqlite']);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);

    const own = makeFolder();
    const present = await open({ folder: own, clock, open: openDatabase });
    const mine = beginCase(present.ledger, { name: 'Already here' });
    valueOf(present.ledger.appendFact(mine.record.id, { kind: 'own', data: {} }));
    present.ledger.close();
    const fresh = await keeperOf(own);
    expect(codeOf(await fresh.keeper.take())).toBe('step-mismatch');
    expect(valueOf(await fresh.keeper.choose())).toEqual({ kind: 'none' });
    fresh.chosen.file = join(stick, 'Copy_2026-11-23.sqlite');
    expect(valueOf(await fresh.keeper.choose())).toMatchObject({
      kind: 'fit',
      offer: {
        name: 'Copy_2026-11-23.sqlite',
        copy: { at: new Date(clock.wall()).toISOString(), companies: 1, cases: 1 },
        lacks: { entries: 1, companies: 1 },
      },
    });
    // The stick may be gone by then.
    rmSync(stick, { recursive: true });
    const taken = valueOf(await fresh.keeper.take());
    expect(taken).toMatchObject({ done: true, info: { ledger: 'good' } });
    expect(valueOf(fresh.ledger.readCase(record.id)).facts.map(({ kind }) => kind)).toEqual(['a', 'b', 'c']);
    expect([fresh.ledger.getSetting('language'), fresh.ledger.getSetting('watch-downloads')]).toEqual(['en', null]);
    expect(fresh.ledger.readAuthor()).toBeNull();
    const aside = openDatabase(join(own, taken.setAside ?? ''), { readonly: true });
    expect(aside.prepare('SELECT name FROM customers').all()).toEqual([{ name: 'Already here' }]);
    aside.close();
    // Once only.
    expect(codeOf(await fresh.keeper.take())).toBe('step-mismatch');
  });

  test('an older version’s copy is brought up to date; a newer one’s, a foreign or a damaged file is named', async () => {
    const { folder, file } = await withCopies();
    const place = makeFolder();
    const fresh = await keeperOf(makeFolder());
    const look = async (path: string) => {
      fresh.chosen.file = path;
      return valueOf(await fresh.keeper.choose());
    };
    const why = (found: unknown) => (found as { readonly why: string }).why;
    const copyOf = (name: string, change: (database: ReturnType<OpenDatabase>) => void): string => {
      const path = join(place, name);
      copyFileSync(file, path);
      const database = openDatabase(path);
      change(database);
      database.close();
      return path;
    };
    writeOldLedger(openDatabase, file, place);
    const old = join(place, 'ledger.sqlite');
    expect(await look(old)).toMatchObject({ kind: 'fit', offer: { copy: { companies: 1, cases: 1 } } });
    expect(why(await look(copyOf('newer.sqlite', (one) => one.pragma('user_version = 99'))))).toBe('newer');
    const trap = copyOf('trap.sqlite', (one) =>
      one.exec('CREATE TRIGGER theirs AFTER INSERT ON settings BEGIN DELETE FROM settings; END'),
    );
    expect(why(await look(trap))).toBe('foreign');
    const picture = join(place, 'picture.png');
    writeFileSync(picture, Buffer.alloc(5000, 7));
    expect(why(await look(picture))).toBe('foreign');
    writeFileSync(picture, '');
    expect(why(await look(picture))).toBe('foreign');
    const other = join(place, 'other.sqlite');
    const theirs = openDatabase(other);
    theirs.exec('CREATE TABLE theirs (a)');
    theirs.close();
    expect(why(await look(other))).toBe('foreign');
    const broken = join(place, 'broken.sqlite');
    copyFileSync(file, broken);
    noise(broken);
    expect(why(await look(broken))).toBe('damaged');
    expect(why(await look(join(place, 'not-there.sqlite')))).toBe('unreadable');
    expect(why(await look(place))).toBe('unreadable');
    // None of it has changed anything here, and the old one can still be chosen and taken.
    expect(codeOf(await fresh.keeper.take())).toBe('step-mismatch');
    await look(old);
    expect(valueOf(await fresh.keeper.take())).toMatchObject({ done: true, info: { ledger: 'good' } });
    expect(valueOf(fresh.ledger.listCases())).toHaveLength(1);
    expect(existsSync(folder)).toBe(true);
  });

  test('a ledger copied by hand while the app was open is taken with its log', async () => {
    const { folder, file, record } = await withCopies();
    const using = await open({ folder, clock, open: openDatabase });
    valueOf(using.ledger.appendFact(record.id, { kind: 'd', data: {} }));
    const place = makeFolder();
    for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, join(place, `by-hand.sqlite${part}`));
    using.ledger.close();
    const fresh = await keeperOf(makeFolder());
    fresh.chosen.file = join(place, 'by-hand.sqlite');
    expect(valueOf(await fresh.keeper.choose())).toMatchObject({ kind: 'fit' });
    valueOf(await fresh.keeper.take());
    expect(valueOf(fresh.ledger.readCase(record.id)).facts).toHaveLength(4);
  });

  test('nothing can be written where the copy is to go: said, and nothing half is left there', async () => {
    const { folder } = await withCopies();
    const { keeper, chosen } = await keeperOf(folder);
    const place = join(makeFolder(), 'a-file');
    writeFileSync(place, '');
    chosen.folder = place;
    expect(codeOf(await keeper.copyTo())).toBe('file-not-saved');
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
