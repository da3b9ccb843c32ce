// The one case that is open: whatever is written about it, everything that goes along with it learns by itself how it
// stands now.
import type { Result } from '../../core/base/result.ts';
import { isOnThePhone } from '../../core/call/script.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { Cases } from './cases.ts';

export type OpenCase = ReturnType<typeof createOpenCase>;

/** `follow`: told how the open case stands, and null when it is left; `moved`: told after something was written. */
export function createOpenCase(
  cases: Cases,
  { follow, moved }: { readonly follow: (view: CaseView | null) => void; readonly moved: () => void },
) {
  let open: string | null = null;
  let due = false;
  const tellNow = (): void => {
    due = false;
    const view = open === null ? null : cases.read(open);
    if (!view?.ok) return;
    follow(view.value);
    moved();
  };
  cases.onChange((caseId) => {
    if (caseId !== open || due) return;
    due = true;
    // Several facts of one event are told of once.
    queueMicrotask(tellNow);
  });
  return {
    shows: (view: CaseView): void => {
      open = view.id;
      follow(view);
    },
    left: (): void => {
      open = null;
      follow(null);
    },
  };
}

/** Somebody is on the telephone about it: their browser is on its practice sites. */
export const isHeld = (read: Result<CaseView>): boolean => read.ok && isOnThePhone(read.value);
