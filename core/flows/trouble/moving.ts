// Moving devices to another management by Apple Business, instead of erasing them: what may be told of it when.
import type { Moving, StartOverStep } from './facts.ts';

type Known = {
  readonly moving: Moving | null;
  readonly startOver: Readonly<Partial<Record<StartOverStep, { readonly done: boolean }>>>;
};

/** What the help desk said is told once there was something to ask; a device that was removed can't be moved. */
export function mayTellMoving({ moving, startOver }: Known, told: Moving): boolean {
  if (startOver.deleted?.done) return false;
  return told === 'may' || told === 'unknown' || told === 'no' || (moving !== null && moving !== 'no');
}
