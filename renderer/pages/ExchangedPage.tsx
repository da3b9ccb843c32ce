// Screen 66: a copy has taken the ledger's place; what the former file is called now.
import { useCallback } from 'react';
import { exchangedScreen } from '../../core/flows/steps.ts';
import { useWizard, type ExchangedProps } from '../app/wizard-context.ts';
import { CopyLine } from '../controls/CopyLine.tsx';
import { Note } from '../controls/Note.tsx';
import { Lines } from '../controls/Rich.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';

export function ExchangedPage({ how, folder, setAside }: ExchangedProps) {
  const {
    words: {
      keeping: { done: words },
      errors,
    },
    cover,
    goHome,
  } = useWizard();
  const close = useCallback(() => {
    cover(null, 'elsewhere');
    goHome();
  }, [cover, goHome]);
  const title = useOverPage(exchangedScreen, words[how], close, close);
  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="page trouble-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={exchangedScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {words[how]}
          </h1>
          <Note tone="good">
            <Lines lines={words.lines} />
          </Note>
          <Note tone="info">{errors.calm}</Note>
          {setAside !== null && (
            <p>
              <Unbroken text={words.aside(setAside)} />
            </p>
          )}
          <CopyLine about={words.folder} text={folder} />
        </div>
        <ActionBar back={null} quiet={[]} primary={{ text: words.close, onPress: close }} />
      </main>
    </>
  );
}
