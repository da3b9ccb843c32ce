// One company of the board with its state, its dates, and the one thing to do.
import { Button } from 'react-aria-components';
import { dayIso } from '../../core/base/time.ts';
import type { BoardLine, SafeDays } from '../../core/contract/customers.ts';
import type { FirstTexts } from '../../core/text/first-texts.ts';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useFirst, type Cover } from '../app/wizard-context.ts';
import { act, doesFor } from './act.ts';
import { StateOfLine } from './StatusWord.tsx';

/** Reported, and never counted on: said apart from the days that are. */
export const graceWords = ({ grace }: SafeDays, { week, dates }: Pick<FirstTexts, 'week' | 'dates'>): string =>
  grace.over ? week.graceOver : week.grace(dates.day(dayIso(grace.until)));

type Then = Extract<Cover, { page: 'customer' | 'custody' }>['then'];
type Props = { readonly line: BoardLine; readonly then: Then; readonly primary?: boolean };

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
  // Who is called, and where; an address is on the company's page.
  const person = `${line.person.name} ${line.person.phone}`.trim();
  const does = doesFor(line);
  const goesOn = line.openCase?.calling ? week.callOn : week.resume;
  const text = line.openCase ? goesOn : week.actions[line.status];
  return (
    <li className="week-line">
      <div className="week-row">
        <Button
          className="week-name"
          onPress={() => cover({ page: 'customer', customerId: line.customerId, then })}
          aria-label={`${name}: ${week.company}`}
        >
          {name}
        </Button>
        <StateOfLine line={line} />
      </div>
      <div className="week-row">
        <span className="week-dates">
          {then === 'board' && person !== '' && <span>{week.person(person)}</span>}
          {line.status === 'put-off' && line.putOffWhy !== '' && <span>{line.putOffWhy}</span>}
          {line.dates && (
            <>
              {line.status !== 'ended' && (
                <span className="whole">
                  {line.status === 'put-off'
                    ? week.waits(dates.day(dayIso(line.dates.waits ?? line.dates.lastSafe)))
                    : `${week.lastSafe} ${dates.day(dayIso(line.dates.lastSafe))}`}
                </span>
              )}{' '}
              <span className="whole">
                {week.until} {dates.day(dayIso(line.dates.end))}
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
      </div>
      {line.status === 'ended' && line.dates && (
        <p className="week-grace">
          <Unbroken text={graceWords(line.dates, first.words)} />
        </p>
      )}
    </li>
  );
}
