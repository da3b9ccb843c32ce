// The Download of another row after a right Renew: called that, and nothing of the renewal is given up for it.
import { describe, expect, it, test } from 'vitest';
import { strayOf } from '../../../core/flows/duplicate/stray.ts';
import { flows } from '../../../core/flows/flows.ts';
import { readFacts, type FactKind } from '../../../core/flows/facts.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import { viewOf } from '../../../core/case/view-of.ts';
import { at, digest, sampleData, start, wholeRenewal } from './facts-for-tests.ts';

type Told = FactKind | { readonly kind: FactKind; readonly data: JsonValue };
const viewAfter = (told: readonly Told[], flow: 'renew' | 'duplicate' = 'renew') =>
  viewOf(
    {
      id: 'x',
      mode: 'practice',
      flow,
      flowVersion: flows[flow].version,
      environment: null,
      siteUrl: null,
      seen: [],
      unreadable: [],
      readOnly: false,
      facts: readFacts(
        told.map((one, index) => ({
          seq: index + 1,
          kind: typeof one === 'string' ? one : one.kind,
          at: new Date(start + index * 1000).toISOString(),
          run: 'run-1',
          mono: index * 1000,
          data: typeof one === 'string' ? sampleData[one] : one.data,
        })),
      ),
    },
    at(3_600_000),
  );

const handed = wholeRenewal.slice(0, wholeRenewal.indexOf('candidate-received'));
const renewed: readonly Told[] = [...handed, 'upload-answered', 'row-relisted'];
const other = '00000000-0000-4000-8000-000000000000';
const candidate = sampleData['candidate-received'] as { readonly certificate: { readonly [key: string]: JsonValue } };
const came = (change: Readonly<Record<string, JsonValue>>): Told => ({
  kind: 'candidate-received',
  data: { ...candidate, sha256: digest('d'), certificate: { ...candidate.certificate, ...change } },
});
const ofOther = {
  topic: `com.apple.mgmt.External.${other}`,
  uid: `com.apple.mgmt.External.${other}`,
  commonName: `APSP:${other}`,
  fingerprintSha256: digest('d'),
  publicKeySha256: digest('e'),
  notAfter: '2027-01-25T00:00:00Z',
};
const untouched = came(ofOther);
const after = new Date(start + 60_000).toISOString();
const aside = (because: string): Told => ({ kind: 'candidate-set-aside', data: { sha256: digest('d'), because } });

describe('what came', () => {
  test.each<[string, Told, string]>([
    ['what another row held all along', untouched, 'other-download'],
    ['another row, renewed with our request', came({ ...ofOther, publicKeySha256: digest('b') }), 'wrong-row'],
    [
      'another row, ours even if its clock is behind',
      came({ ...ofOther, publicKeySha256: digest('b'), notBefore: '2026-11-01T00:00:00Z' }),
      'wrong-row',
    ],
    [
      'another row, renewed by somebody since',
      came({ ...ofOther, notBefore: after, notAfter: '2027-11-23T10:00:00Z' }),
      'wrong-row',
    ],
    [
      'the right one',
      came({ publicKeySha256: digest('b'), notBefore: after, notAfter: '2027-11-23T10:00:00Z' }),
      'ready',
    ],
  ])('%s', (_name, given, answer) => {
    expect(viewAfter([...renewed, given]).verdict?.answer).toBe(answer);
    // The same without eyes of ours on Apple's pages: by the figures alone.
    expect(viewAfter([...handed, given]).verdict?.answer).toBe(answer);
  });
  it('between the press of CSR発行 and the hand-over another row may have been renewed by its owner: not by us', () => {
    const between = new Date(start + 11_000).toISOString();
    const handedOver = handed.indexOf('csr-handed-over');
    expect(handedOver).toBe(11);
    expect(
      viewAfter([...renewed, came({ ...ofOther, notBefore: new Date(start + 10_000).toISOString() })]).verdict?.answer,
    ).toBe('other-download');
    expect(viewAfter([...renewed, came({ ...ofOther, notBefore: between })]).verdict?.answer).toBe('wrong-row');
  });
});

describe.each(['renew', 'duplicate'] as const)('in the job %s', (flow) => {
  const told: readonly Told[] = [
    ...(flow === 'renew'
      ? []
      : (['registered-received', 'row-sought', 'row-judged', 'row-settled', 'stray-told'] as const)),
    // What the search compared with stays the same certificate.
    ...renewed.filter((fact) => flow === 'renew' || fact !== 'registered-received'),
  ];
  it('the hand goes back to the list: Download is left, no Renew, and nobody is asked what else was pressed', () => {
    const view = viewAfter([...told, untouched, aside('look-again')], flow);
    expect(view.step).toBe('portal');
    expect(view.state).toMatchObject({
      candidate: null,
      handedOver: true,
      answered: true,
      setAside: [{ untouched: true }],
    });
    expect(view.renewedRow).toEqual({ row: 2, notAfter: '2028-01-25T00:00:00Z', expiration: 'Jan 25, 2028' });
    expect(view.state.duplicate).toMatchObject({ strayReceived: false, renewed: { at: 1 } });
    expect(strayOf(view.state)).toBeNull();
    expect(viewAfter([...told, untouched], flow).renewedRow?.row).toBe(2);
  });
  it('where Apple’s answer was not seen the file field is empty again, and when it was handed over stays known', () => {
    const { state, renewedRow } = viewAfter([...handed, untouched, aside('look-again')], flow);
    expect(state).toMatchObject({ handedOver: false, answered: false });
    expect(state.handedOverAt).not.toBeNull();
    expect(renewedRow).toBeNull();
  });
});

describe('what is over', () => {
  it('a new Renew, a new request or a search for the row begin anew; which row was renewed stays known', () => {
    for (const facts of [[untouched, aside('renew-again')], ['csr-requested'], [untouched, 'row-sought']] as const) {
      const { state, renewedRow } = viewAfter([...renewed, ...facts]);
      expect(state).toMatchObject({ handedOver: false, handedOverAt: null, answered: false });
      expect(renewedRow).toBeNull();
      expect(state.duplicate.renewed).not.toBeNull();
    }
  });
  it('another certificate to compare with, or what shows that it was another row, takes that back', () => {
    const wrong = came({ ...ofOther, publicKeySha256: digest('b'), notBefore: after });
    for (const facts of [['registered-received'], [wrong]] as const)
      expect(viewAfter([...renewed, ...facts]).state.duplicate).toMatchObject({ renewed: null, relisted: null });
    expect(viewAfter([...renewed, wrong, aside('renew-again')]).step).toBe('stray');
  });
  it('an answer without a hand-over is none', () => {
    const early = handed.slice(0, -1);
    expect(viewAfter([...early, 'upload-answered']).state.answered).toBe(false);
  });
});
