// The bar above a foreign page: its real host, the lock, and what can be done with it.
import { useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import type { ViewState } from '../../core/contract/wizard.ts';
import type { Place } from '../../core/portal/sites.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Shape } from '../controls/Shape.tsx';
import { useToBrowser } from './to-browser.ts';

export function ViewToolbar({
  caseId,
  place,
  foreign,
}: {
  readonly caseId: string;
  readonly place: Place;
  readonly foreign: ViewState | null;
}) {
  const {
    words: { beside },
    attempt,
  } = useWizard();
  const { view } = useCase();
  const toBrowser = useToBrowser(caseId, place);
  const [cleared, setCleared] = useState(false);
  const ask = (name: 'view.back' | 'view.reload' | 'view.clear') =>
    attempt(
      () => call(name, undefined),
      () => setCleared(name === 'view.clear'),
    );
  const practice = view.mode === 'practice';
  const unsecured = practice ? beside.practiceHost : beside.notSecure;
  const waiting = foreign?.loading ? beside.loading : beside.keys;
  return (
    <div className="view-bar">
      <Toolbar className="view-tools" aria-label={beside.toolbar}>
        <Button className="tool" aria-label={beside.back} onPress={() => ask('view.back')}>
          <Shape kind="left" />
        </Button>
        <Button className="tool" aria-label={beside.reload} onPress={() => ask('view.reload')}>
          <Shape kind="reload" />
        </Button>
        <p className="host" title={beside.host}>
          {foreign?.host && <Shape kind={foreign.secure ? 'lock' : 'open'} />}
          {foreign?.host && <span className="unseen">{foreign.secure ? beside.secure : unsecured}</span>}
          <span className="host-name" data-none={!foreign?.host}>
            {foreign?.host || (foreign?.trouble ? beside.noPage : '')}
          </span>
          {practice && <span className="practice-chip">{beside.practiceHost}</span>}
        </p>
        {place === 'apple' && (
          <Button className="tool words" onPress={() => ask('view.clear')}>
            <Shape kind="erase" />
            <span className="tool-words" data-widest={beside.clear}>
              {cleared ? beside.cleared : beside.clear}
            </span>
          </Button>
        )}
        <Button className="tool words" onPress={toBrowser}>
          <Shape kind="leave" />
          <span className="tool-words">{beside.browser}</span>
        </Button>
      </Toolbar>
      <p className="view-state" role="status" title={beside.f6} data-inside={foreign?.focused ?? false}>
        <kbd>F6</kbd>
        <span>{foreign?.focused ? beside.inside : waiting}</span>
      </p>
    </div>
  );
}
