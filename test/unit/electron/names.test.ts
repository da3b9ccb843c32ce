// Names and addresses that cross a border: own pages, files handed over, and the user agent.
import { describe, expect, it, vi } from 'vitest';

// Only Electron's module object is missing under Node; nothing of it is called by what is tested here.
vi.mock('electron', () => ({ protocol: {}, app: {}, session: {}, WebContentsView: null }));
const { fileFor } = await import('../../../electron/shell/protocol.ts');
const { acceptableName } = await import('../../../electron/foreign/views.ts');
const { plainUserAgent } = await import('../../../electron/shell/security.ts');

describe('own pages', () => {
  it.each([
    ['app://wizard/index.html', '/app/renderer/index.html'],
    ['app://wizard/fonts/a.woff2', '/app/renderer/fonts/a.woff2'],
    ['app://wizard/../main.js', '/app/renderer/main.js'],
    ['app://wizard/%2e%2e/main.js', '/app/renderer/main.js'],
    ['app://wizard/..%2fmain.js', null],
    ['app://wizard/..%5cmain.js', '/app/renderer/..\\main.js'],
    ['app://wizard/%00.html', null],
    ['app://wizard/%zz.html', null],
    ['app://wizard/ledger.sqlite', null],
    ['app://other/index.html', null],
    ['https://wizard/index.html', null],
  ])('%s -> %s', (address, file) => expect(fileFor('/app/renderer', address)).toBe(file));
});

describe('names of files handed over', () => {
  it.each([
    ['PushCertificate_SOFTBANK_202403131733.csr', 'csr', 'PushCertificate_SOFTBANK_202403131733.csr'],
    ['PushCertificate.csr.txt', 'csr', 'PushCertificate.csr'],
    ['PushCertificate_SOFTBANK_202403131733.csr', 'csr-txt', 'PushCertificate_SOFTBANK_202403131733.csr.txt'],
    ['../../etc/passwd', 'csr', '_.._etc_passwd.csr'],
    ['申込ファイル.csr', 'csr', '_.csr'],
    ['', 'csr', 'PushCertificate.csr'],
    ['MDM_ SOFTBANK Corp._Certificate.pem', 'candidate', 'MDM_ SOFTBANK Corp._Certificate.pem'],
    ['MDM_ X_Certificate (1).cer', 'candidate', 'MDM_ X_Certificate (1).pem'],
    ['', 'candidate', 'MDM_Certificate.pem'],
  ] as const)('%s as %s -> %s', (name, which, wanted) => expect(acceptableName(name, which)).toBe(wanted));
});

it('takes the tokens of Electron and of this app out of the user agent', () => {
  expect(
    plainUserAgent(
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) MDM証明書ナビ/0.1.0 Chrome/130.0.6723.137 Electron/33.2.1 Safari/537.36',
    ),
  ).toBe('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.6723.137 Safari/537.36');
});
