// Pages that are not the portal, though some of its words stand on them: all of them must stay unknown.
import { bare, page, type TablePage } from '../page.ts';
import { list, table, threeRows } from './parts.ts';

const unknown = (name: string, html: string, translated = false): TablePage =>
  page(`foreign: ${name}`, 'unknown', html, { translated });
const text = (words: string, times: number): string => `<p>${words.repeat(times)}</p>`;

export const foreignPages: readonly TablePage[] = [
  unknown(
    'a news article about renewing',
    bare(
      `<header><a href="#">News</a> <a href="#">Business</a></header><article><h1>Renew Push Certificate</h1>${text('Apple asks administrators to renew the push certificate of their management server once a year. ', 12)}<p>Upload the new file and keep the confirmation.</p><button>Download</button><button>Upload</button><input type="file"></article><aside><h2>Most read</h2><h2>Opinion</h2></aside>`,
    ),
  ),
  unknown(
    'a help page with the portal’s labels as headings',
    bare(
      `<h1>Renew your APNs certificate</h1><ol><li>Sign in and click Renew next to the certificate.</li><li>Click Choose File, select the request, then click Upload.</li></ol><h2>Renew Push Certificate</h2><p>On this page choose the certificate signing request.</p><h2>Confirmation</h2><p>Click Download.</p><button>Download</button>`,
    ),
  ),
  unknown(
    'a help page with pictures of the screens',
    bare(
      `<h1>How to create the certificate</h1><figure><img alt="Certificates for Third-Party Servers" width="600" height="200" src="data:,"><figcaption>Click Create a Certificate.</figcaption></figure><h2><img alt="Create a New Push Certificate" width="600" height="200" src="data:,"></h2><button>Upload</button><input type="file">`,
    ),
  ),
  unknown(
    'a list shown inside a help article',
    bare(
      `<article><h1>How to renew the Apple push certificate</h1><p>After signing in you see this page. Click Renew in the row of your certificate.</p>${list().replace('<h1>', '<h2>').replace('</h1>', '</h2>')}</article>`,
    ),
  ),
  unknown(
    'a Japanese help page',
    bare(
      '<h1>MDM証明書の更新手順</h1><p>「Renew」をクリックします。</p><p>「Choose File」でファイルを選択し、「Upload」を押します。</p><h2>Renew Push Certificate</h2><input type="file"><button>Upload</button>',
      { lang: 'ja', title: '更新手順' },
    ),
    true,
  ),
  unknown(
    'a FAQ about a refusal',
    bare(
      `<h1>Invalid Certificate Signing Request</h1>${text('You see this message when the file that was uploaded is not the one that the vendor has signed. ', 8)}<h2>What to do</h2><p>Go back and select the certificate signing request again.</p><button>Back</button>`,
    ),
  ),
  unknown(
    'a short FAQ about a refusal',
    bare('<h1>Why do I see “Invalid Certificate Signing Request”?</h1><p>The wrong file was chosen.</p>'),
  ),
  unknown(
    'a forum thread',
    bare(
      `<h1>Certificate Signature Verification failed</h1><p>The signature is invalid. Anyone?</p><button>Reply</button><button>Share</button><h2>3 answers</h2>${text('The signing certificate is expired on the vendor side. ', 3)}`,
    ),
  ),
  unknown(
    'App Store Connect certificates',
    bare(
      `<h1>Certificates, Identifiers &amp; Profiles</h1><button>Create a Certificate</button><table><tr><th>Name</th><th>Type</th><th>Platform</th><th>Created By</th><th>Expiration</th></tr><tr><td>Example Inc.</td><td>Distribution</td><td>All</td><td>Taro Example</td><td>2027/01/25</td></tr></table><a href="#">Download</a><a href="#">Revoke</a>`,
    ),
  ),
  unknown(
    'App Store Connect, one certificate',
    bare(
      '<h1>Download Your Certificate</h1><p>Certificate Name: Example Inc.</p><p>Expiration Date 2027/01/25</p><button>Revoke</button><button>Download</button>',
    ),
  ),
  unknown(
    'Apple Business Manager',
    bare(
      '<h1>Your MDM Servers</h1><button>Get Started</button><p>Upload the public key certificate of your server.</p><button>Download MDM Server Token</button>',
    ),
  ),
  unknown(
    'Apple Business, its start',
    bare('<h1>Apple Business</h1><p>Manage devices, apps and accounts.</p><a href="#">Get Started</a>'),
  ),
  unknown(
    'another product’s certificate list',
    bare(`<h1>Push certificates</h1>${table(threeRows).replaceAll('Mobile Device Management', 'Firewall')}`),
  ),
  unknown(
    'a domain registrar',
    bare(
      '<h1>Your domains</h1><table><tr><th>Domain</th><th>Expiration Date</th><th>Status</th></tr><tr><td>example.co.jp</td><td>Jan 25, 2027</td><td>Active</td><td><button>Renew</button><button>Download</button></td></tr></table>',
    ),
  ),
  unknown(
    'a webmail with Apple’s mail',
    bare(
      `<nav><a href="#">Inbox</a> <a href="#">Sent</a></nav><h2>Final notice-Tomorrow your certificate will expire</h2><p>From: Apple</p><p>Your Mobile Device Management certificate will expire on Jan 25, 2027. Sign in to the Apple Push Certificates Portal to renew it.</p><p>*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled.</p><button>Reply</button><button>Download</button>`,
    ),
  ),
  unknown(
    'a webmail with a mail about a revocation',
    bare(
      '<h2>Your certificate has been revoked</h2><p>Did you revoke this certificate? If not, contact us.</p><button>Reply</button><button>Cancel</button>',
    ),
  ),
  unknown(
    'a shop’s confirmation',
    bare('<h1>Confirmation</h1><p>Thank you for your order.</p><button>Download</button>'),
  ),
  unknown(
    'a shop’s confirmation, Japanese',
    bare('<h1>確認</h1><p>ご注文ありがとうございました。</p><button>ダウンロード</button>', { lang: 'ja' }),
    true,
  ),
  unknown(
    'an upload page of somebody else',
    bare('<h1>Upload a file</h1><label>Notes <textarea></textarea></label><input type="file"><button>Upload</button>'),
  ),
  unknown(
    'another agreement',
    bare(
      '<h1>Software License Agreement</h1><label><input type="checkbox">I have read and agree to these terms.</label><button>Accept</button><button>Decline</button>',
    ),
  ),
  unknown(
    'a start page that says Get Started',
    bare('<h1>Build something</h1><a role="button" href="#">Get Started</a>'),
  ),
  unknown(
    'the management site’s registration',
    bare(
      '<h1>MDM証明書登録</h1><h2>証明書情報</h2><p>シリアル番号 cd01</p><p>有効期限 2027/01/25</p><button>ファイル出力</button><button>登録</button>',
      { lang: 'ja' },
    ),
    true,
  ),
  unknown(
    'a company’s sign-in without a password field yet',
    bare('<h1>Sign in</h1><p>Example Inc.</p><label>User name <input></label><button>Next</button>'),
  ),
  page(
    'foreign: Okta',
    'sign-in',
    bare(
      '<h1>Sign In</h1><label>Username <input></label><label>Password <input type="password"></label><button>Sign In</button>',
    ),
  ),
  page('foreign: Entra', 'company-sign-in', bare('<h1>Sign in</h1><input type="email"><button>Next</button>'), {
    where: { signIn: false, host: 'login.microsoftonline.com', company: true },
  }),
  page('foreign: the list at another host', 'unknown', bare(list()), {
    where: { signIn: false, host: 'identity-apple.example.com', company: false },
  }),
  unknown(
    'a page about a missing page',
    bare(
      `<h1>Fixing “The page can’t be found”</h1>${text('This guide shows how to solve it. ', 10)}<h2>Step 1</h2><h2>Step 2</h2>`,
    ),
  ),
  unknown(
    'a documentation of the words',
    bare(
      `<h1>Glossary</h1><dl>${['Renew', 'Download', 'Revoke', 'Create a Certificate', 'Update Note', 'Serial Number', 'Subject DN'].map((word) => `<dt>${word}</dt><dd>Since Jan 25, 2020 a button.</dd>`).join('')}</dl>`,
    ),
  ),
];
