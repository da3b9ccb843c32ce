// The whole outside world on loopback: every name and port leads here, over TLS, plain HTTP, raw TCP or UDP, and
// whoever comes is written down.
import { createSocket } from 'node:dgram';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, createServer as createTcp, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { loopbackIdentity } from '../../e2e/driver/apple-tls.ts';

export type Seen = {
  readonly how: 'https' | 'http' | 'websocket' | 'raw tcp' | 'udp';
  /** As the visitor wrote it, with its port if it had one. */
  readonly host: string;
  readonly path: string;
  /** What it is wanted for: `document`, `iframe`, `image` ... (Sec-Fetch-Dest). */
  readonly as: string;
};
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const tlsHandshake = 0x16;

export async function startWitness(answer: Answer) {
  const { key, certificate, trust } = loopbackIdentity();
  const seen: Seen[] = [];
  /** TLS handshakes by the name asked for; a connection alone is no request (preconnect). */
  const handshakes: string[] = [];
  /**
   * Whom a connection was meant for that went to the closed port: the rules of `switches` lead here from there, too.
   */
  const nowhere: string[] = [];
  const sockets = new Set<Duplex>();

  const note = (how: Seen['how'], request: IncomingMessage) =>
    seen.push({
      how,
      host: request.headers.host ?? '',
      path: request.url ?? '',
      as: request.headers['sec-fetch-dest'] ?? '',
    });
  const serve =
    (how: 'https' | 'http'): Answer =>
    (request, response) => {
      note(how, request);
      request.on('error', () => undefined);
      response.on('error', () => undefined);
      answer(request, response);
    };
  const upgrade = (request: IncomingMessage, socket: Duplex) => {
    note('websocket', request);
    socket.destroy();
  };
  const plain = createHttp(serve('http'))
    .on('upgrade', upgrade)
    .on('connect', ({ url }, socket) => {
      nowhere.push(url ?? '');
      socket.destroy();
    });
  const secure = createHttps({ key, cert: certificate }, serve('https'))
    .on('upgrade', upgrade)
    .on('tlsClientError', () => undefined)
    .on('secureConnection', (socket: TLSSocket) => handshakes.push(socket.servername || '?'));

  const [plainPort, securePort] = await Promise.all([listen(plain), listen(secure)]);
  const front = createTcp((socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    socket.once('data', (first: Buffer) => {
      const isText = /^[A-Z]{3,10} \S/.test(first.subarray(0, 20).toString('latin1'));
      if (first[0] !== tlsHandshake && !isText) {
        seen.push({ how: 'raw tcp', host: '?', path: first.subarray(0, 8).toString('hex'), as: '' });
        socket.destroy();
        return;
      }
      const inner = connect(first[0] === tlsHandshake ? securePort : plainPort, '127.0.0.1');
      sockets.add(inner);
      inner
        .on('error', () => socket.destroy())
        .on('close', () => {
          sockets.delete(inner);
          socket.destroy();
        });
      socket.on('close', () => inner.destroy());
      inner.write(first);
      socket.pipe(inner).pipe(socket);
    });
  });
  const port = await listen(front);

  const datagrams = createSocket('udp4');
  datagrams.on('message', (message) =>
    seen.push({ how: 'udp', host: '?', path: message.subarray(0, 8).toString('hex'), as: '' }),
  );
  await new Promise<void>((resolve, reject) =>
    datagrams.once('error', reject).bind(port, '127.0.0.1', () => resolve()),
  );

  return {
    port,
    seen,
    handshakes,
    nowhere,
    /** `trusted: false`: the server is one whose authority nobody knows. */
    switches: ({ trusted }: { readonly trusted: boolean }): readonly string[] => [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...(trusted ? [trust] : []),
    ],
    /** Every connection is broken off at once. */
    hangUp: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      datagrams.close();
      for (const server of [front, plain, secure]) server.close();
    },
  };
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Written down here once more, apart from the product's lists: what a page may load, and which hosts may show. */
export type Lists = { readonly listed: RegExp; readonly pages: readonly string[] };
export const appleLists: Lists = {
  listed: /(^|\.)(apple\.com|cdn-apple\.com|mzstatic\.com)$/,
  pages: ['identity.apple.com', 'idmsa.apple.com'],
};
export const siteLists: Lists = { listed: /^mdm\.example\.jp$/, pages: ['mdm.example.jp'] };
const framed = ['document', 'iframe', 'frame', 'embed', 'object'];

/** What a visitor may have asked the outside world for. */
export const isWithinLists = ({ how, host, as }: Seen, { listed, pages }: Lists): boolean =>
  how === 'https' && (framed.includes(as) ? pages.includes(host) : listed.test(host));
