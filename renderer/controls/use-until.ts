// True while something lasts, but no longer than a while.
import { useEffect, useState } from 'react';

export function useUntil(lasting: boolean, ms: number): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!lasting) return;
    const timer = setTimeout(() => setOver(true), ms);
    return () => {
      clearTimeout(timer);
      setOver(false);
    };
  }, [lasting, ms]);
  return lasting && !over;
}
