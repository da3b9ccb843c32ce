// STUB until the reader is merged.
import type { PageSnapshot } from '../../../../core/portal/snapshot.ts';
export const rowElements = (page: Document): readonly Element[] => [...page.querySelectorAll('tbody > tr:not(.panel)')];
const words = (e: Element) => (e.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
export function readPage(page: Document): PageSnapshot {
  const rows = rowElements(page);
  const panel = page.querySelector('tr.panel');
  return {
    title: page.title.slice(0, 300), lang: page.documentElement.lang, passwords: page.querySelectorAll('input[type=password]').length,
    pieces: [...page.querySelectorAll('h1,h2')].map((e) => ({ role: 'heading' as const, text: words(e) })),
    rows: rows.map((r) => ({ cells: [...r.querySelectorAll('td')].slice(0, 4).map(words), actions: [...r.querySelectorAll('button')].map(words) })),
    panel: panel ? { row: rows.findIndex((r) => r.nextElementSibling === panel), text: (panel.textContent ?? '').slice(0, 4000) } : null,
    notes: page.querySelector<HTMLTextAreaElement>('#notes')?.value ?? null,
    fileFields: page.querySelectorAll('input[type=file]').length, unseen: 0, cut: false,
  };
}
