// The bar at the foot of every page: Back at the left, quieter choices, the one primary button at the right.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useFirst } from '../app/wizard-context.ts';

export type Action = {
  readonly text: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** Never done by Enter alone. */
  readonly destroys?: boolean;
};

type Props = { readonly back: Action | null; readonly quiet: readonly Action[]; readonly primary: Action | null };

/** Where there is no room for a second row, the quieter choices fold into one button (frame.css decides where). */
export function ActionBar({ back, quiet, primary }: Props) {
  const {
    words: { frame },
  } = useFirst();
  const [open, setOpen] = useState(false);
  // A single choice and nothing else has room enough.
  const folds = quiet.length > (primary ? 0 : 1);
  const press = ({ onPress }: Action) => {
    setOpen(false);
    onPress();
  };
  return (
    <footer className="actions" data-open={open} data-folds={folds}>
      <div className="actions-row">
        {back && (
          <Button className="button back" onPress={back.onPress}>
            <span aria-hidden="true" className="arrow" />
            <span className="back-word">{back.text}</span>
          </Button>
        )}
        {folds && (
          <Button
            className="button actions-more"
            aria-label={frame.others.title}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
          >
            {frame.others.open}
          </Button>
        )}
        <div className="actions-end">
          {quiet.map((action) => (
            <Button
              key={action.text}
              className="button quiet"
              isDisabled={action.disabled ?? false}
              onPress={() => press(action)}
            >
              <span>
                <Unbroken text={action.text} />
              </span>
            </Button>
          ))}
          {primary && (
            <Button className="button primary" isDisabled={primary.disabled ?? false} onPress={primary.onPress}>
              <span>
                <Unbroken text={primary.text} />
              </span>
            </Button>
          )}
        </div>
      </div>
    </footer>
  );
}
