// Many certificate files over a real ledger: each joins the company with its number, or is a new one.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { oids, type Issuer } from '../../../../core/crypto/issue.ts';
import { certificatesOf, companyOf, filesIn, readAt } from '../../../../electron/tables/certificate-work.ts';
import { makeKey, type KeyPair } from '../../../../electron/practice/world/issuing.ts';
import { craftCertificate } from '../../../e2e/driver/crafted.ts';
import { issuedBy } from '../../../e2e/driver/unknown-issuer.ts';
import { codeOf, makeFolder, valueOf } from '../../ledger/workplace.ts';
import { workplace } from './in-process.ts';

let key: KeyPair;
let issuer: Issuer;
beforeAll(async () => {
  key = await makeKey();
  issuer = {
    name: [
      { oid: oids.country, value: 'US', form: 'printable' },
      { oid: oids.organization, value: 'Apple Inc.' },
      { oid: oids.commonName, value: 'Apple test authority' },
    ],
    privateKeyPem: (await makeKey()).privateKeyPem,
  };
});
const made = (uuid: string, from = -300) => new Uint8Array(issuedBy({ uuid, key, from, issuer }).buffer);
const named = (name: string, bytes: Uint8Array) => ({ name, bytes });

describe('certificate files', () => {
  it('are companies of their names; a second time they are known, and a newer one joins its company', async () => {
    const { tables, ledger, read } = await workplace();
    const [one, two] = [randomUUID(), randomUUID()];
    const first = made(one);
    const files = [named('山田商店.pem', first), named('別の名前.pem', first), named('Green Gate.cer', made(two))];
    expect(valueOf(await tables.takeCertificates(files))).toMatchObject({
      done: true,
      files: 3,
      added: 2,
      known: 0,
      unchanged: 1,
    });
    expect(valueOf(ledger.listCustomers()).map(({ name }) => name)).toEqual(['山田商店', 'Green Gate']);
    expect(read.at(-1)).toEqual([3, 3]);
    const rows = valueOf(ledger.boardKeysAfter(0, 10));
    expect(rows.map(({ end }) => end !== null)).toEqual([true, true]);

    const writes = ledger.writes();
    expect(valueOf(await tables.takeCertificates(files))).toMatchObject({ added: 0, known: 0, unchanged: 3 });
    expect(ledger.writes()).toBe(writes);
    expect(valueOf(await tables.takeCertificates([named('x.pem', made(one, 0))]))).toMatchObject({
      added: 0,
      known: 1,
    });
    expect(valueOf(ledger.listCustomers())).toHaveLength(2);
  });

  it('join the company that a table named with their number', async () => {
    const { tables, ledger } = await workplace();
    const uuid = randomUUID();
    const bytes = new TextEncoder().encode(`会社名,トピック\n表の会社,com.apple.mgmt.External.${uuid}\n`);
    valueOf(await tables.take(bytes, ['name', 'topic']));
    expect(valueOf(await tables.takeCertificates([named('a.pem', made(uuid))]))).toMatchObject({ added: 0, known: 1 });
    expect(valueOf(ledger.listCustomers())).toHaveLength(1);
  });

  it('with a key in them: the certificate alone is kept, and that is said', async () => {
    const { tables, ledger } = await workplace();
    const text = `${new TextDecoder().decode(made(randomUUID()))}\n${key.privateKeyPem}`;
    const taken = valueOf(await tables.takeCertificates([named('鍵つき.pem', new TextEncoder().encode(text))]));
    expect(taken).toMatchObject({ done: true, added: 1, keyCount: 1, withKey: ['鍵つき.pem'] });
    const [customer] = valueOf(ledger.listCustomers());
    const fact = valueOf(ledger.readCustomerFacts(customer?.id ?? '')).find(({ kind }) => kind === 'certificate-known');
    const { sha256 } = fact?.data as { readonly sha256: string };
    const kept = Buffer.from(valueOf(ledger.readBlob(sha256)));
    expect(kept[0]).toBe(0x30);
    expect(kept.includes('PRIVATE')).toBe(false);
  });

  it('that are none are left aside, each with why', async () => {
    const { tables, ledger } = await workplace();
    const practice = new Uint8Array(craftCertificate(randomUUID(), key, 10).buffer);
    const taken = valueOf(
      await tables.takeCertificates([named('a.txt', new TextEncoder().encode('words')), named('b.pem', practice)]),
    );
    expect(taken).toMatchObject({
      done: true,
      added: 0,
      asideCount: 2,
      aside: [
        { name: 'a.txt', why: 'none' },
        { name: 'b.pem', why: 'practice' },
      ],
    });
    expect(valueOf(ledger.listCustomers())).toEqual([]);
  });

  it('of a folder, of folders in it; without one nothing happens, cancelled nothing is left', async () => {
    const place = await workplace();
    expect(valueOf(await place.tables.takeCertificates(null))).toEqual({ done: false, why: 'nothing' });
    const folder = makeFolder();
    mkdirSync(join(folder, '甲商事'));
    mkdirSync(join(folder, '.hidden'));
    writeFileSync(join(folder, '甲商事', 'MDM_ SAMPLE Corp._Certificate.pem'), made(randomUUID()));
    writeFileSync(join(folder, '乙商事.pem'), made(randomUUID()));
    writeFileSync(join(folder, '.hidden', '丙.pem'), made(randomUUID()));
    place.choose(folder);
    expect(valueOf(await place.tables.takeCertificates(null))).toMatchObject({ done: true, files: 2, added: 2 });
    expect(
      valueOf(place.ledger.listCustomers())
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['乙商事', '甲商事']);

    const gone = await workplace(() => false);
    const cancelled = await gone.tables.takeCertificates([named('a.pem', made(randomUUID()))]);
    expect(valueOf(cancelled)).toEqual({ done: false, why: 'cancelled' });
    expect(valueOf(gone.ledger.listCustomers())).toEqual([]);
  });

  it('a folder in it that can’t be read is left aside by its name; one that can’t be read itself is told', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, '甲商事', '閉'), { recursive: true });
    writeFileSync(join(folder, '甲商事', 'a.pem'), made(randomUUID()));
    writeFileSync(join(folder, '甲商事', '閉', 'b.pem'), made(randomUUID()));
    // As the system answers who may not look into it.
    const paths = await filesIn(folder, (path) =>
      path.endsWith('閉') ? Promise.reject(new Error('EACCES')) : readdir(path, { withFileTypes: true }),
    );
    expect(paths).toEqual({ files: [join('甲商事', 'a.pem'), join('甲商事', '閉')], tooDeep: [] });
    const next = (index: number) => readAt(join(folder, paths?.files[index] ?? ''));
    expect(await certificatesOf(paths?.files ?? [], next, 'folder', [], () => undefined)).toMatchObject({
      newcomers: { length: 1 },
      aside: [{ name: '閉', why: 'unreadable' }],
      asideCount: 1,
    });
    const place = await workplace();
    place.choose(join(folder, 'gone'));
    expect(codeOf(await place.tables.takeCertificates(null))).toBe('file-unreadable');
  });

  it('a folder that lies too deep is named, and nothing in it is read', async () => {
    const folder = makeFolder();
    const sixth = join(folder, '1', '2', '3', '4', '5', '6');
    mkdirSync(join(sixth, '七'), { recursive: true });
    writeFileSync(join(sixth, '甲商事.pem'), made(randomUUID()));
    writeFileSync(join(sixth, '七', '乙商事.pem'), made(randomUUID()));
    const place = await workplace();
    place.choose(folder);
    expect(valueOf(await place.tables.takeCertificates(null))).toMatchObject({
      done: true,
      files: 1,
      added: 1,
      aside: [{ name: '七', why: 'too-deep' }],
      asideCount: 1,
    });
    expect(valueOf(place.ledger.listCustomers()).map(({ name }) => name)).toEqual(['甲商事']);
  });

  it.each([
    ['/x/山田商店.pem', '山田商店'],
    ['山田商店 (1).cer', '山田商店 (1)'],
    ['C:\\証明書\\甲商事\\MDM_ SAMPLE Corp._Certificate (2).pem', '甲商事'],
    ['certificate.pem', 'certificate'],
    ['株式会社A.B.pem', '株式会社A.B'],
  ])('%s is the company %s', (path, name) => expect(companyOf(path)).toBe(name));
});
