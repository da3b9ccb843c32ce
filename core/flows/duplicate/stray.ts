// Which certificate came by mistake, as far as this case has seen it: one that was set aside and is of another row.
import type { Iso } from '../../base/time.ts';
import type { RenewalState } from '../renewal/state.ts';
import type { DuplicateState } from './state.ts';
import { topicOf } from '../../engine/target.ts';
import { apspInTopic } from '../../rows/target.ts';

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
  const topic = topicOf(registered);
  return (
    duplicate.rowSought === 'e320' && last !== undefined && last !== null && last.toLowerCase() === topic?.toLowerCase()
  );
}

export function strayOf({ registered, setAside }: Pick<RenewalState, 'registered' | 'setAside'>): StrayRow | null {
  const own = apspInTopic(topicOf(registered));
  const found = setAside.flatMap(({ certificate, untouched }) => {
    const apsp = apspInTopic(certificate.topic);
    // Without the certificate in use nobody can say which row is another; what a row held before is no mistake.
    return own === null || apsp === null || apsp === own || untouched
      ? []
      : [{ apsp, serial: certificate.serial, notAfter: certificate.notAfter }];
  });
  return found.at(-1) ?? null;
}
