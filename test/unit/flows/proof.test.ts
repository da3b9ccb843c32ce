// What proves a registration: a file out of the site's own page and nothing else; what was told is called that, ends
// when somebody ends it knowing so, and is never called proven.
import { describe, expect, it, test } from 'vitest';
import type { CaseView } from '../../../core/case/view.ts';
import type { UserFact } from '../../../core/flows/facts.ts';
import type { FilePath } from '../../../core/files/file-path.ts';
import { flows } from '../../../core/flows/flows.ts';
import { refuse } from '../../../core/case/guard.ts';
import { viewOf } from '../../../core/case/view-of.ts';
import { at, digest, sampleData, wholeRenewal } from './facts-for-tests.ts';
import { factsFrom, type Said } from './varied-facts.ts';

const said = (kind: Said['kind'], data = sampleData[kind]): Said => ({ kind, data });
/** Up to the person's word that it is registered. */
const registered: readonly Said[] = wholeRenewal
  .slice(0, wholeRenewal.indexOf('registration-done') + 1)
  .map((kind) => said(kind));
const sample = sampleData['exported-again'] as { readonly certificate: object };
/** A file given for the site's certificate; `c` is the new one, `a` the one in use before. */
const exported = (via: FilePath, letter: 'a' | 'c' = 'c'): Said =>
  said('exported-again', {
    sha256: digest(letter),
    name: `${letter}.pem`,
    via,
    certificate: { ...sample.certificate, publicKeySha256: digest(letter), fingerprintSha256: digest(letter) },
  });
const rest: readonly Said[] = [said('devices-answered'), said('collection-set')];
const view = (facts: readonly Said[], flowVersion: number = flows.renew.version): CaseView =>
  viewOf(
    {
      id: 'c',
      mode: 'practice',
      flow: 'renew',
      flowVersion,
      environment: 'M6',
      facts: factsFrom(facts),
      siteUrl: null,
      seen: [],
      unreadable: [],
      readOnly: false,
    },
    at(3_600_000),
  );
const looked = (facts: readonly Said[]) => {
  const { proof, step, finished, missing } = view(facts);
  return { proof, step, finished, missing };
};
const byHand = ['drop', 'choose', 'paste', 'folder'] as const;

describe('the file that came', () => {
  it('proves it straight out of the site’s own page, and asks nothing by eye', () => {
    expect(looked([...registered, exported('view')])).toMatchObject({ proof: 'equal', step: 'devices' });
    expect(looked([...registered, exported('view'), ...rest])).toEqual({
      proof: 'equal',
      step: 'done',
      finished: true,
      missing: [],
    });
  });

  it.each(byHand)('tells it and no more, by %s: the end date is looked at, and the proof stays open', (via) => {
    const told = [...registered, exported(via)];
    expect(looked(told)).toMatchObject({ proof: 'told', step: 'expiry' });
    expect(looked([...told, said('expiry-moved'), ...rest])).toEqual({
      proof: 'told',
      step: 'done',
      finished: false,
      missing: ['proof'],
    });
  });

  it.each(['view', ...byHand] as const)('warns of another certificate, by %s', (via) =>
    expect(looked([...registered, exported(via, 'a')])).toMatchObject({ proof: 'differs', step: 'proof' }),
  );

  test.each<[string, readonly Said[], CaseView['proof'], CaseView['step']]>([
    ['nothing yet', [], 'unknown', 'proof'],
    ['put off', [said('proof-later')], 'later', 'expiry'],
    ['told, then out of the site’s page', [exported('drop'), exported('view')], 'equal', 'devices'],
    ['another by hand, then the right one by hand', [exported('drop', 'a'), exported('choose')], 'told', 'expiry'],
    ['another out of the site’s page, then one by hand', [exported('view', 'a'), exported('drop')], 'differs', 'proof'],
    [
      'another out of the site’s page, then the right one',
      [exported('view', 'a'), exported('view')],
      'equal',
      'devices',
    ],
    ['another, put off', [exported('drop', 'a'), said('proof-later')], 'differs', 'proof'],
    ['told, then asked for again', [exported('drop'), said('proof-sought')], 'told', 'proof'],
    ['told, asked for again, put off', [exported('drop'), said('proof-sought'), said('proof-later')], 'told', 'expiry'],
    ['told, then registered once more', [exported('drop'), said('registered-again')], 'unknown', 'register'],
    ['told, and the old date still shows', [exported('drop'), said('expiry-not-moved')], 'unknown', 'register'],
  ])('%s', (_what, facts, proof, step) => expect(looked([...registered, ...facts])).toMatchObject({ proof, step }));

  it('of an earlier certificate says nothing about the next one', () =>
    expect(looked([...registered, exported('drop'), said('candidate-received')])).toMatchObject({ proof: 'unknown' }));
});

describe('a renewal that was only told', () => {
  const told = [...registered, exported('choose'), said('expiry-moved'), ...rest];
  const ended = [...told, said('ended-as-told')];
  const end: UserFact = { kind: 'ended-as-told', data: {} };

  it('ends when somebody ends it, its open check named for ever, and can still be proven', () => {
    expect(looked(ended)).toEqual({ proof: 'told', step: 'done', finished: true, missing: ['proof'] });
    // What the ledger writes at the end changes nothing of that.
    expect(looked([...ended, said('finished')])).toEqual(looked(ended));
    expect(looked([...ended, said('proof-sought')])).toMatchObject({ proof: 'told', step: 'proof', finished: false });
    expect(looked([...ended, said('proof-sought'), exported('view')])).toMatchObject({
      proof: 'equal',
      finished: true,
      missing: [],
    });
    expect(looked([...ended, said('registered-again')])).toMatchObject({ proof: 'unknown', finished: false });
  });

  it('ends by nothing else that is open', () => {
    const putOff = [...told.filter(({ kind }) => kind !== 'collection-set'), said('collection-later')];
    expect(looked([...putOff, said('ended-as-told')])).toMatchObject({
      finished: false,
      missing: ['proof', 'collection'],
    });
    // Put off without a file: nobody has even given one that fits.
    const later = [...registered, said('proof-later'), said('expiry-moved'), ...rest];
    expect(looked([...later, said('ended-as-told')])).toMatchObject({ finished: false, missing: ['proof'] });
  });

  it('may be ended on the last page alone, and only where it was told', () => {
    expect(refuse(view(told), end)).toBeNull();
    expect(refuse(view([...registered, exported('choose')]), end)).not.toBeNull();
    expect(refuse(view([...registered, said('proof-later'), said('expiry-moved'), ...rest]), end)).not.toBeNull();
    expect(refuse(view([...registered, exported('view'), ...rest]), end)).not.toBeNull();
  });

  it('says so in the journey, for the registration and for the proof, and has no time of a proof', () => {
    const status = (facts: readonly Said[]) =>
      Object.fromEntries(view(facts).journey.map(({ id, status, at: time }) => [id, `${status}${time ? ' at' : ''}`]));
    expect(status(told)).toMatchObject({
      register: 'told at',
      proof: 'told at',
      expiry: 'done at',
      devices: 'done at',
    });
    const later = [...registered, said('proof-later'), said('expiry-moved'), ...rest];
    expect(status(later)).toMatchObject({ register: 'told at', proof: 'later at' });
    expect(status([...registered, exported('view'), ...rest])).toMatchObject({
      register: 'done at',
      proof: 'done at',
      expiry: 'done at',
    });
  });

  it('from before, when Apple’s own file proved it, stays where it was and is called told', () => {
    const before = [...registered, exported('folder'), ...rest, said('finished')];
    expect(looked(before)).toEqual({ proof: 'told', step: 'done', finished: true, missing: ['proof'] });
    // One that was not finished is asked for what is missing.
    expect(looked(before.slice(0, -1))).toMatchObject({ proof: 'told', step: 'expiry', finished: false });
    // A case from before there was a proof at all stays as finished as it was.
    const old = [...registered, said('expiry-moved'), said('site-memo-later'), ...rest];
    expect(view(old, 2)).toMatchObject({ finished: true, missing: [] });
  });
});

it('never waits for the proof in the downloads folder: what lies there can’t be told from Apple’s file', () => {
  const waiting = view(registered);
  expect(waiting.step).toBe('proof');
  expect(waiting.watched).toBeNull();
});
