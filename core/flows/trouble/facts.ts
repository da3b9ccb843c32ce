// Facts of Apple ID trouble, of an expired certificate that Apple will not renew, and of starting over.
import * as v from 'valibot';
import { day, line } from '../../engine/schemas.ts';
import { usualMinutes } from './cost.ts';

export const troubleKinds = [
  'forgotten',
  'locked',
  'code-phone',
  'mailbox',
  'unknown-id',
  'person-left',
  'other-id',
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/**
 * The ways out in the order of docs/manual-coverage.md W10; starting over comes after all of them and is a flow of its
 * own.
 */
export const waysOut = ['hunt', 'mailbox', 'phone-number', 'recovery', 'change-address', 'apple-move'] as const;
export type WayOut = (typeof waysOut)[number];

/**
 * solved: signed in again (or moved). passed: this one works, the trouble lies further on. not-possible: this way is
 * closed. waiting: under way, somebody else's turn.
 */
export const wayOutResults = ['solved', 'passed', 'not-possible', 'waiting'] as const;
export type WayOutResult = (typeof wayOutResults)[number];

/** The start-over's own steps, in order (docs/manual-coverage.md W4, M23, M24, M30). */
export const startOverSteps = [
  'agreed',
  'listed',
  'prepared',
  'trial',
  'deleted',
  'requested',
  'vendor-deleted',
  'enrolled',
  'apps',
] as const;
export type StartOverStep = (typeof startOverSteps)[number];

/**
 * How far a move to another management has come that Apple Business makes instead of erasing: there may be devices
 * that can go so (`may`, or nobody knows), the help desk is asked, says yes or no; or there are none (`no`).
 */
export const movings = ['may', 'unknown', 'no', 'asked', 'possible', 'not-possible'] as const;
export type Moving = (typeof movings)[number];

/** A whole working day for one device is more than anybody will reckon with. */
export const maxMinutes = 480;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const startOverEntry = v.strictObject({ step: v.picklist(startOverSteps), owner: line, on: day });

export const troubleUserFacts = {
  'trouble-told': v.strictObject({ what: v.picklist(troubleKinds) }),
  'rung-answered': v.strictObject({ rung: v.picklist(waysOut), result: v.picklist(wayOutResults) }),
  /** Is there a contract for AppleCare OS Support (docs/manual-coverage.md M22)? */
  'acos-told': v.strictObject({ acos: v.picklist(['yes', 'no', 'unknown']) }),
  'moving-told': v.strictObject({ moving: v.picklist(movings) }),
  /**
   * How many devices a start-over would be about, and how long one is reckoned to take (cases from before say only
   * how many); of them: enrolled through Apple Business, below version 26 and on 26 or newer. The rest is enrolled by
   * hand, or nobody has counted.
   */
  'devices-counted': v.strictObject({
    count,
    minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxMinutes)), usualMinutes),
    automatic: v.optional(v.nullable(v.strictObject({ older: count, newer: count })), null),
  }),
  /** The person read that Renew is tried first although the certificate has expired. */
  'expired-read': v.strictObject({}),
  /** Apple would not renew the expired certificate. */
  'renew-refused': v.strictObject({ why: v.picklist(['no-button', 'refused', 'row-gone']) }),
  'renew-again': v.strictObject({}),
  /** Who will do it, and when: nothing is done by that. */
  'start-over-planned': startOverEntry,
  'start-over-did': startOverEntry,
  /** Nothing was deleted yet: back to the job that came to starting over. */
  'start-over-left': v.strictObject({}),
} as const;
