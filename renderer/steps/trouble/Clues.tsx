// A short numbered list under the lines of a page: where to look, what to ask for.
import type { ReactNode } from 'react';
import type { Line } from '../../../core/text/rich.ts';
import { Rich } from '../../parts/Rich.tsx';

export function Clues({ title, items, children }: { readonly title: string; readonly items: readonly Line[]; readonly children?: ReactNode }) {
  return (
    <section className="clue-box">
      <h2>{title}</h2>
      <ol className="clues">{items.map((item, index) => <li key={index}><span><Rich line={item} /></span></li>)}</ol>
      {children}
    </section>
  );
}
