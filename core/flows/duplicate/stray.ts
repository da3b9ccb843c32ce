// Which certificate came by mistake, as far as this case has seen it: one that was set aside and is of another row.
import { uuidIn } from '../../rows/find-row.ts';
import type { Iso } from '../../crypto/figures.ts';
import type { RenewalState } from '../renewal/state.ts';
import type { DuplicateState } from './state.ts';

export type StrayRow = { readonly apsp: string; readonly serial: string; readonly notAfter: Iso };

/**
 * The site refused a certificate of the very row that we compare with: what was given here as the one in use is then
 * not the site's.
 */
export function givenInDoubt({
  registered,
  setAside,
  duplicate,
}: Pick<RenewalState, 'registered' | 'setAside'> & { readonly duplicate: DuplicateState }): boolean {
  const last = setAside.at(-1)?.certificate.topic;
  const topic = topicIn(registered);
  return (
    duplicate.sought === 'e320' && last !== undefined && last !== null && last.toLowerCase() === topic?.toLowerCase()
  );
}

const topicIn = (registered: RenewalState['registered']): string | null =>
  registered?.kind === 'file' ? registered.certificate.topic : registered?.kind === 'stated' ? registered.topic : null;

export function strayOf({ registered, setAside }: Pick<RenewalState, 'registered' | 'setAside'>): StrayRow | null {
  const topic = topicIn(registered);
  const own = topic === null ? null : uuidIn(topic);
  const found = setAside.flatMap(({ certificate, untouched }) => {
    const apsp = uuidIn(certificate.topic ?? '');
    // Without the certificate in use nobody can say which row is another; what a row held before is no mistake.
    return own === null || apsp === null || apsp === own || untouched
      ? []
      : [{ apsp, serial: certificate.serial, notAfter: certificate.notAfter }];
  });
  return found.at(-1) ?? null;
}
