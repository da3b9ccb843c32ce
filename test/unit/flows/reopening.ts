// The closed list of facts that reopen or retract what was done: without one of these a case can be nearer its end, with a reason each.
import type { FactKind } from '../../../core/flows/facts.ts';

export const reopening: Readonly<Partial<Record<FactKind, string>>> = {};
