// When the CSR's file is there, what 登録 does to the world, and why it is refused.
import { site } from '../../../core/site/current.ts';
import type { SiteRefusal } from '../../../core/site/profile.ts';
import type { Upload } from '../http/form.ts';
import { certificateFileName, environmentNames } from '../world/environments.ts';
import { readUpload } from '../world/read-upload.ts';
import type { PracticeState, SiteCsr } from '../world/state.ts';
import { done, type Said } from './layout.ts';

/**
 * The file is there once the profile's wait is over. A real server's clock is not this PC's: one that was set back
 * must not hide it.
 */
export function isCsrReady(csr: SiteCsr, now: number): boolean {
  return now - csr.issuedAt >= site.csrWaitMs || now < csr.issuedAt;
}

const { nothing, notCertificate, otherTopic, noRequest, notReady, otherKey } = site.refusals;
const notPractice: SiteRefusal = {
  code: null,
  words: '練習サイトには、練習用のAppleのサイトで作った証明書だけを登録できます。本物の証明書は登録していません。',
};

const refuse = ({ code, words }: SiteRefusal): Said => ({
  good: false,
  text: code === null ? words : `${words}(${code})`,
});

export type Registration = { readonly said: Said; readonly state: PracticeState };

export function register(state: PracticeState, upload: Upload | undefined, now: number): Registration {
  const refused = (reason: SiteRefusal): Registration => ({ said: refuse(reason), state });
  if (!upload || upload.bytes.length === 0) return refused(nothing);
  const read = readUpload(upload.bytes);
  if (read.kind !== 'mdm-push-certificate' || !read.certificate?.topic || !read.leafPem) return refused(notCertificate);
  const { certificate, leafPem } = read;
  if (certificate.issuedBy !== 'practice') return refused(notPractice);
  const { csr, registered } = state.site;
  if (registered && registered.topic !== certificate.topic) return refused(otherTopic);
  if (!csr) return refused(noRequest);
  if (certificate.publicKeySha256 !== csr.publicKeySha256) return refused(isCsrReady(csr, now) ? otherKey : notReady);
  return {
    said: done,
    state: {
      ...state,
      site: {
        ...state.site,
        registered: {
          pem: leafPem,
          fileName: certificateFileName(environmentNames[state.environment].vendor),
          topic: certificate.topic ?? '',
          subject: certificate.subject,
          serial: certificate.serial,
          notAfter: Date.parse(certificate.notAfter),
          registeredAt: now,
        },
      },
    },
  };
}
