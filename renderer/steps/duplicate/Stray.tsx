// Screen 26: what the row taken by mistake serves, asked before it is called harmless; its owner is told
// (docs/manual-coverage.md W3).
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { BoundedInput } from '../../controls/Bounded.tsx';
import type { FactData } from '../../../core/flows/facts.ts';
import { strayOf } from '../../../core/flows/duplicate/stray.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { CopyLine } from '../../controls/CopyLine.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';

type Answer = FactData<'stray-told'>['stray'];
const answers = ['made-by-create', 'serves-another', 'none', 'unknown'] as const satisfies readonly Answer[];
const tones = {
  none: 'good',
  'made-by-create': 'good',
  'serves-another': 'caution',
  unknown: 'caution',
} as const satisfies Record<Answer, string>;

export function Stray() {
  const {
    duplicate: { stray: words },
    dates,
    row,
  } = useWords();
  const { view, say } = useCase();
  const told = view.state.duplicate.stray;
  const [chosen, choose] = useState<Answer | null>(told?.stray ?? null);
  const [owner, setOwner] = useState(told?.owner ?? '');
  const stray = strayOf(view.state);
  const figures = stray ? words.row(stray.apsp, stray.serial, dates.day(stray.notAfter)) : '';
  const next = () => {
    if (chosen)
      say({
        kind: 'stray-told',
        data: { stray: chosen, owner: chosen === 'serves-another' ? owner.trim().slice(0, 120) : '' },
      });
  };
  const answer = (
    <div className="stack">
      {stray && chosen === null && (
        <section className="row-card" aria-label={words.received}>
          <p className="copy-about">{words.received}</p>
          <div className="row-proof">
            <p className="last-four">
              <span className="last-four-about">
                {row.lastFour}
                <small>{row.lastFourOf}</small>
              </span>
              <strong>{stray.apsp.slice(-4)}</strong>
            </p>
            <p className="row-date">{words.until(dates.day(stray.notAfter))}</p>
          </div>
        </section>
      )}
      {chosen && (
        <Note tone={tones[chosen]} live>
          <Lines lines={words.answers[chosen]} />
        </Note>
      )}
      {chosen === 'serves-another' && (
        <TextField value={owner} onChange={setOwner}>
          <Label>{words.owner}</Label>
          <BoundedInput limit={limits.line} autoComplete="off" />
        </TextField>
      )}
      {chosen === 'serves-another' && (
        <CopyLine prose about={words.message} text={words.toOwner(owner.trim(), figures)} />
      )}
      {chosen === 'unknown' && (
        <CopyLine
          prose
          about={words.messageUnknown}
          text={words.toHelpDesk(figures, view.state.customer?.mCode ?? '')}
        />
      )}
      {chosen === 'unknown' && <ContactCard />}
    </div>
  );
  // What follows from an answer stands beside it, or under it where there is no room.
  return (
    <StepPage
      words={words.page}
      sign={chosen ? null : words.page.sign}
      primary={{ text: words.page.primary, disabled: chosen === null, onPress: next }}
      picture={answer}
    >
      <Choices
        question={words.question}
        choices={answers.map((id) => ({ id, ...words.choices[id] }))}
        chosen={chosen}
        choose={choose}
      />
    </StepPage>
  );
}
