// The number that is said on the telephone, and a word that says what it is for.
import { Shape } from './Shape.tsx';
import { useFirst } from '../app/wizard-context.ts';

export function ScreenNumber({ screen, id }: { readonly screen: number; readonly id?: string }) {
  const {
    words: { frame },
  } = useFirst();
  return (
    <div className="screen-say">
      <p className="screen-number" {...(id ? { id } : {})} title={frame.screenHint}>
        <Shape kind="phone" />
        {frame.screen(screen)}
      </p>
      <span className="screen-for">{frame.screenFor}</span>
    </div>
  );
}
