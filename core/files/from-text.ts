// Recognises text: PEM, plists, web pages, tokens, JSON, bare base64, or just words.
import { decodeBase64 } from '../formats/base64.ts';
import { isPushRequest, readPushRequest } from '../crypto/push-request.ts';
import { containerKind } from './from-der.ts';
import { recogniseBlocks } from './from-pem.ts';
import type { Recognised } from './kinds.ts';
import { scanPem } from '../formats/pem.ts';
import { readPlist } from '../formats/plist.ts';
import { isRtf, textOfRtf } from '../formats/rtf.ts';
import { decoded, undressed } from '../reading/layout.ts';
import { malformed, plain, withForm, withNotes } from './result.ts';

/** `within` says what bare base64 holds; null when nothing known. */
export function recogniseString(text: string, within: (base64: string) => Recognised | null): Recognised {
  const found = recogniseAsItStands(text, within);
  if (!mayHold(found)) return found;
  const inner = recogniseAsItStands(withoutWrapping(text), within);
  return inner.certificate === undefined && inner.csr === undefined ? found : withNotes(inner, ['unwrapped']);
}

/** Nothing of use was found, and what it looks like may be the wrapping of something. */
const mayHold = ({ kind, form, malformed: problem }: Recognised): boolean =>
  kind === 'text' ||
  kind === 'html' ||
  kind === 'json' ||
  (kind === 'malformed' && (form !== 'plist' || problem?.seemed === 'json'));

/** What a word processor, a mail or a web page has put around a file. */
const withoutWrapping = (text: string): string => undressed(decoded(isRtf(text) ? textOfRtf(text) : text));

function recogniseAsItStands(text: string, within: (base64: string) => Recognised | null): Recognised {
  const trimmed = text.trim();
  const head = trimmed.slice(0, 4096);
  const markup = recogniseMarkup(trimmed, head);
  if (markup !== null) return markup;
  // Before PEM: a pasted push request holds its vendor's certificates as PEM.
  const embedded = recogniseEmbedded(text);
  if (embedded !== null) return embedded;
  const scan = scanPem(text);
  if (scan.blocks.length > 0) {
    const pem = recogniseBlocks(scan);
    if (pem !== null) return pem;
  }
  if (isSmime(head)) return plain('pkcs7');
  if (head.startsWith('PuTTY-User-Key-File')) return plain('private-key');
  if (head.startsWith('{') || head.startsWith('[')) {
    const json = recogniseJson(trimmed);
    if (json !== null) return json;
  }
  if (isHexContainer(trimmed)) return plain('pkcs7');
  return recogniseBase64(trimmed, within) ?? plain('text');
}

const pageStart = /^(?:<!--[^>]{0,1000}-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const plistStart = /^(?:<!--[^>]{0,1000}-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype\s+plist|plist)\b/i;
const drawingStart = /^(?:<!--[^>]{0,1000}-->\s*|<\?xml[^>]{0,200}>\s*)*(?:<!doctype\s+svg[^>]{0,300}>\s*)?<svg\b/i;

function recogniseMarkup(text: string, head: string): Recognised | null {
  if (!head.startsWith('<')) return null;
  if (pageStart.test(head)) return plain('html');
  if (drawingStart.test(head)) return plain('image');
  return plistStart.test(head) ? recognisePlist(text) : null;
}

function seemedPlist(text: string): 'apple-push-request' | 'mobileconfig' | 'plist' {
  if (text.includes('<key>PushCert')) return 'apple-push-request';
  return text.includes('<key>PayloadType</key>') ? 'mobileconfig' : 'plist';
}

function recognisePlist(text: string): Recognised {
  const plist = readPlist(text);
  if (typeof plist === 'string') return malformed(seemedPlist(text), plist, 'plist');
  if (isPushRequest(plist)) {
    const csr = readPushRequest(plist);
    return typeof csr === 'string'
      ? malformed('apple-push-request', csr, 'plist')
      : { kind: 'apple-push-request', form: 'plist', notes: [], csr };
  }
  const isProfile = plist.kind === 'dict' && plist.entries.has('PayloadType') && plist.entries.has('PayloadIdentifier');
  return plain(isProfile ? 'mobileconfig' : 'plist', 'plist');
}

/** A plist in the middle of pasted text, from its declaration to its end. */
function recogniseEmbedded(text: string): Recognised | null {
  const root = text.indexOf('<plist');
  const end = text.lastIndexOf('</plist>');
  if (root < 0 || end < root) return null;
  const inner = recognisePlist(text.slice(root, end + '</plist>'.length));
  return inner.kind === 'malformed' ? null : withNotes(inner, ['text-around']);
}

/** DEP and ABM server tokens are S/MIME text with headers. */
function isSmime(head: string): boolean {
  return /^(?:[A-Za-z0-9-]{1,40}:[^\n]{0,400}\n(?:[ \t][^\n]{0,400}\n)*)*content-type:\s*(?:application\/(?:x-)?pkcs7-|multipart\/signed)/i.test(
    head,
  );
}

/** Nothing here looks into JSON, and parsing a large one takes seconds and half a gigabyte: its two ends are enough. */
const largestParsed = 200_000;

function recogniseJson(text: string): Recognised | null {
  if (text.length > largestParsed ? seemsWhole(text) : isJson(text)) return plain('json');
  return /^[{[]\s*["{[]/.test(text) ? malformed('json', 'json-cut-off', 'none') : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const seemsWhole = (text: string): boolean =>
  /^[{[]\s*(?:["{[\]}0-9-]|true|false|null)/.test(text.slice(0, 1000)) &&
  text.endsWith(text.startsWith('{') ? '}' : ']');

/** mdmcert.download answers with a CMS in hex. */
function isHexContainer(text: string): boolean {
  const head = text.slice(0, 200).replace(/\s/g, '');
  if (!/^30[0-9a-f]{40,}$/i.test(head)) return false;
  const bytes = Uint8Array.from(head.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return containerKind(bytes) === 'pkcs7';
}

function recogniseBase64(text: string, within: (base64: string) => Recognised | null): Recognised | null {
  if (text.length < 16) return null;
  const inner = within(text);
  if (inner !== null) {
    const bare = inner.form === 'der' && inner.kind !== 'malformed' ? withNotes(inner, ['no-armour']) : inner;
    return withForm(bare, 'base64');
  }
  if (!seemsDer(text)) return null;
  return malformed('other-certificate', decodeBase64(text) === null ? 'base64-bad-character' : 'truncated', 'base64');
}

/** `MII` is how base64 of every DER of more than 255 bytes begins. */
function seemsDer(text: string): boolean {
  return text.length > 200 && /^MII[A-Za-z0-9+/]{40}/.test(text.slice(0, 200).replace(/\s/g, ''));
}
