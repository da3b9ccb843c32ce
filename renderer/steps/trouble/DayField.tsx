// A day typed in the order of the page's language, with the weekday below it as proof that it was understood; the
// system's own field would follow the system's order.
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { askDay } from '../../controls/ask-day.ts';
import { BoundedInput } from '../../controls/Bounded.tsx';
import { localDay } from '../../../core/schedule/business-days.ts';
import { typedDay } from '../../../core/schedule/typed-day.ts';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWizard } from '../../app/wizard-context.ts';

type Props = { readonly label: string; readonly day: string; readonly change: (day: string | null) => void };

export function DayField({ label, day, change }: Props) {
  const {
    words: { startOver, dates },
  } = useWizard();
  const [typed, setTyped] = useState(() => dates.typed(day));
  const [today] = useState(() => localDay(new Date().toISOString()));
  const read = typedDay(typed, today);
  const type = (text: string) => {
    setTyped(text);
    const now = typedDay(text, today);
    change(now.ok ? now.day : null);
  };
  const unread = { unread: askDay(typed, dates) ?? startOver.dayUnread, year: dates.otherYear };
  return (
    <TextField value={typed} onChange={type} isInvalid={!read.ok}>
      <Label>{label}</Label>
      <BoundedInput limit={limits.day} autoComplete="off" spellCheck="false" />
      <p className="hint">{read.ok ? <Unbroken text={dates.day(read.day)} /> : unread[read.fault]}</p>
    </TextField>
  );
}
