// The default browser, asked of each system; the platform is an argument, so that each is tested on any.
import { expect, test } from 'vitest';
import { defaultBrowser, runProgram } from '../../../../electron/platform/default-browser.ts';
import type { Run } from '../../../../electron/platform/run.ts';

const registry = (progId: string) =>
  `\r\nHKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https\\UserChoice\r\n    ProgId    REG_SZ    ${progId}\r\n\r\n`;
const ask = (platform: string, run: Run, name = '') =>
  defaultBrowser({ platform, env: { SystemRoot: 'D:\\Win' }, run, nameFromSystem: () => name });

test.each([
  ['MSEdgeHTM', 'edge'],
  ['AppXq0fevzme2pys62n3e0fbqa7peapykr8v', 'edge'],
  ['ChromeHTML', 'chrome'],
  ['ChromeHTML.ABCDEF', 'chrome'],
  ['BraveHTML', 'brave'],
  ['FirefoxURL-308046B0AF4A39CB', 'firefox'],
  ['IE.HTTPS', 'internet-explorer'],
  ['VivaldiHTM.X', 'other'],
])('Windows: %s is %s', async (progId, wanted) => {
  const asked: string[] = [];
  expect(
    await ask('win32', (file, args) => {
      asked.push(file, ...args);
      return Promise.resolve(registry(progId));
    }),
  ).toBe(wanted);
  expect(asked[0]).toBe('D:\\Win\\System32\\reg.exe');
  expect(asked).toContain('query');
});

test.each([
  ['Safari', 'safari'],
  ['Google Chrome', 'chrome'],
  ['Microsoft Edge', 'edge'],
  ['Brave Browser', 'brave'],
  ['Firefox', 'firefox'],
  ['Orion', 'other'],
  ['', 'unknown'],
])('macOS: %s is %s', async (name, wanted) => {
  expect(await ask('darwin', () => Promise.reject(new Error('no program is run on macOS')), name)).toBe(wanted);
});

test.each([
  [{ 'xdg-settings': 'google-chrome.desktop\n' }, 'chrome'],
  [{ 'xdg-settings': 'microsoft-edge.desktop\n' }, 'edge'],
  [{ 'xdg-settings': '', 'xdg-mime': 'firefox_firefox.desktop\n' }, 'firefox'],
  [{ 'xdg-settings': 'org.chromium.Chromium.desktop' }, 'chrome'],
  [{}, 'unknown'],
])('Linux: %j is %s', async (answers: Record<string, string>, wanted) => {
  expect(await ask('linux', (file) => Promise.resolve(answers[file] ?? null))).toBe(wanted);
});

test('what can’t be asked is unknown: no answer, another answer, another system, a program that is not there', async () => {
  expect(await ask('win32', () => Promise.resolve(null))).toBe('unknown');
  expect(
    await ask('win32', () =>
      Promise.resolve('ERROR: The system was unable to find the specified registry key or value.'),
    ),
  ).toBe('unknown');
  expect(await ask('linux', () => Promise.reject(new Error('x')))).toBe('unknown');
  expect(await ask('freebsd', () => Promise.resolve('x'))).toBe('unknown');
  expect(await runProgram('/nowhere/xdg-settings', [])).toBeNull();
});
