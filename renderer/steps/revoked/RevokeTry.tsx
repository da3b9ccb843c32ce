// Screens 55 and 56, in practice only: Revoke pressed on purpose, and the devices that no longer hear.
import { useCase } from '../../case/case-context.ts';
import { LastFour } from '../../case/LastFour.tsx';
import { StepPage } from '../../frame/StepPage.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function RevokeTry() {
  const {
    revoked: { tried },
  } = useWords();
  const { view, say } = useCase();
  const { registered } = view.state;
  const lastFour = view.rowCard?.lastFour ?? (registered?.kind === 'stated' ? registered.topic.slice(-4) : null);
  return (
    <StepPage
      words={tried.page}
      layout="below"
      primary={{
        text: tried.page.primary,
        onPress: () => say({ kind: 'revoke-practised', data: { seen: 'revoked' } }),
      }}
    >
      {lastFour && <LastFour four={lastFour} />}
    </StepPage>
  );
}

export function RevokeSilent() {
  const {
    revoked: { silent },
  } = useWords();
  const { say } = useCase();
  return (
    <StepPage
      words={silent.page}
      layout="below"
      primary={{
        text: silent.page.primary,
        onPress: () => say({ kind: 'revoke-practised', data: { seen: 'silent' } }),
      }}
    />
  );
}
