// The Apple ID in plain, only here: beside the sign-in where it is typed.
import { useEffect, useState } from 'react';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWords } from '../app/wizard-context.ts';
import { Breakable } from '../controls/Breakable.tsx';
import { useSecret } from '../masking/use-mask.ts';
import { CopyMemo } from './MemoCard.tsx';

export function SignInMemo() {
  const {
    appleId: { signIn },
  } = useWords();
  const {
    view: { id: caseId, mode },
  } = useCase();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void call('memo.reveal', { caseId }).then((result) => {
      if (current && result.ok) setAddress(result.value.address);
    });
    return () => {
      current = false;
    };
  }, [caseId]);
  useSecret(address !== null);
  if (address === null) return null;
  return (
    <section className="memo-card" aria-label={signIn.about}>
      <div className="copy-line">
        <span className="copy-about">{signIn.about}</span>
        <Breakable text={address} className="copy-text" />
        <CopyMemo />
      </div>
      {mode === 'real' && <p className="hint">{signIn.hint}</p>}
    </section>
  );
}
