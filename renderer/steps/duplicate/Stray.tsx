// Screen 26: what the row taken by mistake serves, asked before it is called harmless; its owner is told
// (docs/manual-coverage.md W3).
import { cut } from '../../../core/base/cut.ts';
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { BoundedInput } from '../../controls/Bounded.tsx';
import type { FactData } from '../../../core/flows/facts.ts';
import { strayOf } from '../../../core/flows/duplicate/stray.ts';
import type { Texts } from '../../../core/text/texts.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Letter } from '../../controls/Letter.tsx';
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

/** What names the row in a letter; nothing where no file of it is here. */
const figuresOf = (stray: ReturnType<typeof strayOf>, { duplicate, dates }: Texts): string =>
  stray ? duplicate.stray.row(stray.apsp, stray.serial, dates.day(stray.notAfter)) : '';

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
  const next = () => {
    if (chosen)
      say({
        kind: 'stray-told',
        data: { stray: chosen, owner: chosen === 'serves-another' ? cut(owner.trim(), 120) : '' },
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
        <Letter
          about={words.message}
          write={(spoken) => spoken.duplicate.stray.toOwner(owner.trim(), figuresOf(stray, spoken))}
        />
      )}
      {chosen === 'unknown' && (
        <Letter
          about={words.messageUnknown}
          write={(spoken) =>
            spoken.duplicate.stray.toHelpDesk(figuresOf(stray, spoken), view.state.customer?.mCode ?? '')
          }
        />
      )}
      {chosen === 'unknown' && <ContactCard />}
    </div>
  );
  // What follows from an answer stands beside it, or under it where there is no room.
  return (
    <StepPage
      words={words.page}
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
