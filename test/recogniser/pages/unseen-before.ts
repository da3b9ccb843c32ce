// Pages that were written after the recogniser and not used to make it: how it does on what it was not made for.
import { bare, page, type TablePage } from '../page.ts';
import { list, panelWords, table, threeRows, uploadForm } from './parts.ts';

const unknown = (name: string, html: string): TablePage => page(`later: ${name}`, 'unknown', html);
const grid = (label: string): string => `<div class="cell"><span class="label">${label}</span></div>`;

export const laterPages: readonly TablePage[] = [
  // The portal in other dresses.
  page(
    'later: list, dark',
    'list',
    bare(list(), { style: 'body{background:#111;color:#eee}button{background:#333;color:#fff}' }),
    { rows: 3 },
  ),
  page(
    'later: list, buttons with hidden help for screen readers',
    'list',
    bare(
      `<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style>${list().replaceAll('>Renew<', '>Renew<span class="sr">certificate of IoT-EX Inc.</span><')}`,
    ),
    { rows: 3 },
  ),
  page(
    'later: list, rows loaded far down a scroller',
    'list',
    bare(
      `<h1>Certificates for Third-Party Servers</h1><button>Create a Certificate</button><div style="height:120px;overflow:auto">${table([...threeRows, ...threeRows, ...threeRows])}</div>`,
    ),
    { rows: 9 },
  ),
  page(
    'later: list, every row a table of its own',
    'list',
    bare(
      `<h1>Certificates for Third-Party Servers</h1><button>Create a Certificate</button>${threeRows.map(({ vendor, date }) => `<table class="cert"><tr><td>Mobile Device Management</td><td>${vendor}</td></tr><tr><td>${date}</td><td>Active</td></tr><tr><td colspan="2"><a href="#">Renew</a> <a href="#">Download</a> <a href="#">Revoke</a></td></tr></table>`).join('')}`,
    ),
    { rows: 3 },
  ),
  page(
    'later: list, actions in a row below the words',
    'list',
    bare(
      `<h1>Certificates for Third-Party Servers</h1><button>Create a Certificate</button>${threeRows.map(({ vendor, date }) => `<div class="card"><div>${grid('Mobile Device Management')}${grid(vendor)}${grid(date)}${grid('Active')}</div><div><button>Renew</button><button>Download</button><button>Revoke</button></div></div>`).join('')}`,
    ),
    { rows: 3 },
  ),
  page(
    'later: list, heading with the button inside',
    'list',
    bare(`<h1>Certificates for Third-Party Servers <button>Create a Certificate</button></h1>${table(threeRows)}`),
    { rows: 3 },
  ),
  page('later: list, day first', 'list', bare(list().replaceAll('Jan 25, 2027', '25 January 2027')), { rows: 3 }),
  page(
    'later: panel in a side sheet',
    'panel',
    bare(
      `${list()}<aside style="position:fixed;right:0;top:0;width:300px;height:100%;background:#fff;z-index:9"><h2>Certificate</h2>${panelWords}<p>Notes</p><textarea>abc</textarea><button>Cancel</button><button>Update Note</button></aside>`,
    ),
    { rows: 3, panelRow: null, notes: 'abc' },
  ),
  page(
    'later: panel in a one-row list',
    'panel',
    bare(
      list(threeRows.slice(0, 1)).replace(
        '</tbody>',
        `<tr><td colspan="5">${panelWords}<button>Cancel</button><button>Update Note</button></td></tr></tbody>`,
      ),
    ),
    { rows: 1, panelRow: 0 },
  ),
  page(
    'later: revoke asked in a native dialog element',
    'revoke-dialog',
    bare(
      `${list()}<dialog open><h2>Revoke Certificate</h2><p>Are you sure you want to revoke the certificate for Mobile Device Management?</p><form><button>Cancel</button><button>Revoke</button></form></dialog>`,
    ),
    { rows: 3 },
  ),
  page(
    'later: renew form with a greyed button',
    'renew',
    bare(uploadForm('Renew Push Certificate').replace('<button type="button">', '<button type="button" disabled>')),
  ),
  page(
    'later: create form with a styled label for the file',
    'create',
    bare(
      '<h2>Create a New Push Certificate</h2><p>Notes</p><textarea></textarea><label for="f" style="cursor:pointer;border:1px solid">Choose File</label><input id="f" type="file" style="display:none"><div><a role="button" href="#">Upload</a></div>',
    ),
  ),
  page(
    'later: confirmation as a definition list',
    'confirmation',
    bare(
      '<h2>Confirmation</h2><p>You have successfully created a new push certificate.</p><dl><dt>Vendor</dt><dd>IoT-EX Inc.</dd><dt>Expiration Date</dt><dd>Jan 25, 2028</dd></dl><a href="#">Download</a> <a href="#">Manage Certificates</a>',
    ),
    { rows: 0 },
  ),
  page(
    'later: refusal as a warning below the form',
    'signing-expired',
    bare(
      `${uploadForm('Renew Push Certificate')}<div role="alert"><strong>Certificate Signature Verification failed</strong> because the signing certificate has expired.</div>`,
    ),
  ),
  page(
    'later: the session ended, a page of its own',
    'timed-out',
    bare('<h2>Your session has expired</h2><p>Please sign in again.</p><a href="#">Sign In</a>'),
  ),
  // What is not.
  unknown(
    'an Intune page',
    bare(
      '<h1>Configure MDM Push Certificate</h1><p>Status</p><p>Active</p><p>Expiration</p><p>1/25/2027</p><ol><li>Download your CSR</li><li>Create your MDM push certificate</li></ol><button>Download your CSR</button><input type="file"><button>Upload</button>',
    ),
  ),
  unknown(
    'another service’s renewal form',
    bare(
      `<h1>Renew Apple Push Certificate</h1><label>Notes<textarea></textarea></label><input type="file"><button>Upload</button>`,
    ),
  ),
  unknown(
    'a video page',
    bare(
      '<h1>Renew Push Certificate</h1><video width="600" height="300"></video><button>Share</button><button>Download</button><h2>Comments</h2><p>Nice.</p>',
    ),
  ),
  unknown(
    'a blog with a picture of the list',
    bare(
      `<h1>Our yearly chore</h1><p>This is what it looks like:</p><img width="600" height="300" alt="Certificates for Third-Party Servers" src="data:,"><button>Like</button>`,
    ),
  ),
  unknown('a test page of a company', bare(`<h1>Certificates</h1>${table(threeRows)}`)),
  unknown(
    'a page of search results',
    bare(
      `<input type="search"><h3><a href="#">Renew Push Certificate</a></h3><p>Click Renew …</p><h3><a href="#">Certificates for Third-Party Servers</a></h3><p>…</p><h3><a href="#">Create a New Push Certificate</a></h3>`,
    ),
  ),
  unknown(
    'a ticket about a refusal',
    bare(
      '<h1>#4711 Invalid Certificate Signing Request</h1><p>Customer says it does not work.</p><button>Close ticket</button><button>Cancel</button>',
    ),
  ),
  unknown(
    'a slide',
    bare(
      '<h1 style="font-size:60px">MDM Certificate Agreement</h1><p style="font-size:40px">Accept, then continue</p>',
    ),
  ),
  unknown(
    'a form of a certificate shop',
    bare('<h1>Create a New Certificate</h1><input type="file"><button>Upload</button><button>Cancel</button>'),
  ),
  unknown(
    'the portal without permission',
    bare('<h1>Access Denied</h1><p>You do not have permission to view this page.</p>'),
  ),
  unknown(
    'maintenance',
    bare('<h1>We’ll be back soon.</h1><p>The Apple Push Certificates Portal is being updated.</p>'),
  ),
  unknown(
    'terms of another service',
    bare(
      '<h1>Program Agreement</h1><p>MDM Certificate Agreement</p><label><input type="checkbox">I have read and agree</label><button>Accept</button>',
    ),
  ),
  unknown(
    'two-factor, talked about',
    bare('<h1>Two-Factor Authentication</h1><p>Learn how it protects you.</p><a href="#">More</a>'),
  ),
  // A second lot, written after the first had been looked at.
  page(
    'later still: list, headings as a table’s caption',
    'list',
    bare(
      `<button>Create a Certificate</button>${table(threeRows).replace('<table>', '<table><caption>Certificates for Third-Party Servers</caption>')}`,
    ),
    { rows: 3 },
  ),
  page(
    'later still: list in a web component with slots',
    'list',
    bare(
      `<x-page><template shadowrootmode="open"><header><slot name="title"></slot></header><main><slot></slot></main></template><h1 slot="title">Certificates for Third-Party Servers</h1><button>Create a Certificate</button>${table(threeRows)}</x-page>`,
    ),
    { rows: 3 },
  ),
  page(
    'later still: list, animated wheel beside it',
    'list',
    bare(
      `<style>@keyframes t{to{transform:rotate(1turn)}}</style><div style="width:9px;height:9px;animation:t 1s infinite"></div>${list()}`,
    ),
    { rows: 3 },
  ),
  page(
    'later still: list, columns put in another order',
    'list',
    bare(
      `<h1>Certificates for Third-Party Servers</h1><button>Create a Certificate</button><table>${threeRows.map(({ vendor, date }) => `<tr><td><button>Revoke</button><button>Download</button><button>Renew</button></td><td>Active</td><td>${date}</td><td>${vendor}</td></tr>`).join('')}</table>`,
    ),
    { rows: 3 },
  ),
  page(
    'later still: list under a cookie notice',
    'list',
    bare(
      `${list()}<div role="dialog" style="position:fixed;bottom:0;background:#fff"><p>We use cookies.</p><button>Accept</button><button>Decline</button></div>`,
    ),
    { rows: 3 },
  ),
  page(
    'later still: renew form that names its row',
    'renew',
    bare(
      uploadForm('Renew Push Certificate').replace(
        '<form>',
        '<dl><dt>Service</dt><dd>Mobile Device Management</dd><dt>Vendor</dt><dd>IoT-EX Inc.</dd><dt>Expiration Date</dt><dd>Jan 25, 2027</dd></dl><form>',
      ),
    ),
    { rows: 0 },
  ),
  page(
    'later still: refusal that names the file',
    'invalid-csr',
    bare(
      `<div role="alert"><b>Invalid Certificate Signing Request</b><br>PushCertificate_1.csr could not be read.</div>${uploadForm('Create a New Push Certificate')}`,
    ),
  ),
  page(
    'later still: panel and a revoke question at once',
    'revoke-dialog',
    bare(
      `${list()}<div>${panelWords}</div><div role="alertdialog"><p>Revoke this certificate?</p><button>Cancel</button><button>Revoke</button></div>`,
    ),
    { rows: 3 },
  ),
  unknown(
    'still a company’s wiki with a copy of the form',
    bare(
      `<nav><a href="#">Wiki</a></nav><h1>APNs</h1><h2>Screens</h2>${uploadForm('Renew Push Certificate').replaceAll('h1', 'h3')}`,
    ),
  ),
  unknown(
    'still a product’s own form under Apple’s title',
    bare('<h1>Renew Push Certificate</h1><p>Step 2 of 4</p><button>Next</button>'),
  ),
  unknown(
    'still a list of licences',
    bare(
      '<h1>Licences</h1><button>Create a Certificate</button><ul><li>Photo editor, Jan 25, 2027 <button>Renew</button><button>Download</button></li></ul>',
    ),
  ),
  unknown(
    'still an on-line training',
    bare(`<h1>Quiz: which button is right?</h1>${table(threeRows)}<button>Next question</button>`),
  ),
  unknown('still a bank’s time-out talked about', bare('<h1>Session Timed Out</h1><p>Why sessions end.</p>')),
  unknown(
    'still a page of the App Store Connect API',
    bare('<h1>Revoke a Certificate</h1><p>Are you sure you want to revoke?</p><button>Try it</button>'),
  ),
];
