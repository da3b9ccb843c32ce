// Screen 5: CSR issuing is pressed on the management site, once.
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { Note } from '../parts/Note.tsx';
import { SiteSketch } from '../parts/SiteSketch.tsx';
import { useWords } from '../wizard-context.ts';

export function CsrRequest() {
  const { request: { csrRequest } } = useWords();
  const { say, past } = useCase();
  return (
    <StepPage words={csrRequest.page} primary={{ text: csrRequest.page.primary, onPress: () => say({ kind: 'csr-requested', data: {} }) }} picture={<SiteSketch mark="request" />}>
      <Note tone={past ? 'caution' : 'info'}>{past ? csrRequest.past : csrRequest.after}</Note>
    </StepPage>
  );
}
