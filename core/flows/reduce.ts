// Reducers by the kind of fact: what each kind changes stands under its own name, and the compiler knows the names.
import type { Fact, FactKind } from './facts.ts';

export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
/** `S`: what the reducers read and write; the rest of the state they are applied to stays as it is. */
export type Reducers<S> = { readonly [K in FactKind]?: (state: S, fact: FactOf<K>) => S };

/** A kind that has no reducer here is another family's. */
export function reduceBy<S, T extends S>(reducers: Reducers<S>, state: T, fact: Fact): T {
  // The kind chose the reducer, which the compiler can't follow.
  const reducer = reducers[fact.kind] as ((state: S, fact: Fact) => S) | undefined;
  return reducer ? { ...state, ...reducer(state, fact) } : state;
}
