// Values as they are read out: typed as they are heard, read back aloud, and only then told to the case.
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { nothingTyped, outcomeOf, readTyped, type Outcome, type Typed } from '../../core/call/heard.ts';
import type { Heard } from '../../core/call/script.ts';
import { groupsOfFour, type HexDigit } from '../../core/reading/spoken-hex.ts';
import type { Heard as Values } from '../../core/rows/told.ts';
import type { Texts } from '../../core/text/texts.ts';
import { useCase } from '../case/case-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Note } from '../controls/Note.tsx';
import { useWords } from '../app/wizard-context.ts';
import { Answers } from './Answers.tsx';

const fields = ['apsp', 'serial', 'end'] as const;
type Asked = { readonly values: Values; readonly refused: Exclude<Outcome['kind'], 'fact'> | null };

export type Hearing = {
  readonly typed: Typed;
  readonly asked: Asked | null;
  readonly faulty: boolean;
};
export const nothingHeard: Hearing = { typed: nothingTyped, asked: null, faulty: false };

/** Enter shows what to read back. */
export function readBackOf(what: Heard, { typed }: Hearing): Hearing {
  const read = readTyped(what, typed);
  return read.kind === 'read'
    ? { typed, asked: { values: read.values, refused: null }, faulty: false }
    : { typed, asked: null, faulty: true };
}

type Props = {
  readonly what: Heard;
  readonly hearing: Hearing;
  readonly setHearing: (hearing: Hearing) => void;
  /** In the language of the caller. */
  readonly spoken: Texts;
};

export function Hear({ what, hearing, setHearing, spoken }: Props) {
  const { call } = useWords();
  const { view, say } = useCase();
  const { typed, asked, faulty } = hearing;
  const read = readTyped(what, typed);
  const [first] = useState(() => fields[0]);
  const again = () => setHearing(nothingHeard);
  const confirm = (values: Values) => {
    const outcome = outcomeOf(what, values, view);
    if (outcome.kind === 'fact') say(outcome.fact);
    else setHearing({ typed, asked: { values, refused: outcome.kind }, faulty: false });
  };
  if (asked?.refused)
    return (
      <div className="call-hear">
        <Note tone="caution" live>
          {call.hear.refused[asked.refused]}
        </Note>
        <Answers title={call.answers} answers={[{ text: call.hear.back, onPress: again }]} />
      </div>
    );
  if (asked)
    return (
      <div className="call-hear">
        <section className="call-say" aria-label={call.hear.readBack}>
          <h2>{call.hear.readBack}</h2>
          <p className="call-said" lang={spoken.frame.locale}>
            {readAloud(asked.values, spoken)}
          </p>
          <p className="call-asked" lang={spoken.frame.locale}>
            {spoken.call.hear.asRead}
          </p>
        </section>
        <Answers
          title={call.answers}
          answers={[
            { text: call.hear.yes, onPress: () => confirm(asked.values) },
            { text: call.hear.no, onPress: again },
          ]}
        />
      </div>
    );
  return (
    <div className="call-hear">
      <p className="hint">{call.hear.hint}</p>
      {fields.map((field) => (
        <TextField
          key={field}
          autoFocus={field === first}
          value={typed[field]}
          onChange={(text) => setHearing({ typed: { ...typed, [field]: text }, asked: null, faulty })}
        >
          <Label>{field === 'end' && what === 'renewed' ? call.hear.endWanted : call.hear.fields[field]}</Label>
          <BoundedInput limit={limits.spoken} autoComplete="off" spellCheck="false" className="react-aria-Input mono" />
          {faulty && read.kind === 'faults' && read.faults[field] && (
            <p className="field-refused" role="alert">
              {call.hear.faults[read.faults[field]]}
            </p>
          )}
        </TextField>
      ))}
    </div>
  );
}

/** デー・はち・エー・ゼロ、and the day in words. */
function readAloud({ apsp, serial, end }: Values, { call, dates }: Texts): string {
  const digits = (text: string): string =>
    groupsOfFour(text)
      .map((group) => Array.from(group, (digit) => call.spelled[digit as HexDigit]).join(call.between))
      .join(call.groups);
  return [digits(apsp), ...(serial ? [digits(serial)] : []), ...(end ? [dates.day(`${end}T00:00:00Z`)] : [])].join(
    ' / ',
  );
}
