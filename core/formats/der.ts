// Strict DER reader: definite and minimal lengths, nothing left over inside, bounded depth and size; never throws.

/** One element; offsets are into `bytes`, which is the whole input. `children` is empty for primitive elements. */
export type DerNode = {
  readonly bytes: Uint8Array;
  /** The identifier octet: class, constructed bit and number. */
  readonly tag: number;
  readonly header: number;
  readonly start: number;
  readonly end: number;
  readonly children: readonly DerNode[];
};

export type DerProblem =
  'truncated' | 'indefinite-length' | 'length-not-minimal' | 'tag-not-supported' | 'too-deep' | 'too-large';

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context3: 0xa3,
} as const;

// A certificate has about 100 elements in 8 levels; what is far beyond is not one.
const maxDepth = 24;
const maxNodes = 10_000;

type Budget = { nodes: number; problem: DerProblem | null };

/** Reads the one element that begins at `at`; bytes behind it are the caller's business. */
export function readDer(bytes: Uint8Array, at = 0): DerNode | DerProblem {
  const budget: Budget = { nodes: maxNodes, problem: null };
  return readNode(bytes, at, bytes.length, maxDepth, budget) ?? budget.problem ?? 'truncated';
}

/** The element, or null when it can't be read as DER. */
export function readDerOrNull(bytes: Uint8Array): DerNode | null {
  const node = readDer(bytes);
  return typeof node === 'string' || node.end !== bytes.length ? null : node;
}

function readNode(bytes: Uint8Array, at: number, limit: number, depth: number, budget: Budget): DerNode | null {
  if (--budget.nodes < 0) return refuse(budget, 'too-large');
  const tag = bytes[at];
  let length = bytes[at + 1];
  if (tag === undefined || length === undefined || at + 2 > limit) return refuse(budget, 'truncated');
  if ((tag & 0x1f) === 0x1f) return refuse(budget, 'tag-not-supported');
  let start = at + 2;
  if (length >= 0x80) {
    const octets = length & 0x7f;
    if (octets === 0) return refuse(budget, 'indefinite-length');
    if (octets > 4) return refuse(budget, 'too-large');
    if (start + octets > limit) return refuse(budget, 'truncated');
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + (bytes[start + i] ?? 0);
    if (length < 0x80 || length < 256 ** (octets - 1)) return refuse(budget, 'length-not-minimal');
    start += octets;
  }
  const end = start + length;
  if (end > limit) return refuse(budget, 'truncated');
  if ((tag & 0x20) === 0) return { bytes, tag, header: at, start, end, children: none };
  if (depth === 0) return refuse(budget, 'too-deep');
  const children: DerNode[] = [];
  for (let next = start; next < end;) {
    const child = readNode(bytes, next, end, depth - 1, budget);
    if (child === null) return null;
    children.push(child);
    next = child.end;
  }
  return { bytes, tag, header: at, start, end, children };
}

const none: readonly DerNode[] = [];

function refuse(budget: Budget, problem: DerProblem): null {
  budget.problem ??= problem;
  return null;
}

export function contentsOf(node: DerNode): Uint8Array {
  return node.bytes.subarray(node.start, node.end);
}

/** The element with its own header. */
export function encodingOf(node: DerNode): Uint8Array {
  return node.bytes.subarray(node.header, node.end);
}

/** The bytes of a BIT STRING without unused bits, else null. */
export function bitsOf(node: DerNode | undefined): Uint8Array | null {
  if (node?.tag !== tags.bitString || node.end === node.start || node.bytes[node.start] !== 0) return null;
  return node.bytes.subarray(node.start + 1, node.end);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** One DER element around its contents: for the clean keys that are handed to node:crypto. */
export function writeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  const size: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) size.unshift(rest % 256);
  const header = length < 0x80 ? [tag, length] : [tag, 0x80 | size.length, ...size];
  const out = new Uint8Array(header.length + length);
  out.set(header);
  let at = header.length;
  for (const part of contents) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
