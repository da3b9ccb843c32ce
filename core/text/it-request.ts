// The ready text for a company's IT: what failed, and the hosts and ports that must be let through.
import type { ViewTrouble } from '../contract/wizard.ts';
import { appleExternalHosts, neededHosts, neededPort, type Place } from '../portal/sites.ts';
import type { Texts } from './texts.ts';

const withPort = (host: string) => `${host}:${neededPort}`;
const listed = (hosts: readonly string[]) => hosts.map((host) => `  ${withPort(host)}`);

export function writeItRequest(
  { beside, network: { causes, forIt } }: Pick<Texts, 'beside' | 'network'>,
  trouble: Extract<ViewTrouble, { kind: 'network' }>,
  place: Place = 'apple',
): string {
  const ofApple = place === 'apple';
  return [
    forIt.greeting,
    '',
    ...(ofApple ? forIt.opening : forIt.siteOpening),
    '',
    forIt.what(causes[trouble.cause].what),
    beside.detail(trouble.detail),
    forIt.host(withPort(trouble.host)),
    trouble.proxy === null ? forIt.direct : forIt.through(trouble.proxy),
    '',
    forIt.needed,
    ...listed(ofApple ? neededHosts : [trouble.host]),
    ...(ofApple ? [forIt.helpful, ...listed(appleExternalHosts)] : []),
    '',
    ...forIt.inspection,
  ].join('\n');
}
