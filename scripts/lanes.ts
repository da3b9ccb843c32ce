// Deals the spec files out to lanes that take about as long: the longest first, each to the lane that has least.
type Suite = { readonly file?: string; readonly specs?: readonly unknown[]; readonly suites?: readonly Suite[] };
export type SpecFile = { readonly file: string; readonly tests: number };

/**
 * From Playwright's own list (`--list --reporter=json`): files relative to its test folder, and how many tests each
 * has.
 */
export function filesIn(report: string): readonly SpecFile[] {
  // Node's own warnings may stand before it.
  const { suites } = JSON.parse(report.slice(report.indexOf('{'), report.lastIndexOf('}') + 1)) as {
    suites: readonly Suite[];
  };
  const count = ({ specs = [], suites: inner = [] }: Suite): number =>
    inner.reduce((sum, one) => sum + count(one), specs.length);
  return suites.flatMap((suite) => (suite.file === undefined ? [] : [{ file: suite.file, tests: count(suite) }]));
}

/**
 * Seconds, as measured with two lanes: a story opens an app of its own, the probes of a hostile page share one, and
 * some files are far from the rule.
 */
const storySeconds = 6;
const probeSeconds = 1;
const measured: Readonly<Record<string, number>> = {
  'e2e/flows.spec.ts': 255,
  'e2e/axe.spec.ts': 88,
  'e2e/renew-view.spec.ts': 72,
  'e2e/sights.spec.ts': 69,
  'e2e/kill.spec.ts': 36,
  'e2e/beside-browser.spec.ts': 35,
  'hostile/stuck.spec.ts': 55,
  'hostile/control.spec.ts': 23,
};
const weightOf = ({ file, tests }: SpecFile): number =>
  measured[file] ?? tests * (file.startsWith('hostile/') ? probeSeconds : storySeconds);

export function deal(files: readonly SpecFile[], lanes: number): readonly (readonly string[])[] {
  const dealt = Array.from({ length: lanes }, () => ({ weight: 0, files: [] as string[] }));
  for (const one of [...files].sort((a, b) => weightOf(b) - weightOf(a) || a.file.localeCompare(b.file))) {
    const least = dealt.reduce((found, lane) => (lane.weight < found.weight ? lane : found));
    least.weight += weightOf(one);
    least.files.push(one.file);
  }
  return dealt.map((lane) => lane.files.sort());
}
