// The practice twins of the management service's two environments: every name says PRACTICE.
import { site } from '../../../core/site/current.ts';
import { csrFileName as nameOfCsr } from '../../../core/site/patterns.ts';
import type { Environment, SiteEnvironment } from '../../../core/site/profile.ts';
import { stampedTime } from './dates.ts';

export type EnvironmentNames = { readonly vendor: string; readonly fileMark: string; readonly headingMark: string };

const practiceNames = ({ vendor, fileMark, headingMark }: SiteEnvironment): EnvironmentNames => ({
  vendor: `PRACTICE ${vendor}`,
  fileMark: `PRACTICE_${fileMark}`,
  headingMark: `練習 ${headingMark}`,
});

export const environmentNames: Readonly<Record<Environment, EnvironmentNames>> = {
  M5: practiceNames(site.environments.M5),
  M6: practiceNames(site.environments.M6),
};

/** `PushCertificate_PRACTICE_SOFTBANK_202703131733.csr` */
export function csrFileName(environment: Environment, issuedAt: number): string {
  const time = stampedTime(issuedAt);
  return nameOfCsr(environmentNames[environment].fileMark, {
    yyyy: time.slice(0, 4),
    MM: time.slice(4, 6),
    dd: time.slice(6, 8),
    HH: time.slice(8, 10),
    mm: time.slice(10),
  });
}

/** With the blank after `MDM_` that Apple's own file names have. */
export function certificateFileName(vendor: string): string {
  return `MDM_ ${vendor}_Certificate.pem`;
}

/** Of nobody's either: the one that practice must not be renewed with. */
export const otherAppleId = 'private.practice@example.jp';
export const practiceLogin = { company: 'PRACTICE', user: 'practice-admin', password: 'practice' } as const;
