// An end that somebody has heard, typed by hand: where no certificate is known, and where it is another than the
// certificate's own.
import { useRef, useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { dayIso, isDayOf } from '../../core/base/time.ts';
import type { CustomerPage } from '../../core/contract/customers.ts';
import { typedDay } from '../../core/schedule/typed-day.ts';
import { useWizard } from '../app/wizard-context.ts';
import { askDay } from '../controls/ask-day.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { FieldRefusal } from '../controls/FieldRefusal.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useUnsaved } from '../frame/unsaved.ts';
import type { Say } from './say.ts';

type Line = CustomerPage['lines'][number];
type Props = {
  /** Null: no certificate is known, not even by its end. */
  readonly line: Line | null;
  readonly today: string;
  readonly say: Say;
};

export function HeardEnd({ line, today, say }: Props) {
  const {
    words: {
      customers: { page: words },
    },
  } = useWizard();
  if (!line?.current) return <Field line={line} today={today} say={say} hint={words.heardHint} />;
  return (
    <details className="safe-parts">
      <summary>{words.heardOther}</summary>
      <p>
        <Unbroken text={words.heardOtherLead} />
      </p>
      <Field line={line} today={today} say={say} hint={words.heardOtherHint} />
    </details>
  );
}

function Field({ line, today, say, hint }: Props & { readonly hint: string }) {
  const {
    words: {
      customers: { page: words },
      dates,
    },
    info,
  } = useWizard();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState<string | null>(null);
  const field = useRef<HTMLDivElement>(null);
  useUnsaved(typed.trim() !== '');
  const keep = () => {
    const read = typedDay(typed, today);
    if (!read.ok) {
      setBad(read.fault === 'year' ? dates.otherYear : (askDay(typed, dates) ?? words.heardBad));
      field.current?.querySelector('input')?.focus();
      return;
    }
    const number = line?.current?.certificate.topic ?? line?.topic ?? '';
    const topic = /^com\.apple\.mgmt\./.test(number) ? number : null;
    say({ kind: 'end-heard', data: { topic, end: dayIso(read.day), from: 'hand' } }, () => setTyped(''));
  };
  return (
    <div className="serves" data-refused={bad !== null}>
      <TextField
        ref={field}
        isInvalid={bad !== null}
        value={typed}
        onChange={(text) => {
          setBad(null);
          setTyped(text);
        }}
      >
        <Label>{words.heardEnd}</Label>
        <BoundedInput limit={limits.day} autoComplete="off" />
        {bad !== null && <FieldRefusal>{bad}</FieldRefusal>}
      </TextField>
      <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={keep}>
        {words.keep}
      </Button>
      <p className="hint">{hint}</p>
    </div>
  );
}

/** Where the certificate says one thing and somebody another: both, and by which the list counts. */
export function BothEnds({ line }: { readonly line: Line }) {
  const {
    words: {
      customers: { page: words },
      dates,
    },
  } = useWizard();
  const said = saidOf(line);
  if (said === null) return null;
  const { own, heard, what } = said;
  const text = what === 'file' ? words.fileOnly : words.bothEnds[what](dates.day(own), dates.day(heard));
  return (
    <p className="both-ends">
      <Unbroken text={text} />
    </p>
  );
}

type Both = {
  readonly own: string;
  readonly heard: string;
  readonly what: 'earlier' | 'later' | 'not-taken' | 'proven' | 'file';
};

function saidOf({ current, earlier, heard }: Line): Both | null {
  if (current === null) return null;
  const own = current.certificate.notAfter;
  if (heard?.counts) return { own, heard: heard.end, what: heard.end < own ? 'earlier' : 'later' };
  if (heard !== null && !isDayOf(Date.parse(heard.end), own))
    return { own, heard: heard.end, what: heard.end < own ? 'proven' : 'not-taken' };
  // The next one is here, and nobody has said yet that it is registered.
  return current.how === 'file' && earlier.length > 0 && heard === null ? { own, heard: '', what: 'file' } : null;
}
