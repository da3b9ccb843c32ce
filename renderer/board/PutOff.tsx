// A company that can't be begun yet: until when it waits, and why. Until then it is nobody's turn.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import type { CustomerPage } from '../../core/contract/customers.ts';
import { readDay } from '../../core/reading/read-day.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Note } from '../controls/Note.tsx';
import type { Say } from './say.ts';
import { asIso } from './WeekLine.tsx';

type Props = { readonly page: CustomerPage; readonly say: Say };

export function PutOff({ page, say }: Props) {
  const {
    words: {
      customers: { putOff: words },
      dates,
    },
    info,
  } = useWizard();
  const stuck = info.ledger !== 'good';
  if (page.putOff === null) return <Ask page={page} say={say} />;
  const { until, why } = page.putOff;
  return (
    <Note tone="info">
      <p>{words.set(dates.day(asIso(until)))}</p>
      {why !== '' && <p>{why}</p>}
      <div className="way-more">
        <Button
          className="button small"
          isDisabled={stuck}
          onPress={() => say({ kind: 'put-off', data: { until: null } })}
        >
          {words.stop}
        </Button>
      </div>
    </Note>
  );
}

function Ask({ page, say }: Props) {
  const {
    words: {
      customers: { putOff: words },
      dates,
    },
    info,
  } = useWizard();
  const [day, setDay] = useState('');
  const [why, setWhy] = useState('');
  const [bad, setBad] = useState<string | null>(null);
  const known = page.lines.flatMap((line) => (line.dates === null ? [] : [line.dates]));
  const [firstEnd] = known.map(({ end }) => end).toSorted();
  const [lastSafe] = known.map(({ lastSafe: safe }) => safe).toSorted();
  const read = readDay(day);
  const late = read !== null && lastSafe !== undefined && read > lastSafe && (firstEnd ?? '') > read;
  const keep = () => {
    if (read === null || read <= page.today) return setBad(words.bad);
    if (firstEnd !== undefined && read >= firstEnd) return setBad(words.beyond(dates.day(asIso(firstEnd))));
    say({ kind: 'put-off', data: { until: read, ...(why.trim() === '' ? {} : { why: why.trim() }) } });
  };
  return (
    <details className="safe-parts">
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <div className="serves">
        <TextField
          value={day}
          onChange={(text) => {
            setBad(null);
            setDay(text);
          }}
        >
          <Label>{words.day}</Label>
          <BoundedInput limit={limits.day} autoComplete="off" />
        </TextField>
        <TextField value={why} onChange={setWhy}>
          <Label>{words.why}</Label>
          <BoundedInput limit={limits.line} autoComplete="off" />
        </TextField>
        <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={keep}>
          {words.keep}
        </Button>
        <p className="hint">{words.dayHint}</p>
      </div>
      {late && (
        <Note tone="caution" live>
          {words.late(dates.day(asIso(lastSafe)))}
        </Note>
      )}
      {bad !== null && (
        <Note tone="caution" live>
          {bad}
        </Note>
      )}
    </details>
  );
}
