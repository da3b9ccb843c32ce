// What the main process knows of the system's browser, asked once per page.
import { useEffect, useState } from 'react';
import type { BrowserAbout } from '../../core/contract/wizard.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';

export function useBrowser(): BrowserAbout | null {
  const { attempt } = useWizard();
  const [about, setAbout] = useState<BrowserAbout | null>(null);
  useEffect(() => attempt(() => call('browser.about', undefined), setAbout), [attempt]);
  return about;
}
