// The line for next year beside a form that has a Notes field: put in on request, and never over what stands there (DETAILS.md M2).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { portalNote } from '../../core/portal/portal-note.ts';
import { useCase } from '../case-context.ts';
import { call } from '../client.ts';
import { useWizard } from '../wizard-context.ts';
import { CopyLine } from './CopyLine.tsx';

export function NotesOffer({ notes }: { readonly notes: string }) {
  const { words: { companion: { notes: words } }, attempt } = useWizard();
  const { view: { state: { customer, accepted } } } = useCase();
  const [filled, setFilled] = useState<boolean | null>(null);
  const line = portalNote(customer, accepted?.at ?? '');
  const there = notes.trim();
  return (
    <section className="portal-note">
      <h2>{words.title}</h2>
      {there === line ? <p role="status">{words.filled}</p> : (
        <>
          <p className="hint">{there === '' ? words.offer : words.there(there)}</p>
          <CopyLine text={line} />
          {there === '' && <Button className="button small" onPress={() => attempt(() => call('companion.note', undefined), (answer) => setFilled(answer.filled))}>{words.fill}</Button>}
          {filled === false && <p role="status">{words.notFilled}</p>}
        </>
      )}
    </section>
  );
}
