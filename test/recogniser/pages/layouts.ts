// The portal's pages in other layouts that are as likely as any: div soup, modals, lists, links as buttons, pictures,
// shadow trees.
import { bare, page, type TablePage } from '../page.ts';
import {
  actionsOf,
  createButton,
  footnote,
  list,
  listHeading,
  panelForm,
  panelWords,
  soup,
  statusOf,
  table,
  threeRows,
  uploadForm,
  uuid,
  type Row,
} from './parts.ts';

const soupRow = (row: Row, after = ''): string =>
  `<div class="r"><div class="c">Mobile Device Management</div><div class="c">${row.vendor}</div><div class="c">${row.date}</div><div class="c">${statusOf(row)}</div><div class="a">${actionsOf(
    row,
  )
    .map((label) => `<div class="b">${label}</div>`)
    .join('')}</div></div>${after}`;
const soupHead =
  '<div class="t">Certificates for Third-Party Servers</div><div class="b">Create a Certificate</div><div class="r"><div class="c">Service</div><div class="c">Vendor</div><div class="c">Expiration Date</div><div class="c">Status</div><div class="c">Actions</div></div>';
const soupPage = (body: string) => bare(body, { style: soup });
const shadow = (body: string, style = '') =>
  `<cert-app><template shadowrootmode="open"><style>${style}</style>${body}</template></cert-app>`;
const modal = (body: string) =>
  `<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"><div style="background:#fff;width:400px;margin:80px auto;padding:20px">${body}</div></div>`;
const [one = { vendor: 'IoT-EX Inc.', date: 'Jan 25, 2027' }] = threeRows;

export const layoutPages: readonly TablePage[] = [
  page('list: plain table', 'list', bare(list()), { rows: 3 }),
  page('list: one row', 'list', bare(list([one])), { rows: 1 }),
  page(
    'list: links in the rows',
    'list',
    bare(
      `${listHeading}<a href="#c">Create a Certificate</a>${table(threeRows, (label) => `<a href="#x">${label}</a>`)}`,
    ),
    { rows: 3 },
  ),
  page(
    'list: <a role=button> without address',
    'list',
    bare(
      `${listHeading}<a role="button" tabindex="0">Create a Certificate</a>${table(threeRows, (label) => `<a role="button" tabindex="0">${label}</a>`)}`,
    ),
    { rows: 3 },
  ),
  page(
    'list: input buttons',
    'list',
    bare(
      `${listHeading}<input type="submit" value="Create a Certificate">${table(threeRows, (label) => `<input type="submit" value="${label}">`)}`,
    ),
    { rows: 3 },
  ),
  page('list: div soup', 'list', soupPage(soupHead + threeRows.map((row) => soupRow(row)).join('')), { rows: 3 }),
  page('list: div soup, one row', 'list', soupPage(soupHead + soupRow(one)), { rows: 1 }),
  page(
    'list: ul with rows in one line',
    'list',
    bare(
      `${listHeading}${createButton}<ul>${threeRows.map((row) => `<li>Mobile Device Management &middot; ${row.vendor} &middot; ${row.date} &middot; Active <a href="#">Renew</a> | <a href="#">Download</a> | <a href="#">Revoke</a></li>`).join('')}</ul>`,
    ),
    { rows: 3 },
  ),
  page(
    'list: cards with definition lists',
    'list',
    bare(
      `<h2>Certificates for Third-Party Servers</h2>${createButton}<section>${threeRows.map((row) => `<article><dl><dt>Service</dt><dd>Mobile Device Management</dd><dt>Vendor</dt><dd>${row.vendor}</dd><dt>Expiration Date</dt><dd>${row.date}</dd><dt>Status</dt><dd>Active</dd></dl><footer><button>Renew</button><button>Download</button><button>Revoke</button></footer></article>`).join('')}</section>`,
    ),
    { rows: 3 },
  ),
  page(
    'list: one card',
    'list',
    bare(
      `<h2>Certificates for Third-Party Servers</h2>${createButton}<section><article><dl><dt>Vendor</dt><dd>IoT-EX Inc.</dd><dt>Expiration Date</dt><dd>Jan 25, 2027</dd></dl><footer><button>Renew</button><button>Download</button><button>Revoke</button></footer></article></section>`,
    ),
    { rows: 1 },
  ),
  page(
    'list: ARIA grid',
    'list',
    bare(
      `${listHeading}${createButton}<div role="grid">${threeRows.map((row) => `<div role="row" style="display:grid;grid-template-columns:repeat(5,1fr)"><span role="gridcell">Mobile Device Management</span><span role="gridcell">${row.vendor}</span><span role="gridcell">${row.date}</span><span role="gridcell">Active</span><span role="gridcell"><button>Renew</button><button>Download</button><button>Revoke</button></span></div>`).join('')}</div>`,
    ),
    { rows: 3 },
  ),
  page(
    'list: icons with names, no words',
    'list',
    bare(
      `${listHeading}${createButton}${table(threeRows, (label) => `<button aria-label="${label}" style="width:30px;height:30px"><svg width="16" height="16"></svg></button>`)}`,
    ),
    { rows: 3 },
  ),
  page(
    'list: pictures with alt',
    'list',
    bare(
      `<h1><img alt="Certificates for Third-Party Servers" width="400" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></h1><input type="image" alt="Create a Certificate" width="120" height="30" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">${table(threeRows, (label) => `<a href="#"><img alt="${label}" width="60" height="20" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a>`)}`,
    ),
    { rows: 3 },
  ),
  page('list: in an open shadow tree', 'list', bare(shadow(list())), { rows: 3 }),
  page(
    'list: rows are elements of their own with shadow trees',
    'list',
    bare(
      `${listHeading}${createButton}<div>${threeRows.map((row) => `<cert-row style="display:block"><template shadowrootmode="open"><div><span>Mobile Device Management</span> <span>${row.vendor}</span> <span>${row.date}</span> <span>Active</span></div><div><button>Renew</button><button>Download</button><button>Revoke</button></div></template></cert-row>`).join('')}</div>`,
    ),
    { rows: 3 },
  ),
  page(
    'list: with the older section below',
    'list',
    bare(`${list()}<h2>OS X Server Certificates</h2><p>No certificates.</p>`),
    { rows: 3 },
  ),
  page(
    'list: two sections with rows',
    'list',
    bare(`${list()}<h2>OS X Server Certificates</h2>${table([{ vendor: 'Apple Inc.', date: 'Feb 1, 2027' }])}`),
    { rows: 4 },
  ),
  page(
    'list: expired and revoked rows',
    'list',
    bare(
      list([
        ...threeRows,
        { vendor: 'IoT-EX Inc.', date: 'Feb 2, 2020', status: 'Expired', actions: ['Download', 'Revoke'] },
        { vendor: 'IoT-EX Inc.', date: 'Feb 3, 2020', status: 'Revoked', actions: [] },
      ]),
    ),
    { rows: 5 },
  ),
  page('list: without its heading', 'list', bare(`${createButton}${table(threeRows)}`), { rows: 3 }),
  page(
    'list: inside a fixed full window',
    'list',
    bare(`<div style="position:fixed;inset:0;overflow:auto">${list()}</div>`),
    { rows: 3 },
  ),
  page(
    'list: words in upper case',
    'list',
    bare(list().replaceAll('Renew', 'RENEW').replaceAll('Download', 'DOWNLOAD').replaceAll('>Revoke', '>REVOKE')),
    { rows: 3 },
  ),
  page(
    'list: with Apple’s menus above and below',
    'list',
    bare(
      `<nav>${['Store', 'Mac', 'iPad', 'iPhone', 'Watch', 'Vision', 'AirPods', 'TV & Home', 'Entertainment', 'Accessories', 'Support'].map((name) => `<a href="#">${name}</a> `).join('')}</nav>${list()}<footer><a href="#">Privacy Policy</a> <a href="#">Terms of Use</a> <a href="#">About Apple Push Certificates Portal</a><p>Copyright © 2026 Apple Inc. All rights reserved.</p></footer>`,
    ),
    { rows: 3 },
  ),
  page(
    'panel: row unfolded',
    'panel',
    bare(
      list().replace(
        '</tr>\n<tr><td>Mobile Device Management</td><td>SOFTBANK',
        `</tr>\n<tr><td colspan="5">${panelWords}${panelForm}</td></tr><tr><td>Mobile Device Management</td><td>SOFTBANK`,
      ),
    ),
    { rows: 3, panelRow: 1, notes: 'M12345678' },
  ),
  page('panel: a dialog at the end of the page', 'panel', bare(`${list()}${modal(panelWords + panelForm)}`), {
    rows: 3,
    panelRow: null,
  }),
  page('panel: a <dialog>', 'panel', bare(`${list()}<dialog open>${panelWords}${panelForm}</dialog>`), {
    rows: 3,
    panelRow: null,
  }),
  page(
    'panel: a bubble inside the row',
    'panel',
    soupPage(
      soupHead +
        threeRows
          .map(
            (row, index) =>
              `<div class="r"><div class="c">${row.vendor}</div><div class="c">${row.date}</div><div class="a" style="position:relative">${actionsOf(
                row,
              )
                .map((label) => `<div class="b">${label}</div>`)
                .join(
                  '',
                )}${index === 2 ? `<div style="position:absolute;z-index:5;top:20px;right:0;background:#ffc">${panelWords}<div class="b">Cancel</div><div class="b">Update Note</div></div>` : ''}</div></div>`,
          )
          .join(''),
    ),
    { rows: 3, panelRow: 2 },
  ),
  page(
    'panel: the row says that it is open',
    'panel',
    bare(
      `${list().replace('<button>Renew</button>', '<button aria-expanded="true">i</button><button>Renew</button>')}<div>${panelWords}${panelForm}</div>`,
    ),
    { rows: 3, panelRow: 0 },
  ),
  page(
    'panel: a definition list below the row',
    'panel',
    soupPage(
      soupHead +
        threeRows
          .map((row, index) =>
            soupRow(
              row,
              index === 0
                ? `<div><dl><dt>Serial Number</dt><dd>cd01a2b3c4d5e4b1</dd><dt>Subject DN</dt><dd>C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}</dd><dt>Notes</dt><dd><textarea></textarea></dd></dl><div class="b">Cancel</div><div class="b">Update Note</div></div>`
                : '',
            ),
          )
          .join(''),
    ),
    { rows: 3, panelRow: 0, notes: '' },
  ),
  page(
    'revoke: a modal in div soup',
    'revoke-dialog',
    soupPage(
      soupHead +
        threeRows.map((row) => soupRow(row)).join('') +
        modal(
          '<div>Are you sure you want to revoke this certificate?</div><div class="b">Cancel</div><div class="b">Revoke</div>',
        ),
    ),
    { rows: 3 },
  ),
  page(
    'revoke: a modal over a list of one row',
    'revoke-dialog',
    bare(
      list([one]) +
        modal(
          '<p>Are you sure you want to revoke this certificate?</p><p>IoT-EX Inc. Jan 25, 2027</p><button>Cancel</button><button>Revoke</button>',
        ),
    ),
    { rows: 1 },
  ),
  page(
    'revoke: a page of its own',
    'revoke-dialog',
    bare(
      '<h1>Revoke Certificate</h1><p>Are you sure you want to revoke this certificate? This cannot be undone.</p><button>Cancel</button><button>Revoke</button>',
    ),
  ),
  page(
    'agreement: div soup',
    'agreement',
    soupPage(
      `<div class="t">MDM Certificate Agreement</div><div>${'You agree to use the certificate only for devices of your own organization. '.repeat(60)}</div><div><input type="checkbox"> I have read and agree to these terms and conditions.</div><div class="b">Accept</div><div class="b">Decline</div>`,
    ),
  ),
  page(
    'agreement: long terms with headings',
    'agreement',
    bare(
      `<h1>MDM Certificate Agreement</h1>${['1. Accepting this Agreement', '2. How you may use it', '3. Your obligations', '4. Term'].map((title) => `<h2>${title}</h2><p>${'The certificate is licensed, not sold. '.repeat(30)}</p>`).join('')}<label><input type="checkbox">I have read and agree to these terms and conditions.</label><button>Decline</button><button>Accept</button>`,
    ),
  ),
  page('create: plain form', 'create', bare(uploadForm('Create a New Push Certificate')), { notes: '' }),
  page(
    'create: div soup with a hidden file field',
    'create',
    soupPage(
      '<div class="t">Create a New Push Certificate</div><div>Upload your Certificate Signing Request signed by your third-party server vendor to create a new push certificate.</div><div>Notes</div><textarea></textarea><input type="file" hidden><div class="b">Choose File</div><span>No file chosen</span><div class="b">Upload</div>',
    ),
    { notes: '' },
  ),
  page('renew: plain form', 'renew', bare(uploadForm('Renew Push Certificate', 'M12345678')), { notes: 'M12345678' }),
  page('renew: in a modal over the list', 'unknown', bare(list() + modal(uploadForm('Renew Push Certificate')))),
  page('renew: in a shadow tree', 'renew', bare(shadow(uploadForm('Renew Push Certificate', 'last year'))), {
    notes: 'last year',
  }),
  page(
    'renew: input buttons',
    'renew',
    bare(
      '<h2>Renew Push Certificate</h2><form>Notes <textarea></textarea><input type="file"><input type="reset" value="Cancel"><input type="submit" value="Upload"></form>',
    ),
  ),
  page(
    'confirmation: plain',
    'confirmation',
    bare(
      '<h1>Confirmation</h1><p>You have successfully created a new push certificate with the following information:</p><p>Service Mobile Device Management<br>Vendor IoT-EX Inc.<br>Expiration Date Jan 25, 2028</p><button>Manage Certificates</button><button>Download</button>',
    ),
    { rows: 0 },
  ),
  page(
    'confirmation: div soup',
    'confirmation',
    soupPage(
      '<div class="t">Confirmation</div><div>You have successfully renewed a push certificate.</div><div>Expiration Date: Jan 25, 2028</div><div class="a"><div class="b">Manage Certificates</div><div class="b">Download</div></div>',
    ),
    { rows: 0 },
  ),
  page(
    'get started: plain',
    'get-started',
    bare(
      '<h1>Apple Push Certificates Portal</h1><p>Create push certificates for servers.</p><a href="#" role="button">Get Started</a><p>To get a new certificate for a OS X server, use your OS X server administration tools.</p>',
    ),
  ),
  page(
    'get started: div soup',
    'get-started',
    soupPage('<div class="t">Apple Push Certificates Portal</div><div class="b">Get Started</div>'),
  ),
  page(
    'refused: a page of its own',
    'invalid-csr',
    bare(
      '<h1>Invalid Certificate Signing Request</h1><p>The CSR you uploaded is not valid.</p><button>Try Again</button>',
    ),
  ),
  page(
    'refused: a warning above the form',
    'invalid-csr',
    bare(`<div role="alert">Invalid Certificate Signing Request</div>${uploadForm('Renew Push Certificate')}`),
  ),
  page(
    'refused: signature',
    'signature-failed',
    bare(
      '<h1>Certificate Signature Verification failed</h1><p>The signature is invalid.</p><button>Try Again</button>',
    ),
  ),
  page(
    'refused: signing certificate expired',
    'signing-expired',
    bare(
      '<h1>Certificate Signature Verification failed</h1><p>Signature verification failed because the signing certificate is expired.</p><a href="#">Back</a>',
    ),
  ),
  page(
    'refused: signature, no reason given',
    'upload-refused',
    bare('<h1>Certificate Signature Verification failed</h1><p>Error -80018</p><button>Try Again</button>'),
  ),
  page(
    'not found: Apple’s words',
    'not-found',
    bare('<h1>The page you’re looking for can’t be found.</h1><p><a href="#">Or see our site map</a></p>'),
  ),
  page('not found: a server’s own words', 'not-found', bare('<h1>404 Not Found</h1><hr><p>Apple</p>')),
  page(
    'timed out',
    'timed-out',
    bare('<h1>Session Timed Out</h1><p>For your security, you have been signed out.</p><button>Sign In Again</button>'),
  ),
  page(
    'timed out: over the list',
    'timed-out',
    bare(`${list()}${modal('<div role="alert"><p>Your session has timed out.</p></div><button>Sign In</button>')}`),
  ),
  page(
    'sign-in failed',
    'sign-in-failed',
    bare('<h1>Sign in failed</h1><p>Your Apple Account can’t be used to sign in here.</p><button>Try Again</button>'),
  ),
  page(
    'security level',
    'low-security',
    bare(
      '<h1>Update your account</h1><p>Your password does not meet the required security level.</p><button>Change Password</button>'.replace(
        'Update your account',
        'Password',
      ),
    ),
  ),
  page(
    'locked',
    'locked',
    bare(
      '<h1>Account Locked</h1><p>This Apple Account has been locked for security reasons.</p><button>Unlock Account</button>',
    ),
  ),
  page(
    'second factor',
    'second-factor',
    bare('<h1>Two-Factor Authentication</h1><label>Verification Code <input></label><button>Continue</button>'),
  ),
  page(
    'password field',
    'sign-in',
    bare(
      '<h1>Sign In</h1><label>Apple Account <input></label><label>Password <input type="password"></label><button>Sign In</button>',
    ),
  ),
  page('password field in a shadow tree', 'sign-in', bare(shadow('<label>Password <input type="password"></label>'))),
  page('password shown as text', 'sign-in', bare(`${list()}<input type="text" autocomplete="current-password">`)),
  page('company sign-in', 'company-sign-in', bare('<h1>Sign in with your organization</h1><input type="password">'), {
    where: { signIn: false, host: 'login.example.co.jp', company: true },
  }),
  page(
    'list: ten thousand rows',
    'list',
    bare(
      `${listHeading}${createButton}<ul><li>IoT-EX Inc. · Jan 25, 2027 · Active <button>Renew</button><button>Revoke</button></li></ul><script>const row=document.querySelector('li');const many=document.createDocumentFragment();for(let i=1;i<10000;i++)many.append(row.cloneNode(true));row.after(many);</script>`,
    ),
    { rows: 200 },
  ),
  page(
    'list: with the footnote alone below',
    'list',
    bare(`${listHeading}${createButton}${table(threeRows)}${footnote}`),
    { rows: 3 },
  ),
];
