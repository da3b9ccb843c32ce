import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { labelIds, labels } from '../../../core/portal/labels.ts';
import { portalPages, recognise, type PortalPage } from '../../../core/portal/recognise.ts';
import { pieceRoles, type PageSnapshot, type Piece, type RowRead } from '../../../core/portal/snapshot.ts';

const where = { signIn: false, host: 'identity.apple.com', company: false };
const empty: PageSnapshot = {
  title: '',
  lang: 'en',
  translated: false,
  pieces: [],
  rows: [],
  panel: null,
  notes: null,
  fileFields: 0,
  passwords: 0,
  unseen: 0,
  graphics: 0,
  cut: false,
};
const heading = (text: string): Piece => ({ role: 'heading', text });
const button = (text: string): Piece => ({ role: 'button', text });
const text = (words: string): Piece => ({ role: 'text', text: words });
const row: RowRead = {
  cells: ['Mobile Device Management', 'IoT-EX Inc.', 'Jan 25, 2027', 'Active'],
  actions: ['i', 'Renew', 'Download', 'Revoke'],
};
const list: PageSnapshot = {
  ...empty,
  pieces: [heading('Certificates for Third-Party Servers'), button('Create a Certificate')],
  rows: [row, row],
};
const form = (title: string): PageSnapshot => ({
  ...empty,
  pieces: [heading(title), button('Upload')],
  fileFields: 1,
  notes: '',
});
const pageOf = (snapshot: PageSnapshot | null, at = where): PortalPage => recognise(at, snapshot).page;
const plus = (snapshot: PageSnapshot, ...pieces: readonly Piece[]): PageSnapshot => ({
  ...snapshot,
  pieces: [...snapshot.pieces, ...pieces],
});

describe('recognising a page of the portal', () => {
  it('needs nothing of a sign-in, and takes nothing of one', () => {
    expect(pageOf(null, { ...where, signIn: true })).toBe('sign-in');
    expect(pageOf({ ...list, passwords: 1 })).toBe('sign-in');
    expect(pageOf(list, { ...where, signIn: true })).toBe('sign-in');
    expect(pageOf(null, { ...where, company: true })).toBe('company-sign-in');
    expect(pageOf(null)).toBe('unknown');
  });
  it('says nothing of a page at another host', () => {
    for (const host of ['www.apple.com', 'identity.apple.com.example.com', '127.0.0.1.example.com', ''])
      expect(pageOf(list, { ...where, host })).toBe('unknown');
    for (const host of ['identity.apple.com', '127.0.0.1:49152', 'localhost:1'])
      expect(pageOf(list, { ...where, host })).toBe('list');
  });
  it('takes a heading for a heading only in its place', () => {
    expect(pageOf(form('Renew Push Certificate'))).toBe('renew');
    expect(pageOf(form('Create a New Push Certificate'))).toBe('create');
    for (const role of pieceRoles)
      if (role !== 'heading')
        expect(pageOf({ ...form(''), pieces: [{ role, text: 'Renew Push Certificate' }, button('Upload')] })).toBe(
          'unknown',
        );
  });
  it('tells what lies over the list from the list', () => {
    const panel = { row: 1, text: 'Serial Number : cd01\nSubject DN : C=JP, CN=APSP:…' };
    expect(pageOf({ ...list, panel })).toBe('panel');
    expect(
      pageOf(plus(list, text('Are you sure you want to revoke this certificate?'), button('Cancel'), button('Revoke'))),
    ).toBe('revoke-dialog');
    expect(
      pageOf({
        ...plus(list, text('Are you sure you want to revoke this certificate?'), button('Cancel'), button('Revoke')),
        panel,
      }),
    ).toBe('revoke-dialog');
    // Without the question it is only a button that belongs to nobody.
    expect(pageOf(plus(list, button('Cancel'), button('Revoke')))).toBe('list');
  });
  it('says unknown where two pages speak at once', () => {
    const titles = [
      'MDM Certificate Agreement',
      'Create a New Push Certificate',
      'Renew Push Certificate',
      'Confirmation',
      'Certificates for Third-Party Servers',
    ];
    for (const first of titles)
      for (const second of titles)
        if (first !== second) expect(pageOf(plus(form(first), heading(second)))).toBe('unknown');
  });
  it('puts a refusal before the form that shows again', () => {
    const refused = plus(form('Renew Push Certificate'), {
      role: 'alert',
      text: 'Invalid Certificate Signing Request',
    });
    expect(pageOf(refused)).toBe('invalid-csr');
    expect(pageOf(plus(list, { role: 'alert', text: 'Invalid Certificate Signing Request' }))).toBe('unknown');
  });
  it('says that it is translated by the words, the language or the translator’s signs', () => {
    const translated: PageSnapshot = {
      ...empty,
      pieces: [heading('プッシュ証明書の更新'), button('アップロード')],
      fileFields: 1,
    };
    expect(recognise(where, translated)).toEqual({ page: 'renew', translated: true });
    expect(recognise(where, { ...list, lang: 'ja' }).translated).toBe(true);
    expect(recognise(where, { ...list, translated: true }).translated).toBe(true);
    expect(recognise(where, list).translated).toBe(false);
  });
  it('calls a page blank only if nothing at all is on it', () => {
    expect(pageOf(empty)).toBe('blank');
    for (const some of [{ graphics: 1 }, { unseen: 1 }, { cut: true }, { fileFields: 1 }, { pieces: [text('x')] }])
      expect(pageOf({ ...empty, ...some })).toBe('unknown');
  });
  it('never takes a page with long running text for a form, whatever stands on it', () => {
    const article = text('Every year the certificate must be renewed. '.repeat(40));
    for (const title of ['Renew Push Certificate', 'Create a New Push Certificate', 'Confirmation'])
      expect(pageOf(plus(form(title), article, button('Download'), button('Manage Certificates')))).toBe('unknown');
    expect(pageOf(plus(list, article))).toBe('unknown');
  });
  it('answers any mixture of labels with a page of the list, and with none that has no heading or button', () => {
    const words = labelIds.flatMap((id) => [labels[id].words, ...labels[id].ja]);
    const piece = fc.record({
      role: fc.constantFrom(...pieceRoles),
      text: fc.oneof(fc.constantFrom(...words), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(2), (pieces, fileFields) => {
        expect(portalPages).toContain(pageOf({ ...empty, pieces, fileFields }));
        const plain = pieces.map(({ text: words_ }): Piece => ({ role: 'text', text: words_ }));
        expect(['unknown', 'blank', 'not-found']).toContain(pageOf({ ...empty, pieces: plain, fileFields }));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
