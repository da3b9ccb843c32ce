// The Apple ID memo on a page: asked for when the page opens, noted from what is typed; the address itself stays in
// the main process.
import { useCallback, useEffect, useState } from 'react';
import type { MemoAnswer, MemoSaid, MemoState } from '../../core/apple-id/memo.ts';
import type { CaseView } from '../../core/case/view.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';

export type AppleIdMemo = {
  /** Null while the keychain is asked: it may be asking the user. */
  readonly memo: MemoState | null;
  readonly note: (
    said: MemoSaid,
    then: (answer: MemoAnswer, noted: { readonly view: CaseView; readonly memo: MemoState }) => void,
  ) => void;
  readonly reveal: () => void;
};

export function useAppleIdMemo(): AppleIdMemo {
  const { attempt, openCase } = useWizard();
  const {
    view: { id: caseId },
  } = useCase();
  const [memo, setMemo] = useState<MemoState | null>(null);
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    let current = true;
    void call('memo.state', { caseId }).then((result) => {
      if (current && result.ok) setMemo(result.value);
    });
    return () => {
      current = false;
    };
  }, [caseId, asked]);

  const reveal = useCallback(() => {
    setMemo(null);
    setAsked((times) => times + 1);
  }, []);
  const note: AppleIdMemo['note'] = (said, then) =>
    attempt(
      () => call('memo.note', { caseId, said }),
      (noted) => {
        setMemo(noted.memo);
        openCase(noted.view);
        then(noted.answer, noted);
      },
    );
  return { memo, note, reveal };
}

/** The keychain's words by system; whatever is neither Windows nor a Mac has a Linux desktop's. */
export function useSystem(): 'win32' | 'darwin' | 'linux' {
  const {
    info: { platform },
  } = useWizard();
  return platform === 'win32' || platform === 'darwin' ? platform : 'linux';
}
