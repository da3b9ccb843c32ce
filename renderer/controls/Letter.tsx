// A text to somebody else: in either language whatever the screen speaks, copied or opened in the mail program.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { languages, type Language, type MailBegun } from '../../core/contract/wizard.ts';
import type { Texts } from '../../core/text/texts.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';

type Props = {
  readonly about?: string;
  /** The whole text, out of the words of the language that it is wanted in. */
  readonly write: (words: Texts) => string;
};

export function Letter({ about, write }: Props) {
  const {
    words: { frame },
    wordsIn,
    language,
    attempt,
  } = useWizard();
  const [spoken, speak] = useState<Language>(language);
  const [copied, setCopied] = useState<string | null>(null);
  const [begun, setBegun] = useState<MailBegun | null>(null);
  const text = write(wordsIn(spoken));
  const other = languages.find((one) => one !== spoken) ?? language;
  const named = (what: string) => (about ? { 'aria-label': `${about} ${what}` } : {});
  const done = copied === text;
  return (
    <div className="copy-line letter">
      {about && <span className="copy-about">{about}</span>}
      <p className="copy-text" lang={spoken}>
        {text}
      </p>
      <div className="letter-ways">
        <Button
          className="button small"
          {...named(done ? frame.copied : frame.copy)}
          onPress={() =>
            attempt(
              () => call('app.copy', { text }),
              () => setCopied(text),
            )
          }
        >
          {done ? frame.copied : frame.copy}
        </Button>
        <Button
          className="button small quiet"
          {...named(frame.letter.mail)}
          onPress={() =>
            attempt(
              () => call('app.mail', { text }),
              ({ begun: how }) => setBegun(how),
            )
          }
        >
          {frame.letter.mail}
        </Button>
        <Button className="link-button" {...named(frame.letter.in[other])} onPress={() => speak(other)}>
          {frame.letter.in[other]}
        </Button>
      </div>
      {begun && (
        <p className="hint" role="status">
          {frame.letter.begun[begun]}
        </p>
      )}
    </div>
  );
}
