// A press on Apple's page that was held: what it would have done, that nothing happened, and a deliberate second
// press to let it through.
import { Button } from 'react-aria-components';
import type { Held } from '../../core/advice/companion.ts';
import { useWords } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';
import { Lines, Rich } from '../controls/Rich.tsx';

type Props = { readonly held: Held; readonly released: boolean; readonly answer: (letThrough: boolean) => void };

export function HeldPress({ held, released, answer }: Props) {
  const {
    companion: { held: words },
  } = useWords();
  const { what, why } = held;
  const notThisRow = what === 'renew' && (why === 'other' || why === 'found-elsewhere');
  return (
    <Note tone="stop" live title={notThisRow ? words.elsewhere : words.title[what]}>
      {released && what !== 'revoke' ? (
        <p>
          <Rich line={words.released[what]} />
        </p>
      ) : (
        <Lines lines={what === 'renew' ? words.renew[why ?? 'unseen'] : words[what]} />
      )}
      <div className="drop-ways">
        <Button className="button small" onPress={() => answer(false)}>
          {words.dismiss}
        </Button>
        {what !== 'revoke' && held.mayPass && !released && (
          <Button className="link-button" onPress={() => answer(true)}>
            {words.through[what]}
          </Button>
        )}
      </div>
    </Note>
  );
}
