// A loopback TLS server that answers under Apple's names, so that the real host lists are exercised without a hook in
// the product.
// Reached only through Chromium's own switches; the key is made per run and trusted by its SPKI digest alone.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import forge from 'node-forge';

export type AppleTls = {
  readonly switches: readonly string[];
  readonly port: number;
  /** The one switch that makes this server's key count: without it, its authority is unknown. */
  readonly trust: string;
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

/** `also`: further names that it answers under. */
export async function startAppleTls(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  also: readonly string[] = [],
): Promise<AppleTls> {
  const { key, certificate, trust } = loopbackIdentity();
  const requests: string[] = [];
  const server = createServer({ key, cert: certificate }, (request, response) => {
    requests.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    handler(request, response);
  });
  const port = await listen(server);
  return {
    requests,
    port,
    trust,
    switches: [
      // Every name but Apple's own ends nowhere: nothing leaves this machine.
      `--host-resolver-rules=${['*.apple.com', 'evil.example', ...also].map((host) => `MAP ${host} 127.0.0.1:${port}, `).join('')}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      trust,
    ],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A server's key and certificate under Apple's names, made anew, and the one switch that makes it count. */
export function loopbackIdentity(): { readonly key: string; readonly certificate: string; readonly trust: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    key,
    certificate: selfSigned(key),
    trust: `--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`,
  };
}

function selfSigned(keyPem: string): string {
  const privateKey = forge.pki.privateKeyFromPem(keyPem);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(privateKey.n, privateKey.e);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(Date.now() - 3_600_000);
  certificate.validity.notAfter = new Date(Date.now() + 86_400_000);
  const name = [{ name: 'commonName', value: 'loopback test server' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    {
      name: 'subjectAltName',
      altNames: [
        { type: 2, value: 'identity.apple.com' },
        { type: 2, value: 'idmsa.apple.com' },
        { type: 2, value: '*.apple.com' },
      ],
    },
  ]);
  certificate.sign(privateKey, forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
