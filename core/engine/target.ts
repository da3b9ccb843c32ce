// The certificate in use as the row that is sought.
import { targetOfCertificate, targetOfTopic, type RowTarget } from '../rows/target.ts';
import type { Iso } from '../base/time.ts';
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
export function topicOf(registered: Registered | null): string | null {
  switch (registered?.kind) {
    case 'file':
      return registered.certificate.topic;
    case 'stated':
      return registered.topic;
    default:
      return null;
  }
}

/** When it ends; null: not known. */
export function endOf(registered: Registered | null): Iso | null {
  switch (registered?.kind) {
    case 'file':
      return registered.certificate.notAfter;
    case 'stated':
      return registered.notAfter;
    default:
      return null;
  }
}
