// Which certificate came by mistake, as far as this case has seen it: one that was set aside and is of another row.
import { uuidIn } from '../../duplicates/find-row.ts';
import type { Iso } from '../../crypto/figures.ts';
import type { CaseState } from '../case-state.ts';

export type StrayRow = { readonly apsp: string; readonly serial: string; readonly notAfter: Iso };

export function strayOf({ registered, setAside }: Pick<CaseState, 'registered' | 'setAside'>): StrayRow | null {
  const topic = registered?.kind === 'file' ? registered.certificate.topic : registered?.kind === 'stated' ? registered.topic : null;
  const own = topic === null ? null : uuidIn(topic);
  const found = setAside.flatMap(({ certificate }) => {
    const apsp = uuidIn(certificate.topic ?? '');
    // Without the certificate in use nobody can say which row is another.
    return own === null || apsp === null || apsp === own ? [] : [{ apsp, serial: certificate.serial, notAfter: certificate.notAfter }];
  });
  return found.at(-1) ?? null;
}
