// The practice twins of the management service's two environments: every name says PRACTICE.
import type { Environment } from '../../../core/crypto/figures.ts';
import { stampedTime } from './dates.ts';

export type EnvironmentNames = { readonly vendor: string; readonly fileMark: string; readonly headingMark: string };

export const environmentNames: Readonly<Record<Environment, EnvironmentNames>> = {
  M5: { vendor: 'PRACTICE IoT-EX Inc.', fileMark: 'PRACTICE_IoTEX', headingMark: '練習 IoT-EX' },
  M6: { vendor: 'PRACTICE SOFTBANK Corp.', fileMark: 'PRACTICE_SOFTBANK', headingMark: '練習 SoftBank' },
};

/** `PushCertificate_PRACTICE_SOFTBANK_202703131733.csr` */
export function csrFileName(environment: Environment, issuedAt: number): string {
  return `PushCertificate_${environmentNames[environment].fileMark}_${stampedTime(issuedAt)}.csr`;
}

/** With the blank after `MDM_` that Apple's own file names have. */
export function certificateFileName(vendor: string): string {
  return `MDM_ ${vendor}_Certificate.pem`;
}

/** The practice Apple IDs; example.jp can't belong to anybody. */
export const practiceAppleId = 'mdm-group.practice@example.jp';
export const otherAppleId = 'private.practice@example.jp';
export const practiceLogin = { company: 'PRACTICE', user: 'practice-admin', password: 'practice' } as const;
