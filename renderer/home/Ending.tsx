// Whose certificate Apple's mail is about, which names none: found on the board by the day that the mail states.
import { Button } from 'react-aria-components';
import type { BoardLine, EndingPage } from '../../core/contract/customers.ts';
import type { Look, LookNext } from '../../core/intake/look.ts';
import { useWizard } from '../app/wizard-context.ts';
import { dayIso } from '../../core/base/time.ts';
import { lineName, WeekLine } from '../board/WeekLine.tsx';
import { StatusWord } from '../board/StatusWord.tsx';

type Props = { readonly end: string; readonly ending: EndingPage; readonly again: () => void };

export function Ending({ end, ending, again }: Props) {
  const {
    words: {
      customers: { ending: words },
      dates,
    },
    cover,
  } = useWizard();
  const { count, rows, reading } = ending;
  const [only] = rows;
  const day = end.slice(0, 10);
  return (
    <section className="look-ending" aria-labelledby="look-ending">
      <h2 id="look-ending">{words.title}</h2>
      {count === 0 && <p>{words.none(dates.day(end))}</p>}
      {count === 1 && only && <OnlyOne line={only} />}
      {count > 1 && (
        <>
          <p>{words.several(count)}</p>
          <p>{words.severalHint}</p>
          <ul className="ending-lines">
            {rows.map((line) => (
              <WeekLine key={`${line.customerId}/${line.line}`} line={line} then="first" />
            ))}
          </ul>
        </>
      )}
      {reading && <p role="status">{words.reading}</p>}
      <div className="way-more">
        {count > rows.length && (
          <Button className="button" onPress={() => cover({ page: 'board', ends: day })}>
            {words.more(count)}
          </Button>
        )}
        {count === 0 && (
          <Button className="button" onPress={() => cover({ page: 'board' })}>
            {words.list}
          </Button>
        )}
        {count === 1 && only && (
          <Button
            className="button"
            onPress={() => cover({ page: 'customer', customerId: only.customerId, then: 'first' })}
          >
            {words.page}
          </Button>
        )}
        {reading && (
          <Button className="button" onPress={again}>
            {words.again}
          </Button>
        )}
      </div>
    </section>
  );
}

function OnlyOne({ line }: { readonly line: BoardLine }) {
  const {
    words: {
      customers: { ending: words },
      week,
      dates,
    },
  } = useWizard();
  return (
    <>
      <p>{words.one(lineName(line, week.unnamed))}</p>
      <p className="ending-one">
        <StatusWord status={line.status} />
        {line.dates && (
          <span className="whole">
            {week.until} {dates.day(dayIso(line.dates.end))}
            {line.endFrom === 'heard' && ` (${week.heard})`}
          </span>
        )}
        {line.topic !== '' && (
          <span className="whole">
            {words.lastFour} <strong className="mono">{line.topic.slice(-4)}</strong>
          </span>
        )}
      </p>
      <p className="hint">{words.oneHint}</p>
    </>
  );
}

/** The one company that it can be about comes first: its open job, or this year's. */
export function nextOfEnding({ notAfter }: Look, ending: EndingPage | null, unnamed: string): LookNext | null {
  const [line] = ending?.rows ?? [];
  if (!line || ending?.count !== 1) return null;
  const customer = lineName(line, unnamed);
  const { openCase, customerId, status } = line;
  if (openCase)
    return { do: 'open', caseId: openCase.caseId, customer, mode: 'real', step: openCase.step, give: null, say: null };
  return {
    do: 'begin',
    flow: status === 'ended' ? 'expired' : 'renew',
    mode: 'real',
    customerId,
    customer,
    known: { mCode: null, topic: null, notAfter },
    give: null,
  };
}
