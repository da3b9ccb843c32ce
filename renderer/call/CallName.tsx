// The company as the caller says it.
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import type { CaseView } from '../../core/case/view.ts';
import type { Named } from '../case/case-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { useWords } from '../app/wizard-context.ts';

/** `typed`: on the step's usual page, before the call began. */
export const namedBefore = ({ state: { customer, begunWith } }: CaseView, typed: Named | null): Named =>
  typed ?? {
    name: customer?.name ?? begunWith?.name ?? '',
    mCode: customer?.mCode ?? begunWith?.mCode ?? '',
  };

export function CallName({ named, setNamed }: { readonly named: Named; readonly setNamed: (named: Named) => void }) {
  const { call } = useWords();
  return (
    <div className="call-hear">
      <TextField autoFocus value={named.name} onChange={(name) => setNamed({ ...named, name })}>
        <Label>{call.name.company}</Label>
        <BoundedInput limit={limits.line} autoComplete="off" spellCheck="false" className="react-aria-Input" />
      </TextField>
      <TextField value={named.mCode} onChange={(mCode) => setNamed({ ...named, mCode })}>
        <Label>{call.name.code}</Label>
        <BoundedInput
          limit={limits.customerCode}
          autoComplete="off"
          spellCheck="false"
          className="react-aria-Input mono"
        />
      </TextField>
    </div>
  );
}
