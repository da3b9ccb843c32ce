// Deals the spec files out to lanes that take about as long: the longest first, each to the lane that has least.
type Suite = { readonly file?: string; readonly specs?: readonly unknown[]; readonly suites?: readonly Suite[] };
export type SpecFile = { readonly file: string; readonly tests: number };

/** From Playwright's own list (`--list --reporter=json`): files relative to its test folder, and how many tests each has. */
export function filesIn(report: string): readonly SpecFile[] {
  // Node's own warnings may stand before it.
  const { suites } = JSON.parse(report.slice(report.indexOf('{'), report.lastIndexOf('}') + 1)) as { suites: readonly Suite[] };
  const count = ({ specs = [], suites: inner = [] }: Suite): number => inner.reduce((sum, one) => sum + count(one), specs.length);
  return suites.flatMap((suite) => (suite.file === undefined ? [] : [{ file: suite.file, tests: count(suite) }]));
}

/** A story opens an app of its own; the probes of a hostile page share one. Seconds of the one over the other, as measured. */
const storyWeight = 6;
const weightOf = ({ file, tests }: SpecFile): number => (file.startsWith('hostile/') ? tests : tests * storyWeight);

export function deal(files: readonly SpecFile[], lanes: number): readonly (readonly string[])[] {
  const dealt = Array.from({ length: lanes }, () => ({ weight: 0, files: [] as string[] }));
  for (const one of [...files].sort((a, b) => weightOf(b) - weightOf(a) || a.file.localeCompare(b.file))) {
    const least = dealt.reduce((found, lane) => (lane.weight < found.weight ? lane : found));
    least.weight += weightOf(one);
    least.files.push(one.file);
  }
  return dealt.map((lane) => lane.files.sort());
}
