// Screen 63: the yearly check that the certificate can still be renewed. It changes nothing but what is known.
import { useCallback, useEffect, useState } from 'react';
import { Label, RadioButton, RadioField, RadioGroup, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import {
  custodyOpen,
  custodyQuestions,
  type CustodyAnswer,
  type CustodyAnswers,
  type CustodyQuestion,
} from '../../core/customers/custody.ts';
import { custodyScreen } from '../../core/flows/steps.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Lines } from '../controls/Rich.tsx';
import { Note } from '../controls/Note.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { ActionBar } from '../frame/ActionBar.tsx';
import { LeaveUnsaved } from '../frame/LeaveUnsaved.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { useUnsaved } from '../frame/unsaved.ts';
import { act } from './act.ts';

const choices: readonly CustodyAnswer[] = ['yes', 'no', 'unknown', 'not-asked'];
type Given = Partial<Record<keyof CustodyAnswers, CustodyAnswer>>;

const whole = (given: Given): CustodyAnswers | null =>
  custodyQuestions.every((question) => given[question] !== undefined) ? (given as CustodyAnswers) : null;

type Props = { readonly customerId: string; readonly then: 'board' | 'first' };

export function CustodyPage({ customerId, then }: Props) {
  const wizard = useWizard();
  const {
    words: {
      customers: { custody: words, page },
    },
    info,
    attempt,
    cover,
  } = wizard;
  const [given, setGiven] = useState<Given>({});
  const [by, setBy] = useState('');
  const [kept, setKept] = useState<CustodyAnswers | null>(null);
  const [name, setName] = useState('');
  useUnsaved(kept === null && (Object.keys(given).length > 0 || by.trim() !== ''));
  useEffect(
    () =>
      attempt(
        () => call('customer.read', { customerId }),
        ({ profile }) => setName(profile.name || profile.code),
      ),
    [attempt, customerId],
  );
  const back = useCallback(() => cover({ page: 'customer', customerId, then }), [cover, customerId, then]);
  const title = useOverPage(custodyScreen, words.heading, null, back);
  const answerWord = (question: CustodyQuestion, one: CustodyAnswer): string =>
    question === 'domain' && (one === 'yes' || one === 'no') ? words.domainAnswers[one] : words.answers[one];
  const answers = whole(given);
  const open = kept ? custodyOpen(kept) : [];
  const keep = () => {
    if (!answers) return;
    attempt(
      () =>
        call('customer.say', {
          customerId,
          fact: { kind: 'custody-checked', data: { answers, by: by.trim() } },
        }),
      () => setKept(answers),
    );
  };
  const rescue = () => act({ customerId }, { kind: 'begin', flow: 'apple-id' }, wizard, then);
  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="page custody-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={custodyScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {kept ? words.done : words.heading}
          </h1>
          {name !== '' && (
            <p className="company-name">
              <strong>{name}</strong>
            </p>
          )}
          {kept ? (
            <Note
              tone={open.length > 0 ? 'caution' : 'good'}
              live
              {...(open.length > 0 ? { title: page.custodyOpen } : {})}
            >
              {open.length === 0 && <p>{words.good}</p>}
              {open.map((question) => (
                <p key={question}>{words.todo[question]}</p>
              ))}
            </Note>
          ) : (
            <>
              <Lines lines={words.lead} />
              <div className="custody-questions">
                {custodyQuestions.map((question) => (
                  <RadioGroup
                    key={question}
                    className="custody-question"
                    value={given[question] ?? null}
                    onChange={(value) => {
                      const answer = choices.find((one) => one === value);
                      if (answer) setGiven({ ...given, [question]: answer });
                    }}
                  >
                    <Label>{words.questions[question]}</Label>
                    <div className="custody-answers">
                      {choices
                        .filter((one) => one !== 'not-asked' || question === 'managed' || question === 'domain')
                        .map((one) => (
                          <RadioField key={one} value={one}>
                            <RadioButton className="inline-radio">{answerWord(question, one)}</RadioButton>
                          </RadioField>
                        ))}
                    </div>
                  </RadioGroup>
                ))}
              </div>
              <TextField value={by} onChange={setBy} className="custody-by">
                <Label>{words.by}</Label>
                <BoundedInput limit={limits.line} autoComplete="off" />
              </TextField>
            </>
          )}
        </div>
        <LeaveUnsaved />
        <ActionBar
          back={{ text: words.back, onPress: back }}
          quiet={kept && open.length > 0 ? [{ text: words.rescue, onPress: rescue }] : []}
          primary={
            kept
              ? { text: words.company, onPress: back }
              : { text: words.keep, disabled: answers === null || info.ledger !== 'good', onPress: keep }
          }
        />
      </main>
    </>
  );
}
