// One value with a button that copies it.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Breakable } from './Breakable.tsx';

type Props = {
  readonly text: string;
  readonly about?: string;
  readonly button?: string;
  readonly prose?: boolean;
  /** The value stands elsewhere already. */
  readonly bare?: boolean;
};

export function CopyLine({ text, about, button, prose = false, bare = false }: Props) {
  const {
    words: { frame },
    attempt,
  } = useWizard();
  const [copied, setCopied] = useState(false);
  return (
    <div className="copy-line">
      {about && <span className="copy-about">{about}</span>}
      {!bare && (prose ? <p className="copy-text">{text}</p> : <Breakable text={text} className="copy-text" />)}
      <Button
        className="button small"
        {...(about ? { 'aria-label': `${about} ${copied ? frame.copied : (button ?? frame.copy)}` } : {})}
        onPress={() =>
          attempt(
            () => call('app.copy', { text }),
            () => setCopied(true),
          )
        }
      >
        {copied ? frame.copied : (button ?? frame.copy)}
      </Button>
    </div>
  );
}
