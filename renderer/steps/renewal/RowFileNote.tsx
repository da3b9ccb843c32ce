// What a row's certificate that has come says: this row, another, renewed since; and how many were looked at.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { CaseView } from '../../../core/case/view.ts';
import type { DownloadAnswer } from '../../../core/rows/download-answer.ts';
import { useCase } from '../../case/case-context.ts';
import { Joints } from '../../controls/Breakable.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines, Rich } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';
import type { RowSearch } from './row-page.ts';
import { CannotSignIn } from '../trouble/CannotSignIn.tsx';

type Props = {
  readonly answer: Exclude<DownloadAnswer, null>;
  readonly none: boolean;
  /** It is said that none of the rows was the one. */
  readonly sayNone: () => void;
};

/**
 * What stands under the heading of the page: at the list's row the answer; elsewhere that it is not the new
 * certificate, for what has come since. `taking`: it stands where the new one is asked for.
 */
export function rowNotice(
  { rowFiles: { files } }: CaseView,
  { answer, none }: Pick<RowSearch, 'answer' | 'none'>,
  atRow: boolean,
  since: number,
  sayNone: () => void,
  taking: boolean,
): ReactNode {
  if (atRow) return answer && <RowFileNote key={files.length} answer={answer} none={none} sayNone={sayNone} />;
  return files.length > since && <RowFileLate key={files.length} taking={taking} />;
}

function RowFileNote({ answer, none, sayNone }: Props) {
  const {
    browser: { rows },
    companion: { noneLeft },
  } = useWords();
  const {
    view: {
      rowFiles: { others },
    },
  } = useCase();
  const count = others > 0 && <p className="hint">{rows.others(others)}</p>;
  switch (answer.say) {
    case 'this':
    case 'this-renewed':
      return (
        <Note tone="good" live>
          <p>
            <Rich line={rows.answers[answer.say]} />
          </p>
          {answer.byHand && answer.name !== '' && (
            <p>
              <Joints text={rows.file(answer.name)} />
            </p>
          )}
          {count}
        </Note>
      );
    case 'was-found':
      return (
        <Note tone="info">
          <p>
            <Rich line={rows.answers.wasFound} />
          </p>
          {count}
        </Note>
      );
    case 'was-looked':
      return (
        <Note tone="info">
          <p>{rows.looked(others)}</p>
        </Note>
      );
    case 'unknown':
      return (
        <Note tone="caution" live>
          <p>
            <Rich line={rows.answers.unknown} />
          </p>
        </Note>
      );
    case 'other':
      return (
        <Note tone="caution" live>
          <p>
            <Rich line={answer.found ? rows.answers.otherFound : rows.answers.other} />
          </p>
          {answer.found && answer.found.name !== '' && (
            <p>
              <Joints text={rows.file(answer.found.name)} />
            </p>
          )}
          {!answer.found && !none && <p>{rows.looked(others)}</p>}
          {!answer.found && !none && (
            <Button className="link-button" onPress={sayNone}>
              {rows.none}
            </Button>
          )}
          {!answer.found && none && (
            <>
              <p>{rows.otherDates}</p>
              <Lines lines={noneLeft.lines} />
              <CannotSignIn label={noneLeft.trouble} />
            </>
          )}
        </Note>
      );
  }
}

function RowFileLate({ taking }: { readonly taking: boolean }) {
  const {
    browser: {
      rows: { late },
    },
    dates,
    receive,
  } = useWords();
  const {
    view: {
      rowFiles: { files },
      state: {
        duplicate: { placed },
      },
    },
  } = useCase();
  const last = files.at(-1);
  const other = last?.stand === 'other';
  if (last && taking && last.stand === 'this' && last.via !== 'folder')
    return (
      <Note tone="caution" live>
        {last.name !== '' && (
          <p>
            <Joints text={receive.got(last.name)} />
          </p>
        )}
        <p>
          <Rich line={late.old(dates.day(last.madeAt))} />
        </p>
        {/* After a search by Download the newest of many is another row's. */}
        {files.length === 1 && (
          <p>
            <Rich line={late.beside} />
          </p>
        )}
        <p>
          <Rich line={files.length === 1 ? late.notThere : late.next} />
        </p>
      </Note>
    );
  return last ? (
    <Note tone="caution" live>
      <p>
        <Rich line={other && last.untouched ? late.untouched : late[last.stand]} />
      </p>
      {other && placed !== null && <p>{late.placed(placed)}</p>}
    </Note>
  ) : null;
}
