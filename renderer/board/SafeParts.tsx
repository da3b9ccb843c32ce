// How the last safe day came about, part by part.
import type { SafeDays } from '../../core/contract/customers.ts';
import { useWizard } from '../app/wizard-context.ts';
import { asIso } from './WeekLine.tsx';

export function SafeParts({ dates: safe }: { readonly dates: SafeDays }) {
  const {
    words: {
      customers: { safe: words },
      week,
      dates,
    },
  } = useWizard();
  const day = (of: string) => dates.day(asIso(of));
  // What comes out, whatever somebody waits for.
  const counted = safe.parts.at(-1)?.day ?? safe.lastSafe;
  return (
    <details className="safe-parts">
      <summary>{words.title}</summary>
      <p>{words.from}</p>
      <table>
        <tbody>
          <tr>
            <th scope="row">{week.until}</th>
            <td />
            <td>{day(safe.end)}</td>
          </tr>
          {safe.parts.map((part) => (
            <tr key={part.what}>
              <th scope="row">{words.parts[part.what]}</th>
              <td>{words.days(part.days)}</td>
              <td>{day(part.day)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <strong>{week.lastSafe}</strong>
            </th>
            <td>{week.guess}</td>
            <td>
              <strong>{day(counted)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      {safe.expected && <p className="hint">{words.expected}</p>}
      <p className="hint">{words.grace(day(safe.grace))}</p>
    </details>
  );
}
