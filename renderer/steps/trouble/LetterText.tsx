// A ready text that may be longer than its place: scrolled by keyboard, too, and copied as a whole.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { call } from '../../app/client.ts';
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
  return (
    <div className="letter">
      <div className="letter-text" role="region" aria-label={about} tabIndex={0}>
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
      </div>
    </div>
  );
}
