// Monday's list, one page: whose turn it is, with a box for each.
import type { WeekSheet } from '../../core/sheets/sheets.ts';
import { markWord } from '../board/StatusWord.tsx';
import { dayIso } from '../../core/base/time.ts';
import type { Texts } from '../../core/text/texts.ts';
import { SheetPage, Tick } from './parts.tsx';

type Props = { readonly sheet: WeekSheet; readonly words: Texts };

export function WeekPage({ sheet, words }: Props) {
  const {
    sheets: { week },
    week: { statuses, unnamed, person },
    dates,
  } = words;
  const { columns } = week;
  return (
    <SheetPage sheet={sheet} words={words} number={1} of={1}>
      <header className="sheet-head">
        <h1>{week.title}</h1>
        <p className="sheet-year">{dates.date(sheet.madeAt)}</p>
        {sheet.masked && <p className="sheet-small">{week.masked}</p>}
      </header>
      {sheet.rows.length === 0 ? (
        <p>{week.none}</p>
      ) : (
        <table className="sheet-table sheet-week">
          <thead>
            <tr>
              {[columns.done, columns.company, columns.lastFour, columns.status, columns.end, columns.lastSafe].map(
                (about) => (
                  <th key={about} scope="col">
                    {about}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row, index) => (
              <tr key={index}>
                <td>
                  <Tick />
                </td>
                <td>
                  <strong>{row.company || unnamed}</strong>
                  <span className="sheet-small">
                    {[row.code, row.serves].filter((text) => text !== '').join(' ')}{' '}
                    {row.person + row.phone !== '' && (
                      <span className="sheet-whole">{person(`${row.person} ${row.phone}`.trim())}</span>
                    )}
                  </span>
                </td>
                <td className="sheet-mono">{row.lastFour}</td>
                <td>
                  {statuses[row.status]}
                  {row.marks.map((mark) => (
                    <span key={mark} className="sheet-small">
                      {markWord(mark, words.week)}
                    </span>
                  ))}
                </td>
                <td>
                  {row.end && dates.day(row.end)}
                  {row.heard && <span className="sheet-small">{week.heard}</span>}
                </td>
                <td>{row.lastSafe && dates.day(dayIso(row.lastSafe))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sheet.more > 0 && <p>{week.more(sheet.more)}</p>}
    </SheetPage>
  );
}
