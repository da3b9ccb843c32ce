// What the companion makes of Apple's page beside us, as it changes.
import { useCallback, useEffect, useState } from 'react';
import type { CompanionState } from '../../core/advice/companion.ts';
import { call, on } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';

export type UsedCompanion = {
  readonly state: CompanionState | null;
  readonly use: (on: boolean) => void;
  readonly answerHeld: (letThrough: boolean) => void;
};

export function useCompanion(): UsedCompanion {
  const { attempt } = useWizard();
  const [state, setState] = useState<CompanionState | null>(null);
  useEffect(() => {
    const off = on('companion.changed', setState);
    attempt(() => call('companion.read', undefined), setState);
    return off;
  }, [attempt]);
  const use = useCallback(
    (wanted: boolean) => attempt(() => call('companion.use', { on: wanted }), setState),
    [attempt],
  );
  const answerHeld = useCallback(
    (letThrough: boolean) => attempt(() => call('companion.held', { letThrough }), setState),
    [attempt],
  );
  return { state, use, answerHeld };
}
