// Screen 8: where Apple's site opens, two ways as equals. Choosing is going; what was chosen last time is proposed.
import { Button } from 'react-aria-components';
import type { WayId } from '../../../core/portal/way.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Note } from '../../controls/Note.tsx';
import { useBrowser } from '../../case/use-browser.ts';
import { useWords } from '../../app/wizard-context.ts';

const ways: readonly WayId[] = ['view', 'browser'];

export function Way() {
  const {
    apple: { way },
    browser,
  } = useWords();
  const { view, say, showStep, past } = useCase();
  const proposed = useBrowser()?.proposed;
  // Nobody who hesitates is sent where this computer can't go well.
  const advised = proposed?.because === 'old-build' ? proposed.way : 'view';
  const marked = view.state.way ?? proposed?.way ?? null;
  const go = (chosen: WayId) => {
    if (chosen !== view.state.way) say({ kind: 'way-chosen', data: { way: chosen } });
    showStep(null);
  };
  return (
    <StepPage
      words={way.page}
      sign={null}
      layout="below"
      liveInPast
      primary={past || marked === null ? null : { text: way.page.primary, onPress: () => go(marked) }}
    >
      <div className="choices" data-wide role="group" aria-label={way.question}>
        <div className="choice-list">
          {ways.map((id) => (
            <Button
              key={id}
              className="choice"
              onPress={() => go(id)}
              {...(marked === null ? {} : { 'aria-pressed': marked === id })}
              {...(marked === id ? { 'data-selected': true } : {})}
            >
              <span className="choice-words">
                <span className="choice-head">
                  <span className="link-button choice-title">{way[id].title}</span>
                  {id === advised && <span className="choice-unsure">{way.unsure}</span>}
                </span>
                <span>{way[id].text}</span>
                <span className="choice-for">{way[id].for}</span>
              </span>
            </Button>
          ))}
        </div>
      </div>
      {proposed?.because === 'old-build' && <Note tone="info">{browser.oldBuild(proposed.months)}</Note>}
    </StepPage>
  );
}
