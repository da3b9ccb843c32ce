// Until when a certificate waits that somebody put off: a wait that its own end overtakes is none, whichever of the two
// was said first. Everything that counts days asks here.

/** Days as `2027-01-25`; `until` null: nobody waits. What comes back is before the end. */
export const countedWait = <D extends string>(end: string, until: D | null): D | null =>
  until !== null && until < end ? until : null;

/** Of certificates that end on these days the first for which such a wait does not count; null: it counts for all. */
export const firstOvertaking = (ends: readonly string[], until: string): string | null =>
  ends.filter((end) => countedWait(end, until) === null).toSorted()[0] ?? null;
