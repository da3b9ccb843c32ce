// Reducers by the kind of fact: what each kind changes stands under its own name, and the compiler knows the names.
import type { Fact, FactKind } from '../case/facts.ts';

export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
export type Reducers<S> = { readonly [K in FactKind]?: (state: S, fact: FactOf<K>) => S };

/** A kind that has no reducer here is another family's. */
export function reduceBy<S>(reducers: Reducers<S>, state: S, fact: Fact): S {
  // The kind chose the reducer, which the compiler can't follow.
  const reducer = reducers[fact.kind] as ((state: S, fact: Fact) => S) | undefined;
  return reducer ? reducer(state, fact) : state;
}
