// The row to look for, however much of it is known: the whole row card, the last four, or a warning that nothing is
// known.
import { useCase } from '../../case/case-context.ts';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Note } from '../../controls/Note.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { LastFour } from '../../case/LastFour.tsx';
import { RowCardView } from '../../case/RowCardView.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWords } from '../../app/wizard-context.ts';

type Props = {
  /** The rows are told apart for the person, who compares nothing. */
  readonly guided?: boolean;
  /** Told apart by Download: what of the row is to be pressed, beside its date alone. */
  readonly press?: 'renew' | 'download';
  /** Of the whole row: (i), where it is still sought; nothing, where it is found and not pressed yet. */
  readonly still?: 'sought' | 'found';
};

export function RowToRenew({ guided = false, press, still }: Props) {
  const {
    apple: {
      portal: {
        stages: { row },
      },
    },
    row: card,
    dates,
  } = useWords();
  const { view } = useCase();
  const { registered, accepted } = view.state;
  if (view.renewedRow) return <RenewedCard />;
  if (registered?.kind === 'file' && view.rowCard) {
    return (
      <>
        <RowCardView
          card={view.rowCard}
          notAfter={registered.certificate.notAfter}
          vendor={accepted?.csr.vendor?.name ?? null}
          {...(press ? { press, bare: true } : {})}
          {...(still ? { press: still === 'sought' ? ('info' as const) : null } : {})}
        />
        {!guided && !press && still !== 'found' && (
          <p className="row-same">
            <Rich line={row.same} />
          </p>
        )}
      </>
    );
  }
  if (registered?.kind === 'stated' && press)
    return registered.notAfter === null ? null : (
      <section className="row-card" aria-label={card.title}>
        <div className="row-proof">
          <p className="row-date">
            <Unbroken text={card.japaneseDate(dates.day(registered.notAfter))} />
          </p>
        </div>
      </section>
    );
  if (registered?.kind === 'stated') {
    return (
      <>
        <LastFour four={registered.topic.slice(-4)} />
        {!guided && (
          <p className="row-same">
            <Rich line={row.same} />
          </p>
        )}
      </>
    );
  }
  return (
    <Note tone="caution">
      <p>{row.unknown}</p>
      <ContactCard />
    </Note>
  );
}

/** Once renewed, no row has the old date or serial any more: what is left of it, and the new date where it was seen. */
function RenewedCard() {
  const {
    row: words,
    dates,
    apple: {
      portal: {
        stages: { row },
      },
    },
  } = useWords();
  const {
    view: {
      renewedRow,
      rowCard,
      state: { registered, accepted },
    },
  } = useCase();
  const four = rowCard?.lastFour ?? (registered?.kind === 'stated' ? registered.topic.slice(-4) : null);
  const { notAfter, expiration } = renewedRow ?? { notAfter: null, expiration: null };
  if (rowCard && notAfter !== null && expiration !== null)
    return (
      <RowCardView
        card={{ ...rowCard, expiration }}
        notAfter={notAfter}
        vendor={accepted?.csr.vendor?.name ?? null}
        press="download"
        bare
      />
    );
  return (
    <>
      {four !== null && <LastFour four={four} />}
      <p className="row-same">
        {notAfter === null ? <Rich line={row.renewed} /> : <Unbroken text={words.japaneseDate(dates.day(notAfter))} />}
      </p>
    </>
  );
}
