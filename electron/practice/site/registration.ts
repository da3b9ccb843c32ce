// When the CSR's file is there, what 登録 does to the world, and why it is refused.
import type { Upload } from '../http/form.ts';
import { minute } from '../world/dates.ts';
import { certificateFileName, environmentNames } from '../world/environments.ts';
import { readUpload } from '../world/read-upload.ts';
import type { PracticeState, SiteCsr } from '../world/state.ts';
import { done, type Said } from './layout.ts';

/**
 * The file is there one minute after the button. A real server's clock is not this PC's: one that was set back must
 * not hide it.
 */
export function isCsrReady(csr: SiteCsr, now: number): boolean {
  return now - csr.issuedAt >= minute || now < csr.issuedAt;
}

const refusals = {
  nothing: '証明書のファイルを選択してください。',
  notCertificate: '選択されたファイルはMDM証明書ではないため、登録できません。',
  notPractice: '練習サイトには、練習用ポータルで作った証明書だけを登録できます。本物の証明書は登録していません。',
  // The manual's own wording: an administrator must recognise it.
  bundle:
    '証明書のBundle Identifierが登録済のものと一致しません。管理者様向けマニュアルをご確認の上、再度証明書を作成してください。(E320)',
  noCsr: 'CSRがまだ発行されていないため、登録できません。先にCSR発行を押してください。',
  notReady:
    'CSRの発行が終わっていないため、登録できません。1分ほど待って、新しいCSRファイルから証明書を作り直してください。やり直しても影響はありません。',
  otherKey:
    'この証明書は最新のCSRから作られたものではないため、登録できません。最新のCSRファイルで証明書を作り直してください。やり直しても影響はありません。',
} as const;

const refuse = (reason: keyof typeof refusals): Said => ({ good: false, text: refusals[reason] });

export type Registration = { readonly said: Said; readonly state: PracticeState };

export function register(state: PracticeState, upload: Upload | undefined, now: number): Registration {
  const refused = (reason: keyof typeof refusals): Registration => ({ said: refuse(reason), state });
  if (!upload || upload.bytes.length === 0) return refused('nothing');
  const read = readUpload(upload.bytes);
  if (read.kind !== 'mdm-push-certificate' || !read.certificate?.topic || !read.leafPem)
    return refused('notCertificate');
  const { certificate, leafPem } = read;
  if (certificate.issuedBy !== 'practice') return refused('notPractice');
  const { csr, registered } = state.site;
  if (registered && registered.topic !== certificate.topic) return refused('bundle');
  if (!csr) return refused('noCsr');
  if (certificate.publicKeySha256 !== csr.publicKeySha256)
    return refused(isCsrReady(csr, now) ? 'otherKey' : 'notReady');
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
