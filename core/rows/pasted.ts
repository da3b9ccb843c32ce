// Judges what was copied from Apple's portal: (i) panels, and rows of the list.
import { judgeDate, judgeRow, readAs } from './judge.ts';
import { foundAs, rowAt, type NotEnough, type RowJudgement, type RowLook } from './judgement.ts';
import type { Pasted } from './read-pasted.ts';
import type { RowTarget } from './target.ts';

const maxOthers = 200;

export const judgePasted = (target: RowTarget | null, pasted: Pasted): RowJudgement =>
  lookAtPasted(target, pasted).judgement;

export function lookAtPasted(target: RowTarget | null, pasted: Pasted): RowLook {
  const { panels, rows, longer, cut } = pasted;
  const judged = panels.map(({ apsp, serial, contradicts, at }) => ({
    apsp,
    at,
    stand: contradicts
      ? 'contradicts'
      : judgeRow(target, {
          apsp: readAs('whole', apsp),
          serial: readAs('beginning', serial),
          day: null,
          exact: false,
        }),
  }));
  // Without a date to compare with, every row may be the one.
  const fitting = rows.flatMap(({ day }, at) => (judgeDate(target, day) === 'unlikely' ? [] : [rowAt(at)]));
  const others = judged.flatMap(({ apsp, stand }) => (stand === 'other' && apsp !== null ? [apsp] : []));
  const listed = target && rows.length > 1 && !longer ? { all: rows.length, rows: fitting } : null;
  const toLook = (judgement: RowJudgement): RowLook => ({
    judgement,
    others: [...new Set(others)].slice(0, maxOthers),
    listed,
  });
  const lacks = (why: NotEnough): RowLook => toLook({ answer: 'not-enough', why });
  if (panels.length === 0 && rows.length === 0) return cut ? lacks('cut') : toLook({ answer: 'not-a-row' });
  if (!target?.apsp) return toLook({ answer: 'nothing-known' });
  for (const { at, stand } of judged) {
    if (stand !== 'this' && stand !== 'this-renewed') continue;
    // A row that was renewed since names the vendor of another request.
    const vendor = stand === 'this' && at !== null ? (rows[at]?.vendor ?? null) : null;
    const found = toLook({ answer: foundAs[stand], row: at === null ? null : rowAt(at) });
    return vendor === null ? found : { ...found, vendor };
  }
  const has = (one: (typeof judged)[number]['stand']): boolean => judged.some(({ stand }) => stand === one);
  if (has('misread')) return toLook({ answer: 'misread' });
  if (has('contradicts')) return lacks('contradicts');
  if (has('unknown')) return lacks(cut ? 'cut' : 'no-apsp');
  if (longer) return lacks('too-long');
  if (panels.length > 0) return toLook({ answer: 'other-row', looked: panels.length });
  return toLook(
    fitting.length > 0
      ? { answer: 'candidates', rows: fitting, all: rows.length }
      : { answer: 'no-candidate', all: rows.length },
  );
}
