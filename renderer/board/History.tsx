// Who wrote what of a company, and when.
import type { By, CustomerPage } from '../../core/contract/customers.ts';
import type { Texts } from '../../core/text/texts.ts';
import { useWizard } from '../app/wizard-context.ts';

export function byWords({ name, here }: By, { here: thisPc, elsewhere }: Texts['customers']['history']): string {
  if (name !== '') return name;
  return here ? thisPc : elsewhere;
}

export function History({ history }: { readonly history: CustomerPage['history'] }) {
  const {
    words: {
      customers: { history: words },
      dates,
    },
  } = useWizard();
  if (history.length === 0) return null;
  return (
    <details className="safe-parts">
      <summary>{words.title}</summary>
      <ul className="kept-list">
        {history.map(({ kind, at, by }, index) => (
          <li key={index}>
            <span>{words.kinds[kind]}</span>
            <span className="hint">
              {dates.date(at)} {byWords(by, words)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
