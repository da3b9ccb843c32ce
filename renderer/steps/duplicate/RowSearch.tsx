// Screen 25: text of the list or of (i) goes in, or downloaded files; what it came to stands above.
import { useState } from 'react';
import { Button, FileTrigger, Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { BoundedArea } from '../../controls/Bounded.tsx';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { HeldPress } from '../../case/HeldPress.tsx';
import { useCompanion } from '../../case/use-companion.ts';
import { useWindowFiles } from '../../case/window-files.ts';
import { useWords } from '../../app/wizard-context.ts';
import { advised } from '../renewal/advised.ts';
import { RowToRenew } from '../renewal/RowToRenew.tsx';
import type { Face } from './face.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import { useFindRow } from './use-find-row.ts';

export function RowSearch({ turn }: { readonly turn: (face: Face) => void }) {
  const words = useWords();
  const {
    duplicate: { findRow },
    companion: guide,
  } = words;
  const { view, past } = useCase();
  const companion = useCompanion();
  const guided = past ? null : advised(companion.state, view.flow, null, words);
  const held = past ? null : (companion.state?.held ?? null);
  const find = useFindRow();
  const [text, setText] = useState('');
  const { judged, listed, others } = view.state.duplicate;
  // The list was seen: now it goes row by row.
  const byRow = listed !== null || others.length > 0;
  const search = () => {
    find.text(text);
    setText('');
  };
  useWindowFiles(
    (_via, files) => {
      if (!past) find.files(files);
    },
    (pasted) => {
      if (!past) find.text(pasted);
    },
  );
  return (
    <StepPage
      words={findRow.page}
      heading={guided?.heading ?? (byRow ? findRow.next.heading : findRow.page.heading)}
      lines={guided?.lines ?? (byRow ? [findRow.next.line] : findRow.page.lines)}
      sign={judged ? null : findRow.page.sign}
      layout="below"
      notice={
        held ? (
          <HeldPress held={held} released={companion.state?.released ?? false} answer={companion.answerHeld} />
        ) : (
          !guided?.heading && judged && <SearchAnswer key={view.state.times['row-judged']} />
        )
      }
      primary={{ text: findRow.page.primary, disabled: text.trim() === '', onPress: search }}
    >
      {!past && (
        <TextField value={text} onChange={setText}>
          <Label>{findRow.field}</Label>
          <BoundedArea limit={limits.words} rows={3} spellCheck="false" />
        </TextField>
      )}
      {!past && (
        <div className="panel-more">
          <FileTrigger
            allowsMultiple
            onSelect={(list) => {
              if (list && list.length > 0) find.files([...list]);
            }}
          >
            <Button className="link-button">{findRow.ways.files}</Button>
          </FileTrigger>
          <Button className="link-button" onPress={() => turn('spoken')}>
            {findRow.ways.spoken}
          </Button>
          {(others.length > 0 || (judged && judged.via !== 'spoken')) && (
            <Button className="link-button" onPress={() => turn('none')}>
              {findRow.ways.none}
            </Button>
          )}
          <Button className="link-button" onPress={() => turn('unproven')}>
            {findRow.ways.settle}
          </Button>
          {companion.state && (
            <Button className="link-button" onPress={() => companion.use(!companion.state?.on)}>
              {companion.state.on ? guide.switchOff : guide.switchOn}
            </Button>
          )}
        </div>
      )}
      <RowToRenew still="sought" guided={guided?.heading != null} />
    </StepPage>
  );
}
