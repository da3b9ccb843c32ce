// A ready text of several paragraphs, for reading, copying as a whole, or beginning in the mail program.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { MailBegun } from '../../../core/contract/wizard.ts';
import { call } from '../../app/client.ts';
import { PractisedHint } from '../../case/PractisedHint.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWizard } from '../../app/wizard-context.ts';

export function LetterText({ text, about }: { readonly text: string; readonly about: string }) {
  const {
    words: {
      frame,
      trouble: { move },
    },
    attempt,
  } = useWizard();
  // Another text has not been copied yet.
  const [copied, setCopied] = useState<string | null>(null);
  const [begun, setBegun] = useState<MailBegun | null>(null);
  return (
    <div className="letter">
      <div className="letter-text" role="region" aria-label={about}>
        <Unbroken text={text} />
      </div>
      <div className="drop-ways start">
        <Button
          className="button small"
          onPress={() =>
            attempt(
              () => call('app.copy', { text }),
              () => setCopied(text),
            )
          }
        >
          {copied === text ? frame.copied : move.copy}
        </Button>
        <Button
          className="button small quiet"
          onPress={() =>
            attempt(
              () => call('app.mail', { text }),
              ({ begun: how }) => setBegun(how),
            )
          }
        >
          {frame.letter.mail}
        </Button>
      </div>
      {begun && (
        <p className="hint" role="status">
          {frame.letter.begun[begun]}
        </p>
      )}
      <PractisedHint />
    </div>
  );
}
