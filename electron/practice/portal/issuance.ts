// What the practice portal does to the world: judges an upload, issues, renews, revokes, keeps notes.
import type { Upload } from '../http/form.ts';
import { day } from '../world/dates.ts';
import type { Draw } from '../world/draw.ts';
import { issuePush } from '../world/issuing.ts';
import { readRequestKey, readUpload } from '../world/read-upload.ts';
import { portalSerial } from '../world/scenario.ts';
import type { PortalRow, PracticeState } from '../world/state.ts';

export type UploadProblem = 'nothing' | 'wrong-kind' | 'bad-signature' | 'vendor-expired' | 'real';
export type Request = { readonly publicKeySpki: Uint8Array; readonly vendor: string };

/**
 * Both signatures are verified for real; a real vendor's request is turned away, so that nothing real enters the
 * practice.
 */
export function judgeUpload(upload: Upload | undefined, now: number): Request | UploadProblem {
  if (!upload || upload.name === '') return 'nothing';
  const { kind, csr } = readUpload(upload.bytes);
  if (kind !== 'apple-push-request' || !csr?.vendor || csr.keyType !== 'rsa') return 'wrong-kind';
  if (csr.vendor.chainBy === 'apple') return 'real';
  if (csr.signatureValid !== true || csr.vendor.signatureValid !== true || csr.vendor.chainBy !== 'practice')
    return 'bad-signature';
  if (Date.parse(csr.vendor.chainNotAfter) <= now) return 'vendor-expired';
  const publicKeySpki = readRequestKey(upload.bytes, csr.publicKeySha256);
  return publicKeySpki ? { publicKeySpki, vendor: csr.vendor.name } : 'wrong-kind';
}

export type RowStatus = 'Active' | 'Expired' | 'Revoked';

export function statusOf(row: PortalRow, now: number): RowStatus {
  if (row.revokedAt !== null) return 'Revoked';
  return row.notAfter <= now ? 'Expired' : 'Active';
}

/** Thirty days of grace after the end are reported by several services, though Apple doesn't promise them. */
const grace = 30 * day;

export function canRenew(row: PortalRow, now: number): boolean {
  return row.revokedAt === null && now < row.notAfter + grace;
}

/** The same UID goes on; serial, dates and key are new. */
export function renewRow(row: PortalRow, request: Request, note: string, draw: Draw, now: number): PortalRow {
  return { ...row, ...issue(row.uuid, request, draw, now), note };
}

/** A new UID: no device that is enrolled already knows it. */
export function createRow(state: PracticeState, request: Request, note: string, draw: Draw, now: number): PortalRow {
  const count = state.portal.accounts.reduce((sum, account) => sum + account.rows.length, 0);
  const uuid = draw.uuid();
  return { id: `row-${count + 1}`, uuid, ...issue(uuid, request, draw, now), note, revokedAt: null };
}

function issue(
  uuid: string,
  request: Request,
  draw: Draw,
  now: number,
): Pick<PortalRow, 'vendor' | 'serial' | 'notAfter' | 'pem'> {
  const serial = draw.hex(8);
  const { pem, notAfter } = issuePush({ publicKeySpki: request.publicKeySpki, uuid, serial, notBefore: now });
  return { vendor: request.vendor, serial: portalSerial(serial), notAfter, pem };
}

export function rowsOf(state: PracticeState, appleId: string): readonly PortalRow[] {
  return state.portal.accounts.find((account) => account.appleId === appleId)?.rows ?? [];
}

/** Replaces the row with the same id, or adds it at the end. */
export function putRow(state: PracticeState, appleId: string, row: PortalRow): PracticeState {
  const accounts = state.portal.accounts.map((account) => {
    if (account.appleId !== appleId) return account;
    const known = account.rows.some(({ id }) => id === row.id);
    return {
      ...account,
      rows: known ? account.rows.map((old) => (old.id === row.id ? row : old)) : [...account.rows, row],
    };
  });
  return { ...state, portal: { ...state.portal, accounts } };
}
