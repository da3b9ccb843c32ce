// One company's renewal sheet, two pages: which row it is and what is never pressed; then each press in its order.
import { drawn } from '../../core/portal/drawn.ts';
import { portalWords, type OwnSheet } from '../../core/sheets/sheets.ts';
import { portalDate } from '../../core/rows/row-card.ts';
import { stepWords } from '../../core/text/sheet-words.ts';
import { hasEnded } from '../../core/schedule/days.ts';
import { dayIso } from '../../core/base/time.ts';
import type { Texts } from '../../core/text/texts.ts';
import { Rich } from '../controls/Rich.tsx';
import { Calls, PenLine, SheetPage, Tick } from './parts.tsx';

type Props = { readonly sheet: OwnSheet; readonly words: Texts };

export function OwnPages({ sheet, words }: Props) {
  const { own } = words.sheets;
  const { row } = sheet;
  const year = row.end === null ? null : new Date(row.end).getUTCFullYear();
  return (
    <>
      <SheetPage sheet={sheet} words={words} number={1} of={2}>
        <header className="sheet-head">
          <h1>{own.title}</h1>
          <p className="sheet-whose">
            {sheet.company ? <strong>{sheet.company}</strong> : <PenLine />}
            {sheet.code && <span className="sheet-code">{sheet.code}</span>}
          </p>
          {year !== null && <p className="sheet-year">{own.year(year)}</p>}
        </header>
        <p className="sheet-calm">{own.calm}</p>
        <section className="sheet-block">
          <h2>{own.rowTitle}</h2>
          <p>
            <Rich line={own.rowLead} />
          </p>
          <PortalRow sheet={sheet} words={words} />
          <div className={row.apsp === null ? 'sheet-four blank' : 'sheet-four'}>
            <p>{own.lastFour}</p>
            {row.apsp === null ? <FourBoxes /> : <p className="sheet-four-digits">{row.apsp.slice(-4)}</p>}
            <p>{underFour(sheet.row, own)}</p>
          </div>
          <Dates sheet={sheet} words={words} />
        </section>
        <section className="sheet-block sheet-stop">
          <h2>{own.stopTitle}</h2>
          <ul>
            {own.stops.map(({ word, why }) => (
              <li key={why}>
                <span className="sheet-stop-word">
                  <Rich line={word} />
                </span>
                <span>{why}</span>
              </li>
            ))}
          </ul>
        </section>
      </SheetPage>
      <SheetPage sheet={sheet} words={words} number={2} of={2}>
        <section className="sheet-block">
          <h2>{own.stepsTitle}</h2>
          <ol className="sheet-steps" data-way={sheet.way}>
            {sheet.steps.map((step) => {
              const { heading, lines } = stepWords(step, words, sheet.way, sheet.practice);
              return (
                <li key={`${step.step}/${step.part ?? ''}`}>
                  <Tick />
                  <span className="sheet-screen">{own.screen(step.screen)}</span>
                  <div>
                    <h3>{heading}</h3>
                    {lines.map((line, index) => (
                      <p key={index}>
                        <Rich line={line} />
                      </p>
                    ))}
                  </div>
                  <span className="sheet-time">{own.time}</span>
                </li>
              );
            })}
          </ol>
        </section>
        <section className="sheet-block sheet-call">
          <h2>{own.callTitle}</h2>
          <p>{own.call}</p>
          <Calls contacts={sheet.contacts} words={words} />
        </section>
      </SheetPage>
    </>
  );
}

const underFour = ({ apsp, heard }: OwnSheet['row'], own: Texts['sheets']['own']): string => {
  if (apsp === null) return own.writeFour;
  return heard ? `${own.heardFour} ${own.read}` : own.read;
};

/** A day that has passed would only frighten whoever begins now. */
const aheadOf = ({ madeAt }: OwnSheet, day: string | null): string | null =>
  day !== null && day >= madeAt.slice(0, 10) ? dayIso(day) : null;

const FourBoxes = () => (
  <p className="sheet-boxes" aria-hidden="true">
    <span />
    <span />
    <span />
    <span />
  </p>
);

/** As the portal draws it: its order, its English, its form of a date. */
function PortalRow({ sheet: { madeAt, row }, words: { row: words } }: Props) {
  return (
    <div className="sheet-row" lang="en">
      <dl>
        <div>
          <dt>{words.columns.service}</dt>
          <dd>{portalWords.service}</dd>
        </div>
        {row.vendor !== null && (
          <div>
            <dt>{words.columns.vendor}</dt>
            <dd>{row.vendor}</dd>
          </div>
        )}
        {row.end !== null && (
          <div>
            <dt>{words.columns.expiration}</dt>
            <dd>{portalDate(Date.parse(row.end))}</dd>
          </div>
        )}
        {row.end !== null && (
          <div>
            <dt>{words.columns.status}</dt>
            <dd>{hasEnded(row.end, Date.parse(madeAt)) ? words.ended : words.status}</dd>
          </div>
        )}
      </dl>
      <p className="sheet-buttons">
        <span className="sheet-info">{drawn.info}</span>
        <span className="sheet-press">{words.renew}</span>
        <span>{words.download}</span>
        <s>{words.revoke}</s>
      </p>
      {row.serial !== null && (
        <p className="sheet-serial">
          {portalWords.serial} <code>{row.serial}</code>
        </p>
      )}
    </div>
  );
}

function Dates({ sheet, words: { dates, sheets } }: Props) {
  const { own } = sheets;
  const shown = [
    { about: own.until, day: sheet.row.end },
    { about: own.guide, day: aheadOf(sheet, sheet.guide) },
    { about: own.lastSafe, day: aheadOf(sheet, sheet.lastSafe) },
  ].flatMap(({ about, day }) => (day === null ? [] : [{ about, text: dates.day(day) }]));
  return (
    <>
      <dl className="sheet-dates">
        {sheet.serves !== '' && (
          <div>
            <dt>{own.serves}</dt>
            <dd>{sheet.serves}</dd>
          </div>
        )}
        {shown.map(({ about, text }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {sheet.topic !== null && (
          <div>
            <dt>{own.topic}</dt>
            <dd>
              <code>{sheet.topic}</code>
            </dd>
          </div>
        )}
      </dl>
      <p className="sheet-small">{sheet.row.end === null ? own.noEnd : own.dateNote}</p>
    </>
  );
}
