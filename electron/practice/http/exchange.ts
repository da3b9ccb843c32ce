// What a page handler sees of a request and what it answers with, and the turning of Node's objects into these.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { readForm, type Form } from './form.ts';
import { forReader, type Reader } from './ours.ts';

export type Ask = Form & {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  readonly host: string;
  /** The origin that this request came to. */
  readonly origin: string;
  readonly port: number;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  /** A second origin that the page's forms may end at, by a redirect. */
  readonly formAction?: string;
  readonly body: string;
};

export type Handle = (ask: Ask) => Promise<Answer> | Answer;

/**
 * Room for a 10 MB file and its form; a bigger body is read away up to the second limit, so that the answer arrives.
 */
const maxBody = 11 * 1024 * 1024;
const maxDrained = 64 * 1024 * 1024;

/** `refuse` looks at the head alone, before any body is read. */
export function listen(
  refuse: (ask: Ask) => Answer | null,
  handle: Handle,
  reader: () => Reader = () => 'ja',
): RequestListener {
  return (request, response) => {
    respond(request, refuse, handle)
      .catch(() => plain(500, 'practice server: this page failed'))
      .then((answer) => {
        send(response, { ...answer, body: forReader(answer.body, reader()) }, request.method === 'HEAD');
      })
      .catch(() => {
        request.destroy();
      });
  };
}

async function respond(request: IncomingMessage, refuse: (ask: Ask) => Answer | null, handle: Handle): Promise<Answer> {
  const head = readHead(request);
  if (!head) return plain(400, 'Bad request');
  const refusal = refuse(head);
  if (refusal) {
    request.resume();
    return refusal;
  }
  if (head.method === 'GET') return handle(head);
  // A page of another origin must not be able to press our buttons; other loopback ports count as the same site.
  const from = request.headers.origin;
  if (from !== undefined && from !== head.origin) return plain(403, 'Forbidden');
  const body = await readBody(request);
  if (!body) return plain(413, 'Too large');
  const form = readForm(body, request.headers['content-type'] ?? '');
  return form ? handle({ ...head, ...form }) : plain(400, 'Bad request');
}

function readHead(request: IncomingMessage): Ask | null {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (method !== 'GET' && method !== 'POST') return null;
  const host = request.headers.host ?? '';
  const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
  const target = request.url ?? '/';
  if (!target.startsWith('/') || target.length > 4000) return null;
  let url: URL;
  try {
    url = new URL(`http://practice.invalid${target}`);
  } catch {
    return null;
  }
  const cookies = new Map(
    (request.headers.cookie ?? '').split(';').map((part): [string, string] => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    }),
  );
  return {
    method,
    path: url.pathname,
    query: url.searchParams,
    cookies,
    host,
    origin: `${scheme}://${host}`,
    port: request.socket.localPort ?? 0,
    fields: new Map(),
    files: new Map(),
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxDrained) return null;
    if (length <= maxBody) chunks.push(chunk);
  }
  return length <= maxBody ? Buffer.concat(chunks) : null;
}

function send(response: ServerResponse, answer: Answer, headOnly: boolean): void {
  const body = Buffer.from(answer.body, 'utf8');
  response.writeHead(answer.status, {
    'content-security-policy': `default-src 'none'; style-src 'self'; form-action 'self' ${answer.formAction ?? ''}; base-uri 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    // Not `no-referrer`: it would turn the Origin of our own forms into `null`.
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...answer.headers,
    ...(answer.cookies ? { 'set-cookie': [...answer.cookies] } : {}),
    'content-length': String(body.length),
  });
  response.end(headOnly ? undefined : body);
}

export function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}

/** See Other: what is shown after a button is a page of its own, so that a reload doesn't press it again. */
export function redirect(to: string, cookies: readonly string[] = []): Answer {
  return { status: 303, headers: { location: to }, cookies, body: '' };
}

/** A file to keep. The name comes in part from an upload, so nothing but plain ASCII gets into the header. */
export function download(name: string, type: string, body: string): Answer {
  const safe = name.replace(/[^\x20-\x7e]|["\\/:*?<>|]/g, '_');
  return {
    status: 200,
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${safe}"` },
    body,
  };
}
