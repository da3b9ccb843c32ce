// The words for a site that can't be reached: what happened, why, what to do; and the request to IT.
import type { network as source } from '../ja/network.ts';
import { lines } from '../step-page.ts';

const safe = 'Your request file and record are safe.';
const askIt = 'Copy the request and send it to your IT department.';
const noPassword = 'No password was sent.';

export const network: typeof source = {
  causes: {
    offline: { what: 'This computer is offline', why: lines(safe, 'Practice and checking files work without a connection.'), next: 'Check the Wi-Fi or the cable, then try again.' },
    name: {
      what: 'Apple’s site couldn’t be found',
      why: lines(safe, 'Its name couldn’t be looked up. The line may be down, or a company setting stops it.'),
      next: 'See whether other sites open. If they do, send the request to your IT department.',
    },
    refused: { what: 'The connection was turned away', why: lines(safe, 'A company firewall seems to stop it.'), next: askIt },
    silent: { what: 'No answer came', why: lines(safe, 'The line is busy, or a company firewall drops the traffic.'), next: 'Wait a little and try again. If nothing changes, send the request to your IT department.' },
    'broken-off': { what: 'The connection broke off', why: lines(safe, 'The network changed, or a company firewall cut it.'), next: 'Try again. If it goes on, send the request to your IT department.' },
    'proxy-sign-in': {
      what: 'Your company network still needs your name',
      why: lines(safe, 'The way out (the proxy) lets nobody through without a name and password.'),
      next: 'Try again to be asked once more, or use your own browser.',
    },
    'proxy-unreachable': { what: 'Your company’s proxy couldn’t be reached', why: lines(safe, 'Outside the office you may need your company’s VPN.'), next: 'Connect the VPN and try again. If nothing changes, send the request to your IT department.' },
    'proxy-settings': { what: 'The proxy settings couldn’t be read', why: lines(safe, 'Something in this computer’s automatic settings (PAC) doesn’t work.'), next: askIt },
    'proxy-refused': { what: 'Your company’s proxy didn’t let us through', why: lines(safe, 'Apple’s site seems not to be on its list of permitted places.'), next: askIt },
    authority: {
      what: 'We couldn’t tell who is at the other end, so we stopped',
      why: lines(noPassword, 'Your company seems to inspect traffic, and its inspection certificate isn’t on this computer.'),
      next: askIt,
    },
    clock: { what: 'The dates don’t agree, so we stopped', why: lines(noPassword, 'A wrong clock on this computer causes this.'), next: 'Set the date and time, then try again.' },
    'other-name': { what: 'Somebody else answered, so we stopped', why: lines(noPassword, 'Hotel or station Wi-Fi may first want you to agree to something.'), next: 'Open any site in your browser and see whether such a page appears.' },
    revoked: { what: 'The other end’s certificate has been withdrawn, so we stopped', why: lines(noPassword, 'The inspection certificate is outdated, or this isn’t the real site.'), next: askIt },
    certificate: { what: 'Something is wrong with the other end’s certificate, so we stopped', why: lines(noPassword, 'Inspection of traffic in your company can cause this.'), next: askIt },
    'client-certificate': { what: 'A certificate of this computer was asked for', why: lines(safe, 'Apple’s site never asks for one. A device of your company does.'), next: 'Use your own browser.' },
    encryption: { what: 'A safe connection couldn’t be started', why: lines(safe, 'An old device that inspects traffic can cause this.'), next: askIt },
    prohibited: { what: 'This computer’s settings stop the connection', why: lines(safe, 'Security software or a company rule holds this guide back.'), next: 'Use your own browser. If that fails too, send the request to your IT department.' },
    unknown: { what: 'The site didn’t open', why: lines(safe, 'The line or a company setting seems to be the cause.'), next: 'Try again. If it goes on, use your own browser.' },
  },
  practised: { what: 'The practice site didn’t open', why: lines('Nothing real was touched, and your record is safe.', 'The practice sites are inside this computer. No company network lies between.'), next: 'Try again. If nothing changes, go back to the first screen and open this once more.' },
  again: 'Try again',
  browser: 'Open in my browser',
  forItCopy: 'Copy the request',
  tried: (host, proxy) => `Tried to reach: ${host} (${proxy === null ? 'directly' : `through the proxy ${proxy}`})`,
  forIt: {
    greeting: 'To the IT department',
    opening: ['For the yearly renewal of our MDM certificate I need Apple’s site, and it can’t be reached.', 'Could you please look at the following?'],
    what: (what) => `What happened: ${what}`,
    host: (host) => `Tried to reach: ${host}`,
    direct: 'Route: direct, no proxy',
    through: (proxy) => `Route: proxy ${proxy}`,
    needed: 'Please allow (HTTPS, outgoing only):',
    helpful: 'For help pages besides:',
    inspection: [
      'If traffic is inspected (TLS inspection):',
      'The program uses the certificate authorities that the system trusts, and the system’s proxy settings (PAC included).',
      'Please see that the inspecting authority is installed on this computer, or leave the places above uninspected.',
    ],
  },
};
