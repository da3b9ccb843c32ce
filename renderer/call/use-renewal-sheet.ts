// The way from a call to the caller's own renewal sheet: made at any time, with room for what is not known yet.
import { useCase } from '../case/case-context.ts';
import { useWizard } from '../app/wizard-context.ts';
import type { Action } from '../frame/ActionBar.tsx';

/** Null: the job is no renewal, and no sheet goes with it. */
export function useRenewalSheet(): Action | null {
  const { words, cover } = useWizard();
  const {
    view: { id: caseId, mode, traits },
  } = useCase();
  if (traits.purpose !== 'extending') return null;
  const about = { kind: 'own', practice: mode === 'practice', row: { from: 'case', caseId } } as const;
  return { text: words.sheets.making.open.own, onPress: () => cover({ page: 'sheet', about, then: null }) };
}
