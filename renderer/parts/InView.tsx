// What was asked for, or has just happened, comes into view by itself, also where the window is low or enlarged.
import { useEffect, useRef, type ReactNode } from 'react';

/** `watched`: scrolled to anew when this changes. */
export function InView({ watched, children }: { readonly watched?: string | number | null; readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the page has scrolled itself to its top. What is higher than the window is shown from its beginning.
    const frame = requestAnimationFrame(() => {
      const box = room.current;
      const page = box?.closest('.page-scroll');
      if (!box || !page) return;
      box.scrollIntoView({ block: box.offsetHeight > page.clientHeight ? 'start' : 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [watched]);
  return <div className="in-view" ref={room}>{children}</div>;
}
