// Screen 25, the answer: this is the row; whether it was renewed before; and that Renew waits for the request.
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Note } from '../../controls/Note.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { RowToRenew } from '../renewal/RowToRenew.tsx';
import type { Face } from './face.ts';
import { useFindRow } from './use-find-row.ts';
import { useWindowFiles } from '../../case/window-files.ts';

export function RowFound({ turn }: { readonly turn: (face: Face) => void }) {
  const {
    duplicate: {
      findRow: { page, found, ways },
    },
    rowCheck,
  } = useWords();
  const { view, say, past } = useCase();
  const find = useFindRow();
  useWindowFiles(
    (_via, files) => {
      if (!past) find.files(files);
    },
    (pasted) => {
      if (!past) find.text(pasted);
    },
  );
  const {
    accepted,
    csrs,
    duplicate: { judged },
  } = view.state;
  if (!judged || (judged.judgement.answer !== 'this-row' && judged.judgement.answer !== 'this-row-renewed'))
    return null;
  const {
    via,
    judgement: { answer, row, file, key },
  } = judged;
  const renewed = answer === 'this-row-renewed';
  const fits = renewed && key === 'newest';
  const renewWhen = accepted ? found.nowRenew : found.laterRenew;
  return (
    <StepPage
      words={page}
      heading={found.heading}
      lines={[]}
      sign={null}
      layout="below"
      primary={{ text: found.primary, onPress: () => say({ kind: 'row-settled', data: { how: 'proven' } }) }}
      quiet={[{ text: ways.again, onPress: () => turn('search') }]}
    >
      <Note tone="good" live>
        <p>
          <Rich line={found.answers[answer]} />
        </p>
        {row !== null && row > 0 && <p>{rowCheck.where(row)}</p>}
        {file && <p>{found.file(file)}</p>}
        {via === 'spoken' && <p>{found.spoken}</p>}
      </Note>
      <p>
        <Rich line={fits ? found.keyFits : renewWhen} />
      </p>
      {renewed && key === undefined && csrs.length > 0 && (
        <p className="hint">
          <Rich line={found.askDownload} />
        </p>
      )}
      {!renewed && file && <p className="hint">{found.fileHint}</p>}
      <RowToRenew still="found" />
    </StepPage>
  );
}
