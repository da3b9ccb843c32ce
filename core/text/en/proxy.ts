// The small window for a company network (proxy) that asks for a name.
import { lines } from '../step-page.ts';
import type { proxy as source } from '../ja/proxy.ts';

export const proxy: typeof source = {
  title: 'Your company’s proxy – MDM Certificate Wizard',
  heading: 'Enter your user name and password for your company’s proxy',
  lines: lines('Your company’s proxy, which connects you to Apple’s site, needs you to sign in.', 'You often use the same user name and password as for this computer.'),
  again: 'The user name or password wasn’t accepted. Enter them again.',
  notApple: 'Never enter your Apple ID password here.',
  asker: (proxy) => `Asked by ${proxy}`,
  name: 'User name',
  password: 'Password',
  kept: 'Remembered until you close this app, and never saved.',
  tooLong: (limit) => `That’s more than ${limit.toLocaleString('en-GB')} characters, so nothing was added. Paste only the part you need.`,
  primary: 'Connect with this user name',
  cancel: 'Go back without signing in',
};
