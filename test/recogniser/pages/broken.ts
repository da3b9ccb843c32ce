// Pages that came in part, or not at all: what can't be known must not be guessed.
import { bare, page, type TablePage } from '../page.ts';
import { createButton, list, listHeading, table, threeRows, uploadForm } from './parts.ts';

const half = (html: string): string => html.slice(0, html.length >> 1);
const until = (html: string, words: string): string => html.slice(0, html.indexOf(words));

export const brokenPages: readonly TablePage[] = [
  page('broken: empty body', 'blank', bare('')),
  page('broken: no bytes', 'blank', ''),
  page(
    'broken: only empty boxes',
    'blank',
    bare('<div id="app"><div></div></div><noscript>Please enable JavaScript.</noscript>'),
  ),
  page(
    'broken: a turning wheel',
    'unknown',
    bare('<div class="w"></div>', {
      style:
        '@keyframes t{to{transform:rotate(1turn)}}.w{width:40px;height:40px;border:4px solid #ccc;border-top-color:#000;border-radius:50%;animation:t 1s infinite linear}',
    }),
  ),
  page(
    'broken: a wheel in a picture',
    'unknown',
    bare('<svg width="40" height="40"><circle cx="20" cy="20" r="16"/></svg>'),
  ),
  page(
    'broken: a progress bar',
    'unknown',
    bare('<div role="progressbar" style="width:200px;height:10px;background:#06c"></div>'),
  ),
  page('broken: Loading', 'unknown', bare('<p>Loading…</p>')),
  page(
    'broken: 500 in plain text',
    'unknown',
    '<!doctype html><html><body><pre>500 Internal Server Error</pre></body></html>',
  ),
  page('broken: 503 page', 'unknown', bare('<h1>503 Service Temporarily Unavailable</h1><hr>Apple')),
  page('broken: list cut before its rows', 'unknown', bare(until(list(), '<button>Create'))),
  page('broken: list cut in the first row', 'list', until(bare(list()), '<button>Renew'), { rows: 0 }),
  page('broken: list cut in half', 'list', half(bare(list()))),
  page('broken: form cut before the file', 'unknown', bare(until(uploadForm('Renew Push Certificate'), '<input'))),
  page('broken: form cut before Upload', 'unknown', bare(until(uploadForm('Renew Push Certificate'), '<button'))),
  page('broken: confirmation cut after its heading', 'unknown', bare('<h1>Confirmation</h1>')),
  page('broken: agreement cut in its terms', 'unknown', bare('<h1>MDM Certificate Agreement</h1><p>You agree')),
  page('broken: only the rows of a list', 'unknown', bare(table(threeRows).replace(/<thead>.*<\/thead>/s, '')), {
    rows: 3,
  }),
  page(
    'broken: everything in a frame',
    'unknown',
    bare('<iframe srcdoc="<h1>Renew Push Certificate</h1>" width="800" height="600"></iframe>'),
  ),
  page('broken: a closed shadow tree', 'unknown', bare('<cert-app style="display:block;height:400px"></cert-app>')),
  page(
    'broken: tags never closed',
    'list',
    `<html><body>${listHeading}${createButton}${table(threeRows).replaceAll(/<\/(?:td|tr|button|table|tbody)>/g, (tag) => (tag === '</button>' ? tag : ''))}`,
    { rows: 3 },
  ),
  page(
    'broken: names that hide the page’s own',
    'renew',
    bare(
      uploadForm('Renew Push Certificate').replace(
        '<form>',
        '<form><input type="hidden" name="parentNode"><input type="hidden" name="firstChild"><input type="hidden" name="getAttribute"><input type="hidden" name="children"><input type="hidden" name="localName"><img name="querySelectorAll" alt="" width="0" height="0">',
      ),
    ),
  ),
  page('broken: thousands of levels deep', 'unknown', bare(`${'<div>'.repeat(3000)}${list()}`)),
];
