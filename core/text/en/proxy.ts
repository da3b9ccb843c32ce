// The small window for a company network (proxy) that asks for a name.
import { lines } from '../step-page.ts';
import type { proxy as source } from '../ja/proxy.ts';

export const proxy: typeof source = {
  heading: 'Enter your company network name and password',
  lines: lines('The way out to Apple’s site (the proxy) asks who you are.', 'It is often the name and password you use to sign in to this computer.'),
  again: 'That name or password was not accepted. Please enter them again.',
  notApple: 'Do not enter your Apple ID password here.',
  asker: (proxy) => `Asked by ${proxy}`,
  name: 'Name (user name)',
  password: 'Password',
  kept: 'Remembered until you close this guide, and written down nowhere.',
  tooLong: (limit) => `That is too long, so nothing was put in (at most ${limit.toLocaleString('en-GB')} characters). Please paste only the part that is needed.`,
  primary: 'Connect with this name',
  cancel: 'Go back without it',
};
