// What a downloaded certificate is told by, a row's own from the new one.
import { targetOf } from '../../engine/target.ts';
import type { FilePath } from '../../files/file-path.ts';
import type { DownloadEvidence } from '../../rows/downloaded.ts';
import type { Mode } from '../../verdict/verdict.ts';
import { requestSince } from './set-aside.ts';
import type { RenewalState } from './state.ts';

/**
 * Whatever comes in by hand is judged anew; in a folder a certificate that was set aside can only be a row's,
 * downloaded once more.
 */
export const downloadEvidence = (state: RenewalState, mode: Mode, via: FilePath): DownloadEvidence => ({
  target: targetOf(state.registered),
  mode,
  keys: state.csrs.map(({ csr }) => csr.publicKeySha256),
  since: requestSince(state),
  setAside: via === 'folder' ? state.setAside.map(({ certificate }) => certificate.fingerprintSha256) : [],
});
