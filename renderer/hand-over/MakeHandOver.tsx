// Screen 68: a company or a job into one locked file, and the five words that open it: said, not written.
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { HandedOver, ProposedWord } from '../../core/contract/hand-over.ts';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { handOverScreen } from '../../core/flows/steps.ts';
import { call } from '../app/client.ts';
import { useWizard, type Cover } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';
import { Lines } from '../controls/Rich.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { useSecret } from '../masking/use-mask.ts';

type Props = { readonly about: HandedOver; readonly then: Cover | null };
/** `name`: of the file that was made with these words; null: it was too large. */
type Made = { readonly name: string | null };

export function MakeHandOver({ about, then }: Props) {
  const {
    words: {
      handOver: { making: words },
    },
    language,
    attempt,
    cover,
  } = useWizard();
  const [spoken, setSpoken] = useState<Language>(language);
  const [proposed, setProposed] = useState<readonly ProposedWord[] | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const propose = useCallback(
    (wanted: Language) => attempt(() => call('handOver.propose', { language: wanted }), setProposed),
    [attempt],
  );
  useEffect(() => propose(language), [propose, language]);
  useSecret(proposed !== null);
  const back = useCallback(() => cover(then), [cover, then]);
  const done = made !== null && made.name !== null;
  const heading = done ? words.doneHeading : words.heading;
  const title = useOverPage(handOverScreen, heading, null, back);
  const make = () =>
    attempt(
      () =>
        call('handOver.make', {
          about,
          words: (proposed ?? []).map(({ typed }) => typed),
          language,
        }),
      (answer) => setMade({ name: answer.made ? answer.name : null }),
    );
  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="page make-sheet">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={handOverScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {heading}
          </h1>
          {!done && <Lines lines={words.lead[about.kind]} />}
          {made !== null && (
            <Note tone={done ? 'good' : 'caution'} live>
              {made.name === null ? (
                <p>{words.tooLarge}</p>
              ) : (
                <>
                  <p>{words.made(made.name)}</p>
                  <p>{words.next}</p>
                  <p>
                    <Button className="link-button" onPress={() => void call('handOver.show', undefined)}>
                      {words.folder}
                    </Button>
                  </p>
                </>
              )}
            </Note>
          )}
          <h2>{words.words}</h2>
          {proposed && <Words proposed={proposed} typed={words.typed} />}
          <p>
            <strong>{words.say}</strong>
          </p>
          <p className="hint">{words.lost}</p>
          {/* Behind a file that is made stand its own words, and no others. */}
          {!done && (
            <Proposals
              spoken={spoken}
              choose={(wanted) => {
                setSpoken(wanted);
                propose(wanted);
              }}
              again={() => propose(spoken)}
            />
          )}
        </div>
        <ActionBar
          back={done ? null : { text: words.back, onPress: back }}
          quiet={[]}
          primary={
            done
              ? { text: words.back, onPress: back }
              : { text: words.make, disabled: proposed === null, onPress: make }
          }
        />
      </main>
    </>
  );
}

type WordsProps = { readonly proposed: readonly ProposedWord[]; readonly typed: string };

/** Large enough to be read out; kana with their letters, which any keyboard has. */
function Words({ proposed, typed }: WordsProps) {
  const phrase = proposed.map((word) => word.typed).join('-');
  return (
    <>
      <ol className="spoken-words">
        {proposed.map(({ said }, index) => (
          <li key={index}>{said}</li>
        ))}
      </ol>
      {proposed.some((word) => word.said !== word.typed) && (
        <p className="hint">
          {typed} <code>{phrase}</code>
        </p>
      )}
    </>
  );
}

type ProposalsProps = {
  readonly spoken: Language;
  readonly choose: (wanted: Language) => void;
  readonly again: () => void;
};

function Proposals({ spoken, choose, again }: ProposalsProps) {
  const {
    words: {
      handOver: { making: words },
      frame: { languages: languageNames },
    },
  } = useWizard();
  return (
    <>
      <div className="way-more">
        <Button className="button small" onPress={again}>
          {words.another}
        </Button>
      </div>
      <label className="sheet-language">
        <span>{words.language}</span>
        <select
          value={spoken}
          onChange={({ target }) => choose(languages.find((one) => one === target.value) ?? spoken)}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
