// Which certificates a case shows to have been in use: what was given as the one in use, what the management site gave
// out, and what was registered. What was only received is nobody's earlier certificate: a job may have been left.

/** One fact as far as it tells this; `fingerprint`: of the certificate it speaks of, if it speaks of one. */
export type InUseFact = {
  readonly kind: string;
  readonly fingerprint: string | null;
  readonly notBefore: string | null;
  readonly via: string | null;
};

/** Every other kind says nothing about it. */
export const inUseKinds: ReadonlySet<string> = new Set([
  'registered-received',
  'candidate-received',
  'candidate-set-aside',
  'row-sought',
  'csr-requested',
  'csr-name-differs',
  'registration-done',
  'registration-refused',
  'registered-again',
  'expiry-not-moved',
  'exported-again',
  'exported-early',
]);

type Walk = {
  readonly sure: readonly string[];
  readonly given: { readonly fingerprint: string; readonly notBefore: string | null } | null;
  readonly candidate: string | null;
  /** As somebody said; it can turn out that the site holds another. */
  readonly registered: string | null;
};

function walked(walk: Walk, { kind, fingerprint, notBefore, via }: InUseFact): Walk {
  switch (kind) {
    case 'registered-received': {
      if (fingerprint === null) return walk;
      // One that began later than the one that it was replaced by was given by mistake.
      const mistaken =
        walk.given !== null && notBefore !== null && (walk.given.notBefore ?? '') > notBefore
          ? walk.given.fingerprint
          : null;
      const sure = [...walk.sure.filter((one) => one !== mistaken), fingerprint];
      return { ...walk, sure, given: { fingerprint, notBefore } };
    }
    case 'candidate-received':
      return fingerprint === null ? walk : { ...settled(walk), candidate: fingerprint };
    case 'candidate-set-aside':
    case 'row-sought':
    case 'csr-requested':
    case 'csr-name-differs':
      return { ...settled(walk), candidate: null };
    case 'registration-done':
      return { ...walk, registered: walk.candidate };
    case 'registration-refused':
    case 'registered-again':
    case 'expiry-not-moved':
      return { ...walk, registered: null };
    // From elsewhere than the site's own page it may be the very file that Apple gave.
    case 'exported-again':
    case 'exported-early':
      return fingerprint === null || (via !== 'view' && fingerprint === walk.candidate)
        ? walk
        : { ...walk, sure: [...walk.sure, fingerprint] };
    default:
      return walk;
  }
}

/** What was registered stays so when the next one is begun. */
const settled = (walk: Walk): Walk =>
  walk.registered === null ? walk : { ...walk, sure: [...walk.sure, walk.registered], registered: null };

/** Fingerprints, each once. `facts`: of one case, in order. */
export function wereInUse(facts: readonly InUseFact[]): readonly string[] {
  const end = facts.reduce<Walk>(walked, { sure: [], given: null, candidate: null, registered: null });
  return [...new Set(settled(end).sure)];
}
