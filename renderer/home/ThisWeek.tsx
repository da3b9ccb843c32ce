// Whose turn it is, on the first page: one calm card for one company, unless its open job stands there as one; at most
// five lines for many.
import { Button } from 'react-aria-components';
import type { BoardPage } from '../../core/contract/customers.ts';
import { dayIso } from '../../core/base/time.ts';
import { lineName, WeekLine } from '../board/WeekLine.tsx';
import { useFirst } from '../app/wizard-context.ts';

type Props = {
  readonly page: BoardPage;
  /** What is open says the one company's dates itself. */
  readonly told: boolean;
  /** The one company's button is the page's primary one. */
  readonly leads: boolean;
};

export function ThisWeek({ page, told, leads }: Props) {
  const {
    words: { week, dates },
    cover,
  } = useFirst();
  const [first] = page.rows;
  if (!first) return null;
  // One company alone, of which no date is known yet: what is open stands below.
  if (page.total === 1 && (first.dates === null || told)) return null;
  if (page.total === 1)
    return (
      <section className="this-week" aria-labelledby="this-week">
        <h2 id="this-week">{week.title}</h2>
        <ul>
          <WeekLine line={first} then="first" primary={leads} />
        </ul>
      </section>
    );
  const { due, dueCount, reading } = page;
  const more = dueCount - due.length;
  return (
    <section className="this-week" aria-labelledby="this-week">
      <h2 id="this-week">{week.many}</h2>
      {due.length > 0 && (
        <ul>
          {due.map((line) => (
            <WeekLine key={`${line.customerId}/${line.line}`} line={line} then="first" />
          ))}
        </ul>
      )}
      {due.length > 0 && more > 0 && <p>{week.more(more)}</p>}
      {reading && <p role="status">{week.reading}</p>}
      {due.length === 0 && !reading && (
        <p>
          {week.none}
          {first.dates && week.next(lineName(first, week.unnamed), dates.day(dayIso(first.dates.lastSafe)))}
        </p>
      )}
      <div className="way-more">
        <Button className="button small" onPress={() => cover({ page: 'board' })}>
          {reading ? week.list : week.board(page.total)}
        </Button>
      </div>
    </section>
  );
}
