// Screen 9 in the system browser: four short steps, the address and the file at hand, and the place for what comes back.
import { Button } from 'react-aria-components';
import { call } from '../client.ts';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { FilePlace } from '../parts/FilePlace.tsx';
import { Lines, Rich } from '../parts/Rich.tsx';
import { SavedFile } from '../parts/SavedFile.tsx';
import { useWizard } from '../wizard-context.ts';
import { RowToRenew } from './RowToRenew.tsx';

export function PortalInBrowser() {
  const { words: { apple: { portal, address } }, attempt } = useWizard();
  const { view } = useCase();
  const { browser } = portal;
  const practice = view.mode === 'practice';
  return (
    <StepPage words={portal.page} heading={browser.heading} lines={[]} sign={portal.page.sign} layout="below">
      <ol className="by-hand">
        <li>
          <h2>{browser.steps.open}</h2>
          <Lines lines={practice ? portal.stages.signIn.practice : browser.signIn} />
          <Button className="button" onPress={() => attempt(() => call('case.openInBrowser', { caseId: view.id, place: 'apple' }), () => undefined)}>{browser.open}</Button>
          {!practice && <CopyLine text={address} about={browser.address} />}
        </li>
        <li><h2>{browser.steps.row}</h2><p><Rich line={browser.row} /></p><RowToRenew /></li>
        <li><h2>{browser.steps.upload}</h2><p><Rich line={browser.choose} /></p><SavedFile which="csr" words={browser} /></li>
        <li><h2>{browser.steps.take}</h2><p><Rich line={browser.take} /></p><FilePlace wanted="candidate" /></li>
      </ol>
    </StepPage>
  );
}
