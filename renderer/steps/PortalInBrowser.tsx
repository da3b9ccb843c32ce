// Screen 9 in the system browser: four short pages, the address and the file at hand, and the place for what comes back.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { call } from '../client.ts';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { DropAnywhere, FilePlace } from '../parts/FilePlace.tsx';
import { SavedFile } from '../parts/SavedFile.tsx';
import { TrapPanel } from '../parts/TrapPanel.tsx';
import { useWizard } from '../wizard-context.ts';
import { RowToRenew } from './RowToRenew.tsx';
import { Stages } from './Stages.tsx';

const stages = ['open', 'row', 'upload', 'take'] as const;

export function PortalInBrowser() {
  const { words: { apple: { portal, address } }, attempt } = useWizard();
  const { view, trap } = useCase();
  const { browser } = portal;
  const [at, setAt] = useState(view.state.handedOver ? 2 : 0);
  const practice = view.mode === 'practice';
  const stage = trap ? 'take' : stages[at] ?? 'open';
  const last = stage === 'take';
  const lines = { open: practice ? portal.stages.signIn.practice : browser.signIn, row: [browser.row], upload: [browser.choose], take: [browser.take] }[stage];
  const open = () => attempt(() => call('case.openInBrowser', { caseId: view.id, place: 'apple' }), () => undefined);
  const quiet = [
    ...(at > 0 ? [{ text: portal.previous, onPress: () => setAt(at - 1) }] : []),
    ...(last ? [] : [{ text: portal.byHand, onPress: () => setAt(stages.length - 1) }]),
  ];
  const picture = trap ? <TrapPanel received={trap} /> : stage === 'row' ? <div className="stack"><RowToRenew /></div> : <Stages all={stages.map((one) => browser.steps[one])} at={at} />;
  return (
    <StepPage words={portal.page} heading={browser.headings[stage]} lines={lines} sign={last ? portal.page.sign : null} quiet={quiet} picture={picture}
      primary={last ? null : { text: portal.next, onPress: () => setAt(at + 1) }}>
      <div className="by-hand">
        {stage === 'open' && <Button className="button" onPress={open}>{browser.open}</Button>}
        {stage === 'open' && !practice && <CopyLine text={address} about={browser.address} />}
        {stage === 'row' && <Stages all={stages.map((one) => browser.steps[one])} at={at} />}
        {stage === 'upload' && <SavedFile which="csr" words={browser} />}
        {stage === 'take' ? <FilePlace wanted="candidate" /> : <DropAnywhere wanted="candidate" />}
      </div>
    </StepPage>
  );
}
