// Screen 36: the request to Apple, filled in with the certificate's figures, for whoever has a support contract and for
// whoever has not (docs/manual-coverage.md M22).
import { useState } from 'react';
import { outcomesOf } from '../../../core/flows/trouble/ways-out.ts';
import type { WayOutResult } from '../../../core/flows/trouble/facts.ts';
import { letterForms, writeMoveRequest, type LetterForm } from '../../../core/text/apple-move-request.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { FileDrop } from '../../case/FileDrop.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { useWizard } from '../../app/wizard-context.ts';
import { Clues } from './Clues.tsx';
import { LetterText } from './LetterText.tsx';
import { LinkButton } from './LinkButton.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Waiting } from './Waiting.tsx';

const acosAnswers = ['yes', 'no', 'unknown'] as const;

export function AppleMove() {
  const {
    words: {
      trouble: { move },
    },
  } = useWizard();
  const { view, past } = useCase();
  const [face, setFace] = useState<'letter' | 'outcome' | null>(null);
  const { acos, waysOut } = view.state.trouble;
  const waiting = waysOut['apple-move']?.result === 'waiting' && !past;
  if (acos === null) return <Contract />;
  if (face === 'outcome') return <Outcome back={() => setFace('letter')} answered={() => setFace(null)} />;
  if (waiting && face === null)
    return <Waiting wayOut="apple-move" quiet={[{ text: move.toLetter, onPress: () => setFace('letter') }]} />;
  return <Letter next={() => setFace(waiting ? null : 'outcome')} />;
}

function Contract() {
  const {
    words: {
      trouble: { move, steps },
    },
  } = useWizard();
  const { say } = useCase();
  const { page, clues } = steps['apple-move'];
  const [chosen, setChosen] = useState<(typeof acosAnswers)[number] | null>(null);
  return (
    <StepPage
      words={page}
      primary={{
        text: move.ready,
        disabled: chosen === null,
        onPress: () => chosen && say({ kind: 'acos-told', data: { acos: chosen } }),
      }}
      picture={
        <div className="stack">
          <Choices
            question={move.acos}
            chosen={chosen}
            choose={setChosen}
            choices={acosAnswers.map((id) => ({ id, title: move.acosAnswers[id] }))}
          />
          <p className="hint">{move.unknown}</p>
        </div>
      }
    >
      <Clues title={clues.title} items={clues.items} />
    </StepPage>
  );
}

function Letter({ next }: { readonly next: () => void }) {
  const {
    words: {
      trouble: { move, steps },
    },
    language,
  } = useWizard();
  const { view, trap, past } = useCase();
  const {
    state: {
      customer,
      registered,
      trouble: { acos },
    },
  } = view;
  const { page, links } = steps['apple-move'];
  const [form, setForm] = useState<LetterForm>(language === 'ja' ? 'mail-ja' : 'mail-en');
  const known = registered?.kind === 'file';
  return (
    <StepPage
      words={page}
      primary={{ text: move.outcome, onPress: next }}
      sign={null}
      notice={trap && <TrapPanel received={trap} />}
      picture={
        <div className="stack">
          <label className="letter-form">
            <span>{move.letter}</span>
            <select
              value={form}
              onChange={({ target }) => setForm(letterForms.find((one) => one === target.value) ?? 'mail-ja')}
            >
              {letterForms.map((one) => (
                <option key={one} value={one}>
                  {move.forms[one]}
                </option>
              ))}
            </select>
          </label>
          <LetterText
            text={writeMoveRequest(form, { organisation: customer?.name ?? '', registered })}
            about={move.forms[form]}
          />
        </div>
      }
    >
      <div className="stack">
        <div className="drop-ways start">
          {acos === 'yes' && links.acos && <LinkButton link="acos" text={links.acos} />}
          {acos !== 'yes' && links.appleContact && <LinkButton link="appleContact" text={links.appleContact} />}
        </div>
        {registered?.kind === 'stated' && <p className="hint">{move.stated}</p>}
        {!known && !past && (
          <>
            <p className="hint">{move.file}</p>
            <FileDrop wanted="registered" />
          </>
        )}
      </div>
    </StepPage>
  );
}

function Outcome({ back, answered }: { readonly back: () => void; readonly answered: () => void }) {
  const {
    words: { trouble },
  } = useWizard();
  const { view, say, showStep } = useCase();
  const { page } = trouble.steps['apple-move'];
  const [chosen, setChosen] = useState<WayOutResult | null>(view.state.trouble.waysOut['apple-move']?.result ?? null);
  const answer = () => {
    if (chosen) say({ kind: 'rung-answered', data: { rung: 'apple-move', result: chosen } });
    answered();
    showStep(null);
  };
  return (
    <StepPage
      words={page}
      heading={trouble.move.outcomeHeading}
      liveInPast
      primary={{ text: page.primary, disabled: chosen === null, onPress: answer }}
      quiet={[{ text: trouble.move.toLetter, onPress: back }]}
    >
      <Outcomes
        wayOut="apple-move"
        question={trouble.question}
        among={outcomesOf('apple-move')}
        chosen={chosen}
        choose={setChosen}
      />
    </StepPage>
  );
}
