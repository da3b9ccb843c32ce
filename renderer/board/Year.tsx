// The year ahead as twelve columns: a picture, and a row of buttons that the keyboard walks and a voice reads.
import { Button } from 'react-aria-components';
import type { BoardPage } from '../../core/contract/customers.ts';
import { useWizard } from '../app/wizard-context.ts';

type Props = {
  readonly months: BoardPage['months'];
  readonly chosen: string | null;
  readonly choose: (month: string) => void;
};

export function Year({ months, chosen, choose }: Props) {
  const {
    words: {
      customers: { board: words },
    },
  } = useWizard();
  const most = Math.max(1, ...months.map(({ count }) => count));
  return (
    <section className="year" aria-labelledby="board-year">
      <h3 id="board-year">{words.year}</h3>
      <p className="hint">{words.yearHint}</p>
      <ol>
        {months.map(({ month, count }) => {
          const [year = 0, number = 1] = month.split('-').map(Number);
          return (
            <li key={month}>
              <Button
                className="year-month"
                aria-pressed={chosen === month}
                aria-label={`${words.month(year, number)} ${words.count(count)}`}
                isDisabled={count === 0 && chosen !== month}
                onPress={() => choose(month)}
              >
                <span className="year-count">{count}</span>
                <meter className="year-bar" min={0} max={most} value={count} aria-hidden="true" />
                <span className="year-name">{words.shortMonth(number)}</span>
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
