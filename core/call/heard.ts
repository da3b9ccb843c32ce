// What was typed while somebody read it out: whether it can be read back, whether it must be asked again, and the fact
// that it becomes once it was read back.
import type { CaseView } from '../case/view.ts';
import { targetInCall } from '../flows/call/told.ts';
import type { UserFact } from '../flows/facts.ts';
import { findDates } from '../reading/dates.ts';
import { readDay } from '../reading/read-day.ts';
import { readHeard } from '../reading/spoken-hex.ts';
import { tidy } from '../reading/tidy.ts';
import { mayBeMeant } from '../schedule/typed-day.ts';
import { judgeMade, judgeTold, standBeforeRenew, type Heard as Values } from '../rows/told.ts';
import type { Heard } from './scene.ts';

export type Typed = { readonly apsp: string; readonly serial: string; readonly end: string };
export const nothingTyped: Typed = { apsp: '', serial: '', end: '' };

/**
 * `short`: too few to tell rows apart. `unread`: no such digit is among them. `twice`: 「し」 may be 4 or 7. `year`: none
 * that a certificate can end in.
 */
type Fault = 'missing' | 'short' | 'unread' | 'twice' | 'year';
export type Read =
  | { readonly kind: 'faults'; readonly faults: Readonly<Partial<Record<keyof Typed, Fault>>> }
  | { readonly kind: 'read'; readonly values: Values };

const fewest = 4;

/** `today`: as `2027-01-25`. */
export function readTyped(what: Heard, { apsp, serial, end }: Typed, today: string): Read {
  const number = numberOf(apsp);
  const second = serial.trim() === '' ? { digits: null } : numberOf(serial);
  const day = dayOf(end);
  const dayFault = faultOfDay(what, end, day, today);
  const faults = {
    ...('fault' in number ? { apsp: number.fault } : {}),
    ...('fault' in second ? { serial: second.fault } : {}),
    ...(dayFault ? { end: dayFault } : {}),
  };
  if ('fault' in number || 'fault' in second || dayFault) return { kind: 'faults', faults };
  return { kind: 'read', values: { apsp: number.digits, serial: second.digits, end: day } };
}

function numberOf(text: string): { readonly digits: string } | { readonly fault: Fault } {
  if (text.trim() === '') return { fault: 'missing' };
  const { digits, twice } = readHeard(text);
  if (twice) return { fault: 'twice' };
  if (digits === null || digits.length > 40) return { fault: 'unread' };
  return digits.length < fewest ? { fault: 'short' } : { digits };
}

/** What came of Renew or Create is told by its day, too. */
export const wantsDay = (what: Heard): boolean => what === 'renewed' || what === 'made';

function faultOfDay(what: Heard, typed: string, day: string | null, today: string): Fault | null {
  if (typed.trim() === '') return wantsDay(what) ? 'missing' : null;
  if (day === null) return 'unread';
  return mayBeMeant(day, today) ? null : 'year';
}

function dayOf(text: string): string | null {
  const day = findDates(tidy(text))[0]?.day ?? null;
  return readDay(text) ?? (day === null ? null : new Date(day).toISOString().slice(0, 10));
}

/** What becomes of values that were read back: the fact, or what is said instead. Nothing is guessed. */
export type Outcome =
  { readonly kind: 'fact'; readonly fact: UserFact } | { readonly kind: 'again' | 'other' | 'unknown' };

export function outcomeOf(what: Heard, values: Values, { state }: Pick<CaseView, 'state'>): Outcome {
  const data = { ...values, readBack: true as const };
  const target = targetInCall(state);
  switch (what) {
    case 'in-use':
      return { kind: 'fact', fact: { kind: 'in-use-told', data } };
    case 'found':
    case 'row': {
      const stand = standBeforeRenew(target, values);
      return stand === 'fits' || stand === 'renewed'
        ? { kind: 'fact', fact: { kind: what === 'row' ? 'row-told' : 'row-found-told', data } }
        : { kind: stand };
    }
    case 'made': {
      const { answer } = judgeMade(target, values);
      if (answer === 'again' || values.end === null) return { kind: 'again' };
      return { kind: 'fact', fact: { kind: 'made-told', data: { ...data, end: values.end } } };
    }
    case 'renewed': {
      const { answer } = judgeTold(target, values);
      if (answer === 'again') return { kind: 'again' };
      if (answer === 'nothing-known' || values.end === null) return { kind: 'unknown' };
      return { kind: 'fact', fact: { kind: 'renewed-told', data: { ...data, end: values.end } } };
    }
  }
}

/** The two ends of a refusal, as they are typed: the management site's, and a row's. */
export type TypedEnds = { readonly site: string; readonly row: string };
export const noEnds: TypedEnds = { site: '', row: '' };
export type ReadEnds =
  | { readonly kind: 'faults'; readonly faults: Readonly<Partial<Record<keyof TypedEnds, Fault>>> }
  | { readonly kind: 'read'; readonly ends: TypedEnds };

export function readEnds(typed: TypedEnds): ReadEnds {
  const [site, row] = [numberOf(typed.site), numberOf(typed.row)];
  if ('fault' in site || 'fault' in row)
    return {
      kind: 'faults',
      faults: { ...('fault' in site ? { site: site.fault } : {}), ...('fault' in row ? { row: row.fault } : {}) },
    };
  return { kind: 'read', ends: { site: site.digits, row: row.digits } };
}
