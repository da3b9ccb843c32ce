// The whole table, in its order.
import type { TablePage } from './page.ts';
import { practicePages } from './practice-pages.ts';

export async function allPages(): Promise<readonly TablePage[]> {
  return [...await practicePages()];
}
