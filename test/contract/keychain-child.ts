// One conversation with the keychain of the session that this program is started in; prints what came back, as JSON.
import { createKeychain } from '../../electron/keychain/keychain.ts';

const topic = `com.apple.mgmt.external.${process.argv[2] ?? ''}`;
const keychain = createKeychain(undefined, 8000);
const said = {
  empty: await keychain.get('real', topic),
  kept: await keychain.set('real', topic, 'memo-contract@example.jp'),
  found: await keychain.get('real', topic),
  apart: await keychain.get('practice', topic),
  replaced: await keychain.set('real', topic, 'memo-contract-2@example.jp'),
  newer: await keychain.get('real', topic),
  removed: await keychain.remove('real', topic),
  gone: await keychain.get('real', topic),
  nothingToRemove: await keychain.remove('real', topic),
};
process.stdout.write(JSON.stringify(said), () => process.exit(0));
