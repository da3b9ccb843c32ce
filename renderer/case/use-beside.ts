// Whether our window stands beside the system browser, and the press that puts it there or back.
import { useCallback, useEffect, useState } from 'react';
import type { Beside } from '../../core/contract/wizard.ts';
import { call, on } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';

export function useBeside(): { readonly beside: Beside; readonly putBeside: (on: boolean) => void } {
  const { attempt } = useWizard();
  const [beside, setBeside] = useState<Beside>({ on: false, wanted: false });
  useEffect(() => {
    attempt(() => call('window.read', undefined), setBeside);
    return on('window.changed', setBeside);
  }, [attempt]);
  const putBeside = useCallback(
    (wanted: boolean) => attempt(() => call('window.beside', { on: wanted }), setBeside),
    [attempt],
  );
  return { beside, putBeside };
}
