// Screen 5: CSR issuing is pressed on the management site, once; or not at all, when it was pressed before
// (docs/manual-coverage.md S8, S10).
import { useState } from 'react';
import { nothingAtApple } from '../../../core/flows/renewal/conditions.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Note } from '../../controls/Note.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function CsrRequest() {
  const {
    request: { csrRequest: words },
  } = useWords();
  const { view, say, past } = useCase();
  const [already, setAlready] = useState(false);
  // E320 comes at the end of a renewal: its request was most likely issued then.
  const [asking, setAsking] = useState(view.traits.seeksRow);
  const atHand = () => say({ kind: 'csr-at-hand', data: {} });
  if (asking && !past) {
    const { heading, lines, yes, no } = words.askFirst;
    return (
      <StepPage
        words={words.page}
        heading={heading}
        lines={lines}
        sign={null}
        picture={<SiteSketch mark="csr" />}
        primary={{ text: yes, onPress: atHand }}
        quiet={[{ text: no, onPress: () => setAsking(false) }]}
      />
    );
  }
  if (already && !past) {
    return (
      <StepPage
        words={words.page}
        heading={words.alreadyHeading}
        lines={words.alreadyAsk}
        sign={null}
        backTo={() => setAlready(false)}
        picture={<SiteSketch mark="csr" />}
        primary={{ text: words.alreadyYes, onPress: atHand }}
        quiet={[{ text: words.alreadyNo, onPress: () => setAlready(false) }]}
      />
    );
  }
  const { request, times } = view.state;
  if (past && request?.atHand && times['csr-requested'] === undefined && nothingAtApple(view) === null) {
    const { heading, lines, correct } = words.answered;
    return (
      <StepPage
        words={words.page}
        heading={heading}
        lines={lines}
        sign={null}
        liveInPast
        picture={<SiteSketch mark="request" />}
        quiet={[{ text: correct, onPress: () => say({ kind: 'csr-requested', data: {} }) }]}
      />
    );
  }
  return (
    <StepPage
      words={words.page}
      primary={{ text: words.page.primary, onPress: () => say({ kind: 'csr-requested', data: {} }) }}
      quiet={past ? [] : [{ text: words.already, onPress: () => setAlready(true) }]}
      picture={<SiteSketch mark="request" />}
    >
      <Note tone={past ? 'caution' : 'info'}>{past ? words.past : words.after}</Note>
    </StepPage>
  );
}
