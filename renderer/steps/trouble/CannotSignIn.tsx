// From the sign-in at Apple to the ways out of Apple ID trouble; the case comes back to where it stands.
import { Button } from 'react-aria-components';
import { flows } from '../../../core/flows/flows.ts';
import { useCase } from '../../case/case-context.ts';
import { useWords } from '../../app/wizard-context.ts';

export function CannotSignIn({ label }: { readonly label?: string }) {
  const { trouble } = useWords();
  const { say } = useCase();
  return (
    <Button
      className="link-button"
      onPress={() => say({ kind: 'turned-to', data: { flow: 'apple-id', version: flows['apple-id'].version } })}
    >
      {label ?? trouble.cannotSignIn}
    </Button>
  );
}
