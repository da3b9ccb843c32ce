import { describe, expect, it } from 'vitest';
import { labelIds, labels } from '../../../core/portal/labels.ts';
import { beginsWith, isLabel, labelsOf, plainLabel, sayingsIn } from '../../../core/portal/read-labels.ts';
import { sights } from '../../../core/advice/sights.ts';

describe('labels of the portal', () => {
  it('takes words that differ in case, blanks, quotes and end marks only', () => {
    for (const text of ['Renew', ' RENEW ', 'renew…', 'Ｒｅｎｅｗ', '› Renew'])
      expect(isLabel(text, 'renew')).toBe('en');
    expect(isLabel('Certificates\n  for Third-Party   Servers', 'list')).toBe('en');
    expect(isLabel('Certificates for Third‑Party Servers', 'list')).toBe('en');
    expect(isLabel('Expiration Date*', 'date')).toBe('en');
    expect(isLabel('サードパーティ サーバーの 証明書', 'list')).toBe('ja');
  });
  it('never takes a sentence that mentions a label, or another word for it', () => {
    for (const text of ['Renew Push Certificate', 'Do not Renew', 'Renewal', 'Re new', ''])
      expect(isLabel(text, 'renew')).toBeNull();
    expect(isLabel('Revoking', 'revoke')).toBeNull();
    expect(isLabel('Create a Certificate', 'createForm')).toBeNull();
    expect(isLabel('Create a New Push Certificate', 'create')).toBeNull();
  });
  it('keeps the three buttons of a row apart in both languages', () => {
    const forms = (id: 'renew' | 'download' | 'revoke') => [labels[id].words, ...labels[id].ja].map(plainLabel);
    const all = [...forms('renew'), ...forms('download'), ...forms('revoke')];
    expect(new Set(all).size).toBe(all.length);
  });
  it('keeps the headings of the pages apart', () => {
    const ids = ['list', 'agreement', 'createForm', 'renewForm', 'confirmation', 'twoFactor'] as const;
    const all = ids.flatMap((id) => [labels[id].words, ...labels[id].also, ...labels[id].ja].map(plainLabel));
    expect(new Set(all).size).toBe(all.length);
  });
  it('says of every translation that it is a guess, and has one for every word that can be translated', () => {
    for (const id of labelIds) if (id !== 'info') expect(labels[id].ja.length, id).toBeGreaterThan(0);
    expect(labels.list.confirmed).toBe(true);
    expect(labels.manage.confirmed).toBe(false);
    expect(labels.agree.confirmed).toBe(false);
  });
  it('knows the words of the drawn pictures', () => {
    for (const id of [
      'list',
      'panel',
      'revoke-dialog',
      'agreement',
      'create-form',
      'renew-form',
      'confirmation',
      'get-started',
      'invalid-csr',
      'signature-failed',
      'signing-expired',
      'not-found',
      'timed-out',
      'sign-in-failed',
      'low-security',
      'locked',
    ] as const) {
      for (const words of sights[id].words)
        expect([...labelsOf(words), ...sayingsIn(words)].length, `${id}: ${words}`).toBeGreaterThan(0);
    }
  });
  it('finds sayings inside sentences, and tells those at the beginning', () => {
    expect(sayingsIn('Error: The signing certificate is expired.').map(({ id }) => id)).toContain('signingExpired');
    expect(beginsWith('Error: Invalid Certificate Signing Request', 'invalidCsr')).toBe(true);
    expect(beginsWith('#4711 Invalid Certificate Signing Request', 'invalidCsr')).toBe(false);
  });
});
