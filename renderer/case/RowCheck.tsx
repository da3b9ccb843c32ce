// Where a row is told from its look-alikes: paste what Apple's list shows, anywhere in our window or into the field,
// and hear whether it is the row.
import { useState, type ReactNode } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { BoundedArea } from '../controls/Bounded.tsx';
import type { RowJudgement } from '../../core/rows/judgement.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { InView } from '../controls/InView.tsx';
import { Note } from '../controls/Note.tsx';
import { useWizard } from '../app/wizard-context.ts';
import { RowAnswer } from './RowAnswer.tsx';
import { useWindowFiles } from './window-files.ts';

type Props = {
  /** The panel says which (i) comes next. */
  readonly guided?: boolean;
  /** Without it nothing asks for pasting; what is pasted all the same is judged. */
  readonly asks?: boolean;
  /**
   * The row card makes room while something is pasted, since the panel is narrow. Text goes where it belongs: a row's
   * is judged, other text counts as the new certificate, as files do.
   */
  readonly children?: ReactNode | ((takeText: (text: string) => void) => ReactNode);
};

export function RowCheck({ guided = false, asks = true, children }: Props) {
  const {
    words: { rowCheck },
    attempt,
  } = useWizard();
  const { view, receive, receiveText, reread } = useCase();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [judged, setJudged] = useState<{ readonly judgement: RowJudgement; readonly turn: number } | null>(null);
  const judge = (pasted: string, otherwise: (judgement: RowJudgement) => void) =>
    attempt(
      () => call('case.judgeRow', { caseId: view.id, text: pasted }),
      (judgement) => {
        if (judgement.answer === 'not-a-row') otherwise(judgement);
        else show(judgement);
      },
    );
  const show = (judgement: RowJudgement) => {
    setJudged((before) => ({ judgement, turn: (before?.turn ?? 0) + 1 }));
    reread();
  };
  const takeText = (pasted: string) => judge(pasted, () => receiveText('candidate', pasted));
  const { placed } = view.state.duplicate;
  useWindowFiles((via, files) => receive('candidate', via, files), takeText);
  return (
    <div className="row-check">
      {judged && (
        <InView watched={judged.turn}>
          <RowAnswer key={judged.turn} judgement={judged.judgement} live guided={guided} />
        </InView>
      )}
      {!judged && placed !== null && view.state.way === 'browser' && (
        <Note tone="info">
          <p>{rowCheck.placed(placed)}</p>
        </Note>
      )}
      {!open && (typeof children === 'function' ? children(takeText) : children)}
      {asks && !open && (
        <Button className="link-button" onPress={() => setOpen(true)}>
          {rowCheck.open}
        </Button>
      )}
      {asks && open && (
        <InView>
          <div className="paste-box">
            <TextField value={text} onChange={setText} autoFocus>
              <Label>{rowCheck.title}</Label>
              <BoundedArea limit={limits.words} rows={3} spellCheck="false" />
              <p className="hint">{rowCheck.hint}</p>
            </TextField>
            <div className="drop-ways">
              <Button
                className="button small"
                isDisabled={text.trim() === ''}
                onPress={() => {
                  judge(text, show);
                  setText('');
                  setOpen(false);
                }}
              >
                {rowCheck.use}
              </Button>
              <Button className="button small quiet" onPress={() => setOpen(false)}>
                {rowCheck.close}
              </Button>
            </div>
          </div>
        </InView>
      )}
    </div>
  );
}
