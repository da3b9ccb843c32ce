// The bar above the site at the right, and the words for a site that does not open.
import type { beside as source } from '../ja/beside.ts';
import { lines } from '../step-page.ts';

export const beside: typeof source = {
  area: { apple: 'Apple’s site', site: 'Management site' },
  toolbar: 'Controls for the site',
  host: 'Site shown',
  secure: 'Encrypted',
  notSecure: 'Not encrypted',
  practiceHost: 'practice',
  back: 'Previous page',
  reload: 'Reload',
  clear: 'Clear sign-in data',
  cleared: 'Cleared',
  browser: 'Open in browser',
  f6: 'F6 is a key in the top row of the keyboard. If you use a mouse, you don’t need it.',
  keys: 'Go to the site',
  inside: 'Come back here',
  noPage: 'No page is shown',
  loading: 'Loading',
  opening: 'Opening the site',
  trouble: {
    crashed: { what: 'The page stopped working', why: lines('Your record and request file are safe.'), next: 'Reload it.' },
    blocked: {
      what: 'This page tried to open a site that isn’t allowed here, so we stopped it',
      why: lines('For safety, only Apple’s own pages open here.', 'Your browser can open your company’s own sign-in page.'),
      next: 'Open it in your browser and continue there.',
    },
    confirm: {
      what: 'Apple wants you to confirm something before you sign in',
      why: lines('It may be new terms or the phone number for codes. For safety, it doesn’t open here.'),
      next: 'Sign in to the Apple ID page in your browser and do what Apple asks. Then come back and press Reload.',
    },
    'site-blocked': {
      what: 'The management site tried to open a different site, so we stopped it',
      why: lines('For safety, only the management site itself opens here.', 'Your browser can open your company’s own sign-in page.'),
      next: 'Open it in your browser and continue there. The steps here will then be for your browser.',
    },
  },
  elsewhere: { browser: 'Open the management site in your browser', here: 'Open the management site in this window' },
  slow: {
    title: 'Still waiting for an answer',
    lines: lines('The connection may be slow, or your company’s network may be blocking it.', 'If nothing changes after a moment, reload it or open it in your browser.'),
  },
  detail: (detail) => `Detail: ${detail}`,
  refused: (name) => `“${name}” isn’t the file we expected, so it wasn’t saved.`,
};
