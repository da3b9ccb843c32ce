// Finds PEM blocks in any text, in one pass, and says what is wrong with a block that can't be decoded.
import { decodeBase64 } from './base64.ts';

export type PemProblem = 'pem-cut-off' | 'pem-labels-differ' | 'pem-bad-character' | 'pem-empty';

export type PemBlock = {
  readonly label: string;
  /** The decoded body, or what is wrong with it; null for a private key, whose body is never decoded. */
  readonly body: Uint8Array | PemProblem | null;
  /** What can be decoded of a block that was cut off: enough to say what it seemed to be. */
  readonly begun?: Uint8Array;
};

export type PemScan = { readonly blocks: readonly PemBlock[]; readonly around: string; readonly hasMore: boolean };

// More blocks than any chain has; the rest is not looked at.
const maxBlocks = 200;
// Four or more dashes, since mail programs drop one; the label is bounded so that no input is scanned twice.
const marker = /-{4,6} ?(BEGIN|END) ([A-Z0-9][A-Z0-9 #./_-]{0,60}?) ?-{4,6}/g;

/** `around` is the text outside the blocks, at most its first 4,000 characters, for notes such as Bag Attributes. */
export function scanPem(text: string): PemScan {
  const blocks: PemBlock[] = [];
  const around: string[] = [];
  let open: { readonly label: string; readonly from: number } | null = null;
  let outsideFrom = 0;
  for (const match of text.matchAll(marker)) {
    const [whole, word, label = ''] = match;
    if (blocks.length >= maxBlocks) return { blocks, around: around.join('\n'), hasMore: true };
    if (open !== null) {
      const ends = word === 'BEGIN' ? null : label;
      blocks.push({ label: open.label, body: bodyOf(open.label, ends, text.slice(open.from, match.index)) });
      open = null;
      outsideFrom = match.index + whole.length;
    }
    if (word === 'BEGIN') {
      if (around.length < 8) around.push(text.slice(outsideFrom, Math.min(match.index, outsideFrom + 4000)).trim());
      open = { label, from: match.index + whole.length };
    } else {
      outsideFrom = match.index + whole.length;
    }
  }
  if (open !== null)
    blocks.push(
      isKeyLabel(open.label)
        ? { label: open.label, body: null }
        : { label: open.label, body: 'pem-cut-off', begun: decodeBeginning(text.slice(open.from, open.from + 8192)) },
    );
  else around.push(text.slice(outsideFrom, outsideFrom + 4000).trim());
  return { blocks, around: around.filter((part) => part !== '').join('\n'), hasMore: false };
}

/** What stands in an opened block; `ends`: the label of its END line, null where the next one begins instead. */
function bodyOf(label: string, ends: string | null, between: string): PemBlock['body'] {
  if (isKeyLabel(label)) return null;
  if (ends === null) return 'pem-cut-off';
  return ends === label ? decodeBody(between) : 'pem-labels-differ';
}

export function isKeyLabel(label: string): boolean {
  return /PRIVATE KEY( BLOCK)?$/.test(label);
}

export function isCertificateLabel(label: string): boolean {
  return label === 'CERTIFICATE' || label === 'X509 CERTIFICATE' || label === 'TRUSTED CERTIFICATE';
}

export function isRequestLabel(label: string): boolean {
  return label === 'CERTIFICATE REQUEST' || label === 'NEW CERTIFICATE REQUEST';
}

function decodeBeginning(body: string): Uint8Array {
  const packed = withoutLastDashes(body).replace(/\s/g, '');
  return decodeBase64(packed.slice(0, packed.length - (packed.length % 4))) ?? new Uint8Array();
}

/** What was cut off may end in the beginning of its own END line. */
function withoutLastDashes(body: string): string {
  let from = body.lastIndexOf('-');
  if (from < 0) return body;
  while (from > 0 && body.charAt(from - 1) === '-') from -= 1;
  return body.slice(0, from);
}

function decodeBody(body: string): Uint8Array | PemProblem {
  const bytes = decodeBase64(body);
  if (bytes === null) return 'pem-bad-character';
  return bytes.length === 0 ? 'pem-empty' : bytes;
}
