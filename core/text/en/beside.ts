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
  clear: 'Erase sign-in',
  cleared: 'Erased',
  browser: 'Open in browser',
  f6: 'F6 is a key in the top row of the keyboard. With a mouse you do not need it.',
  keys: 'to the site',
  inside: 'back here',
  noPage: 'No page is shown',
  loading: 'Loading',
  opening: 'Opening the site',
  trouble: {
    crashed: { what: 'The page stopped working', why: lines('Your record and request file are safe.'), next: 'Reload it.' },
    blocked: {
      what: 'It wanted to leave the agreed pages, so we stopped it',
      why: lines('For safety, only Apple’s own pages open here.', 'If your company has its own sign-in, the browser can go on.'),
      next: 'Open it in your browser and go on there.',
    },
  },
  slow: {
    title: 'Still waiting for an answer',
    lines: lines('The line may be busy, or your company’s network may be holding it back.', 'If a little more patience does not help, reload it or open it in your browser.'),
  },
  detail: (detail) => `Detail: ${detail}`,
  refused: (name) => `“${name}” is not the file expected now, so it was not saved.`,
};
