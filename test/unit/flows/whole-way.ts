// One way through every job at once: each flow passes over what is not its own.
import type { FactKind } from '../../../core/flows/facts.ts';
import { sampleData } from './facts-for-tests.ts';
import type { Said } from './varied-facts.ts';

export const fact = (kind: FactKind, data = sampleData[kind]): Said => ({ kind, data });
/** Facts that together bring any flow to its end; each flow passes over what is not its own. */
export const wholeWay: readonly Said[] = [
  fact('customer-named'),
  fact('site-entered'),
  fact('registered-received'),
  fact('registered-confirmed'),
  fact('pc-checked'),
  fact('pc-accepted'),
  fact('apple-id-existing'),
  fact('apple-id-used'),
  fact('code-phones'),
  fact('devices-enrolled'),
  fact('revoke-told'),
  fact('revoked-row-told'),
  fact('old-registered'),
  fact('trouble-told'),
  fact('rung-answered', { rung: 'mailbox', result: 'passed' }),
  fact('rung-answered', { rung: 'phone-number', result: 'passed' }),
  fact('rung-answered'),
  fact('expired-read'),
  fact('moving-told'),
  ...(
    ['agreed', 'listed', 'prepared', 'trial', 'deleted', 'requested', 'vendor-deleted', 'enrolled', 'apps'] as const
  ).map((step) => fact('start-over-did', { ...(sampleData['start-over-did'] as object), step })),
  fact('csr-requested'),
  fact('csr-at-hand'),
  fact('csr-received'),
  fact('csr-accepted'),
  fact('apple-id-noted'),
  fact('apple-id-accepted'),
  fact('way-chosen'),
  fact('row-judged'),
  fact('row-settled'),
  fact('stray-told'),
  fact('csr-handed-over'),
  fact('candidate-received'),
  fact('candidate-accepted'),
  fact('csr-exported-again'),
  fact('registration-done'),
  fact('exported-again'),
  fact('devices-answered'),
  fact('collection-set'),
  fact('case-closed'),
];

/** The same where the site's certificate was given by hand: told, seen by eye, and ended as that. */
export const wholeTold: readonly Said[] = wholeWay.flatMap((said) =>
  said.kind === 'exported-again'
    ? [fact('exported-again', { ...(sampleData['exported-again'] as object), via: 'drop' }), fact('expiry-moved')]
    : said.kind === 'collection-set'
      ? [said, fact('ended-as-told')]
      : [said],
);
