// Screen 25, first: the list must be in view before a row can be looked for; E320 explained where it led here
// (docs/manual-coverage.md M3, M4).
import { Button } from 'react-aria-components';
import { useCase } from '../../case/case-context.ts';
import { call } from '../../app/client.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { SignInMemo } from '../../case/SignInMemo.tsx';
import { useWizard } from '../../app/wizard-context.ts';

export function RowSignIn({ there }: { readonly there: () => void }) {
  const {
    words: {
      duplicate: { findRow },
      apple: { portal },
    },
    attempt,
  } = useWizard();
  const { view, past } = useCase();
  const { signIn } = portal.stages;
  const browser = view.state.way === 'browser';
  const real = browser ? portal.browser.signIn : signIn.lines;
  const lines = view.mode === 'practice' ? signIn.practice : real;
  const open = () =>
    attempt(
      () => call('case.openInBrowser', { caseId: view.id, place: 'apple' }),
      () => undefined,
    );
  return (
    <StepPage
      words={findRow.page}
      heading={findRow.signIn.heading}
      lines={lines}
      sign={null}
      layout="below"
      primary={{ text: findRow.signIn.primary, onPress: there }}
    >
      {!past && browser && (
        <div>
          <Button className="button" onPress={open}>
            {findRow.signIn.open}
          </Button>
        </div>
      )}
      <SignInMemo />
      {view.state.duplicate.rowSought === 'e320' && (
        <Note tone="caution">
          <Lines lines={findRow.e320} />
        </Note>
      )}
    </StepPage>
  );
}
