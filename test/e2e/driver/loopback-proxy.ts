// A company's proxy on loopback: asks for a name (HTTP Basic), opens tunnels to the one TLS server that plays Apple,
// and counts.
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export type ProxyOptions = {
  /** Where every permitted tunnel ends, whatever name was asked for: nothing leaves this machine. */
  readonly target: number;
  readonly login?: { readonly name: string; readonly password: string };
  /** Turns every tunnel away, as a proxy does for a place that is not on its list, until `permit` is called. */
  readonly forbids?: boolean;
  /** Has no automatic settings to give, as a server that is just starting, until `permit` is called. */
  readonly pacLate?: boolean;
};
export type LoopbackProxy = {
  readonly port: number;
  readonly tunnels: readonly string[];
  /** What was given as a name, once per challenge that was answered. */
  readonly refused: readonly string[];
  /** The automatic settings (PAC) that name this proxy, and how often they were fetched. */
  readonly pac: string;
  readonly pacReads: () => number;
  readonly permit: () => void;
  readonly close: () => Promise<void>;
};

export async function startProxy({
  target,
  login,
  forbids = false,
  pacLate = false,
}: ProxyOptions): Promise<LoopbackProxy> {
  const tunnels: string[] = [];
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  let pacReads = 0;
  let forbidden = forbids;
  let late = pacLate;
  const expected = login ? `Basic ${Buffer.from(`${login.name}:${login.password}`).toString('base64')}` : null;
  const server = createServer((request, response) => {
    if (request.url !== '/proxy.pac') return void response.writeHead(403).end();
    pacReads += 1;
    if (late) return void response.writeHead(503).end();
    response
      .writeHead(200, { 'content-type': 'application/x-ns-proxy-autoconfig' })
      .end(`function FindProxyForURL(url, host) { return "PROXY 127.0.0.1:${portOf(server)}"; }`);
  });
  server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)));
  server.on('connect', (request, client: Socket, head) => {
    const given = request.headers['proxy-authorization'];
    if (expected && given !== expected) {
      if (given) refused.push(Buffer.from(given.replace(/^Basic /, ''), 'base64').toString());
      client.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="company network"\r\nContent-Length: 0\r\n\r\n',
      );
      return;
    }
    if (forbidden) {
      client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    tunnels.push(request.url ?? '');
    const onward = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    sockets.add(onward.on('error', () => client.destroy()));
    client.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return {
    port,
    tunnels,
    refused,
    pac: `http://127.0.0.1:${port}/proxy.pac`,
    pacReads: () => pacReads,
    permit: () => {
      forbidden = false;
      late = false;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
