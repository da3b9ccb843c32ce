// A stand-in for Apple and a vendor in real cases: an authority with an Apple-like name whose key the product does
// not know.
// Its certificates are "issuer unknown", which a person settles even where topic and key agree (W2), and so is its
// vendor's chain.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  issueCertificate,
  issuePushCertificate,
  writeCsr,
  writePushRequest,
  oids,
  type Issuer,
  type NameAttribute,
} from '../../../core/crypto/issue.ts';
import { appleAuthorities } from '../../../core/crypto/apple-authorities.ts';
import { writePem } from '../../../core/formats/pem-text.ts';
import { dayMs, type GivenFile } from './crafted.ts';

type Key = { readonly privateKeyPem: string; readonly publicKeySpki: Uint8Array };
const makeKey = (): Key => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKeySpki: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
  };
};
const appleName = (commonName: string): readonly NameAttribute[] => [
  { oid: oids.country, value: 'US', form: 'printable' },
  { oid: oids.organization, value: 'Apple Inc.' },
  { oid: oids.commonName, value: commonName },
];
const presentName = 'Apple Application Integration 2 Certification Authority';
const seconds = (at: number) => Math.floor(at / 1000) * 1000;
const authority = { name: appleName('Apple Application Integration 99 Certification Authority'), ...makeKey() };
const relations = { name: appleName('Apple Worldwide Developer Relations Certification Authority'), ...makeKey() };

export type StandIn = {
  readonly uuid: string;
  readonly registered: GivenFile;
  readonly csr: GivenFile;
  /**
   * What somebody who knows the topic and the request can make: an Apple authority's name and key identifier over
   * another key, another topic, another key, the registered one again.
   */
  readonly forged: Readonly<Record<'apple-name' | 'other-topic' | 'other-key' | 'registered', string>>;
  /** Serves sign-in, list, Renew with upload, Confirmation and Download under Apple's two names. */
  readonly portal: (request: IncomingMessage, response: ServerResponse) => void;
  readonly uploads: readonly string[];
};

export function createStandIn(): StandIn {
  const uuid = randomUUID();
  const csrKey = makeKey();
  const uploads: string[] = [];
  const push = (key: Key, from: number, serial: string, topic = uuid, issuer: Issuer = authority): string =>
    writePem(
      'CERTIFICATE',
      issuePushCertificate({
        publicKeySpki: key.publicKeySpki,
        uuid: topic,
        country: 'JP',
        serial,
        issuer,
        notBefore: seconds(Date.now() + from * dayMs),
        notAfter: seconds(Date.now() + (from + 365) * dayMs),
      }),
      '',
    );
  const registered = push(makeKey(), -350, '4d00000000000001');
  return {
    uuid,
    registered: given('MDM_ SOFTBANK Corp._Certificate.pem', registered),
    forged: {
      'apple-name': push(csrKey, 0, '4d00000000000003', uuid, {
        ...authority,
        name: appleName(presentName),
        keyId: appleAuthorities.find(({ commonName }) => commonName === presentName)?.subjectKeyIdentifier ?? '',
      }),
      'other-topic': push(csrKey, 0, '4d00000000000004', randomUUID()),
      'other-key': push(makeKey(), 0, '4d00000000000005'),
      registered,
    },
    csr: given('PushCertificate_SOFTBANK_202611231733.csr', writeRequest(csrKey)),
    uploads,
    portal: createPages(() => push(csrKey, 0, '4d00000000000002'), uploads),
  };
}

function writeRequest(key: Key): string {
  const vendorKey = makeKey();
  const dates = { notBefore: seconds(Date.now() - 30 * dayMs), notAfter: seconds(Date.now() + 300 * dayMs) };
  const vendor = issueCertificate({
    ...dates,
    subject: [{ oid: oids.commonName, value: 'MDM Vendor: SOFTBANK Corp.' }],
    publicKeySpki: vendorKey.publicKeySpki,
    serial: '4d01',
    issuer: relations,
    isCa: false,
    purpose: 'none',
  });
  const csrDer = writeCsr({ subject: [{ oid: oids.commonName, value: 'MDM push request' }], ...key });
  return writePushRequest({ csrDer, vendorKeyPem: vendorKey.privateKeyPem, chain: [vendor] });
}

const given = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

function createPages(certificate: () => string, uploads: string[]): StandIn['portal'] {
  const show = (response: ServerResponse, title: string, body: string) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>${title}</title><h1>${title}</h1>${body}`);
  const button = (action: string, label: string) => `<form action="${action}"><button>${label}</button></form>`;
  return (request, response) => {
    switch ((request.url ?? '').replace(/\?.*$/, '')) {
      case '/IDMSWebAuth/login':
        return show(response, 'Sign In', button('https://identity.apple.com/pushcert/list', 'Sign In'));
      case '/pushcert/':
        return response.writeHead(302, { location: 'https://idmsa.apple.com/IDMSWebAuth/login' }).end();
      case '/pushcert/list':
        return show(response, 'Certificates for Third-Party Servers', button('renew', 'Renew'));
      case '/pushcert/renew':
        return show(
          response,
          'Renew Push Certificate',
          '<form method="post" action="upload" enctype="multipart/form-data"><label>Vendor-Signed Certificate Signing Request <input type="file" name="file"></label><button>Upload</button></form>',
        );
      case '/pushcert/upload':
        return collect(request, (body) => {
          uploads.push(body);
          response.writeHead(303, { location: '/pushcert/confirmation' }).end();
        });
      case '/pushcert/confirmation':
        return show(response, 'Confirmation', button('download', 'Download'));
      case '/pushcert/download':
        return response
          .writeHead(200, {
            'content-type': 'application/x-pem-file',
            'content-disposition': 'attachment; filename="MDM_ SOFTBANK Corp._Certificate.pem"',
          })
          .end(certificate());
      default:
        return response.writeHead(404).end();
    }
  };
}

function collect(request: IncomingMessage, done: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => done(Buffer.concat(chunks).toString('latin1')));
}
