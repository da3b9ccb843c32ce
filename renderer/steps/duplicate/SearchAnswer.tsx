// What the last look came to, when it was not the row: in the words that fit how it was given.
import type { Line } from '../../../core/text/rich.ts';
import { useCase } from '../../case/case-context.ts';
import { Note } from '../../controls/Note.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { RowAnswer } from '../../case/RowAnswer.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function SearchAnswer() {
  const {
    duplicate: { findRow },
  } = useWords();
  const { view } = useCase();
  const { judged, others } = view.state.duplicate;
  if (!judged) return null;
  const { via, judgement } = judged;
  const line = ((): { readonly tone: 'caution' | 'stop'; readonly line: Line } | null => {
    if (via === 'spoken') {
      const { answers } = findRow.spoken;
      switch (judgement.answer) {
        case 'misread':
          return { tone: 'stop', line: answers.misread };
        case 'other-row':
          return { tone: 'stop', line: answers['other-row'] };
        case 'not-enough':
          return {
            tone: 'caution',
            line:
              judgement.why === 'cut' || judgement.why === 'too-long' || judgement.why === 'contradicts'
                ? answers['no-apsp']
                : answers[judgement.why],
          };
        default:
          return null;
      }
    }
    if (via === 'file' && judgement.answer === 'other-row') return { tone: 'stop', line: findRow.files['other-row'] };
    return via === 'file' && judgement.answer === 'not-a-row'
      ? { tone: 'caution', line: findRow.files['not-a-row'] }
      : null;
  })();
  return (
    <>
      {line ? (
        <Note tone={line.tone} live>
          <p>
            <Rich line={line.line} />
          </p>
        </Note>
      ) : (
        <RowAnswer judgement={judgement} live />
      )}
      {others.length > 0 && <p className="hint">{findRow.looked(others.length)}</p>}
    </>
  );
}
