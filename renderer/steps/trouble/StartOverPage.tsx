// Screens 40 to 48: one step of starting over, with who does it and when; what can't be undone asks for a deliberate
// mark first.
import { useState, type ReactNode } from 'react';
import { Button, CheckboxButton, CheckboxField, Label, TextField } from 'react-aria-components';
import { ownerOf } from '../../../core/flows/trouble/owner.ts';
import { mayLeaveStartOver } from '../../../core/flows/trouble/leave.ts';
import { limits } from '../../../core/base/limits.ts';
import { BoundedInput } from '../../controls/Bounded.tsx';
import { startOverSteps, type StartOverStep } from '../../../core/flows/trouble/facts.ts';
import { afterBusinessDays, localDay, vendorDays } from '../../../core/schedule/business-days.ts';
import { texts } from '../../../core/text/texts.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Shape } from '../../controls/Shape.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWizard, useWords } from '../../app/wizard-context.ts';
import { DayField } from './DayField.tsx';
import { DeviceCounts } from './DeviceCounts.tsx';
import { LetterText } from './LetterText.tsx';

/** Where the page says to call or to write to somebody. */
const asks: readonly StartOverStep[] = ['agreed', 'requested', 'vendor-deleted'];

export const startOverPage = (step: StartOverStep) =>
  function StartOverOf() {
    return <StepOf step={step} />;
  };

function StepOf({ step }: { readonly step: StartOverStep }) {
  const {
    words: { startOver: words },
    goHome,
  } = useWizard();
  const { view, say, foreignPlace, showStep, past } = useCase();
  const { startOver } = view.state.trouble;
  const { page, practice, sure } = words.steps[step];
  const entry = startOver[step];
  const [owner, setOwner] = useState(ownerOf(step, startOver, words));
  const [today] = useState(() => localDay(new Date().toISOString()));
  const [on, setOn] = useState<string | null>(entry?.on ?? today);
  const [agreed, setAgreed] = useState(sure === null);
  const data = owner.trim() !== '' && on !== null ? { step, owner: owner.trim(), on } : null;
  const ahead = on !== null && on > today;
  const done = () => {
    if (data) say({ kind: 'start-over-did', data });
    showStep(null);
  };
  const plan = () => {
    if (data) say({ kind: 'start-over-planned', data });
    goHome();
  };
  const whoWhen = (
    <div className="who-when">
      <TextField value={owner} onChange={setOwner}>
        <Label>{words.owner}</Label>
        <BoundedInput limit={limits.line} autoComplete="off" placeholder={words.ownerHint} />
      </TextField>
      <DayField label={words.on} day={entry?.on ?? today} change={setOn} />
      {ahead && <p className="hint">{words.ahead}</p>}
    </div>
  );
  // With the practice site beside, what to press there takes the place of the same said for the real one.
  const practised = view.mode === 'practice' ? (practice ?? []) : [];
  const lines =
    foreignPlace && practised.length > 0 ? [...practised, ...page.lines.slice(1)] : [...page.lines, ...practised];
  const mayLeave = !past && mayLeaveStartOver(view.state);
  return (
    <StepPage
      words={page}
      lines={lines}
      liveInPast
      {...(foreignPlace ? { sign: null } : {})}
      primary={{ text: page.primary, disabled: !data || ahead || !agreed, destroys: sure !== null, onPress: done }}
      quiet={past ? [] : [{ text: words.plan, disabled: !data, onPress: plan }]}
      {...(foreignPlace
        ? {}
        : {
            picture: (
              <div className="stack">
                {whoWhen}
                <Table />
              </div>
            ),
          })}
    >
      <div className="stack">
        <Extra step={step} />
        {asks.includes(step) && <ContactCard />}
        {sure && (
          <CheckboxField isSelected={agreed} onChange={setAgreed}>
            <CheckboxButton className="agree">
              <span className="box" aria-hidden="true">
                <Shape kind="check" />
              </span>
              {sure}
            </CheckboxButton>
          </CheckboxField>
        )}
        {foreignPlace && whoWhen}
        {mayLeave && (
          <Button className="link-button" onPress={() => say({ kind: 'start-over-left', data: {} })}>
            {words.leave}
          </Button>
        )}
      </div>
    </StepPage>
  );
}

function Extra({ step }: { readonly step: StartOverStep }): ReactNode {
  switch (step) {
    case 'requested':
      return <Letter />;
    case 'vendor-deleted':
      return <Expected />;
    case 'prepared':
      return <DeviceCounts />;
    default:
      return null;
  }
}

/** The help desk reads Japanese; whoever reads English sees below it what it says. */
function Letter() {
  const {
    words: {
      startOver: { mail },
    },
    language,
  } = useWizard();
  const {
    view: {
      state: { customer, trouble },
    },
  } = useCase();
  const day = trouble.startOver.deleted?.on ?? localDay(new Date().toISOString());
  const write = ({ startOver: { mail: words }, dates }: (typeof texts)['ja']) =>
    [words.subject, '', words.body(customer?.name || words.us, customer?.mCode || words.noCode, dates.day(day))].join(
      '\n',
    );
  return (
    <div className="stack">
      <LetterText text={write(texts.ja)} about={mail.about} />
      {language !== 'ja' && <p className="hint by-lines">{write(texts[language])}</p>}
    </div>
  );
}

function Expected() {
  const {
    startOver: { expected },
    dates,
  } = useWords();
  const {
    view: {
      state: { trouble },
    },
  } = useCase();
  const asked = trouble.startOver.requested?.on;
  if (!asked) return null;
  return (
    <div className="since">
      <p>{expected.since(dates.day(asked))}</p>
      <p>{expected.title}</p>
      <p className="since-time">
        <Unbroken
          text={expected.between(
            dates.day(afterBusinessDays(asked, vendorDays.from)),
            dates.day(afterBusinessDays(asked, vendorDays.to)),
          )}
        />
      </p>
    </div>
  );
}

const stateOf = (entry: { readonly done: boolean } | undefined): 'done' | 'planned' | 'open' => {
  if (!entry) return 'open';
  return entry.done ? 'done' : 'planned';
};

function Table() {
  const {
    startOver: { table, columns, states, steps },
    dates,
  } = useWords();
  const {
    view: {
      state: { trouble },
    },
  } = useCase();
  return (
    <table className="owners" aria-label={table}>
      <thead>
        <tr>
          <th scope="col">{columns.step}</th>
          <th scope="col">{columns.owner}</th>
          <th scope="col">{columns.on}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {startOverSteps.map((step) => {
          const entry = trouble.startOver[step];
          const state = stateOf(entry);
          return (
            <tr key={step} data-state={state}>
              <th scope="row">{steps[step].page.name}</th>
              <td>{entry?.owner}</td>
              {/* A day without a time: now plays no part in it. */}
              <td>{entry && dates.passed(entry.on, 0)}</td>
              <td>{states[state]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
