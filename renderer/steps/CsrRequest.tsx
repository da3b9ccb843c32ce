// Screen 5: CSR issuing is pressed on the management site, once; or not at all, when it was pressed before (DETAILS.md S8, S10).
import { useState } from 'react';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { Note } from '../parts/Note.tsx';
import { SiteSketch } from '../parts/SiteSketch.tsx';
import { useWords } from '../wizard-context.ts';

export function CsrRequest() {
  const { request: { csrRequest: words } } = useWords();
  const { say, past } = useCase();
  const [already, setAlready] = useState(false);
  if (already && !past) {
    return (
      <StepPage words={words.page} heading={words.alreadyHeading} lines={words.alreadyAsk} sign={null} backTo={() => setAlready(false)} picture={<SiteSketch mark="csr" />}
        primary={{ text: words.alreadyYes, onPress: () => say({ kind: 'csr-at-hand', data: {} }) }} quiet={[{ text: words.alreadyNo, onPress: () => setAlready(false) }]} />
    );
  }
  return (
    <StepPage words={words.page} primary={{ text: words.page.primary, onPress: () => say({ kind: 'csr-requested', data: {} }) }}
      quiet={past ? [] : [{ text: words.already, onPress: () => setAlready(true) }]} picture={<SiteSketch mark="request" />}>
      <Note tone={past ? 'caution' : 'info'}>{past ? words.past : words.after}</Note>
    </StepPage>
  );
}
