// Whose turn it is, on the first page: one calm card for one company, at most five lines for many.
import { Button } from 'react-aria-components';
import type { BoardPage } from '../../core/contract/customers.ts';
import { asIso, lineName, WeekLine } from '../board/WeekLine.tsx';
import { useFirst } from '../app/wizard-context.ts';

export function ThisWeek({ page }: { readonly page: BoardPage }) {
  const {
    words: { week, dates },
    cover,
  } = useFirst();
  const [first] = page.rows;
  if (!first) return null;
  // One company alone, of which no date is known yet: what is open stands below.
  if (page.total === 1 && first.dates === null) return null;
  if (page.total === 1)
    return (
      <section className="this-week" aria-labelledby="this-week">
        <h2 id="this-week">{week.title}</h2>
        <ul>
          <WeekLine line={first} then="first" />
        </ul>
      </section>
    );
  const { due } = page;
  return (
    <section className="this-week" aria-labelledby="this-week">
      <h2 id="this-week">{week.many}</h2>
      {due.length > 0 ? (
        <ul>
          {due.map((line) => (
            <WeekLine key={`${line.customerId}/${line.line}`} line={line} then="first" />
          ))}
        </ul>
      ) : (
        <p>
          {week.none}
          {first.dates && week.next(lineName(first, week.unnamed), dates.day(asIso(first.dates.lastSafe)))}
        </p>
      )}
      <div className="way-more">
        <Button className="button small" onPress={() => cover({ page: 'board' })}>
          {week.board(page.total)}
        </Button>
      </div>
    </section>
  );
}
