// Reads what a form sends, plain or with files. Small and our own: Node's parser is deprecated, and libraries bring
// more than this.

export type Upload = { readonly name: string; readonly bytes: Uint8Array };
export type Form = { readonly fields: ReadonlyMap<string, string>; readonly files: ReadonlyMap<string, Upload> };

const maxParts = 50;

/** Null for a body that is no form, or a broken one. */
export function readForm(body: Buffer, contentType: string): Form | null {
  const [type = ''] = contentType.toLowerCase().split(';');
  if (body.length === 0) return { fields: new Map(), files: new Map() };
  if (type.trim() === 'application/x-www-form-urlencoded') {
    return { fields: new Map(new URLSearchParams(body.toString('utf8'))), files: new Map() };
  }
  const boundary = /^multipart\/form-data\s*;.*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return boundary ? readParts(body, `--${boundary[1] ?? boundary[2] ?? ''}`) : null;
}

/** RFC 7578 as browsers write it: CRLF, one boundary, names and file names quoted, in UTF-8. */
function readParts(body: Buffer, boundary: string): Form | null {
  const fields = new Map<string, string>();
  const files = new Map<string, Upload>();
  if (body.indexOf(boundary) !== 0) return null;
  let at = boundary.length;
  for (let count = 0; count < maxParts; count++) {
    if (body.subarray(at, at + 2).toString('latin1') === '--') return { fields, files };
    const headEnd = body.indexOf('\r\n\r\n', at);
    const end = headEnd < 0 ? -1 : body.indexOf(`\r\n${boundary}`, headEnd + 4);
    if (end < 0) return null;
    const head = body.subarray(at, headEnd).toString('utf8');
    const name = parameter(head, 'name');
    const fileName = parameter(head, 'filename');
    const content = body.subarray(headEnd + 4, end);
    if (name !== null && fileName !== null) files.set(name, { name: fileName, bytes: new Uint8Array(content) });
    else if (name !== null) fields.set(name, content.toString('utf8'));
    at = end + 2 + boundary.length;
  }
  return null;
}

/** Browsers write a quote inside a name as `%22`, and line breaks as `%0D%0A`. */
function parameter(head: string, name: string): string | null {
  const found = new RegExp(`content-disposition:[^\\r\\n]*;\\s*${name}="([^"]*)"`, 'i').exec(head);
  return found?.[1]?.replace(/%22/gi, '"').replace(/%0d/gi, '\r').replace(/%0a/gi, '\n') ?? null;
}
