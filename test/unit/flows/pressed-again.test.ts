// CSR発行 pressed once more: the site has thrown away the request that it gave out before, and so has the case.
import { expect, test } from 'vitest';
import { refuse } from '../../../core/case/guard.ts';
import { viewOf } from '../../../core/case/view-of.ts';
import type { Fact, FactKind } from '../../../core/flows/facts.ts';
import type { UserFact } from '../../../core/flows/facts.ts';
import { flows } from '../../../core/flows/flows.ts';
import { at, digest, factsOf, wholeRenewal } from './facts-for-tests.ts';

const viewAfter = (facts: readonly Fact[]) =>
  viewOf(
    {
      id: 'x',
      mode: 'practice',
      flow: 'renew',
      flowVersion: flows.renew.version,
      environment: null,
      siteUrl: null,
      seen: [],
      unreadable: [],
      readOnly: false,
      facts,
    },
    at(3_600_000),
  );
const upTo = (kind: FactKind) => wholeRenewal.slice(0, wholeRenewal.indexOf(kind) + 1);
const of = (sha256: string, fact: Fact | undefined): Fact => {
  if (fact?.kind !== 'csr-received') throw new Error('no request');
  return { ...fact, seq: 90, data: { ...fact.data, sha256 } };
};
const accept: UserFact = { kind: 'csr-accepted', data: { sha256: digest('b') } };
const prefer: UserFact = { kind: 'csr-preferred', data: { sha256: digest('b') } };

test.each([[upTo('csr-received')], [upTo('csr-accepted')], [upTo('way-chosen')]] as const)(
  'the request files that are here are not used any more, and another is asked for (%#)',
  (kinds) => {
    const again = factsOf([...kinds, 'csr-requested']);
    const view = viewAfter(again);
    expect(view).toMatchObject({ step: 'csr-take', state: { outdated: [digest('b')], accepted: null } });
    expect(view.watched).toMatchObject({ role: 'csr' });
    expect(refuse(view, accept)).toBe('csr');
    expect(refuse(view, prefer)).toBe('csr');
    const newer = viewAfter([...again, of(digest('d'), factsOf(['csr-received'])[0])]);
    expect(newer.state).toMatchObject({
      outdated: [digest('b')],
      csrs: [{ sha256: digest('b') }, { sha256: digest('d') }],
    });
    expect(newer.csrVerdict?.answer).toBe('ready');
    expect(refuse(newer, prefer)).toBe('csr');
  },
);

test('also where it was said at first that the request was there already', () => {
  const kinds = upTo('csr-received').filter((kind) => kind !== 'csr-requested');
  expect(viewAfter(factsOf([...kinds, 'csr-requested'])).state.outdated).toEqual([digest('b')]);
});

test('such a file is taken when it is given once more, as the press may have been told by mistake, and asked about', () => {
  const view = viewAfter(factsOf([...upTo('csr-received'), 'csr-requested', 'csr-received']));
  expect(view.state.outdated).toEqual([]);
  expect(view.csrVerdict?.answer).toBe('needs-attention');
  expect(view.csrVerdict?.checks.map(({ reason }) => reason)).toContain('request-before-press');
  expect(refuse(view, accept)).toBeNull();
});

test('a file that is here before the first press is told stays', () =>
  expect(viewAfter(factsOf([...upTo('registered-confirmed'), 'csr-received', 'csr-requested'])).state.outdated).toEqual(
    [],
  ));
