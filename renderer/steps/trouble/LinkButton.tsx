// A page of Apple's that opens in the system browser; in practice none does, as what is done there would be real.
import { Button } from 'react-aria-components';
import type { LinkId } from '../../../core/portal/sites.ts';
import { call } from '../../app/client.ts';
import { useCase } from '../../case/case-context.ts';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWizard } from '../../app/wizard-context.ts';

export function LinkButton({ link, text }: { readonly link: LinkId; readonly text: string }) {
  const { attempt, words } = useWizard();
  const { view } = useCase();
  if (view.mode === 'practice')
    return (
      <p className="hint">
        <Unbroken text={words.frame.practisedLink(text)} />
      </p>
    );
  return (
    <Button
      className="button small"
      onPress={() =>
        attempt(
          () => call('app.openLink', { link }),
          () => undefined,
        )
      }
    >
      {text}
    </Button>
  );
}
