// Screen 7 when the sign-in page shows or the export button is missing: what to try, in order (docs/manual-coverage.md
// M11, M12, W5).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { nothingAtApple } from '../../../core/flows/renewal/conditions.ts';
import { useCase } from '../../case/case-context.ts';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Note } from '../../controls/Note.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function CsrAbsent() {
  const {
    request: {
      csrTake: { absent },
    },
  } = useWords();
  const { view, say } = useCase();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button className="link-button" onPress={() => setOpen(true)}>
        {absent.open}
      </Button>
    );
  const untouched = nothingAtApple(view) === null;
  return (
    <Note tone="info" title={absent.title} live>
      <ol className="clues">
        {absent.items.map((item, index) => (
          <li key={index}>
            <span>
              <Rich line={item} />
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Rich line={untouched ? absent.last : absent.call} />
      </p>
      {untouched ? (
        <Button className="button small" onPress={() => say({ kind: 'csr-requested', data: {} })}>
          {absent.again}
        </Button>
      ) : (
        <ContactCard />
      )}
    </Note>
  );
}
