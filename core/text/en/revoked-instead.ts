// About Revoke the certificate in use only serves to tell the rows apart: nothing is renewed, so no page says so.
import type { insteadInRevoke as source } from '../ja/revoked-instead.ts';
import { lines } from '../step-page.ts';

export const insteadInRevoke: typeof source = {
  begin: {
    registered: {
      page: { primary: 'Compare with this certificate', help: { why: lines('Its number tells whether it is the one that was revoked.', 'Nothing is renewed here.') } },
      found: 'This is the certificate the site uses',
      foundLine: 'We use it to see whether it was the one revoked. Nothing is renewed.',
      stated: { line: 'We look whether the certificate with this number was revoked. Nothing is renewed.' },
    },
  },
};
