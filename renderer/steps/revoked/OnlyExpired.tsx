// The way across from every page about Revoke: one word, 失効, is said of what was revoked and of what has only ended.
import { Button } from 'react-aria-components';
import { mayTake, turningTo } from '../../../core/advice/sights.ts';
import { useCase } from '../../case/case-context.ts';
import { useWords } from '../../app/wizard-context.ts';

/** Nothing in practice's own try, where Revoke was pressed on purpose. */
export function OnlyExpired() {
  const {
    revoked: { onlyExpired },
  } = useWords();
  const { view, say, past } = useCase();
  if (past || view.state.revoked.what === 'try' || !mayTake('expired', view)) return null;
  return (
    <Button className="link-button" onPress={() => say(turningTo('expired', view.canSeekRow))}>
      {onlyExpired}
    </Button>
  );
}
