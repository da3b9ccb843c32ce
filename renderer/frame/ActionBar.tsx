// The bar at the foot of every page: Back at the left, quieter choices, the one primary button at the right.
import { Button } from 'react-aria-components';

export type Action = {
  readonly text: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** Never done by Enter alone. */
  readonly destroys?: boolean;
};

type Props = { readonly back: Action | null; readonly quiet: readonly Action[]; readonly primary: Action | null };

export function ActionBar({ back, quiet, primary }: Props) {
  return (
    <footer className="actions">
      {back && <Button className="button back" onPress={back.onPress}><span aria-hidden="true" className="arrow" />{back.text}</Button>}
      <div className="actions-end">
        {quiet.map((action) => <Button key={action.text} className="button quiet" isDisabled={action.disabled ?? false} onPress={action.onPress}>{action.text}</Button>)}
        {primary && <Button className="button primary" isDisabled={primary.disabled ?? false} onPress={primary.onPress}>{primary.text}</Button>}
      </div>
    </footer>
  );
}
