// The number in use as it was read out, where its step is looked at; and in a call the way to hear it once more.
import { Button } from 'react-aria-components';
import { mayHearInUse } from '../../core/call/script.ts';
import { useCase } from '../case/case-context.ts';
import { useWords } from '../app/wizard-context.ts';

export function ToldInUse() {
  const {
    call: { hear },
  } = useWords();
  const { view, entry, hearInUse } = useCase();
  const { inUse } = view.state.call;
  const anew = mayHearInUse(view);
  if (!inUse && !anew) return null;
  return (
    <>
      {inUse && <p>{hear.inUseTold(inUse.apsp.slice(-4).toUpperCase())}</p>}
      {anew && (
        <Button className="button small" onPress={hearInUse}>
          {hear.inUse(entry.screen)}
        </Button>
      )}
    </>
  );
}
