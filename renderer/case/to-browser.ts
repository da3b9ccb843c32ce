// Going on in the system browser: at Apple's it is the other way of the same step, and is remembered.
import type { Place } from '../../core/portal/sites.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';

export function useToBrowser(caseId: string, place: Place): () => void {
  const { attempt } = useWizard();
  const { say } = useCase();
  return () =>
    attempt(
      () => call('case.openInBrowser', { caseId, place }),
      () => {
        if (place === 'apple') say({ kind: 'way-chosen', data: { way: 'browser' } });
      },
    );
}
