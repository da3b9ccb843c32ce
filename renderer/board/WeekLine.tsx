// One company of the board with its state, its dates, and the one thing to do.
import { Button } from 'react-aria-components';
import type { BoardLine } from '../../core/contract/customers.ts';
import { useFirst, type Cover } from '../app/wizard-context.ts';
import { act, doesFor } from './act.ts';
import { StatusWord } from './StatusWord.tsx';

type Then = Extract<Cover, { page: 'customer' | 'custody' }>['then'];
type Props = { readonly line: BoardLine; readonly then: Then; readonly primary?: boolean };

/** A calendar day as the certificate's own dates are written. */
export const asIso = (day: string): string => `${day}T00:00:00Z`;

export function lineName({ name, code, serves }: BoardLine, unnamed: string): string {
  const company = name || code || unnamed;
  return serves === '' ? company : `${company} ${serves}`;
}

export function WeekLine({ line, then, primary = false }: Props) {
  const first = useFirst();
  const {
    words: { week, dates },
    info,
    cover,
  } = first;
  const name = lineName(line, week.unnamed);
  const does = doesFor(line);
  const text = line.openCase ? week.resume : week.actions[line.status];
  return (
    <li className="week-line">
      <Button
        className="week-name"
        onPress={() => cover({ page: 'customer', customerId: line.customerId, then })}
        aria-label={`${name}: ${week.company}`}
      >
        {name}
      </Button>
      <StatusWord status={line.status} />
      <span className="week-dates">
        {line.status === 'put-off' && line.putOffWhy !== '' && <span>{line.putOffWhy}</span>}
        {line.dates && (
          <>
            <span className="whole">
              {line.status === 'put-off'
                ? week.waits(dates.day(asIso(line.dates.lastSafe)))
                : `${week.lastSafe} ${dates.day(asIso(line.dates.lastSafe))}`}
            </span>{' '}
            <span className="whole">
              {week.until} {dates.day(asIso(line.dates.end))}
            </span>
            {line.endFrom === 'heard' && <span>({week.heard})</span>}
          </>
        )}
      </span>
      <Button
        className={primary ? 'button primary week-act' : 'button small week-act'}
        aria-label={`${text} ${name}`}
        isDisabled={info.ledger !== 'good' && does.kind === 'begin'}
        onPress={() => act(line, does, first, then)}
      >
        {text}
      </Button>
    </li>
  );
}
