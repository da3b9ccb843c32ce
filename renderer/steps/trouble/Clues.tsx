// A short numbered list under the lines of a page: where to look, what to ask for.
import type { Line } from '../../../core/text/rich.ts';
import { Rich } from '../../controls/Rich.tsx';

export function Clues({ title, items }: { readonly title: string; readonly items: readonly Line[] }) {
  return (
    <section className="clue-box">
      <h2>{title}</h2>
      <ol className="clues">
        {items.map((item, index) => (
          <li key={index}>
            <span>
              <Rich line={item} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
