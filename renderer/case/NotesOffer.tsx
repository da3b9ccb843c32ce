// The line for next year beside a form that has a Notes field: put in on request, and never over what stands there
// (docs/manual-coverage.md M2).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { portalNote } from '../../core/advice/portal-note.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWizard, useWords } from '../app/wizard-context.ts';
import { CopyLine } from '../controls/CopyLine.tsx';

export function NotesOffer({ notes }: { readonly notes: string }) {
  const {
    words: {
      companion: { notes: words },
    },
    attempt,
  } = useWizard();
  const {
    view: {
      state: { customer, accepted },
    },
  } = useCase();
  const [filled, setFilled] = useState<boolean | null>(null);
  const line = portalNote(customer, accepted?.at ?? '');
  const there = notes.trim();
  return (
    <section className="portal-note">
      <h2>{words.title}</h2>
      {there === line ? (
        <p role="status">{words.filled}</p>
      ) : (
        <>
          <p className="hint">{there === '' ? words.offer : words.there(there)}</p>
          {there === '' ? <CopyLine text={line} /> : <AppendLine line={line} />}
          {there === '' && (
            <Button
              className="button small"
              onPress={() =>
                attempt(
                  () => call('companion.note', undefined),
                  (answer) => setFilled(answer.filled),
                )
              }
            >
              {words.fill}
            </Button>
          )}
          {filled === false && <p role="status">{words.notFilled}</p>}
        </>
      )}
    </section>
  );
}

/** What stands in Notes is enough: the line is there for who wants to add it. */
function AppendLine({ line }: { readonly line: string }) {
  const {
    companion: { notes: words },
  } = useWords();
  const [open, setOpen] = useState(false);
  return open ? (
    <>
      <p className="hint">{words.behind}</p>
      <CopyLine text={line} />
    </>
  ) : (
    <Button className="link-button" onPress={() => setOpen(true)}>
      {words.add}
    </Button>
  );
}
