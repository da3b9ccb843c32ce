// The line for the portal's Notes, offered with a copy button (docs/manual-coverage.md M2): what stands there already
// is never overwritten unseen.
import { portalNote } from '../../../core/advice/portal-note.ts';
import { useCase } from '../../case/case-context.ts';
import { CopyLine } from '../../controls/CopyLine.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function PortalNote() {
  const {
    creation: {
      portal: { note },
    },
  } = useWords();
  const {
    view: {
      state: { customer, accepted },
    },
  } = useCase();
  return (
    <section className="portal-note">
      <h2>{note.title}</h2>
      <CopyLine text={portalNote(customer, accepted?.at ?? '')} />
      <p className="hint">
        <Rich line={note.text} />
      </p>
    </section>
  );
}
