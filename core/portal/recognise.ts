// Says which of the portal's pages shows, from what was read of it: by words in their places, and only where nothing
// speaks against it.
import { evidenceOf, type Evidence } from './evidence.ts';
import type { LabelId } from './labels.ts';
import { appleNavigationHosts } from './sites.ts';
import type { PageSnapshot } from './snapshot.ts';

export const portalPages = [
  'sign-in',
  'second-factor',
  'get-started',
  'list',
  'panel',
  'revoke-dialog',
  'agreement',
  'create',
  'renew',
  'confirmation',
  'invalid-csr',
  'signature-failed',
  'signing-expired',
  'invalid-file-type',
  'chain-missing',
  'upload-refused',
  'not-found',
  'sign-in-failed',
  'low-security',
  'locked',
  'timed-out',
  'blank',
  'company-sign-in',
  'unknown',
] as const;
export type PortalPage = (typeof portalPages)[number];
/** `signIn`: the host or path where a password is typed. `company`: the sign-in of the customer's own company. */
export type Where = { readonly signIn: boolean; readonly host: string; readonly company: boolean };
export type Recognised = { readonly page: PortalPage; readonly translated: boolean };

export function recognise(where: Where, snapshot: PageSnapshot | null): Recognised {
  if (where.company) return { page: 'company-sign-in', translated: false };
  // No script of ours reads such a page; if one was read all the same, nothing of it counts.
  if (where.signIn || (snapshot?.passwords ?? 0) > 0) return { page: 'sign-in', translated: false };
  if (snapshot === null || !isPortal(where.host)) return { page: 'unknown', translated: false };
  const seen = evidenceOf(snapshot);
  // The portal itself speaks English only.
  const translated = snapshot.translated || seen.japanese || /^ja\b/i.test(snapshot.lang);
  return { page: pageOf(snapshot, seen), translated };
}

const [portalHost] = appleNavigationHosts;
const isPortal = (host: string): boolean =>
  host === portalHost || /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);

/** Pages that have a heading to themselves: two of them on one page speak against each other. */
const titled = [
  'list',
  'agreement',
  'createForm',
  'renewForm',
  'confirmation',
  'twoFactor',
] as const satisfies readonly LabelId[];

function pageOf(snapshot: PageSnapshot, seen: Evidence): PortalPage {
  if (isBlank(snapshot)) return 'blank';
  if (titled.filter((id) => seen.heading(id)).length > 1) return 'unknown';
  // Terms are long and have headings of their own.
  if (seen.talks || seen.long)
    return isAgreement(seen) && snapshot.rows.length === 0 && snapshot.fileFields === 0 ? 'agreement' : 'unknown';
  const troubles = troublesIn(snapshot, seen);
  const pages = pagesIn(snapshot, seen);
  if (troubles.length + pages.length === 0) return 'unknown';
  const [trouble] = troubles;
  if (troubles.length > 1 || pages.length > 1) return 'unknown';
  if (trouble === undefined) return pages[0] ?? 'unknown';
  // A refused upload shows its form again; a session that ended may lie over anything. Otherwise it is one or the
  // other.
  return pages.every((page) => underneath[trouble]?.includes(page) === true) ? trouble : 'unknown';
}

const uploads: readonly PortalPage[] = ['create', 'renew'];
const underneath: Readonly<Partial<Record<PortalPage, readonly PortalPage[]>>> = {
  'invalid-csr': uploads,
  'signature-failed': uploads,
  'signing-expired': uploads,
  'invalid-file-type': uploads,
  'chain-missing': uploads,
  'upload-refused': uploads,
  'timed-out': [...uploads, 'list', 'agreement', 'confirmation'],
};

const isBlank = ({ pieces, rows, panel, fileFields, unseen, graphics, cut }: PageSnapshot): boolean =>
  pieces.length + rows.length + fileFields + unseen + graphics === 0 && panel === null && !cut;
const isAgreement = (seen: Evidence): boolean =>
  seen.heading('agreement') && seen.press('accept') && (seen.said('agree') || seen.press('decline'));

function pagesIn(snapshot: PageSnapshot, seen: Evidence): readonly PortalPage[] {
  const { rows, fileFields } = snapshot;
  const upload =
    (fileFields > 0 || seen.press('chooseFile') || seen.named('chooseFile')) &&
    seen.press('upload') &&
    rows.length === 0;
  const found: readonly (PortalPage | false)[] = [
    listIn(snapshot, seen),
    isAgreement(seen) && rows.length === 0 && fileFields === 0 && 'agreement',
    seen.heading('createForm') && upload && 'create',
    seen.heading('renewForm') && upload && 'renew',
    seen.heading('confirmation') &&
      seen.press('download') &&
      rows.length === 0 &&
      fileFields === 0 &&
      (seen.press('manage') || seen.said('pushCertificate')) &&
      'confirmation',
    seen.press('getStarted') &&
      rows.length === 0 &&
      fileFields === 0 &&
      (seen.said('osxHint') || seen.heading('portal')) &&
      'get-started',
    seen.heading('twoFactor') && seen.named('code') && 'second-factor',
  ];
  return found.filter((page) => page !== false);
}

/** The list, and what may be open on it. */
function listIn({ panel }: PageSnapshot, seen: Evidence): PortalPage | false {
  const list =
    (seen.rows > 0 && (seen.heading('list') || (seen.press('create') && seen.columns >= 2))) ||
    (seen.heading('list') && seen.press('create'));
  if (seen.press('revoke') && seen.press('cancel') && seen.asksToRevoke) return 'revoke-dialog';
  if (panel !== null && (list || (seen.press('updateNote') && seen.press('cancel')))) return 'panel';
  return list && 'list';
}

/** What Apple says instead of the page that was wanted. */
function troublesIn({ pieces, rows, fileFields }: PageSnapshot, seen: Evidence): readonly PortalPage[] {
  const back = fileFields > 0 || seen.press('upload', 'tryAgain', 'cancel', 'manage');
  const expired = seen.said('signingExpired');
  const invalid = seen.said('signatureInvalid');
  const refused = (id: LabelId) => seen.alerted(id) || (seen.opens(id) && back);
  const verification = refused('verification');
  const small = pieces.length <= 12 && rows.length === 0 && fileFields === 0;
  const alone = pieces.length <= 3 && rows.length === 0 && fileFields === 0;
  const found: readonly (PortalPage | false)[] = [
    refused('invalidCsr') && 'invalid-csr',
    refused('invalidFileType') && 'invalid-file-type',
    refused('chainMissing') && 'chain-missing',
    verification && invalid && !expired && 'signature-failed',
    verification && expired && !invalid && 'signing-expired',
    // With both reasons, or the title alone, whose fault it is stays open.
    verification && invalid === expired && 'upload-refused',
    ((small && seen.announced('notFound')) || (alone && (seen.said('notFound') || seen.named('notFoundAlone')))) &&
      'not-found',
    small &&
      seen.announced('signInFailed') &&
      seen.press('tryAgain', 'signInAgain', 'signIn', 'cancel') &&
      'sign-in-failed',
    small && seen.said('lowSecurity') && seen.press('changePassword') && 'low-security',
    small && seen.announced('locked') && seen.press('unlock') && 'locked',
    (seen.alerted('timedOut') || (small && seen.announced('timedOut'))) &&
      seen.press('signInAgain', 'signIn') &&
      'timed-out',
  ];
  return found.filter((page) => page !== false);
}
