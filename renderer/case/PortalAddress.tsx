// The address of Apple's portal, to be pasted into another browser or window; in practice the one of this run.
import { useEffect, useState } from 'react';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { CopyLine } from '../controls/CopyLine.tsx';

export function PortalAddress() {
  const {
    words: {
      apple: { address: real, portal },
    },
    attempt,
  } = useWizard();
  const {
    view: { id, mode },
  } = useCase();
  const [practice, setPractice] = useState<string | null>(null);
  useEffect(() => {
    if (mode === 'practice')
      attempt(
        () => call('case.portalAddress', { caseId: id }),
        ({ address }) => setPractice(address),
      );
  }, [attempt, id, mode]);
  const address = mode === 'practice' ? practice : real;
  return address === null ? null : (
    <CopyLine text={address} about={mode === 'practice' ? portal.browser.practiceAddress : portal.browser.address} />
  );
}
