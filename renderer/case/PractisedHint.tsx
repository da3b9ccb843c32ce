// In practice nobody is asked, and nothing is sent: said wherever somebody else would be written to or asked.
import { useWords } from '../app/wizard-context.ts';
import { useCase } from './case-context.ts';

export function PractisedHint() {
  const { frame } = useWords();
  const { view } = useCase();
  return view.mode === 'practice' ? <p className="hint">{frame.practisedAsking}</p> : null;
}
