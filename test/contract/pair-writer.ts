// A process that kills itself after its nth commit: a practice customer's case from its beginning to a registration
// that the management site's own page shows. Arguments: folder, library, n (0: never).
import { readFileSync, writeSync } from 'node:fs';
import { createCases } from '../../electron/cases/cases.ts';
import { createClock } from '../../electron/shell/clock.ts';
import type { OpenDatabase } from '../../electron/ledger/driver-types.ts';
import { openBetter } from '../../electron/ledger/driver-better.ts';
import { openPhotostructure } from '../../electron/ledger/driver-photostructure.ts';
import { openLedger } from '../../electron/ledger/ledger.ts';
import type { Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { UserFactKind } from '../../core/flows/facts.ts';
import { sampleData } from '../unit/flows/facts-for-tests.ts';

const [folder = '', library = '', n = '0'] = process.argv.slice(2);
const openPlainly = library === 'better-sqlite3' ? openBetter : openPhotostructure;
let commits = 0;
let counting = false;

const open: OpenDatabase = (file, options) => {
  const database = openPlainly(file, options);
  return {
    ...database,
    transaction: (work) => {
      const result = database.transaction(work);
      if (counting && ++commits === Number(n)) process.kill(process.pid, 'SIGKILL');
      return result;
    },
  };
};

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../tables/fixtures/${name}`, import.meta.url));
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value;
};

// The moment that the practice files were made for.
const clock = createClock({ wall: () => Date.parse('2026-11-23T10:30:00Z'), mono: () => performance.now() });
const { ledger } = await openLedger({ folder, clock, open });
const cases = createCases(ledger, clock, () => '練習商事');
counting = true;

const topic = 'com.apple.mgmt.External.11111111-2222-3333-4444-555555555555';
valueOf(cases.begin('duplicate', 'real', 'M6', null, null, { mCode: 'M12345678', topic, notAfter: null }));
const { id } = valueOf(cases.begin('renew', 'practice', 'M5', null, null));
const say = (kind: UserFactKind, data: unknown = sampleData[kind]): CaseView =>
  valueOf(cases.say(id, { kind, data } as never));
say('customer-named', { name: '新しい名前', mCode: 'M00000001' });
const registered = 'PRACTICE_registered.pem';
valueOf(cases.receive(id, 'registered', 'drop', registered, fixture(registered)));
say('registered-confirmed');
say('csr-requested');
say('csr-at-hand');
const csr = 'PushCertificate_PRACTICE_IoTEX_202511231030.csr';
const { view } = valueOf(cases.receive(id, 'csr', 'drop', csr, fixture(csr)));
say('csr-accepted', { sha256: view.state.csrs.at(-1)?.sha256 });
say('apple-id-unknown');
say('way-chosen');
const candidate = 'MDM_ PRACTICE IoT-EX Inc._Certificate.pem';
const came = valueOf(cases.receive(id, 'candidate', 'view', candidate, fixture(candidate)));
say('candidate-accepted', { sha256: came.view.state.candidate?.sha256 });
valueOf(cases.receive(id, 'csr', 'view', csr, fixture(csr)));
const after = valueOf(cases.receive(id, 'exported', 'view', candidate, fixture(candidate)));
ledger.close();
writeSync(1, `${commits} ${after.view.proof}\n`);
