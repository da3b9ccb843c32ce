// What is over when a certificate is set aside: which hand-over, and whether its row was renewed for it at all.
import { targetOf } from '../../engine/target.ts';
import { standOfFile } from '../../rows/file.ts';
import type { CertificateFigures } from '../../crypto/figures.ts';
import type { Iso } from '../../base/time.ts';
import { isUntouched } from '../../verdict/untouched.ts';
import type { Aside } from '../../engine/nouns.ts';
import { notHandedOver, type RenewalState } from './state.ts';
import type { FactData } from '../facts.ts';

/**
 * Whatever is renewed next begins at Apple's list again, so the hand-over that brought a certificate is over with it.
 * Where only another file is looked for, what Apple has answered already is still to be downloaded.
 */
export function handOverAfter(
  { answered }: RenewalState,
  because: FactData<'candidate-set-aside'>['because'],
): Partial<Pick<RenewalState, 'handedOver' | 'handedOverAt' | 'answered'>> {
  if (because !== 'look-again') return notHandedOver;
  return answered ? {} : { handedOver: false };
}

/** Since when a certificate can have been made from the request at hand; null: there is none. */
export const requestSince = ({
  handedOverAt,
  request,
  accepted,
}: Pick<RenewalState, 'handedOverAt' | 'request' | 'accepted'>): Iso | null =>
  handedOverAt ?? request?.at ?? accepted?.at ?? null;

const isOurs = ({ csrs }: RenewalState, { publicKeySha256 }: CertificateFigures): boolean =>
  csrs.some(({ csr }) => csr.publicKeySha256 === publicKeySha256);

export function asideOf(state: RenewalState, arriving: string): readonly Aside[] {
  const old = state.candidate;
  if (!old || old.sha256 === arriving) return state.setAside;
  const since = requestSince(state);
  const untouched = since !== null && isUntouched(old.certificate, isOurs(state, old.certificate), since);
  return [...state.setAside.filter((known) => known.sha256 !== old.sha256), { ...old, untouched }];
}

/** Made from our request, and of another row: that one was renewed, and not the one that was thought to be. */
export const isOfOtherRow = (state: RenewalState, certificate: CertificateFigures): boolean =>
  isOurs(state, certificate) && standOfFile(targetOf(state.registered), certificate) === 'other';
