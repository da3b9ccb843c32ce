// What stopped the foreign page, in words, above its room and never over it.
import { Button } from 'react-aria-components';
import type { ViewTrouble as Trouble } from '../../core/contract/wizard.ts';
import type { Place } from '../../core/portal/sites.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { NetworkTrouble } from './NetworkTrouble.tsx';
import { Note } from '../controls/Note.tsx';
import { Lines } from '../controls/Rich.tsx';
import { useToBrowser } from './to-browser.ts';

type Props = { readonly caseId: string; readonly place: Place; readonly trouble: Trouble };

export function ViewTrouble({ caseId, place, trouble }: Props) {
  const {
    words: { beside, sights },
    attempt,
  } = useWizard();
  const toBrowser = useToBrowser(caseId, place);
  if (trouble.kind === 'network') return <NetworkTrouble caseId={caseId} place={place} trouble={trouble} />;
  const toSite = trouble.kind === 'blocked' && place === 'site';
  const { what, why, next } = beside.trouble[toSite ? 'site-blocked' : trouble.kind];
  return (
    <Note tone="caution" live title={what}>
      <Lines lines={why} />
      <p>
        <strong>{next}</strong>
      </p>
      {trouble.kind === 'crashed' && (
        <Button
          className="button"
          onPress={() =>
            attempt(
              () => call('view.reload', undefined),
              () => undefined,
            )
          }
        >
          {beside.reload}
        </Button>
      )}
      {toSite && (
        <Button className="button" onPress={toBrowser}>
          {beside.browser}
        </Button>
      )}
      {trouble.kind === 'confirm' && (
        <Button
          className="button"
          onPress={() =>
            attempt(
              () => call('app.openLink', { link: 'account' }),
              () => undefined,
            )
          }
        >
          {sights.links.account}
        </Button>
      )}
      {trouble.detail && <p className="code-line">{beside.detail(trouble.detail)}</p>}
    </Note>
  );
}
