// Whether our window stands beside the system browser, and the press that puts it there or back.
import { useCallback, useEffect, useState } from 'react';
import type { NarrowState } from '../../core/contract/wizard.ts';
import { call, on } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';

export function useNarrowWindow(): { readonly narrow: NarrowState; readonly makeNarrow: (on: boolean) => void } {
  const { attempt } = useWizard();
  const [narrow, setNarrow] = useState<NarrowState>({ on: false, wanted: false });
  useEffect(() => {
    attempt(() => call('window.read', undefined), setNarrow);
    return on('window.changed', setNarrow);
  }, [attempt]);
  const makeNarrow = useCallback(
    (wanted: boolean) => attempt(() => call('window.narrow', { on: wanted }), setNarrow),
    [attempt],
  );
  return { narrow, makeNarrow };
}
