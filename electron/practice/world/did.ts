// What somebody did in the practice world, told from what it was before and what it is since.
import type { FactData } from '../../../core/flows/facts.ts';
import { topicOf } from './scenario.ts';
import type { PracticeState } from './state.ts';

type Did = FactData<'practice-did'>;

const rowsOf = ({ portal }: PracticeState) => portal.accounts.flatMap(({ rows }) => rows);

export function didBetween(before: PracticeState, after: PracticeState): readonly Did[] {
  const known = new Map(rowsOf(before).map((row) => [row.uuid, row]));
  const rows = rowsOf(after).flatMap((row): readonly Did[] => {
    const old = known.get(row.uuid);
    const topic = topicOf(row.uuid);
    if (!old) return [{ did: 'created', topic }];
    if (old.revokedAt === null && row.revokedAt !== null) return [{ did: 'revoked', topic }];
    return old.serial === row.serial ? [] : [{ did: 'renewed', topic }];
  });
  const { csr } = after.site;
  const issued = csr !== null && csr.publicKeySha256 !== before.site.csr?.publicKeySha256;
  return [...(issued ? [{ did: 'request-issued', topic: null } as const] : []), ...rows];
}
