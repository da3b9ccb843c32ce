// Where the ledger lies, per platform.
import { expect, test } from 'vitest';
import { ledgerFolder } from '../../../electron/ledger/ledger-folder.ts';

const roaming = 'C:\\Users\\k\\AppData\\Roaming\\mdm-cert-wizard';
const local = 'C:\\Users\\k\\AppData\\Local';
const windows = { platform: 'win32', env: { LOCALAPPDATA: local }, userDataGiven: false, defaultUserData: roaming };

test('on Windows it lies in the local profile, never the roaming one', () => {
  expect(ledgerFolder(windows)).toBe(`${local}\\MDMCertWizard`);
  expect(ledgerFolder({ ...windows, env: { LocalAppData: local } })).toBe(`${local}\\MDMCertWizard`);
});

test('without a usable variable it stays where Electron says', () => {
  for (const env of [{}, { LOCALAPPDATA: '' }, { LOCALAPPDATA: 'relative' }, { LOCALAPPDATA: undefined }])
    expect(ledgerFolder({ ...windows, env })).toBe(roaming);
});

test('a folder given by hand always wins', () => {
  expect(ledgerFolder({ ...windows, userDataGiven: true, defaultUserData: 'D:\\given' })).toBe('D:\\given');
  expect(ledgerFolder({ platform: 'linux', env: {}, userDataGiven: true, defaultUserData: '/given' })).toBe('/given');
});

test('elsewhere it lies in the folder that Electron says', () => {
  for (const platform of ['darwin', 'linux'])
    expect(ledgerFolder({ ...windows, platform, defaultUserData: '/home/k/.config/x' })).toBe('/home/k/.config/x');
});
