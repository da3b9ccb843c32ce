// One certificate of a company: its dates, how they come about, what it serves, and whether it is renewed at all.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import type { CustomerPage } from '../../core/contract/customers.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { useUnsaved } from '../frame/unsaved.ts';
import { BothEnds, HeardEnd } from './HeardEnd.tsx';
import { Note } from '../controls/Note.tsx';
import { Retire } from './Retire.tsx';
import { SafeParts } from './SafeParts.tsx';
import type { Say } from './say.ts';
import { StatusWord } from './StatusWord.tsx';
import { dayIso } from '../../core/base/time.ts';
import { graceWords } from './WeekLine.tsx';

type Props = {
  readonly line: CustomerPage['lines'][number];
  readonly today: string;
  /** Another end may be noted here. */
  readonly says: boolean;
  readonly say: Say;
  /** A renewal sheet of it. */
  readonly print: () => void;
};

export function Certificate({ line, today, says, say, print }: Props) {
  const {
    words: {
      customers: { page: words },
      sheets: { making: sheetWords },
      week,
      dates,
    },
    info,
  } = useWizard();
  const [serves, setServes] = useState(line.serves);
  useUnsaved(serves.trim() !== line.serves.trim());
  const [kept, setKept] = useState(false);
  const heard = line.current === null || line.heard?.counts === true;
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
              {dates.day(dayIso(line.dates.end))} {heard && <span className="hint">{week.heard}</span>}
            </dd>
          </div>
          <div>
            <dt>{week.begin}</dt>
            <dd>{dates.day(dayIso(line.dates.guide))}</dd>
          </div>
          <div>
            <dt>{week.lastSafe}</dt>
            <dd>
              {dates.day(dayIso(line.dates.lastSafe))} <span className="hint">{week.guess}</span>
            </dd>
          </div>
        </dl>
      )}
      <BothEnds line={line} />
      {line.dates && line.status === 'ended' && <Note tone="info">{graceWords(line.dates, { week, dates })}</Note>}
      {line.dates && <SafeParts dates={line.dates} ended={line.status === 'ended'} />}
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
            isDisabled={info.ledger !== 'good'}
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
      {says && <HeardEnd line={line} today={today} say={say} />}
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
