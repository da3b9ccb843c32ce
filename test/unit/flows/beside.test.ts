// The management site stands beside its steps in practice, and in a real case where its address is known and the
// browser was not chosen.
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../core/case/view.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import type { Mode } from '../../../core/verdict/verdict.ts';
import { flows } from '../../../core/flows/flows.ts';
import { refuse } from '../../../core/case/guard.ts';
import { viewOf } from '../../../core/case/view-of.ts';
import { at, sampleData, wholeRenewal } from './facts-for-tests.ts';
import { factsFrom, type Said } from './varied-facts.ts';

const inBrowser: Said = { kind: 'site-way-chosen', data: { way: 'browser' } };
const here: Said = { kind: 'site-way-chosen', data: { way: 'view' } };
const noted: Said = { kind: 'site-noted', data: sampleData['site-noted'] };
const address = 'https://mdm.example.jp/';
const seen = (mode: Mode, siteUrl: string | null, said: readonly Said[]): CaseView =>
  viewOf(
    {
      id: 'c',
      mode,
      flow: 'renew',
      flowVersion: flows.renew.version,
      environment: null,
      siteUrl,
      facts: factsFrom(said),
      seen: [],
      unreadable: [],
      readOnly: false,
    },
    at(3_600_000),
  );
/** By whoever counts in that mode. */
const issuedIn = (mode: Mode, data: JsonValue): JsonValue =>
  mode === 'practice' ? data : (JSON.parse(JSON.stringify(data).replaceAll('"practice"', '"apple"')) as JsonValue);
const renewalTo = (step: CaseView['step'], mode: Mode, siteUrl: string | null, more: readonly Said[] = []) => {
  const all = wholeRenewal.map((kind): Said => ({ kind, data: issuedIn(mode, sampleData[kind]) }));
  for (let length = 0; length <= all.length; length += 1) {
    const view = seen(mode, siteUrl, [...more, ...all.slice(0, length)]);
    if (view.step === step) return view;
  }
  throw new Error(`no way to ${step}`);
};

const atSite = ['site-access', 'registered', 'csr-request', 'csr-take', 'apple-id', 'register', 'devices'] as const;

describe.each(atSite)('%s', (step) => {
  it('has the site beside it', () => {
    expect(renewalTo(step, 'practice', null)).toMatchObject({ beside: 'site', atSite: true });
    expect(renewalTo(step, 'real', address)).toMatchObject({ beside: 'site', atSite: true });
    expect(renewalTo(step, 'real', address, [inBrowser, here])).toMatchObject({ beside: 'site' });
    expect(renewalTo(step, 'real', address, [inBrowser, noted])).toMatchObject({ beside: 'site' });
  });
  it('has none where no address is known, or one that can’t open here, or the browser was chosen', () => {
    for (const siteUrl of [null, 'https://mdm.example.jp:8443/', 'https://user:secret@mdm.example.jp/'])
      expect(renewalTo(step, 'real', siteUrl)).toMatchObject({ beside: null, atSite: true });
    expect(renewalTo(step, 'real', address, [inBrowser])).toMatchObject({ beside: null, atSite: true });
  });
});

it('a step that is not at the site is not, and what is known of it goes with the case', () => {
  const view = renewalTo('way', 'real', `${address}login`);
  expect(view).toMatchObject({ beside: null, atSite: false });
  expect(view.customerSite).toEqual({ known: { address: `${address}login`, host: 'mdm.example.jp' }, way: 'view' });
  expect(renewalTo('site-access', 'practice', address).customerSite.known).toBeNull();
});

it('an address is noted and a way chosen on any page of a real case, and never in practice', () => {
  const facts = [
    { kind: 'site-noted', data: { address } },
    { kind: 'site-way-chosen', data: { way: 'browser' } },
  ] as const;
  for (const fact of facts) {
    for (const step of ['customer', 'site-access', 'way', 'register'] as const)
      expect(refuse(renewalTo(step, 'real', null), fact)).toBeNull();
    expect(refuse(renewalTo('site-access', 'practice', null), fact)).toBe('site');
  }
});

it('where an earlier case had it in the browser, this one begins there', () => {
  const begun: Said = { kind: 'begun-with', data: { name: '', mCode: '', notAfter: null, siteWay: 'browser' } };
  expect(renewalTo('site-access', 'real', address, [begun])).toMatchObject({ beside: null });
});
