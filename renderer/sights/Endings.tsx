// On the telephone, without a case or a file: two sentences to read aloud, what was heard, and whether it is the row.
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { compareEndings, type Endings as Heard, type EndingsAnswer } from '../../core/rows/spoken.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Rich } from '../controls/Rich.tsx';
import { Shape } from '../controls/Shape.tsx';
import { useWords } from '../app/wizard-context.ts';

const ends = ['site', 'row'] as const satisfies readonly (keyof Heard)[];
const tones = { same: 'good', other: 'stop', again: 'caution' } as const satisfies Record<EndingsAnswer, string>;

export function Endings() {
  const {
    sights: { endings: words },
  } = useWords();
  const [heard, setHeard] = useState<Heard>({ site: '', row: '' });
  const { answer, unread } = compareEndings(heard);
  return (
    <section className="endings" aria-labelledby="endings-title">
      <h2 id="endings-title">{words.title}</h2>
      <p className="hint">{words.lead}</p>
      <div className="endings-pair">
        {ends.map((end) => (
          <div key={end} className="ending">
            <p className="to-say">{words.say[end]}</p>
            <TextField value={heard[end]} onChange={(typed) => setHeard({ ...heard, [end]: typed })}>
              <Label>{words.fields[end]}</Label>
              <BoundedInput
                limit={limits.spoken}
                autoComplete="off"
                spellCheck="false"
                className="react-aria-Input mono"
              />
              {unread.includes(end) && <div className="hint">{words.unread}</div>}
            </TextField>
          </div>
        ))}
      </div>
      <div className="endings-answer" role="status" {...(answer ? { 'data-tone': tones[answer] } : {})}>
        {answer && <Shape kind={tones[answer]} />}
        <p className={answer ? undefined : 'hint'}>
          <Rich line={answer ? words.answers[answer] : words.wait} />
        </p>
      </div>
    </section>
  );
}
