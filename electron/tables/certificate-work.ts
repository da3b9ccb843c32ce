// Certificate files, many at once: each read by its content, and made a certificate of the company whose number it has,
// or of a new one. Nothing is written here; of a file that holds a private key only the certificate goes on.
import { cut } from '../../core/base/cut.ts';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { limits } from '../../core/base/limits.ts';
import type { AsideWhy } from '../../core/contract/tables.ts';
import type { CertificateFigures } from '../../core/crypto/figures.ts';
import { emptyProfile } from '../../core/customers/profile.ts';
import type { KnownCustomer } from '../../core/customers/listed.ts';
import { maxFileBytes, type Recognised } from '../../core/files/kinds.ts';
import { recogniseFile } from '../../core/files/recognise.ts';
import type { CustomerChanged, CustomerFactDraft, NewCustomer } from '../ledger/customer-facts.ts';

/** Files of a folder; who has more has chosen the wrong one. */
export const mostFiles = 20_000;
/** Folders inside folders: one that lies deeper is named, and not looked into. */
const deepest = 6;
const shownNames = 50;

export type Given = { readonly name: string; readonly bytes: Uint8Array };
/** What a file holds; null: it can't be read; or a folder that is not looked into. */
export type Contents = Uint8Array | null | 'too-deep';
export type Progress = (read: number, total: number) => void;

export type CertificatesToWrite = {
  readonly newcomers: readonly NewCustomer[];
  readonly changed: readonly CustomerChanged[];
  readonly files: number;
  readonly unchanged: number;
  readonly withKey: readonly string[];
  readonly keyCount: number;
  readonly aside: readonly { readonly name: string; readonly why: AsideWhy }[];
  readonly asideCount: number;
};

type Found = { readonly name: string; readonly certificate: CertificateFigures; readonly der: Uint8Array };
type Looked = { readonly found: Found; readonly held: boolean } | { readonly why: AsideWhy };

/** By its bytes, whatever it is called. */
function lookAt(name: string, recognised: Recognised): Looked {
  const { certificate, leafDer } = recognised;
  if (certificate === undefined || leafDer === undefined || certificate.topic === null) return { why: 'none' };
  if (certificate.issuedBy === 'practice' || certificate.issuedBy === 'unknown-practice') return { why: 'practice' };
  // An authority of Apple's whose key this version lacks may be a new one.
  if (certificate.issuedBy !== 'apple' && certificate.issuedBy !== 'unknown') return { why: 'not-apple' };
  return { found: { name, certificate, der: leafDer }, held: recognised.notes.includes('held-private-key') };
}

function lookInto(name: string, contents: Contents): Looked {
  if (contents === 'too-deep') return { why: 'too-deep' };
  return contents === null ? { why: 'unreadable' } : lookAt(name, recogniseFile(contents));
}

/** `next` reads one after the other; a folder's files are never all in memory. */
export async function certificatesOf(
  names: readonly string[],
  next: (index: number) => Promise<Contents> | Contents,
  from: 'file' | 'folder',
  known: readonly KnownCustomer[],
  progress: Progress,
): Promise<CertificatesToWrite> {
  const taken = createTaken(known, from);
  for (const [index, name] of names.entries()) {
    taken.add(name, lookInto(name, await next(index)));
    if ((index + 1) % 100 === 0) progress(index + 1, names.length);
  }
  progress(names.length, names.length);
  return taken.whole(names.length);
}

function createTaken(known: readonly KnownCustomer[], from: 'file' | 'folder') {
  const owners = new Map<string, string[]>();
  for (const { listed, topics } of known)
    for (const topic of topics) owners.set(topic, [...(owners.get(topic) ?? []), listed.id]);
  const seen = new Set(known.flatMap(({ fingerprints }) => fingerprints));
  const byTopic = new Map<string, Found[]>();
  const withKey: string[] = [];
  const aside: { readonly name: string; readonly why: AsideWhy }[] = [];
  let unchanged = 0;
  let folders = 0;

  return {
    add: (name: string, looked: Looked): void => {
      if ('why' in looked) {
        if (looked.why === 'too-deep') folders += 1;
        aside.push({ name: basename(name), why: looked.why });
        return;
      }
      const { found, held } = looked;
      const topic = (found.certificate.topic ?? '').toLowerCase();
      if ((owners.get(topic)?.length ?? 0) > 1) {
        aside.push({ name: basename(name), why: 'several' });
        return;
      }
      if (held) withKey.push(basename(name));
      // The same certificate twice is one.
      if (seen.has(found.certificate.fingerprintSha256)) {
        unchanged += 1;
        return;
      }
      seen.add(found.certificate.fingerprintSha256);
      const group = byTopic.get(topic);
      if (group) group.push(found);
      else byTopic.set(topic, [found]);
    },
    whole: (given: number): CertificatesToWrite => {
      const groups = [...byTopic].map(([topic, group]) => ({ owner: owners.get(topic)?.[0], group }));
      return {
        newcomers: groups.flatMap(({ owner, group }) => (owner === undefined ? [newcomer(group, from)] : [])),
        changed: groups.flatMap(({ owner, group }) =>
          owner === undefined ? [] : [{ customerId: owner, facts: group.map((one) => factOf(one, from)) }],
        ),
        files: given - folders,
        unchanged,
        withKey: withKey.slice(0, shownNames),
        keyCount: withKey.length,
        aside: aside.slice(0, shownNames),
        asideCount: aside.length,
      };
    },
  };
}

const factOf = ({ certificate, der }: Found, from: 'file' | 'folder'): CustomerFactDraft => ({
  kind: 'certificate-known',
  // What is kept is the certificate alone, whose hash is its fingerprint.
  data: { certificate, sha256: certificate.fingerprintSha256, from },
  blobs: [der],
});

/** Named by the file of the certificate that ends last. */
function newcomer(group: readonly Found[], from: 'file' | 'folder'): NewCustomer {
  const [last] = group.toSorted((one, other) => other.certificate.notAfter.localeCompare(one.certificate.notAfter));
  const name = companyOf(last?.name ?? '');
  return {
    customer: { name, mCode: '', environment: null, siteUrl: null },
    facts: [{ kind: 'profile-noted', data: { ...emptyProfile, name } }, ...group.map((one) => factOf(one, from))],
  };
}

/** What Apple's site names every such file, whoever's it is; with the number of a second copy. */
const nobodys = /^(?:MDM_.*_Certificate|push|cert(?:ificate)?|apns?|mdm)(?: ?\(\d+\))?$/i;

/** The file's name without its ending; where that says nothing of a company, the name of its folder. */
export function companyOf(path: string): string {
  const parts = path.split(/[\\/]/);
  const name = (parts.at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,5}$/, '').trim();
  const folder = (parts.at(-2) ?? '').trim();
  const said = nobodys.test(name) && folder !== '' ? folder : name;
  return cut(said.normalize('NFC'), limits.line).trim();
}

export type FolderSight = { readonly files: readonly string[]; readonly tooDeep: readonly string[] };

const listed = (folder: string): Promise<readonly Dirent[]> => readdir(folder, { withFileTypes: true });

/**
 * Every file in the folder, by its path from there, and every folder in it that can't be read, which is left aside as a
 * file would be; `tooDeep`: the folders that nobody looked into. Null: more than anybody has certificates; throws
 * where the folder itself can't be read.
 */
export async function filesIn(folder: string, list = listed): Promise<FolderSight | null> {
  const found: string[] = [];
  const tooDeep: string[] = [];
  const go = async (entries: readonly Dirent[], below: string, depth: number): Promise<boolean> => {
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(below, entry.name);
      if (entry.isDirectory() && depth >= deepest) {
        tooDeep.push(path);
        continue;
      }
      const within = entry.isDirectory() ? await list(join(folder, path)).catch(() => null) : [];
      if (entry.isFile() || within === null) found.push(path);
      else if (!(await go(within, path, depth + 1))) return false;
      if (found.length > mostFiles) return false;
    }
    return true;
  };
  const whole = await go(await list(folder), '', 0);
  return whole ? { files: found.toSorted(), tooDeep: tooDeep.toSorted() } : null;
}

/** Null: it can't be read, or is larger than any certificate. */
export async function readAt(path: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path);
    return size > maxFileBytes ? null : new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}
