// What is still to be confirmed: what matters is counted, what a ready verdict leaves open too is not.
import { describe, expect, it } from 'vitest';
import {
  anotherFileHelps,
  decisiveCheck,
  issuerOpen,
  lacksRegistered,
  lacksRequest,
  openChecks,
} from '../../../core/verdict/open-checks.ts';
import type { Check } from '../../../core/verdict/verdict.ts';

const passed: Check = { id: 'key', result: 'pass', reason: 'key-of-newest', figures: {} };
const unknownTopic: Check = { id: 'topic', result: 'unknown', reason: 'registered-unknown', figures: {} };
const noMatter: Check = { id: 'vendor', result: 'unknown', reason: 'environment-unknown', figures: {} };
const failed: Check = { id: 'topic', result: 'fail', reason: 'other-topic', figures: {} };

describe('open checks', () => {
  it('names what is unknown and matters', () =>
    expect(openChecks([passed, unknownTopic, noMatter])).toEqual([unknownTopic]));
  it('tells the check that decided', () => {
    expect(decisiveCheck([passed, unknownTopic, failed])).toBe(failed);
    expect(decisiveCheck([passed, unknownTopic])).toBeNull();
  });
  it('knows that no other file changes the vendor or the issuer', () => {
    const vendor: Check = { id: 'vendor', result: 'fail', reason: 'vendor-differs', figures: {} };
    const issuer: Check = { id: 'issuer', result: 'unknown', reason: 'issuer-unknown', figures: {} };
    expect(anotherFileHelps([vendor, issuer])).toBe(false);
    expect(anotherFileHelps([vendor, unknownTopic])).toBe(true);
  });
  it('tells when the request is what is missing, which no other file of Apple’s brings', () => {
    const key: Check = { id: 'key', result: 'unknown', reason: 'csr-unknown', figures: {} };
    expect([lacksRequest([passed, key]), lacksRequest([passed, unknownTopic])]).toEqual([true, false]);
    expect(anotherFileHelps([key])).toBe(false);
  });
  it('tells when only a person can say who issued it', () => {
    const issuer: Check = { id: 'issuer', result: 'unknown', reason: 'practice-issuer-unknown', figures: {} };
    expect([issuerOpen([passed, issuer]), issuerOpen([passed, { ...issuer, result: 'fail' }])]).toEqual([true, false]);
    expect(openChecks([passed, issuer])).toEqual([issuer]);
  });
  it('tells when the certificate in use is what is missing', () => {
    expect(lacksRegistered([unknownTopic])).toBe(true);
    expect(lacksRegistered([passed, failed, noMatter])).toBe(false);
  });
});
