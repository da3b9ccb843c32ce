// Several files in the box: the answer is about the most telling one, and says of how many.
import { casesIn } from '../../../../core/intake/known-cases.ts';
import { expect, it, vi } from 'vitest';
import { fail, succeed, type Result } from '../../../../core/base/result.ts';
import type { Look } from '../../../../core/intake/look.ts';
import { nothingKnown } from '../../../../core/intake/nothing-known.ts';
import { lookAt as lookAtText } from '../../../../core/intake/look-at.ts';
import { lookAtThings, type Thing } from '../../../../renderer/home/thing.ts';

const known: Readonly<Record<string, Pick<Look, 'kind' | 'tone'>>> = {
  'good.pem': { kind: 'certificate', tone: 'good' },
  'other.pem': { kind: 'certificate', tone: 'good' },
  'forged.pem': { kind: 'certificate', tone: 'stop' },
  'mail.txt': { kind: 'renewal-mail', tone: 'good' },
  'notes.txt': { kind: 'unknown-text', tone: 'info' },
};
const things = (...names: readonly string[]): readonly Thing[] =>
  names.map((name) => ({ kind: 'file', via: 'drop', file: new File(['x'], name) }));
const lookAt = (thing: Thing): Promise<Result<Look>> => {
  const name = thing.kind === 'file' ? thing.file.name : '';
  const about = known[name];
  return Promise.resolve(about ? succeed({ ...nothingKnown(name), ...about }) : fail('file-unreadable', name));
};

it.each([
  [['notes.txt', 'gone', 'good.pem'], 'good.pem', { count: 3, more: 0 }],
  [['forged.pem', 'good.pem'], 'good.pem', { count: 2, more: 1 }],
  [['notes.txt', 'good.pem', 'other.pem'], 'good.pem', { count: 3, more: 1 }],
  [['notes.txt', 'mail.txt'], 'mail.txt', { count: 2, more: 0 }],
  [['notes.txt'], 'notes.txt', null],
] as const)('%j', async (names, name, among) => {
  expect(await lookAtThings(things(...names), lookAt)).toMatchObject({ ok: true, value: { found: { name }, among } });
});
it('is told what can’t be read only where nothing else came', async () => {
  expect(await lookAtThings(things('gone', 'gone too'), lookAt)).toEqual(fail('file-unreadable', 'gone'));
});

const page = { total: 3, count: 0, rows: [], reading: false };
it.each([
  [
    'Subject: 30 day notification\n\nApple Push Notification Service certificate\nThe certificate will expire on January 25, 2027.',
    '2027-01-25T00:00:00Z',
  ],
  ['MDM証明書の有効期限が切れました。有効期限：2026年11月1日', '2026-11-01T00:00:00Z'],
  // It names its customer, states no day, or is another's.
  ['重要：MDM証明書の有効期限切れに関するご案内（M87654321）\n有効期限：2027年1月25日', null],
  ['MDM証明書の期限が近づいています。', null],
  ['CN=APSP:12345678-1234-1234-1234-123456789012', null],
  ['サーバートークンの有効期限：2027年1月25日', null],
] as const)('the board is asked whom a mail is about that names nobody: %j', async (text, end) => {
  const asked = vi.fn<(end: string) => Promise<Result<typeof page>>>(() => Promise.resolve(succeed(page)));
  const looked = await lookAtThings(
    [{ kind: 'text', text }],
    () =>
      Promise.resolve(
        succeed(
          lookAtText({ kind: 'text', text }, { now: Date.UTC(2026, 10, 29), environment: null, cases: casesIn([]) }),
        ),
      ),
    asked,
  );
  expect(asked.mock.calls).toEqual(end === null ? [] : [[end]]);
  expect(looked).toMatchObject({ ok: true, value: { ending: end === null ? null : page } });
});
it('a board that can’t answer leaves the mail’s own answer', async () => {
  const looked = await lookAtThings(
    things('mail.txt'),
    () => Promise.resolve(succeed({ ...nothingKnown(''), kind: 'expiry-notice', notAfter: '2027-01-25T00:00:00Z' })),
    () => Promise.resolve(fail('unexpected')),
  );
  expect(looked).toMatchObject({ ok: true, value: { found: { kind: 'expiry-notice' }, ending: null } });
});
