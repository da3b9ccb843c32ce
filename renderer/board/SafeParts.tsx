// How the last safe day came about, part by part.
import type { SafeDays } from '../../core/contract/customers.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Unbroken } from '../controls/Unbroken.tsx';
import { dayIso } from '../../core/base/time.ts';

type Props = { readonly dates: SafeDays; readonly ended: boolean };

export function SafeParts({ dates: safe, ended }: Props) {
  const {
    words: {
      customers: { safe: words },
      week,
      dates,
    },
  } = useWizard();
  const day = (of: string) => dates.day(dayIso(of));
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
              <strong>{day(safe.lastSafe)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      {safe.expected && <p className="hint">{words.expected}</p>}
      {/* Of one that has ended it is said openly (Certificate.tsx). */}
      {!ended && (
        <p className="hint">
          <Unbroken text={week.grace(day(safe.grace.until))} />
        </p>
      )}
    </details>
  );
}
