// The certificate in use as the row that is sought.
import { targetOfCertificate, targetOfTopic, type RowTarget } from '../rows/target.ts';
import type { Registered } from './nouns.ts';

export function targetOf(registered: Registered | null): RowTarget | null {
  switch (registered?.kind) {
    case 'file':
      return targetOfCertificate(registered.certificate);
    case 'stated':
      return targetOfTopic(registered.topic, registered.notAfter);
    default:
      return null;
  }
}

/** Its identity over the years; null: not known. */
export const topicOf = (registered: Registered | null): string | null =>
  registered?.kind === 'file' ? registered.certificate.topic : registered?.kind === 'stated' ? registered.topic : null;
