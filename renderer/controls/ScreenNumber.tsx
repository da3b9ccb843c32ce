// The number that is said on the telephone, and a word that says what it is for.
import { Shape } from './Shape.tsx';
import { useFirst } from '../app/wizard-context.ts';

type Props = {
  readonly screen: number;
  readonly id?: string;
  /** Where numbers are met for the first time, it is said that they are in no order. */
  readonly first?: boolean;
};

export function ScreenNumber({ screen, id, first = false }: Props) {
  const {
    words: { frame },
  } = useFirst();
  return (
    <div className="screen-say">
      <p className="screen-number" {...(id ? { id } : {})} title={frame.screenHint}>
        <Shape kind="phone" />
        {frame.screen(screen)}
      </p>
      <span className="screen-for">{`${frame.screenFor}${first ? frame.screenOrder : ''}`}</span>
    </div>
  );
}
