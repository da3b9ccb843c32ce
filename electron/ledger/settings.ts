// The small mutable rest: settings, and what a practice world looked like when it was last left.
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { JsonValue } from '../../core/engine/fact.ts';
import type { Access } from './outcome.ts';
import { parseJson, textIn } from './records.ts';

export type Settings = {
  getSetting(key: string): string | null;
  setSetting(key: string, value: string): Result<null>;
  /** Practice cases only: the tables refuse a real one. */
  savePracticeState(caseId: string, state: JsonValue): Result<null>;
  readPracticeState(caseId: string): JsonValue;
};

export function createSettings({ database, read, write }: Access): Settings {
  return {
    getSetting: (key) => {
      const found = read(() => {
        const row = database.prepare('SELECT value FROM settings WHERE key = ?').get(key);
        return succeed(row && textIn(row, 'value'));
      });
      return found.ok ? found.value : null;
    },
    setSetting: (key, value) =>
      write(() => {
        database
          .prepare(
            'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
          )
          .run(key, value);
        return succeed(null);
      }),
    savePracticeState: (caseId, state) =>
      write(() => {
        if (!database.prepare('SELECT id FROM cases WHERE id = ?').get(caseId)) return fail('case-not-found');
        database
          .prepare(
            'INSERT INTO practice_state (case_id, json) VALUES (?, ?) ON CONFLICT (case_id) DO UPDATE SET json = excluded.json',
          )
          .run(caseId, JSON.stringify(state));
        return succeed(null);
      }),
    readPracticeState: (caseId) => {
      const found = read(() => {
        const row = database.prepare('SELECT json FROM practice_state WHERE case_id = ?').get(caseId);
        return succeed(row && parseJson(textIn(row, 'json')));
      });
      return found.ok ? found.value : null;
    },
  };
}
