// What a table would do, company by company; or what of it can't be read, line by line.
import type { TablePlan } from '../../core/contract/tables.ts';
import type { ImportField } from '../../core/customers/columns.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';

export function PlanShown({ plan }: { readonly plan: Extract<TablePlan, { readonly ok: true }> }) {
  const {
    words: {
      tables: { plan: words, fields },
    },
  } = useWizard();
  const { add, merge, added, merged } = plan;
  return (
    <section className="import-plan" aria-labelledby="import-plan">
      <h2 id="import-plan">{words.title}</h2>
      <p role="status">{words.counts(add, merge, plan.unchanged)}</p>
      {add + merge === 0 && <p>{words.nothing}</p>}
      {add > 0 && (
        <>
          <h3>{words.added}</h3>
          <ul>
            {added.map(({ line, name, code }) => (
              <li key={line}>
                {name} {code}
              </li>
            ))}
            {add > added.length && <li>{words.more(add - added.length)}</li>}
          </ul>
        </>
      )}
      {merge > 0 && (
        <>
          <h3>{words.merged}</h3>
          <ul>
            {merged.map(({ line, name, changes }) => (
              <li key={line}>
                {name}
                <ul>
                  {changes.map(({ field, from, to }) => (
                    <li key={field}>{words.change(fields[field], from, to)}</li>
                  ))}
                </ul>
              </li>
            ))}
            {merge > merged.length && <li>{words.more(merge - merged.length)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}

type Fault = { readonly line: number | null; readonly field: ImportField | null; readonly text: string };
/** `count`: of all; the first ones are shown. */
type Props = {
  readonly faults: readonly Fault[];
  readonly count: number;
  /** What is wrong says itself what to do. */
  readonly alone?: boolean;
};

/** Before what is said of the place, as every other lead-in: with a colon. */
function Where({ line, field }: { readonly line: number | null; readonly field: ImportField | null }) {
  const {
    words: {
      frame,
      tables: { faults: words, fields },
    },
  } = useWizard();
  const where = [...(line === null ? [] : [words.line(line)]), ...(field === null ? [] : [words.field(fields[field])])];
  return where.length > 0 && <strong>{`${where.join(' ')}${frame.colon}`}</strong>;
}

export function Faults({ faults, count, alone = false }: Props) {
  const {
    words: {
      tables: { faults: words },
    },
  } = useWizard();
  return (
    <Note tone="caution" title={words.title} live>
      <ul className="import-faults">
        {faults.map(({ line, field, text }, index) => (
          <li key={index}>
            <Where line={line} field={field} />
            {text}
          </li>
        ))}
      </ul>
      {count > faults.length && <p>{words.more(count - faults.length)}</p>}
      {!alone && <p>{words.next}</p>}
    </Note>
  );
}
