// Says which of the five kinds of certificate one is, by its figures alone.
import type { CertificateFigures } from '../crypto/figures.ts';
import { isVendorName } from '../site/vendors.ts';
import type { FileKind } from './kinds.ts';

// The names Apple has given push certificates of apps, passes and web sites over the years.
const appNames = [
  /^Apple Push Services:/i,
  /^Apple (Development|Production|Sandbox)( Mac| iOS| tvOS| watchOS)? Push Services:/i,
  /^(VoIP|WatchKit|Location Push|Mac|Website Push ID|Pass Type ID|Apple Pay|Order Type ID)( Services| Push)?( ID)?:/i,
  /^Apple Production Mac Push Services:/i,
];

export function certificateKind(figures: Pick<CertificateFigures, 'topic' | 'commonName' | 'isCa'>): FileKind {
  const name = figures.commonName ?? '';
  if (figures.isCa) return 'ca-certificate';
  if (figures.topic !== null && name.startsWith('APSP:')) return 'mdm-push-certificate';
  if (isVendorName(name)) return 'vendor-certificate';
  return appNames.some((form) => form.test(name)) ? 'apns-app-certificate' : 'other-certificate';
}
