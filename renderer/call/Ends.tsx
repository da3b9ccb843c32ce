// Two ends that tell a refusal: of the number at the management site, and of the row behind the (i). Typed as they are
// heard, read back aloud, and compared by the one row rule.
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { noEnds, readEnds, type TypedEnds } from '../../core/call/heard.ts';
import { standOfEnds } from '../../core/rows/told.ts';
import type { Texts } from '../../core/text/texts.ts';
import { useCase } from '../case/case-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Note } from '../controls/Note.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useWords } from '../app/wizard-context.ts';
import { Answers } from './Answers.tsx';
import { spellOut } from './Hear.tsx';
import { AskAgain, ReadBack, SayThen } from './ReadBack.tsx';

const fields = ['site', 'row'] as const;
type Asked = { readonly ends: TypedEnds; readonly stand: 'again' | 'other' | null };
export type EndsHeard = { readonly typed: TypedEnds; readonly asked: Asked | null; readonly faulty: boolean };
export const noEndsHeard: EndsHeard = { typed: noEnds, asked: null, faulty: false };

/** Enter shows what to read back. */
export function endsReadBack({ typed }: EndsHeard): EndsHeard {
  const read = readEnds(typed);
  return read.kind === 'read'
    ? { typed, asked: { ends: read.ends, stand: null }, faulty: false }
    : { typed, asked: null, faulty: true };
}

type Props = {
  readonly heard: EndsHeard;
  readonly setHeard: (heard: EndsHeard) => void;
  /** In the language of the caller. */
  readonly spoken: Texts;
};

export function Ends({ heard: { typed, asked, faulty }, setHeard, spoken }: Props) {
  const { call } = useWords();
  const { say } = useCase();
  const read = readEnds(typed);
  const again = () => setHeard(noEndsHeard);
  const told = (row: string | null, site: string) => say({ kind: 'e320-told', data: { site, row, readBack: true } });
  const confirm = (ends: TypedEnds) => {
    const stand = standOfEnds(ends);
    if (stand === 'fits') told(ends.row, ends.site);
    else setHeard({ typed, asked: { ends, stand }, faulty: false });
  };
  if (asked?.stand === 'again')
    return <AskAgain why={call.hear.refused.again} aloud={spoken.call.hear.onceMore} spoken={spoken} again={again} />;
  if (asked?.stand === 'other') {
    const { site } = asked.ends;
    const next = () => setHeard({ typed: { ...typed, row: '' }, asked: null, faulty: false });
    return (
      <div className="call-hear">
        <Note tone="caution" live>
          {call.ends.other}
        </Note>
        <SayThen aloud={spoken.call.hear.nextRow} spoken={spoken} />
        <Answers
          title={call.answers}
          answers={[
            { text: call.ends.next, onPress: next },
            { text: call.ends.none, onPress: () => told(null, site) },
          ]}
        />
      </div>
    );
  }
  if (asked) {
    const { ends } = asked;
    const lines = fields.map((field) => spoken.call.ends.aloud[field](spellOut(ends[field], spoken)));
    return <ReadBack lines={lines} spoken={spoken} yes={() => confirm(ends)} no={again} />;
  }
  return (
    <div className="call-hear">
      <p className="hint">
        <Unbroken text={call.hear.hint} />
      </p>
      {fields.map((field) => (
        <EndField
          key={field}
          field={field}
          value={typed[field]}
          change={(text) => setHeard({ typed: { ...typed, [field]: text }, asked: null, faulty })}
          fault={faulty && read.kind === 'faults' ? (read.faults[field] ?? null) : null}
          first={typed.site === '' ? 'site' : 'row'}
        />
      ))}
    </div>
  );
}

type Faults = Extract<ReturnType<typeof readEnds>, { readonly kind: 'faults' }>['faults'];
type FieldProps = {
  readonly field: keyof TypedEnds;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly fault: NonNullable<Faults[keyof TypedEnds]> | null;
  /** Where one begins to type. */
  readonly first: keyof TypedEnds;
};

function EndField({ field, value, change, fault, first }: FieldProps) {
  const { call } = useWords();
  const [begins] = useState(field === first);
  return (
    <TextField autoFocus={begins} value={value} onChange={change}>
      <Label>{call.ends.fields[field]}</Label>
      <BoundedInput limit={limits.spoken} autoComplete="off" spellCheck="false" className="react-aria-Input mono" />
      {fault && (
        <p className="field-refused" role="alert">
          {call.hear.faults[fault]}
        </p>
      )}
    </TextField>
  );
}
