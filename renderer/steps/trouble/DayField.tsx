// A day typed in the order of the page's language, with the weekday below it as proof that it was understood; the
// system's own field would follow the system's order.
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { BoundedInput } from '../../controls/Bounded.tsx';
import { readDay } from '../../../core/reading/read-day.ts';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWizard } from '../../app/wizard-context.ts';

type Props = { readonly label: string; readonly day: string; readonly change: (day: string | null) => void };

export function DayField({ label, day, change }: Props) {
  const {
    words: { startOver, dates },
  } = useWizard();
  const [typed, setTyped] = useState(() => dates.typed(day));
  const read = readDay(typed);
  const type = (text: string) => {
    setTyped(text);
    change(readDay(text));
  };
  return (
    <TextField value={typed} onChange={type} isInvalid={read === null}>
      <Label>{label}</Label>
      <BoundedInput limit={limits.day} autoComplete="off" spellCheck="false" />
      <p className="hint">{read === null ? startOver.dayUnread : <Unbroken text={dates.day(read)} />}</p>
    </TextField>
  );
}
