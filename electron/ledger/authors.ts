// Who writes into this ledger: this PC, by a number of its own that is made once, with a name if one was given.
import { randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { limits } from '../../core/base/limits.ts';
import { wholeText } from '../../core/base/cut.ts';
import type { Database } from './driver-types.ts';
import type { Access } from './outcome.ts';
import { textIn } from './records.ts';

export type Author = { readonly id: string; readonly name: string };

export type Authors = {
  /** Null while nothing has been written here. */
  readAuthor(): Author | null;
  /** What this PC is called beside what it wrote. */
  nameAuthor(name: string): Result<null>;
};

const settingKey = 'author';

/** Inside the transaction of what is written; made with the first that is. */
export function authorHere(database: Database, wall: number): string {
  const known = database.prepare('SELECT value FROM settings WHERE key = ?').get(settingKey);
  if (known) return textIn(known, 'value');
  const id = randomUUID();
  database.prepare('INSERT INTO authors (id, name, since) VALUES (?, ?, ?)').run(id, '', new Date(wall).toISOString());
  database.prepare('INSERT INTO settings (key, value) VALUES (?, ?)').run(settingKey, id);
  return id;
}

export function createAuthors({ database, read, write }: Access, wall: () => number): Authors {
  return {
    readAuthor: () => {
      const found = read(() => {
        const row = database
          .prepare('SELECT a.id, a.name FROM authors a JOIN settings s ON s.value = a.id WHERE s.key = ?')
          .get(settingKey);
        return succeed(row && { id: textIn(row, 'id'), name: textIn(row, 'name') });
      });
      return found.ok ? found.value : null;
    },
    nameAuthor: (name) => {
      const tidy = wholeText(name.trim());
      if (tidy.length > limits.line) return fail('bad-argument', 'name');
      return write(() => {
        database.prepare('UPDATE authors SET name = ? WHERE id = ?').run(tidy, authorHere(database, wall()));
        return succeed(null);
      });
    },
  };
}
