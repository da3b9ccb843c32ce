// Screen 9: on Apple's site, beside us or in the system browser.
import { useCase } from '../../case/case-context.ts';
import { PortalInBrowser } from './PortalInBrowser.tsx';
import { PortalInView } from './PortalInView.tsx';
import { StepPage } from '../../frame/StepPage.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function Portal() {
  const { apple } = useWords();
  const { view, past } = useCase();
  if (past) return <StepPage words={apple.portal.page} />;
  return view.state.way === 'browser' ? <PortalInBrowser /> : <PortalInView />;
}
