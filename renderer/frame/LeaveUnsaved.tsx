// The question to whoever leaves a page on which something is not saved: above the bar, with the safe answer ready.
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useWizard } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';

export function LeaveUnsaved() {
  const {
    words: {
      customers: { unsaved: words },
    },
    unsaved: { asked, answer },
  } = useWizard();
  useEffect(() => {
    if (!asked) return;
    // Before the page's own keys, for which Escape leaves.
    const escaped = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      answer(false);
    };
    window.addEventListener('keydown', escaped, true);
    return () => window.removeEventListener('keydown', escaped, true);
  }, [asked, answer]);
  if (!asked) return null;
  return (
    <div className="leave-unsaved">
      <Note tone="caution" title={words.title} live>
        <p>{words.text}</p>
        <div className="way-more">
          <Button className="button small" autoFocus onPress={() => answer(false)}>
            {words.stay}
          </Button>
          <Button className="button small" onPress={() => answer(true)}>
            {words.leave}
          </Button>
        </div>
      </Note>
    </div>
  );
}
