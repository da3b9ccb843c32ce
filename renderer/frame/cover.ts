// Which page lies over whatever is open; closing it gives the keyboard and the window's title back to where they were.
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../app/client.ts';
import type { Cover, Wizard } from '../app/wizard-context.ts';
import { setTitle, titleNow } from '../masking/title.ts';

export function useCover(): Pick<Wizard, 'covered' | 'cover'> {
  const [covered, setCovered] = useState<Cover | null>(null);
  const before = useRef<{ readonly focus: Element | null; readonly title: string } | null>(null);

  const cover = useCallback<Wizard['cover']>((page, then = 'back') => {
    // The foreign view is native and would lie over the page.
    void call('view.hide', { hidden: page !== null });
    // From one such page straight to another, closing leads back to what lies under both.
    if (page) before.current ??= { focus: document.activeElement, title: titleNow() };
    else if (then === 'elsewhere') before.current = null;
    setCovered(page);
  }, []);

  useEffect(() => {
    const { current } = before;
    if (covered || !current) return;
    before.current = null;
    setTitle(current.title);
    if (current.focus instanceof HTMLElement) current.focus.focus();
  }, [covered]);

  return { covered, cover };
}
