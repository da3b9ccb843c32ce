// What anything is looked at by, beside itself.
import type { Environment } from '../crypto/figures.ts';
import type { KnownCases } from './known-cases.ts';

export type LookCircumstances = {
  readonly now: number;
  readonly environment: Environment | null;
  readonly cases: KnownCases;
};
