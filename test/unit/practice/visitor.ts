// A visitor of the practice servers in tests: real HTTP, a cookie jar, forms; redirects are followed as a browser does.
import { request as requestHttp, type IncomingHttpHeaders } from 'node:http';
import { request as requestHttps } from 'node:https';

export type Seen = {
  readonly status: number;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};
export type FileField = { readonly name: string; readonly bytes: string | Uint8Array };
type Fields = Readonly<Record<string, string | FileField>>;
type Sent = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
};

export type Visitor = {
  readonly open: (address: string) => Promise<Seen>;
  /** Presses the button of a form that goes to `address`; with a file field it is sent as multipart. */
  readonly press: (address: string, fields?: Fields) => Promise<Seen>;
  readonly cookies: ReadonlyMap<string, string>;
};

/** `port`: over TLS everything goes to this port, whatever the host: as Chromium's host-resolver-rules do it. */
export function createVisitor(options: { readonly tlsPort?: number } = {}): Visitor {
  const jars = new Map<string, Map<string, string>>();
  let here = '';

  const go = async (address: string, first: Sent): Promise<Seen> => {
    let url = new URL(address, here || undefined);
    let sent = first;
    for (let hops = 0; hops < 10; hops++) {
      const jar = jars.get(url.hostname) ?? new Map<string, string>();
      jars.set(url.hostname, jar);
      const seen = await send(
        url,
        {
          ...sent,
          headers: { ...sent.headers, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        },
        options.tlsPort,
      );
      for (const line of seen.headers['set-cookie'] ?? []) {
        const [pair = ''] = line.split(';');
        jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      const { location } = seen.headers;
      if (seen.status !== 303 || location === undefined) {
        if (seen.headers['content-disposition'] === undefined) here = url.href;
        return seen;
      }
      url = new URL(location, url);
      sent = { method: 'GET', headers: {}, body: null };
    }
    throw new Error('redirected too often');
  };

  return {
    open: (address) => go(address, { method: 'GET', headers: {}, body: null }),
    press: (address, fields = {}) => go(address, encode(fields, new URL(here).origin)),
    get cookies() {
      return jars.get(new URL(here).hostname) ?? new Map<string, string>();
    },
  };
}

function encode(fields: Fields, origin: string): Sent {
  const entries = Object.entries(fields);
  if (entries.every(([, value]) => typeof value === 'string')) {
    const body = Buffer.from(new URLSearchParams(entries as [string, string][]).toString());
    return {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) },
      body,
    };
  }
  const boundary = '----practiceboundary7';
  const parts = entries.flatMap(([name, value]) => {
    const file = typeof value === 'string' ? null : value;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file ? `; filename="${file.name}"\r\nContent-Type: application/octet-stream` : ''}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(typeof value === 'string' ? value : value.bytes), Buffer.from('\r\n')];
  });
  const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  return {
    method: 'POST',
    headers: {
      origin,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(body.length),
    },
    body,
  };
}

/** One request as it stands, no redirects, no cookies of its own. */
export function send(url: URL, sent: Sent, tlsPort?: number): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const options = { method: sent.method, headers: sent.headers, agent: false } as const;
    const started =
      url.protocol === 'https:'
        ? requestHttps({
            ...options,
            host: '127.0.0.1',
            port: tlsPort,
            path: url.pathname + url.search,
            headers: { host: url.host, ...sent.headers },
            servername: url.hostname,
            rejectUnauthorized: false,
          })
        : requestHttp(url, options);
    started.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          url: url.href,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
      response.on('error', reject);
    });
    started.on('error', reject);
    started.end(sent.body ?? undefined);
  });
}

/** What a person reads: no tags, entities resolved, one blank between words. */
export function readable(page: Seen): string {
  return page.text
    .replace(/<title>.*?<\/title>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
    .trim();
}

export function fileNameOf(page: Seen): string | null {
  return /filename="([^"]*)"/.exec(page.headers['content-disposition'] ?? '')?.[1] ?? null;
}

/** Labels of the page's buttons, in their order. */
export function buttons(page: Seen): readonly string[] {
  return [...page.text.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map((found) => found[1] ?? '');
}
