// Values as they are read out: typed as they are heard, read back aloud, and only then told to the case.
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { nothingTyped, outcomeOf, readTyped, wantsDay, type Outcome, type Typed } from '../../core/call/heard.ts';
import type { Heard } from '../../core/call/scene.ts';
import { mayHearInUse } from '../../core/call/script.ts';
import { renewalSteps } from '../../core/flows/renewal/steps.ts';
import { localDay } from '../../core/schedule/business-days.ts';
import { groupsOfFour, type HexDigit } from '../../core/reading/spoken-hex.ts';
import type { Heard as Values } from '../../core/rows/told.ts';
import type { Texts } from '../../core/text/texts.ts';
import { useCase } from '../case/case-context.ts';
import { askDay } from '../controls/ask-day.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useWords } from '../app/wizard-context.ts';
import { AskAgain, ReadBack } from './ReadBack.tsx';

const fields = ['apsp', 'serial', 'end'] as const;
type Asked = { readonly values: Values; readonly refused: Exclude<Outcome['kind'], 'fact'> | null };

export type Hearing = {
  readonly typed: Typed;
  readonly asked: Asked | null;
  readonly faulty: boolean;
};
export const nothingHeard: Hearing = { typed: nothingTyped, asked: null, faulty: false };

const todayHere = (): string => localDay(new Date().toISOString());
/** Enter shows what to read back. */
export function readBackOf(what: Heard, { typed }: Hearing): Hearing {
  const read = readTyped(what, typed, todayHere());
  return read.kind === 'read'
    ? { typed, asked: { values: read.values, refused: null }, faulty: false }
    : { typed, asked: null, faulty: true };
}

type Props = {
  readonly what: Heard;
  readonly hearing: Hearing;
  readonly setHearing: (hearing: Hearing) => void;
  /** The number in use may be the one that was misheard. */
  readonly hearInUse: () => void;
  /** It was what is wanted, and became a fact. */
  readonly told: () => void;
  /** In the language of the caller. */
  readonly spoken: Texts;
};

export function Hear({ what, hearing, setHearing, hearInUse, told, spoken }: Props) {
  const { call, dates } = useWords();
  const { view, say } = useCase();
  const { typed, asked, faulty } = hearing;
  const read = readTyped(what, typed, todayHere());
  const [first] = useState(() => fields[0]);
  const again = () => setHearing(nothingHeard);
  const confirm = (values: Values) => {
    const outcome = outcomeOf(what, values, view);
    if (outcome.kind === 'fact') {
      say(outcome.fact);
      told();
    } else setHearing({ typed, asked: { values, refused: outcome.kind }, faulty: false });
  };
  if (asked?.refused) {
    const { hear } = spoken.call;
    const aloud = { other: hear.nextRow, again: hear.onceMore, unknown: null }[asked.refused];
    const inUse = { text: call.hear.inUse(renewalSteps.registered.screen), onPress: hearInUse };
    return (
      <AskAgain
        why={call.hear.refused[asked.refused]}
        aloud={aloud}
        spoken={spoken}
        again={again}
        others={mayHearInUse(view) ? [inUse] : []}
      />
    );
  }
  if (asked) {
    const { values } = asked;
    return (
      <ReadBack
        lines={readAloud(values, spoken)}
        spoken={spoken}
        yes={() => confirm(values)}
        no={() => setHearing({ typed, asked: null, faulty: false })}
      />
    );
  }
  return (
    <div className="call-hear">
      <p className="hint">
        <Unbroken text={call.hear.hint} />
      </p>
      {fields.map((field) => (
        <TextField
          key={field}
          autoFocus={field === first}
          value={typed[field]}
          onChange={(text) => setHearing({ typed: { ...typed, [field]: text }, asked: null, faulty })}
        >
          <Label>{field === 'end' && wantsDay(what) ? call.hear.endWanted : call.hear.fields[field]}</Label>
          <BoundedInput limit={limits.spoken} autoComplete="off" spellCheck="false" className="react-aria-Input mono" />
          {field === 'end' && <p className="hint">{call.hear.endExample}</p>}
          {faulty && read.kind === 'faults' && read.faults[field] && (
            <p className="field-refused" role="alert">
              {(field === 'end' && askDay(typed.end, dates)) || call.hear.faults[read.faults[field]]}
            </p>
          )}
        </TextField>
      ))}
    </div>
  );
}

/** デー・はち・エー・ゼロ */
export const spellOut = (digits: string, { call }: Texts): string =>
  groupsOfFour(digits)
    .map((group) => Array.from(group, (digit) => call.spelled[digit as HexDigit]).join(call.between))
    .join(call.groups);

/** Digit by digit, and the day in words. */
const readAloud = ({ apsp, serial, end }: Values, spoken: Texts): readonly string[] => [
  spellOut(apsp, spoken),
  ...(serial ? [spellOut(serial, spoken)] : []),
  ...(end ? [spoken.dates.day(`${end}T00:00:00Z`)] : []),
];
