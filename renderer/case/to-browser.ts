// Going on in the system browser: the other way of the same steps, which is remembered; in practice, Apple's alone.
import type { Place } from '../../core/portal/sites.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';

export function useToBrowser(caseId: string, place: Place): () => void {
  const { attempt } = useWizard();
  const { say, view, leaveSite } = useCase();
  return () =>
    attempt(
      () => call('case.openInBrowser', { caseId, place }),
      () => {
        if (place === 'apple') say({ kind: 'way-chosen', data: { way: 'browser' } });
        else if (view.mode === 'practice') leaveSite();
        else if (view.customerSite.way === 'view') say({ kind: 'site-way-chosen', data: { way: 'browser' } });
      },
    );
}
