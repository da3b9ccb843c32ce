// The last four characters behind (i), large: the quickest that tells a row.
import { useWords } from '../app/wizard-context.ts';

export function LastFour({ four }: { readonly four: string }) {
  const { row } = useWords();
  return (
    <section className="row-card" aria-label={row.title}>
      <div className="row-proof">
        <p className="last-four">
          <span className="last-four-about">
            {row.lastFour}
            <small>{row.lastFourOf}</small>
          </span>
          <strong>{four}</strong>
        </p>
      </div>
    </section>
  );
}
