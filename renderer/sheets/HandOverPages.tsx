// The hand-over sheet, one page for the binder: what was renewed, what is open, who has what, and lines to sign.
import { handOverFields, type HandOverSheet } from '../../core/sheets/sheets.ts';
import { dayIso } from '../../core/base/time.ts';
import type { Texts } from '../../core/text/texts.ts';
import { Calls, PenLine, SheetPage } from './parts.tsx';

type Props = { readonly sheet: HandOverSheet; readonly words: Texts };

export function HandOverPages({ sheet, words }: Props) {
  const { handOver } = words.sheets;
  return (
    <SheetPage sheet={sheet} words={words} number={1} of={1}>
      <header className="sheet-head">
        <h1>{handOver.title}</h1>
        <p className="sheet-whose">
          {sheet.company ? <strong>{sheet.company}</strong> : <PenLine />}
          {sheet.code && <span className="sheet-code">{sheet.code}</span>}
        </p>
        <p className="sheet-state">{stateOf(sheet, words)}</p>
        {sheet.open.length > 0 && sheet.told === 'phone' && <p className="sheet-small">{handOver.told.phone}</p>}
      </header>
      <section className="sheet-block">
        <h2>{handOver.certificate}</h2>
        <Certificates sheet={sheet} words={words} />
        <p className="sheet-small">{handOver.dayOff}</p>
      </section>
      <section className="sheet-block">
        <h2>{handOver.next}</h2>
        <Next sheet={sheet} words={words} />
      </section>
      <section className="sheet-block">
        <h2>{handOver.who}</h2>
        <dl className="sheet-lines">
          {sheet.address !== null && (
            <div>
              <dt>{handOver.address}</dt>
              <dd>{sheet.address}</dd>
            </div>
          )}
          {handOverFields.map((field) => (
            <div key={field}>
              <dt>{words.sheets.making.fields[field]}</dt>
              <dd>{sheet.said[field] || <PenLine />}</dd>
            </div>
          ))}
        </dl>
        <p className="sheet-small">{handOver.password}</p>
        <Calls contacts={sheet.contacts} words={words} />
      </section>
      <section className="sheet-block">
        <h2>{handOver.evidence}</h2>
        <Evidence sheet={sheet} words={words} />
        <p className="sheet-small">{handOver.clock}</p>
      </section>
      <dl className="sheet-sign">
        {[handOver.signatures.from, handOver.signatures.to, handOver.signatures.day].map((what) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <PenLine />
            </dd>
          </div>
        ))}
      </dl>
    </SheetPage>
  );
}

function stateOf({ open, told }: HandOverSheet, { sheets: { handOver } }: Texts): string {
  if (open.length > 0) return handOver.openTitle(open.map((one) => handOver.open[one]).join(handOver.between));
  return told ? handOver.told[told] : handOver.finished;
}

function Certificates({ sheet: { before, after }, words: { sheets, dates } }: Props) {
  const { handOver } = sheets;
  const lastFourOf = (one: typeof after) => (one?.heard ? handOver.heard(one.lastFour ?? '') : (one?.lastFour ?? null));
  const rows = [
    { about: handOver.lastFour, of: lastFourOf, mono: true },
    { about: handOver.end, of: (one: typeof after) => (one?.end ? dates.day(one.end) : null), mono: false },
    { about: handOver.serial, of: (one: typeof after) => one?.serial ?? null, mono: true },
    { about: handOver.fingerprint, of: (one: typeof after) => one?.fingerprint ?? null, mono: true },
  ];
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{handOver.before}</th>
          <th scope="col">{handOver.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ about, of, mono }) => (
          <tr key={about} data-mono={mono}>
            <th scope="row">{about}</th>
            <td>{of(before) ?? handOver.none}</td>
            <td>{of(after) ?? handOver.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Next({ sheet, words: { sheets, dates } }: Props) {
  const { handOver } = sheets;
  const shown = [
    { about: handOver.custody, day: sheet.custody },
    { about: handOver.guide, day: sheet.guide },
    { about: handOver.lastSafe, day: sheet.lastSafe },
  ];
  return (
    <>
      <dl className="sheet-dates">
        {shown.map(({ about, day }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{day === null ? <PenLine /> : dates.day(dayIso(day))}</dd>
          </div>
        ))}
      </dl>
      <p className="sheet-small">{handOver.guess}</p>
    </>
  );
}

function Evidence({ sheet: { evidence, told }, words: { afterwards, dates, sheets } }: Props) {
  const { times } = afterwards.done;
  const { phone, person } = sheets.handOver.times;
  const said: Readonly<Record<string, string>> = { ...times, ...(told ? person : {}) };
  const heardOnLine: Readonly<Record<string, string>> = { ...times, ...phone };
  return (
    <dl className="sheet-evidence">
      {evidence.map(({ what, at, heard }) => (
        <div key={what}>
          <dt>{(heard ? heardOnLine : said)[what]}</dt>
          <dd>{dates.moment(at)}</dd>
        </div>
      ))}
    </dl>
  );
}
