// Which row it is, as a person finds out beside the system browser: Download in one row after the other, until the
// wizard says that this is the row.
import { expect } from '@playwright/test';
import type { portalOf } from './practice-portal.ts';
import type { Wizard } from './wizard.ts';

/** Row by row from the top, each pressed once the wizard has answered to the one before; its index. */
export async function findRowByDownload(
  {
    page,
    words: {
      browser: { rows },
    },
    heading,
  }: Wizard,
  portal: ReturnType<typeof portalOf>,
): Promise<number> {
  const all = await portal.page.getByRole('button', { name: 'i', exact: true }).count();
  for (let index = 0; index < all; index += 1) {
    await portal.downloadRow(index);
    const other = page.locator('.page-notice').getByText(rows.looked(index + 1), { exact: true });
    const found = page.getByRole('heading', { level: 1, name: rows.headings.found });
    await expect(other.or(found)).toBeVisible({ timeout: 15_000 });
    if (await found.isVisible()) return index;
    await expect(heading()).toHaveText(rows.headings.next);
  }
  throw new Error('the wizard named none of the rows');
}
