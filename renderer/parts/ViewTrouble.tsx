// What stopped the foreign page, in words, above its room and never over it.
import type { ViewState } from '../../core/contract.ts';
import { useWords } from '../wizard-context.ts';
import { Note } from './Note.tsx';
import { Lines } from './Rich.tsx';

export function ViewTrouble({ trouble }: { readonly trouble: NonNullable<ViewState['trouble']> }) {
  const { beside } = useWords();
  const { what, why, next } = beside.trouble[trouble.kind];
  return (
    <Note tone="caution" live title={what}>
      <Lines lines={why} />
      <p><strong>{next}</strong></p>
      {trouble.detail && <p className="code-line">{beside.detail(trouble.detail)}</p>}
    </Note>
  );
}
