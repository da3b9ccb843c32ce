// Parts of pages as the real portal might write them; no public source has its HTML, so each layout is a guess of ours.

export type Row = {
  readonly vendor: string;
  readonly date: string;
  readonly status?: string;
  readonly actions?: readonly string[];
};
export const threeRows: readonly Row[] = [
  { vendor: 'IoT-EX Inc.', date: 'Jan 25, 2027' },
  { vendor: 'IoT-EX Inc.', date: 'Jan 25, 2027' },
  { vendor: 'SOFTBANK Corp.', date: 'Mar 13, 2027' },
];
export const usual = ['Renew', 'Download', 'Revoke'] as const;
export const statusOf = ({ status = 'Active' }: Row): string => status;
export const actionsOf = ({ actions = usual }: Row): readonly string[] => actions;

export const table = (
  rows: readonly Row[],
  button = (label: string) => `<button>${label}</button>`,
): string => `<table><thead><tr><th>Service</th><th>Vendor</th><th>Expiration Date*</th><th>Status</th><th>Actions</th></tr></thead><tbody>
${rows.map((row) => `<tr><td>Mobile Device Management</td><td>${row.vendor}</td><td>${row.date}</td><td>${statusOf(row)}</td><td>${actionsOf(row).map(button).join(' ')}</td></tr>`).join('\n')}</tbody></table>`;
export const footnote =
  '<p>*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate.</p>';
export const listHeading = '<h1>Certificates for Third-Party Servers</h1>';
export const createButton = '<button>Create a Certificate</button>';
export const list = (rows: readonly Row[] = threeRows): string =>
  `${listHeading}${createButton}${table(rows)}${footnote}`;

export const uuid = 'c69be1f4-2d11-4c0f-9e51-7a04d2e4a6f8';
export const panelWords = `<p>Serial Number : cd01a2b3c4d5e4b1</p><p>Subject DN : C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}</p>`;
export const panelForm =
  '<label>Notes : <textarea>M12345678</textarea></label><button>Cancel</button><button>Update Note</button>';

export const uploadForm = (title: string, notes = ''): string =>
  `<h1>${title}</h1><form><p><label for="n">Notes</label><br><textarea id="n">${notes}</textarea></p><p><label for="f">Vendor-Signed Certificate Signing Request</label><br><input type="file" id="f"></p><button type="button">Upload</button></form>`;
/** Div soup: no element says what it is. */
export const soup =
  'body{font:14px sans-serif}.t{font-size:24px;font-weight:600}.r{display:flex;gap:20px;border-bottom:1px solid #ccc}.c{flex:1}.b{cursor:pointer;color:#06c}.a{display:flex;gap:12px}';
