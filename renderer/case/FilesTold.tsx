// What became of files that came: which of several was used, or that this page takes none.
import { useCase } from './case-context.ts';
import { useWords } from '../app/wizard-context.ts';
import { Joints } from '../controls/Breakable.tsx';
import { Note } from '../controls/Note.tsx';

/** More names than that help nobody. */
const maxNamed = 3;

export function FilesTold() {
  const { receive } = useWords();
  const { entry, sorted, unasked } = useCase();
  if (unasked)
    return (
      <Note tone="caution" live title={receive.unasked.title}>
        <p className="trap-name">
          <Joints text={receive.unasked.given(unasked)} />
        </p>
        <p>{entry.id === 'csr-wait' ? receive.unasked.wait : receive.unasked.later}</p>
      </Note>
    );
  if (!sorted || sorted.used.length === 0 || sorted.used.length === sorted.count) return null;
  const { used, name, between, many } = receive.several;
  const what = sorted.used.length > maxNamed ? many(sorted.used.length) : sorted.used.map(name).join(between);
  return (
    <Note tone="info" live>
      <p>
        <Joints text={used(sorted.count, what)} />
      </p>
    </Note>
  );
}
