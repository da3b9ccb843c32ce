// What the office has set for its board, kept in the ledger's settings.
import * as v from 'valibot';
import { boardSettings, type BoardSettings } from '../../core/contract/customers.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { usualRescueDays } from '../../core/schedule/last-safe-day.ts';
import { readClosing, usualClosing } from '../../core/schedule/office-days.ts';
import type { Ledger } from '../ledger/ledger.ts';

const settingKey = 'board';

const usual: BoardSettings = {
  rescue: { apple: usualRescueDays.appleMove, vendor: usualRescueDays.vendor, slack: usualRescueDays.slack },
  closing: usualClosing,
};

/** What can't be read, or what no calendar has, is as if it had never been set. */
export function readBoardSettings(ledger: Pick<Ledger, 'getSetting'>): BoardSettings {
  const text = ledger.getSetting(settingKey);
  const known = text === null ? null : v.safeParse(boardSettings, parse(text));
  return known?.success && isPossible(known.output) ? known.output : usual;
}

export function writeBoardSettings(ledger: Pick<Ledger, 'setSetting'>, settings: BoardSettings): Result<BoardSettings> {
  if (!isPossible(settings)) return fail('bad-argument', 'closing');
  const written = ledger.setSetting(settingKey, JSON.stringify(settings));
  return written.ok ? succeed(settings) : written;
}

const isPossible = ({ closing }: BoardSettings): boolean =>
  closing === null || readClosing(closing.from, closing.to).ok;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
