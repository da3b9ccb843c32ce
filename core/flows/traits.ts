// What a flow is beside its steps: told once, by the flow itself (core/flows/<flow>.ts).
import type { FlowId } from './flow-ids.ts';

/** A job extends a certificate, makes a new one, or does neither. */
export const purposes = ['extending', 'making', 'neither'] as const;
export type Purpose = (typeof purposes)[number];

/** The practice world of a job (electron/practice/world/scenario.ts makes it). */
export const practiceWorlds = ['renew', 'create', 'expired', 'duplicate', 'start-over'] as const;
export type PracticeWorld = (typeof practiceWorlds)[number];

export type FlowTraits = {
  /** Trouble with an Apple ID is trouble with extending. */
  readonly purpose: Purpose;
  /** It ends with a certificate of a new topic: the old one's topic proves nothing there. */
  readonly newTopic: boolean;
  /** A certificate exists already: its Apple ID is found again, never chosen. */
  readonly hasCertificate: boolean;
  /** No earlier certificate's Apple ID is looked up: it is noted for the first time. */
  readonly notesFirst: boolean;
  readonly practiceWorld: PracticeWorld;
  /** What the case goes on as when this job is over without a registration. */
  readonly goesOnAs: FlowId;
  /** The row is sought from the first page on: how it began. */
  readonly seeksRow: boolean;
  /** It is about a certificate that has ended: Apple may refuse to renew it. */
  readonly mayBeRefused: boolean;
  /** What it goes on as when the certificate in use turns out to have ended. */
  readonly whenEnded: FlowId | null;
  /** It is about Revoke: what is said of it is said there, and in practice it is pressed through. */
  readonly revoking: boolean;
};
