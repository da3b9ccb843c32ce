// One page of the recogniser's table: what a browser shows, where it stands, and what must be said of it.
import type { PortalPage, Where } from '../../core/portal/recognise.ts';

export type TablePage = {
  readonly name: string;
  readonly html: string;
  readonly expected: PortalPage;
  readonly translated: boolean;
  /**
   * Foreign pages, too, are judged as if they stood at the portal's own address: the host alone must not save the
   * answer.
   */
  readonly where: Where;
  /** What else must have been read. */
  readonly rows?: number;
  readonly panelRow?: number | null;
  readonly notes?: string;
};

export const atPortal: Where = { signIn: false, host: 'identity.apple.com', company: false };

type More = Partial<Omit<TablePage, 'name' | 'html' | 'expected'>>;
export const page = (name: string, expected: PortalPage, html: string, more: More = {}): TablePage => ({
  name,
  html,
  expected,
  translated: false,
  where: atPortal,
  ...more,
});

/** A page around a body; `style` beside the browser's own. */
export const bare = (
  body: string,
  options: { readonly style?: string; readonly lang?: string; readonly title?: string } = {},
): string =>
  `<!doctype html><html lang="${options.lang ?? 'en'}"><head><meta charset="utf-8"><title>${options.title ?? 'Apple Push Certificates Portal'}</title><style>${options.style ?? ''}</style></head><body>${body}</body></html>`;
