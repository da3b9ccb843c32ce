// The deliberate second confirmation for going on with something unknown: it names what is unknown.
import { useState } from 'react';
import { Button, CheckboxButton, CheckboxField } from 'react-aria-components';
import type { Check } from '../../../core/verdict/verdict.ts';
import { InView } from '../../controls/InView.tsx';
import { Note } from '../../controls/Note.tsx';
import { Shape } from '../../controls/Shape.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { sentenceOf } from './verdict-signs.ts';

export function VerdictAnyway({
  open,
  accept,
  close,
}: {
  readonly open: readonly Check[];
  readonly accept: () => void;
  readonly close: () => void;
}) {
  const words = useWords();
  const {
    frame,
    judged: { anyway },
    verdict,
  } = words;
  const [agreed, setAgreed] = useState(false);
  return (
    <InView>
      <Note tone="caution" title={anyway.heading} live>
        <ul className="bullets">
          {open.map((check) => (
            <li key={check.id}>
              <strong>{`${verdict.checks[check.id]}${frame.colon}`}</strong>
              <Unbroken text={sentenceOf(words, check, open)} />
            </li>
          ))}
        </ul>
        <CheckboxField isSelected={agreed} onChange={setAgreed}>
          <CheckboxButton className="agree">
            <span className="box" aria-hidden="true">
              <Shape kind="check" />
            </span>
            {anyway.agree}
          </CheckboxButton>
        </CheckboxField>
        <div className="drop-ways">
          <Button className="button" isDisabled={!agreed} onPress={accept}>
            {anyway.go}
          </Button>
          <Button className="button quiet" onPress={close}>
            {anyway.close}
          </Button>
        </div>
      </Note>
    </InView>
  );
}
