// The certificates of a company in a hand-over file, as its facts show them: what the file itself lists is for people.
import type { Iso } from '../base/time.ts';
import { viewOf } from '../case/view-of.ts';
import { caseTold, type CaseTold } from '../customers/case-told.ts';
import { readCustomerFacts } from '../customers/facts.ts';
import { customerState } from '../customers/state.ts';
import { flowIds } from '../flows/flow-ids.ts';
import { readStored } from '../flows/facts.ts';
import type { HandedCompany, HandedJob } from './file.ts';

export function certificatesIn(handed: HandedCompany, now: Iso): HandedCompany['certificates'] {
  const { name, code, siteUrl, facts, jobs } = handed;
  const read = readCustomerFacts(facts.map((fact, index) => ({ ...fact, seq: index + 1 }))).facts;
  const told = jobs.flatMap((job) => toldBy(job, handed, now));
  return customerState({ name, code, siteUrl }, read, told).lines.flatMap(({ topic, current, earlier }) =>
    [...(current ? [current] : []), ...earlier].map(({ certificate: { serial, notAfter, fingerprintSha256 } }) => ({
      topic,
      serial,
      notAfter,
      sha256: fingerprintSha256,
    })),
  );
}

/** Of a job that can't be folded nothing shows, as on the board. */
function toldBy({ id, flow, flowVersion, createdAt, facts }: HandedJob, of: HandedCompany, now: Iso): CaseTold[] {
  const known = flowIds.find((one) => one === flow);
  if (known === undefined) return [];
  const stored = readStored(facts.map((fact, index) => ({ ...fact, seq: index + 1 })));
  const file = {
    ...{ id, flow: known, flowVersion, ...stored },
    ...{ mode: 'real' as const, environment: of.environment, siteUrl: of.siteUrl, seen: [], readOnly: true },
  };
  try {
    const view = viewOf(file, { wall: Date.parse(now), run: '', mono: 0 });
    return [caseTold(view, facts.at(-1)?.at ?? createdAt)];
  } catch {
    return [];
  }
}
