// Screen 25 on the telephone or from a photo: the three values typed in, as much of them as there is
// (docs/manual-coverage.md S1, S11).
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { BoundedInput } from '../../controls/Bounded.tsx';
import { readSpoken, type Spoken } from '../../../core/rows/spoken.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { useWords } from '../../app/wizard-context.ts';
import type { Face } from './face.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import { useFindRow } from './use-find-row.ts';

const values = ['apsp', 'serial', 'end'] as const satisfies readonly (keyof Spoken)[];

export function RowSpoken({ turn }: { readonly turn: (face: Face) => void }) {
  const {
    duplicate: { findRow },
  } = useWords();
  const { view } = useCase();
  const { judged, others } = view.state.duplicate;
  const find = useFindRow();
  const [spoken, setSpoken] = useState<Spoken>({ apsp: '', serial: '', end: '' });
  const { unread } = readSpoken(spoken);
  const empty = values.every((value) => spoken[value].trim() === '');
  return (
    <StepPage
      words={findRow.page}
      heading={findRow.spoken.heading}
      lines={findRow.spoken.lines}
      sign={null}
      layout="below"
      notice={judged?.via === 'spoken' && <SearchAnswer key={view.state.times['row-judged']} />}
      primary={{
        text: findRow.spoken.primary,
        disabled: empty || unread.length > 0,
        onPress: () => find.spoken(spoken),
      }}
    >
      <div className="fields">
        {values.map((value) => (
          <TextField key={value} value={spoken[value]} onChange={(typed) => setSpoken({ ...spoken, [value]: typed })}>
            <Label>{findRow.spoken[value]}</Label>
            <BoundedInput
              limit={limits.spoken}
              autoComplete="off"
              spellCheck="false"
              className="react-aria-Input mono"
            />
            {unread.includes(value) && <div className="hint">{findRow.spoken.unread[value]}</div>}
          </TextField>
        ))}
      </div>
      <div className="panel-more">
        <Button className="link-button" onPress={() => turn('search')}>
          {findRow.ways.text}
        </Button>
        {others.length > 0 && (
          <Button className="link-button" onPress={() => turn('none')}>
            {findRow.ways.none}
          </Button>
        )}
      </div>
    </StepPage>
  );
}
