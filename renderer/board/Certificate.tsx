// One certificate of a company: its dates, how they come about, what it serves, and whether it is renewed at all.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import type { CustomerPage } from '../../core/contract/customers.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Retire } from './Retire.tsx';
import { SafeParts } from './SafeParts.tsx';
import type { Say } from './say.ts';
import { StatusWord } from './StatusWord.tsx';
import { asIso } from './WeekLine.tsx';

type Props = {
  readonly line: CustomerPage['lines'][number];
  readonly say: Say;
  /** A renewal sheet of it. */
  readonly print: () => void;
};

export function Certificate({ line, say, print }: Props) {
  const {
    words: {
      customers: { page: words },
      sheets: { making: sheetWords },
      week,
      dates,
    },
  } = useWizard();
  const [serves, setServes] = useState(line.serves);
  const [kept, setKept] = useState(false);
  const named = /^com\.apple\.mgmt\./.test(line.topic);
  return (
    <div className="certificate-line">
      <p className="certificate-top">
        <StatusWord status={line.status} />
        {named && (
          <span>
            {words.number} <strong className="mono">{line.topic.slice(-4)}</strong>
          </span>
        )}
      </p>
      {line.dates && (
        <dl className="certificate-dates">
          <div>
            <dt>{week.until}</dt>
            <dd>
              {dates.day(asIso(line.dates.end))} {line.current === null && <span className="hint">{week.heard}</span>}
            </dd>
          </div>
          <div>
            <dt>{week.begin}</dt>
            <dd>{dates.day(asIso(line.dates.guide))}</dd>
          </div>
          <div>
            <dt>{week.lastSafe}</dt>
            <dd>
              {dates.day(asIso(line.dates.parts.at(-1)?.day ?? line.dates.lastSafe))}{' '}
              <span className="hint">{week.guess}</span>
            </dd>
          </div>
        </dl>
      )}
      {line.dates && <SafeParts dates={line.dates} />}
      {named && (
        <div className="serves">
          <TextField
            value={serves}
            onChange={(text) => {
              setKept(false);
              setServes(text);
            }}
          >
            <Label>{words.serves}</Label>
            <BoundedInput limit={limits.line} autoComplete="off" placeholder={words.servesHint} />
          </TextField>
          <Button
            className="button small"
            onPress={() =>
              say({ kind: 'certificate-named', data: { topic: line.topic, serves: serves.trim() } }, () =>
                setKept(true),
              )
            }
          >
            {words.keep}
          </Button>
          {kept && <span role="status">{words.kept}</span>}
        </div>
      )}
      {(named || line.topic === '') && <Retire line={line} say={say} />}
      {named && line.retired === null && (
        <div className="way-more">
          <Button className="button small" onPress={print}>
            {sheetWords.open.own}
          </Button>
        </div>
      )}
      {line.earlier.length > 0 && <p className="hint">{words.earlier(line.earlier.length)}</p>}
    </div>
  );
}
