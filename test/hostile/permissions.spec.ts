// Permissions and devices: every one is refused, and none asks the person.
import { expect } from '@playwright/test';
import { test } from './driver/probe.ts';

/** Each asks for one thing and says how it ended; `refused` is what a page may learn. */
const asked: readonly (readonly [name: string, script: string, log: RegExp | null])[] = [
  [
    'the place of the computer',
    `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('given'), () => done('refused')))`,
    /permission geolocation/,
  ],
  [
    'notifications',
    `Notification.requestPermission().then((answer) => answer === 'denied' ? 'refused' : answer)`,
    /permission notifications/,
  ],
  ['the microphone', `navigator.mediaDevices.getUserMedia({ audio: true })`, null],
  ['the camera', `navigator.mediaDevices.getUserMedia({ video: true })`, null],
  ['the screen', `navigator.mediaDevices.getDisplayMedia({ video: true })`, null],
  ['USB devices', `navigator.usb.requestDevice({ filters: [] })`, null],
  [
    'HID devices',
    `navigator.hid.requestDevice({ filters: [] }).then((devices) => devices.length === 0 ? 'refused' : 'given')`,
    null,
  ],
  ['serial ports', `navigator.serial.requestPort()`, null],
  ['Bluetooth', `navigator.bluetooth.requestDevice({ acceptAllDevices: true })`, null],
  ['MIDI', `navigator.requestMIDIAccess({ sysex: true })`, /permission midi/],
  ['the fonts of the computer', `queryLocalFonts().then((fonts) => fonts.length === 0 ? 'refused' : 'given')`, null],
  ['other screens', `getScreenDetails()`, /permission window-management/],
  [
    'being told when the person is away',
    `IdleDetector.requestPermission().then((answer) => answer === 'denied' ? 'refused' : answer)`,
    /permission idle-detection/,
  ],
  ['keeping the screen awake', `navigator.wakeLock.request('screen')`, null],
  ['lasting storage', `navigator.storage.persist().then((given) => given ? 'given' : 'refused')`, null],
  [
    'push messages',
    `navigator.serviceWorker.register('/sw.js').then((one) => one.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: new Uint8Array(65) }))`,
    null,
  ],
  [
    'a passkey of this computer',
    `navigator.credentials.create({ publicKey: { rp: { name: 'x', id: 'evil.example' }, user: { id: new Uint8Array(8), name: 'x', displayName: 'x' }, challenge: new Uint8Array(8), pubKeyCredParams: [{ type: 'public-key', alg: -7 }] } })`,
    null,
  ],
  [
    'opening a folder of the computer',
    `navigator.permissions.query({ name: 'background-sync' }).then(({ state }) => state === 'granted' ? 'given' : 'refused')`,
    null,
  ],
];

test.describe('hostile: permission for', () => {
  for (const [name, script, log] of asked) {
    test(name, async ({ probe }) => {
      const page = await probe.visit('<button>press</button>');
      await page.click('button');
      const ended = await probe.run(
        `try { return await Promise.race([Promise.resolve(${script}).then((got) => typeof got === 'string' ? got : 'given'), new Promise((done) => setTimeout(done, 2500, 'no answer'))]); } catch { return 'refused'; }`,
      );
      expect(ended).toBe('refused');
      if (log) await probe.refused(log);
    });
  }
});
