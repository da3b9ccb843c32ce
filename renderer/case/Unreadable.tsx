// Names the entries of a case's record that can't be read: what still works, and whom to ask.
import type { CaseView } from '../../core/case/view.ts';
import { useWords } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';

export function Unreadable({ entries }: { readonly entries: CaseView['unreadable'] }) {
  const { frame, errors } = useWords();
  if (entries.length === 0) return null;
  return (
    <Note tone="caution" title={frame.unreadable.title(entries.length)}>
      <p>
        <Unbroken text={frame.unreadable.text} />
      </p>
      <p className="code-line">{errors.code(entries.map(({ seq, kind }) => `${seq} ${kind}`).join(', '))}</p>
    </Note>
  );
}
