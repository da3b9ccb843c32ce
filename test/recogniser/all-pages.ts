// The whole table, in its order.
import type { TablePage } from './page.ts';
import { practicePages } from './practice-pages.ts';
import { brokenPages } from './pages/broken.ts';
import { foreignPages } from './pages/foreign.ts';
import { layoutPages } from './pages/layouts.ts';
import { misleadingPages } from './pages/misleading.ts';
import { laterPages } from './pages/unseen-before.ts';
import { translate, translators } from './translate.ts';

export async function allPages(): Promise<readonly TablePage[]> {
  const practice = await practicePages();
  return [
    ...practice,
    ...translated(practice),
    ...layoutPages,
    ...brokenPages,
    ...foreignPages,
    ...misleadingPages,
    ...laterPages,
  ];
}

/** Every practice page after the sign-in, in three translators' manners. */
function translated(pages: readonly TablePage[]): readonly TablePage[] {
  const inside = pages.filter(({ where }) => !where.signIn);
  return Object.entries(translators).flatMap(([name, translator]) =>
    inside.map((one) => ({
      ...one,
      name: `translated ${name}: ${one.name}`,
      html: translate(one.html, translator),
      translated: true,
    })),
  );
}
