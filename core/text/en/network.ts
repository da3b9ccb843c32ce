// The words for a site that can't be reached: what happened, why, what to do; and the request to IT.
import type { network as source } from '../ja/network.ts';
import { lines } from '../step-page.ts';

const safe = 'Your request file and record are safe.';
const askIt = 'Copy the message for IT and send it to your IT department.';
const noPassword = 'No password was sent.';

export const network: typeof source = {
  causes: {
    offline: { what: 'This computer is offline', why: lines(safe, 'Practice and checking files work without a connection.'), next: 'Check the Wi-Fi or the cable, then try again.' },
    name: {
      what: 'Apple’s site couldn’t be found',
      why: lines(safe, 'We couldn’t look up its name. The connection may be down, or a company setting blocks it.'),
      next: 'Check whether other sites open. If they do, copy the message for IT and send it to your IT department.',
    },
    refused: { what: 'The connection was refused', why: lines(safe, 'A company firewall seems to block it.'), next: askIt },
    silent: { what: 'No answer came', why: lines(safe, 'The connection is slow, or a company firewall blocks it.'), next: 'Wait a moment and try again. If nothing changes, send the message for IT to your IT department.' },
    'broken-off': { what: 'The connection broke off', why: lines(safe, 'The network changed, or a company firewall cut it.'), next: 'Try again. If it keeps happening, send the message for IT to your IT department.' },
    'proxy-sign-in': {
      what: 'Your company’s proxy is asking for a user name and password',
      why: lines(safe, 'The proxy connects you to Apple’s site only after you sign in.'),
      next: 'Try again to enter them, or use your own browser.',
    },
    'proxy-unreachable': { what: 'Your company’s proxy couldn’t be reached', why: lines(safe, 'Outside the office you may need your company’s VPN.'), next: 'Connect the VPN and try again. If nothing changes, send the message for IT to your IT department.' },
    'proxy-settings': { what: 'The proxy settings couldn’t be read', why: lines(safe, 'There’s a problem with this computer’s automatic settings (PAC).'), next: askIt },
    'proxy-refused': { what: 'Your company’s proxy didn’t let us through', why: lines(safe, 'Apple’s site doesn’t seem to be on its list of allowed sites.'), next: askIt },
    authority: {
      what: 'We couldn’t confirm that this is the real site, so we didn’t connect',
      why: lines(noPassword, 'Your company seems to inspect traffic, and its inspection certificate isn’t on this computer.'),
      next: askIt,
    },
    clock: { what: 'The dates don’t match, so we didn’t connect', why: lines(noPassword, 'This computer’s clock seems to be wrong.'), next: 'Set the date and time, then try again.' },
    'other-name': { what: 'A different site answered, so we didn’t connect', why: lines(noPassword, 'Hotel or station Wi-Fi may ask you to accept its terms first.'), next: 'Open any site in your browser and check whether such a page appears.' },
    revoked: { what: 'We couldn’t confirm that this is the real site, so we didn’t connect (this isn’t about your MDM certificate)', why: lines(noPassword, 'Your company’s inspection certificate is out of date, or this isn’t the real site.'), next: askIt },
    certificate: { what: 'We couldn’t confirm that the site is safe, so we didn’t connect (this isn’t about your MDM certificate)', why: lines(noPassword, 'Traffic inspection in your company can cause this.'), next: askIt },
    'client-certificate': { what: 'Your company’s network asked this computer to identify itself (client certificate)', why: lines(safe, 'Apple’s site never asks for this. A device in your company does.'), next: 'Use your own browser.' },
    encryption: { what: 'A safe connection couldn’t be started', why: lines(safe, 'An old traffic inspection device can cause this.'), next: askIt },
    prohibited: { what: 'This computer’s settings stop the connection', why: lines(safe, 'Security software or a company rule blocks this app.'), next: 'Use your own browser. If that fails too, send the message for IT to your IT department.' },
    unknown: { what: 'The site didn’t open', why: lines(safe, 'The connection or a company setting seems to be the cause.'), next: 'Try again. If it keeps happening, use your own browser.' },
  },
  siteCauses: {
    name: {
      what: 'The management site couldn’t be found',
      why: lines(safe, 'The address may be wrong, the connection may be down, or a company setting blocks it.'),
      next: 'You can correct the address on screen 3. If it’s right, use your own browser.',
    },
    'proxy-refused': { what: 'Your company’s proxy refused the connection', why: lines(safe, 'The management site doesn’t seem to be on its list of allowed sites.'), next: askIt },
    'client-certificate': { what: 'This computer was asked to identify itself (client certificate)', why: lines(safe, 'The management site, or a device in your company, asks for it. This app sends none.'), next: 'Use your own browser.' },
  },
  practised: { what: 'The practice site didn’t open', why: lines('Nothing real was touched, and your record is safe.', 'The practice sites are inside this computer, so it isn’t your company’s network.'), next: 'Try again. If nothing changes, go to the start screen and open this again.' },
  again: 'Try again',
  browser: 'Open in my browser',
  forItCopy: 'Copy the message for IT',
  tried: (host, proxy) => `Tried to reach: ${host} (${proxy === null ? 'directly' : `through the proxy ${proxy}`})`,
  forIt: {
    greeting: 'To the IT department',
    opening: ['I need to use Apple’s site for the yearly renewal of our MDM certificate, but the connection fails.', 'Could you please look into the following?'],
    siteOpening: ['I need to use our device management site for the yearly renewal of our MDM certificate, but the connection fails.', 'Could you please look into the following?'],
    what: (what) => `What happened: ${what}`,
    host: (host) => `Tried to reach: ${host}`,
    direct: 'Route: direct, no proxy',
    through: (proxy) => `Route: proxy ${proxy}`,
    needed: 'Please allow (HTTPS, outgoing only):',
    helpful: 'Also, for help pages:',
    inspection: [
      'If traffic is inspected (TLS inspection):',
      'The program uses the certificate authorities that the system trusts, and the system’s proxy settings (including PAC).',
      'Please make sure that the inspecting authority is installed on this computer, or exclude the hosts above from inspection.',
    ],
  },
};
