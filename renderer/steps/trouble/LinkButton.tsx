// A page of Apple's that opens in the system browser.
import { Button } from 'react-aria-components';
import type { LinkId } from '../../../core/portal/sites.ts';
import { call } from '../../app/client.ts';
import { useWizard } from '../../app/wizard-context.ts';

export function LinkButton({ link, text }: { readonly link: LinkId; readonly text: string }) {
  const { attempt } = useWizard();
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
