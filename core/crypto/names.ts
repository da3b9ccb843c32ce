// Distinguished names in the portal's notation: last attribute first, `C=JP, CN=APSP:…, UID=…`.
import type { DerNode } from '../formats/der.ts';
import { encodingOf, tags } from '../formats/der.ts';
import { readOid, readString, toHex } from '../formats/asn1-values.ts';
import { maxFigureLength } from '../base/limits.ts';

export type DistinguishedName = {
  readonly text: string;
  readonly commonName: string | null;
  readonly uid: string | null;
  readonly organization: string | null;
};

// Short names as Apple's portal and openssl print them; what is not here stands by its number.
const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

export type NameProblem = 'bad-name' | 'name-too-long';

/** Looked at before anything in it is decoded: decoding is what takes the time. */
export function readName(node: DerNode | undefined): DistinguishedName | NameProblem {
  if (node?.tag !== tags.sequence) return 'bad-name';
  if (node.end - node.start > maxFigureLength) return 'name-too-long';
  const name = readSequence(node);
  if (name === null) return 'bad-name';
  // Escapes and numbers take more room than the bytes that they stand for.
  return name.text.length > maxFigureLength ? 'name-too-long' : name;
}

/** Null when the element is not a well-formed RDNSequence. */
function readSequence(node: DerNode): DistinguishedName | null {
  const parts: string[] = [];
  const values: Record<'CN' | 'UID' | 'O', Set<string>> = { CN: new Set(), UID: new Set(), O: new Set() };
  for (const set of node.children) {
    if (set.tag !== tags.set || set.children.length === 0) return null;
    const together: string[] = [];
    for (const pair of set.children) {
      const [type, value] = pair.children;
      const oid = readOid(type);
      if (pair.tag !== tags.sequence || pair.children.length !== 2 || oid === null || value === undefined) return null;
      const short = shortNames[oid] ?? oid;
      const text = readString(value);
      if (text !== null && (short === 'CN' || short === 'UID' || short === 'O')) values[short].add(text);
      together.push(`${short}=${text === null ? `#${toHex(encodingOf(value))}` : escape(text)}`);
    }
    parts.push(together.join('+'));
  }
  return {
    text: parts.reverse().join(', '),
    commonName: only(values.CN),
    uid: only(values.UID),
    organization: only(values.O),
  };
}

/**
 * Two different values of one attribute decide nothing: a reader that takes the first and one that takes the last
 * disagree.
 */
function only(values: ReadonlySet<string>): string | null {
  const [first] = values;
  return values.size === 1 ? (first ?? null) : null;
}

const special = /[,+"\\<>;\p{Cc}]|^[ #]| $/u;
const eachSpecial = /[,+"\\<>;]|^[ #]| $/gu;
const control = /\p{Cc}/gu;

/** RFC 4514, 2.4: a backslash before what would read as punctuation; controls as hex. */
function escape(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(eachSpecial, (char) => `\\${char}`)
    .replace(control, (char) => `\\${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
