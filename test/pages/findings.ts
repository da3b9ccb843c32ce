// What axe finds on the page that shows, contrast by the stricter rule as well.
import type { Stage } from './stage.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'color-contrast-enhanced'];

export function findings({ page }: Stage): Promise<readonly string[]> {
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: values.slice(0, -1) },
      resultTypes: ['violations'],
    });
    const colours = await window.axe.run(document, {
      runOnly: { type: 'rule', values: values.slice(-1) },
      resultTypes: ['violations'],
    });
    return [...violations, ...colours.violations].map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
  }, rules);
}
