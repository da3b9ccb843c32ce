// A stand-in for a customer's own management site in real cases: signed in to, and its certificate page with the two
// boxes. Its files are those of the stand-in for Apple.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { site } from '../../../core/site/current.ts';
import type { StandIn } from './apple-stand-in.ts';
import type { GivenFile } from './crafted.ts';

export const siteHost = 'mdm.example.jp';
export const signOnHost = 'sso.example.jp';

export type SiteStandIn = {
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void;
  /** What was handed over to its file field and registered, the last one last. */
  readonly registered: readonly string[];
};

/** `elsewhere`: signing in leads to the company's own sign-in, on another host. */
export function createSiteStandIn(standIn: StandIn, { elsewhere = false } = {}): SiteStandIn {
  const registered: string[] = [];
  const html = (response: ServerResponse, title: string, body: string) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>${title}</title><h1>${title}</h1>${body}`);
  const go = (response: ServerResponse, to: string, cookie = '') =>
    response.writeHead(303, { location: to, ...(cookie && { 'set-cookie': cookie }) }).end();
  const file = (response: ServerResponse, { name, buffer }: Pick<GivenFile, 'name' | 'buffer'>) =>
    response
      .writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${name}"`,
      })
      .end(buffer);
  const button = (action: string, label: string) =>
    `<form method="post" action="${action}"><button>${label}</button></form>`;
  const certificates = (response: ServerResponse, said: string) =>
    html(
      response,
      site.labels.certificatePage,
      `<p role="status">${said}</p>
      <section aria-label="${site.labels.requestBox}">${button('/issue', site.labels.issue)}${button('/request', site.labels.output)}</section>
      <section aria-label="${site.labels.certificateBox}">${button('/certificate', site.labels.output)}
        <form method="post" action="/register" enctype="multipart/form-data"><input type="file" name="file" aria-label="${site.labels.certificate}"><button>${site.labels.register}</button></form></section>`,
    );
  const inUse = (): GivenFile => {
    const newest = registered.at(-1);
    return newest === undefined ? standIn.registered : { ...standIn.registered, buffer: Buffer.from(newest) };
  };
  return {
    registered,
    serve: (request, response) => {
      const path = (request.url ?? '').replace(/\?.*$/, '');
      if (path === '/login' && elsewhere) return void go(response, `https://${signOnHost}/authorize?client=mdm`);
      if (path === '/login') return void html(response, 'ログイン', button('/enter', site.labels.signIn));
      if (path === '/enter') return void go(response, '/certificates', 'session=1; Secure; HttpOnly');
      if (!(request.headers.cookie ?? '').includes('session=1')) return void go(response, '/login');
      if (path === '/request') return void file(response, standIn.csr);
      if (path === '/certificate') return void file(response, inUse());
      if (path === '/register')
        return collect(request, (body) => {
          const pem = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/.exec(body)?.[0];
          if (pem !== undefined) registered.push(`${pem}\n`);
          certificates(response, pem === undefined ? '' : site.messages.done);
        });
      certificates(response, path === '/issue' ? site.messages.done : '');
    },
  };
}

function collect(request: IncomingMessage, done: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => done(Buffer.concat(chunks).toString('latin1')));
}

/** What a person does on it, by its labels. */
export function onSite(page: Page) {
  const upper = page.getByRole('region', { name: site.labels.requestBox });
  const lower = page.getByRole('region', { name: site.labels.certificateBox });
  const field = page.getByLabel(site.labels.certificate, { exact: true });
  return {
    signIn: () => page.getByRole('button', { name: site.labels.signIn, exact: true }).click(),
    issue: () => upper.getByRole('button', { name: site.labels.issue }).click(),
    exportRequest: () => upper.getByRole('button', { name: site.labels.output }).click(),
    exportCertificate: () => lower.getByRole('button', { name: site.labels.output }).click(),
    chooseFile: () => field.click(),
    chosenFile: () => field.inputValue().then((value) => value.replace('C:\\fakepath\\', '')),
    register: () => lower.getByRole('button', { name: site.labels.register, exact: true }).click(),
  };
}
