// Screen 52: which certificate was revoked: said, or found out by the number of its row (docs/manual-coverage.md W1).
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { BoundedArea } from '../../controls/Bounded.tsx';
import type { RowJudgement } from '../../../core/rows/judgement.ts';
import { whichOf } from '../../../core/flows/revoked/state.ts';
import { useCase } from '../../case/case-context.ts';
import { call } from '../../app/client.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Note } from '../../controls/Note.tsx';
import { useWindowFiles } from '../../case/window-files.ts';
import { useWizard, useWords } from '../../app/wizard-context.ts';
import { OnlyExpired } from './OnlyExpired.tsx';

export function RevokedWhich() {
  const { view, past } = useCase();
  const {
    revoked: { which },
    registered,
  } = view.state;
  if (which !== 'unknown' || past) return <Ask />;
  return registered?.kind === 'unavailable' ? <NoNumber /> : <Judge />;
}

const answers = ['in-use', 'another', 'unknown'] as const;

/** That another one was revoked is good news. */
function toneOf(found: string | null): 'good' | 'stop' | 'caution' {
  if (found === 'another') return 'good';
  return found ? 'stop' : 'caution';
}

function Ask() {
  const {
    revoked: { which: words },
  } = useWords();
  const { view, say, showStep } = useCase();
  const { which } = view.state.revoked;
  const [chosen, choose] = useState<(typeof answers)[number] | null>(which === 'help-desk' ? 'unknown' : which);
  const go = () => {
    if (chosen && chosen !== (which === 'help-desk' ? 'unknown' : which))
      say({ kind: 'revoked-row-told', data: { which: chosen } });
    showStep(null);
  };
  return (
    <StepPage
      words={words.page}
      layout="below"
      liveInPast
      primary={{ text: words.page.primary, disabled: chosen === null, onPress: go }}
    >
      <Choices
        question={words.question}
        choices={answers.map((id) => ({ id, ...words.choices[id] }))}
        chosen={chosen}
        choose={choose}
      />
      <OnlyExpired />
    </StepPage>
  );
}

function NoNumber() {
  const {
    revoked: { which: words },
  } = useWords();
  const { say } = useCase();
  return (
    <StepPage
      words={words.page}
      heading={words.noNumber.heading}
      lines={words.noNumber.lines}
      sign={null}
      layout="below"
      primary={{ text: words.helpDesk, onPress: () => say({ kind: 'revoked-row-told', data: { which: 'help-desk' } }) }}
    >
      <ContactCard />
      <OnlyExpired />
    </StepPage>
  );
}

function Judge() {
  const {
    words: {
      revoked: { which: words },
    },
    attempt,
  } = useWizard();
  const { view, say } = useCase();
  const [text, setText] = useState('');
  const [judged, setJudged] = useState<RowJudgement | null>(null);
  const judgePasted = (pasted: string) =>
    attempt(() => call('case.judgeRow', { caseId: view.id, text: pasted }), setJudged);
  useWindowFiles(() => undefined, judgePasted);
  const found = judged && whichOf(judged);
  const told = found ?? (judged?.answer === 'misread' ? 'misread' : 'unclear');
  const helpDesk = {
    text: words.helpDesk,
    onPress: () => say({ kind: 'revoked-row-told' as const, data: { which: 'help-desk' as const } }),
  };
  const { heading, lines, field, use } = words.judge;
  return (
    <StepPage
      words={words.page}
      heading={heading}
      lines={lines}
      sign={null}
      layout="below"
      quiet={[helpDesk]}
      notice={
        judged && (
          <Note tone={toneOf(found)} live>
            {words.answers[told]}
          </Note>
        )
      }
      primary={
        found
          ? { text: words.go, onPress: () => say({ kind: 'revoked-row-told', data: { which: found } }) }
          : { text: use, disabled: text.trim() === '', onPress: () => judgePasted(text) }
      }
    >
      <div className="paste-box">
        <TextField
          value={text}
          onChange={(typed) => {
            setText(typed);
            setJudged(null);
          }}
        >
          <Label>{field}</Label>
          <BoundedArea limit={limits.words} rows={5} spellCheck="false" />
        </TextField>
        {found && (
          <Button
            className="button small"
            onPress={() => {
              setText('');
              setJudged(null);
            }}
          >
            {words.again}
          </Button>
        )}
      </div>
      <OnlyExpired />
    </StepPage>
  );
}
