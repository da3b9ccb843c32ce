// A company that can't be begun yet: until when it waits, and why. Until then it is nobody's turn.
import { useRef, useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import type { CustomerPage } from '../../core/contract/customers.ts';
import { typedDay } from '../../core/schedule/typed-day.ts';
import { firstOvertaking } from '../../core/schedule/waits.ts';
import { useWizard } from '../app/wizard-context.ts';
import { askDay } from '../controls/ask-day.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { FieldRefusal } from '../controls/FieldRefusal.tsx';
import { Note } from '../controls/Note.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useUnsaved } from '../frame/unsaved.ts';
import type { Say } from './say.ts';
import { dayIso } from '../../core/base/time.ts';

/** Of the certificates that are renewed, the first ones first. */
function knownDays({ lines }: CustomerPage) {
  const known = lines.flatMap((line) => (line.dates === null ? [] : [line.dates]));
  return {
    ends: known.map(({ end }) => end).toSorted(),
    lastSafeDays: known.map(({ lastSafe }) => lastSafe).toSorted(),
  };
}

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
  // The end may have become known after the wait was set.
  const { ends, lastSafeDays } = knownDays(page);
  const end = firstOvertaking(ends, until);
  const [lastSafe] = lastSafeDays;
  const late = end === null && lastSafe !== undefined && until > lastSafe;
  return (
    <Note tone={end !== null || late ? 'caution' : 'info'}>
      <p>{words.set(dates.day(dayIso(until)))}</p>
      {end !== null && <p>{words.overtaken(dates.day(dayIso(end)))}</p>}
      {late && <p>{words.late(dates.day(dayIso(lastSafe)))}</p>}
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
  const field = useRef<HTMLDivElement>(null);
  useUnsaved(day.trim() !== '' || why.trim() !== '');
  const { ends, lastSafeDays } = knownDays(page);
  const [firstEnd] = ends;
  const [lastSafe] = lastSafeDays;
  const typed = typedDay(day, page.today);
  const read = typed.ok ? typed.day : null;
  const late =
    read !== null && read > page.today && lastSafe !== undefined && read > lastSafe && (firstEnd ?? '') > read;
  const refuse = (said: string) => {
    setBad(askDay(day, dates) ?? said);
    field.current?.querySelector('input')?.focus();
  };
  const keep = () => {
    if (!typed.ok && typed.fault === 'year') return refuse(dates.otherYear);
    if (read === null || read <= page.today) return refuse(words.bad);
    if (firstEnd !== undefined && read >= firstEnd) return refuse(words.beyond(dates.day(dayIso(firstEnd))));
    say({ kind: 'put-off', data: { until: read, ...(why.trim() === '' ? {} : { why: why.trim() }) } });
  };
  return (
    <details className="safe-parts">
      <summary>{words.title}</summary>
      <p>
        <Unbroken text={words.lead} />
      </p>
      <div className="serves" data-refused={bad !== null}>
        <TextField
          ref={field}
          isInvalid={bad !== null}
          value={day}
          onChange={(text) => {
            setBad(null);
            setDay(text);
          }}
        >
          <Label>{words.day}</Label>
          <BoundedInput limit={limits.day} autoComplete="off" />
          {bad !== null && <FieldRefusal>{bad}</FieldRefusal>}
        </TextField>
        <TextField value={why} onChange={setWhy}>
          <Label>{words.why}</Label>
          <BoundedInput limit={limits.line} autoComplete="off" />
        </TextField>
        <p className="hint">{words.dayHint}</p>
        <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={keep}>
          {words.keep}
        </Button>
      </div>
      {late && (
        <Note tone="caution" live>
          {words.late(dates.day(dayIso(lastSafe)))}
        </Note>
      )}
    </details>
  );
}
