// The switch that masks names: remembered, and on for others' names while a call is held (docs/decisions/masking.md).
import type { Result } from '../../core/base/result.ts';
import type { CaseView } from '../../core/case/view.ts';

type Setting = { readonly read: () => string | null; readonly write: (value: string) => Result<unknown> };

export function createMasking(setting: Setting) {
  // Where it can't be kept, it lasts as long as the app is open.
  let chosen: boolean | null = null;
  let inCall = false;
  const on = (): boolean => chosen ?? setting.read() === 'on';
  return {
    on,
    /** Whatever the system shows of a company, outside of our window. */
    outside: (): boolean => on() || inCall,
    set: (wanted: boolean): void => {
      chosen = setting.write(wanted ? 'on' : 'off').ok ? null : wanted;
    },
    /** A call goes on while another page shows: only a case ends it. */
    follow: (view: CaseView | null): void => {
      if (view) inCall = view.state.call.line.kind === 'open';
    },
  };
}
