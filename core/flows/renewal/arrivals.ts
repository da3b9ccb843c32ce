// Which fact a file becomes that came on a step: by its role, and by what is known already.
import { cut } from '../../base/cut.ts';
import { isDownloadedRow } from '../../rows/downloaded.ts';
import { its, type Arrival, type Asked, type Came, type Made } from '../step.ts';
import { candidate as mayRegister } from './conditions.ts';
import { downloadEvidence } from './download-evidence.ts';
import { givenOutHere } from './given-out.ts';
import type { RenewalState } from './state.ts';

const base = ({ via, name }: Came) => ({ via, name: cut(name, 260) });
const kept = (came: Came) => (came.certificate ? { ...base(came), ...came.certificate } : null);

export const csrReceived: Arrival<unknown> = (_asked, came) =>
  came.csr ? [{ kind: 'csr-received', data: { ...base(came), ...came.csr }, keeps: true }] : [];
/** Right before the registration: what the site holds now, to be compared. */
export const csrExportedAgain: Arrival<unknown> = (_asked, came) =>
  came.csr ? [{ kind: 'csr-exported-again', data: { ...base(came), ...came.csr }, keeps: true }] : [];

export const registeredReceived: Arrival<unknown> = (_asked, came) => {
  const data = kept(came);
  const heldKey = came.recognised.notes.includes('held-private-key');
  return data ? [{ kind: 'registered-received', data: { ...data, heldKey }, keeps: true }] : [];
};
/** Asked for there and then: whoever gives it from their own browser is in, too. */
export const registeredAtSite: Arrival<unknown> = (asked, came) => [
  ...(came.via !== 'view' && givenOutHere(asked) ? [{ kind: 'site-entered', data: {}, keeps: false } as const] : []),
  ...registeredReceived(asked, came),
];

export const candidateReceived: Arrival<unknown> = (_asked, came) => {
  const data = kept(came);
  return data ? [{ kind: 'candidate-received', data, keeps: true }] : [];
};
/** In the browser way a row's Download tells which row it is; everywhere else whatever comes is the new certificate. */
export const candidateOrRow: Arrival<RenewalState> = (asked, came) =>
  came.certificate && isOfRow(asked, came)
    ? [
        {
          kind: 'row-downloaded',
          data: { ...base(came), certificate: came.certificate.certificate },
          keeps: false,
        },
      ]
    : candidateReceived(asked, came);
const isOfRow = ({ state, traits, mode }: Asked<RenewalState>, { via, recognised }: Came): boolean =>
  state.way === 'browser' && !traits.newTopic && isDownloadedRow(recognised, downloadEvidence(state, mode, via));

export const exportedAgain: Arrival<unknown> = (_asked, came) => {
  const data = kept(came);
  return data ? [{ kind: 'exported-again', data, keeps: true }] : [];
};
/**
 * Straight from the site's own page: that it is registered need not be told any more. From elsewhere it might be
 * Apple's own file.
 */
export const exportedAtRegistering: Arrival<RenewalState> = (asked, came) => {
  const data = kept(came);
  if (!data) return [];
  const same = data.certificate.fingerprintSha256 === asked.state.candidate?.certificate.fingerprintSha256;
  const registers = came.via === 'view' && same && mayBeDone(asked) === null;
  const done: readonly Made[] = registers ? [{ kind: 'registration-done', data: {}, keeps: false }] : [];
  return [...done, { kind: registers ? 'exported-again' : 'exported-early', data, keeps: true }];
};

export const mayBeDone = (asked: Asked<Pick<RenewalState, 'csrName'>>): string | null =>
  mayRegister(asked) ?? its(asked.state.csrName === 'same', 'request');
