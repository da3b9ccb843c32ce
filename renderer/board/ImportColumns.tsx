// The table's columns: what each means, one choice for each, with the first five rows under it.
import type { TableSight } from '../../core/contract/tables.ts';
import { endsToChoose, importFields, type ImportField, type Mapping } from '../../core/customers/columns.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';
import { maskCell } from '../masking/masking.ts';

type Props = {
  readonly sight: Extract<TableSight, { readonly ok: true }>;
  readonly mapping: Mapping;
  /** No other meaning can be chosen now. */
  readonly fixed: boolean;
  readonly choose: (mapping: Mapping) => void;
};

const fieldNamed = (name: string): ImportField | null => importFields.find((field) => field === name) ?? null;

export function Columns({ sight: { header, preview }, mapping, fixed, choose }: Props) {
  const {
    words: { tables },
  } = useWizard();
  const { columns: words, fields } = tables;
  // A wide table shows its last columns only where one scrolls.
  const left = header.flatMap((column, at) =>
    (mapping[at] ?? null) === null ? [column || words.unnamed(at + 1)] : [],
  );
  const ends = endsToChoose(header, mapping);
  return (
    <section className="import-columns" aria-labelledby="import-columns">
      <h2 id="import-columns">{words.title}</h2>
      <p className="hint">{words.hint}</p>
      {ends.length > 0 && <Note tone="caution">{words.ends(ends.join(words.between))}</Note>}
      {left.length > 0 && <p>{words.left(left.join(words.between))}</p>}
      <div className="import-scroll" tabIndex={0} role="group" aria-labelledby="import-columns">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              {header.map((column, at) => (
                <th key={at} scope="col">
                  <span className="import-column">{column || words.unnamed(at + 1)}</span>
                  <select
                    aria-label={words.of(column, at + 1)}
                    value={mapping[at] ?? ''}
                    disabled={fixed}
                    onChange={({ target }) =>
                      choose(mapping.map((field, other) => (other === at ? fieldNamed(target.value) : field)))
                    }
                  >
                    <option value="">{words.none}</option>
                    {importFields.map((field) => (
                      <option key={field} value={field}>
                        {fields[field]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {cells.map((cell, at) => (
                  <td key={at} data-read={(mapping[at] ?? null) !== null}>
                    {maskCell(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
