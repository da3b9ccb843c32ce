// What sheets share: one page of A4, a box to tick, a line for the pen, whom to call.
import type { ReactNode } from 'react';
import type { Contacts } from '../../core/customers/contacts.ts';
import type { Sheet } from '../../core/sheets/sheets.ts';
import type { Texts } from '../../core/text/texts.ts';

type PageProps = {
  readonly sheet: Pick<Sheet, 'kind' | 'practice' | 'madeAt'>;
  readonly words: Texts;
  readonly number: number;
  readonly of: number;
  readonly children: ReactNode;
};

/** A photograph of any part of it still shows that it is practice: bands at both ends, and the word across. */
export function SheetPage({ sheet, words, number, of, children }: PageProps) {
  const { sheets, dates } = words;
  return (
    <section className="sheet" data-practice={sheet.practice} data-kind={sheet.kind}>
      {sheet.practice && <p className="sheet-band">{sheets.practice}</p>}
      <div className="sheet-body">{children}</div>
      <footer className="sheet-foot">
        <span>{sheets.by}</span>
        <span>{sheets.made(dates.date(sheet.madeAt))}</span>
        <span>{`${number} / ${of}`}</span>
      </footer>
      {sheet.practice && <p className="sheet-band">{sheets.practice}</p>}
    </section>
  );
}

export const Tick = () => <span className="tick" aria-hidden="true" />;
export const PenLine = () => <span className="pen-line" aria-hidden="true" />;

type CallsProps = { readonly contacts: Contacts; readonly words: Texts };

/** Two numbers, or two lines for them. */
export function Calls({ contacts, words: { sheets } }: CallsProps) {
  return (
    <dl className="sheet-calls">
      {(['sales', 'helpDesk'] as const).map((who) => (
        <div key={who}>
          <dt>{sheets.contacts[who]}</dt>
          <dd>{contacts[who].name || contacts[who].phone ? <Who {...contacts[who]} /> : <PenLine />}</dd>
        </div>
      ))}
    </dl>
  );
}

const Who = ({ name, phone }: Contacts['sales']) => (
  <>
    {name} <strong className="sheet-phone">{phone}</strong>
  </>
);
