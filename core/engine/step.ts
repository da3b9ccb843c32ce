// What a step is, whatever it is about: when it is there, what makes it done, what may be said and given on it, what
// it does to the devices, and the number said on the telephone. Which facts and which states there are is not known
// here (core/flows/step.ts).
import type { Place } from '../portal/sites.ts';
import type { Moment } from './fact.ts';

/** What a step does to the devices under management (the page's lamp). */
export type Impact = 'none' | 'repeatable' | 'irreversible';

/** `exported`: what the management site gives back after the registration. */
export const fileRoles = ['registered', 'csr', 'candidate', 'exported'] as const;
export type FileRole = (typeof fileRoles)[number];

/** Which acceptances still stand: what the steps ask beside the state. */
export type Standing = { readonly request: boolean; readonly certificate: boolean };

/** Out of which foreign page a file is awaited; `row`: a row's own certificate, downloaded to learn which row it is. */
export type Awaited = { readonly from: Place; readonly role: FileRole | 'row' };

/**
 * A wait for a file that a browser would put into the downloads folder. `key` tells it from the next one; until
 * `taking`, files are only remembered. Never the site's certificate: in that folder nothing tells it from Apple's own
 * file (docs/decisions/proof.md).
 */
export type FolderWait = { readonly role: 'csr' | 'candidate'; readonly key: string; readonly taking: boolean };

/** What a foreign page's file chooser is given. */
export type HandedOver = { readonly to: Place; readonly what: 'csr' | 'candidate' };

/** `S`: what the step reads of the state. `May`, `Takes`: what is said and given on it, by kind and by role. */
export type Step<Id extends string, S, Kind extends string, Asked, May, Takes> = {
  readonly id: Id;
  /** The number said on the telephone; fixed for a step wherever it is used. */
  readonly screen: number;
  readonly impact: Impact;
  /** What may be said while this step is the one that shows, each with its condition. Nothing else is taken. */
  readonly may: May;
  /** Of these, what its page lets one correct when it is looked at again later. */
  readonly again?: readonly (keyof May)[];
  /** The files that are taken while this step shows, and which facts each becomes. */
  readonly takes?: Takes;
  /** The file that it waits for right now, out of a foreign page. */
  readonly awaits?: Awaited | ((state: S) => Awaited | null);
  /** The same out of the downloads folder. */
  readonly watches?: (state: S) => FolderWait | null;
  /** What it hands to a foreign page right now. */
  readonly gives?: (state: S) => HandedOver | null;
  /** The foreign page that stands beside it. */
  readonly beside?: (asked: Asked) => Place | null;
  /** A branch: the step is there only where this holds. Without it: always. */
  readonly applies?: (state: S, now: Moment) => boolean;
  readonly done: (state: S, now: Moment, standing: Standing) => boolean;
  /**
   * The job's last page: `read`: it ends once that was read; `registered`: once the registration lacks nothing.
   */
  readonly ends?: 'read' | 'registered';
  /** The fact whose time the journey shows beside the step; of several, the one that was stated last. */
  readonly marks: Kind | readonly Kind[] | null;
  /**
   * Passed by without its answer: put off (and asked for again at the end), gone on without, or on what was told alone.
   */
  readonly left?: (state: S) => 'later' | 'unchecked' | 'told' | null;
  /** Where no fact has the time; a day alone where only that is known. */
  readonly time?: (state: S) => string | null;
};
