// What was asked for comes into sight by itself, also where it comes with its page and the window is low or enlarged.
import { useEffect, useRef, type ReactNode } from 'react';
import { bringIntoSight } from '../frame/in-sight.ts';

/** `watched`: scrolled to anew when this changes. */
export function InView({
  watched,
  children,
}: {
  readonly watched?: string | number | null;
  readonly children: ReactNode;
}) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the page has scrolled itself to its top.
    const frame = requestAnimationFrame(() => {
      if (room.current) bringIntoSight(room.current);
    });
    return () => cancelAnimationFrame(frame);
  }, [watched]);
  return (
    <div className="in-view" ref={room}>
      {children}
    </div>
  );
}
