// The watched downloads folder and the proof, over real files and a real ledger: nothing that happens to Apple's own
// file there is an export of the management site.
import { chmod, copyFile, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UserFact } from '../../../../core/flows/facts.ts';
import type { FilePath } from '../../../../core/files/file-path.ts';
import { createArrivals } from '../../../../electron/cases/arrivals.ts';
import { createOpenCase } from '../../../../electron/cases/open-case.ts';
import type { SendEvent } from '../../../../electron/shell/ipc.ts';
import type { FileRole } from '../../../../core/engine/step.ts';
import { createCases, type Cases } from '../../../../electron/cases/cases.ts';
import { createClock } from '../../../../electron/shell/clock.ts';
import { createFolderReceiver, type FolderReceiver } from '../../../../electron/cases/folder-receiver.ts';
import { makeKey } from '../../../../electron/practice/world/issuing.ts';
import { craftCertificate, craftCsr, type GivenFile } from '../../../e2e/driver/crafted.ts';
import { open, makeFolder, valueOf } from '../../ledger/workplace.ts';

let downloads = '';
let cases: Cases;
let receiver: FolderReceiver;
let caseId = '';
const told: string[] = [];

const say = (kind: UserFact['kind'], data: object = {}) => valueOf(cases.say(caseId, { kind, data } as UserFact));
const give = (wanted: FileRole, file: GivenFile, via: FilePath = 'drop') =>
  valueOf(cases.receive(caseId, wanted, via, file.name, file.buffer));
const now = () => valueOf(cases.read(caseId));
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1500));

/** A practice renewal in the system browser; the folder is looked at, and the new certificate came from it. */
async function toPortal() {
  const uuid = randomUUID();
  const { file: csr, key } = await craftCsr();
  const before = craftCertificate(uuid, await makeKey(), 345, 'exported.pem');
  say('customer-named', { name: '練習商事', mCode: 'M00000000' });
  say('site-entered');
  give('registered', before);
  say('registered-confirmed');
  say('csr-requested');
  say('csr-at-hand');
  const taken = give('csr', csr).view.state.csrs.at(-1);
  say('csr-accepted', { sha256: taken?.sha256 ?? '' });
  say('apple-id-unknown');
  say('way-chosen', { way: 'browser' });
  return { before, csr, made: craftCertificate(uuid, key, 0) };
}
function toProof(csr: GivenFile) {
  say('candidate-accepted', { sha256: now().state.candidate?.sha256 ?? '' });
  give('csr', csr);
  receiver.follow(say('registration-done'));
  expect(now()).toMatchObject({ step: 'proof', proof: 'unknown' });
}

beforeEach(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'mdm-cert-wizard-downloads-'));
  // One clock for both, or the minute after CSR発行 would be over for the one and not for the other.
  const clock = createClock();
  const { ledger } = await open({ folder: makeFolder(), clock });
  cases = createCases(ledger, clock, () => '練習商事');
  told.length = 0;
  const send: SendEvent = (event) => told.push(event);
  receiver = createFolderReceiver({
    cases,
    arrivals: createArrivals(cases, send),
    send,
    wall: () => Date.now(),
    folder: () => downloads,
    setting: { read: () => 'yes', write: () => null },
  });
  const begun = valueOf(cases.begin('renew', 'practice', 'M6', null, null));
  createOpenCase(cases, { follow: receiver.follow, moved: () => undefined }).shows(begun);
  caseId = begun.id;
});
afterEach(async () => {
  receiver.follow(null);
  await rm(downloads, { recursive: true, force: true });
});

test('neither a touch nor another name nor a second download of Apple’s file, nor the one in use, is what the site gave back', async () => {
  const { before, csr, made } = await toPortal();
  await writeFile(join(downloads, before.name), before.buffer);
  receiver.follow(now());
  await writeFile(join(downloads, made.name), made.buffer);
  await vi.waitFor(() => expect(now().step).toBe('verdict'), { timeout: 8000 });
  expect(now().state.candidate).toMatchObject({ via: 'folder' });
  toProof(csr);
  told.length = 0;

  await chmod(join(downloads, made.name), 0o600);
  await quiet();
  await rename(join(downloads, made.name), join(downloads, 'renamed.pem'));
  await quiet();
  await copyFile(join(downloads, 'renamed.pem'), join(downloads, made.name.replace('.pem', ' (1).pem')));
  await quiet();
  await utimes(join(downloads, before.name), new Date(), new Date());
  await quiet();
  expect(now()).toMatchObject({ step: 'proof', proof: 'unknown', finished: false });
  expect(told).not.toContain('case.received');
}, 30_000);

test('put in by hand the same file is told, not proven; another certificate is warned of', async () => {
  const { before, csr, made } = await toPortal();
  give('candidate', made);
  toProof(csr);
  expect(give('exported', before).view).toMatchObject({ step: 'proof', proof: 'differs' });
  expect(give('exported', made, 'choose').view).toMatchObject({ step: 'expiry', proof: 'told' });
  expect(now().state.times['expiry-moved']).toBeUndefined();
});

test('before it is registered nothing counts as given back, and by hand nothing says that it is registered', async () => {
  const { csr, made } = await toPortal();
  give('candidate', made);
  expect(cases.receive(caseId, 'exported', 'drop', made.name, made.buffer)).toMatchObject({ ok: false });
  say('candidate-accepted', { sha256: now().state.candidate?.sha256 ?? '' });
  give('csr', csr);
  expect(give('exported', made).view).toMatchObject({ step: 'register', proof: 'unknown' });
  expect(now().state.registration).toBe('open');
  // Straight out of the site's own page it says both.
  expect(give('exported', made, 'view').view).toMatchObject({ proof: 'equal', state: { registration: 'done' } });
});
