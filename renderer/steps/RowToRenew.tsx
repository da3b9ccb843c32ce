// The row to look for, however much of it is known: the whole row card, the last four, or a warning that nothing is known.
import { useCase } from '../case-context.ts';
import { ContactCard } from '../parts/ContactForm.tsx';
import { Note } from '../parts/Note.tsx';
import { Rich } from '../parts/Rich.tsx';
import { RowCardView } from '../parts/RowCardView.tsx';
import { useWords } from '../wizard-context.ts';

/** `guided`: the rows are told apart for the person, who compares nothing. */
export function RowToRenew({ guided = false }: { readonly guided?: boolean }) {
  const { apple: { portal: { stages: { row } } }, row: card } = useWords();
  const { view } = useCase();
  const { registered, accepted } = view.state;
  if (registered?.kind === 'file' && view.rowCard) {
    return (
      <>
        <RowCardView card={view.rowCard} notAfter={registered.certificate.notAfter} vendor={accepted?.csr.vendor?.name ?? null} />
        {!guided && <p className="row-same"><Rich line={row.same} /></p>}
      </>
    );
  }
  if (registered?.kind === 'stated') {
    return (
      <>
        <section className="row-card" aria-label={card.title}>
          <div className="row-proof"><p className="last-four"><span className="last-four-about">{card.lastFour}<small>{card.lastFourOf}</small></span><strong>{registered.topic.slice(-4)}</strong></p></div>
        </section>
        {!guided && <p className="row-same"><Rich line={row.same} /></p>}
      </>
    );
  }
  return <Note tone="caution"><p>{row.unknown}</p><ContactCard /></Note>;
}
