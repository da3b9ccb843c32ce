// Screen 8: where Apple's site opens, two ways as equals.
import { useState } from 'react';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Note } from '../parts/Note.tsx';
import { useBrowser } from '../parts/use-browser.ts';
import { useWords } from '../wizard-context.ts';

export function Way() {
  const { apple: { way }, browser } = useWords();
  const { view, say, look, past } = useCase();
  const [picked, setPicked] = useState<'view' | 'browser' | null>(view.state.way);
  const proposed = useBrowser()?.proposed;
  const chosen = picked ?? proposed?.way ?? null;
  const choose = () => {
    if (!chosen) return;
    say({ kind: 'way-chosen', data: { way: chosen } });
    look(null);
  };
  return (
    <StepPage words={way.page} layout="below" liveInPast primary={{ text: way.page.primary, disabled: chosen === null || (past && chosen === view.state.way), onPress: choose }}>
      <Choices question={way.question} wide choices={[{ id: 'view', ...way.view }, { id: 'browser', ...way.browser }]} chosen={chosen} choose={setPicked} />
      {proposed?.because === 'old-build' && <Note tone="info">{browser.oldBuild(proposed.months)}</Note>}
    </StepPage>
  );
}
