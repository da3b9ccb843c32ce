// Who does a step of starting over, as long as nobody else was named.
import { startOverSteps, type StartOverStep } from './facts.ts';

type Entries = Readonly<Partial<Record<StartOverStep, { readonly owner: string }>>>;
/** What is proposed where nobody was named yet; and for the step that is the vendor's. */
type Proposed = { readonly firstOwner: string; readonly vendorOwner: string };

/** Whoever did the last step most likely does the next; the vendor's step is the vendor's. */
export function ownerOf(step: StartOverStep, entries: Entries, { firstOwner, vendorOwner }: Proposed): string {
  const own = entries[step]?.owner;
  if (own !== undefined) return own;
  return step === 'vendor-deleted' ? vendorOwner : lastOwner(entries) || firstOwner;
}

const lastOwner = (entries: Entries): string =>
  startOverSteps
    .flatMap((step) => (step === 'vendor-deleted' ? [] : [entries[step]?.owner ?? '']))
    .filter(Boolean)
    .at(-1) ?? '';
