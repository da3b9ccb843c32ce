// A site that can't be reached: its cause, what to do, another try, the browser, and the request that IT needs.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ViewTrouble } from '../../core/contract/wizard.ts';
import { concernsIt } from '../../core/portal/network.ts';
import type { Place } from '../../core/portal/sites.ts';
import { writeItRequest } from '../../core/text/it-request.ts';
import type { Texts } from '../../core/text/texts.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Lines } from '../controls/Rich.tsx';
import { Shape } from '../controls/Shape.tsx';
import { useToBrowser } from './to-browser.ts';

type Props = {
  readonly caseId: string;
  readonly place: Place;
  readonly trouble: Extract<ViewTrouble, { kind: 'network' }>;
};

export function NetworkTrouble({ caseId, place, trouble }: Props) {
  const { words, attempt } = useWizard();
  const { beside, frame, network } = words;
  const { view } = useCase();
  const toBrowser = useToBrowser(caseId, place);
  const [copied, setCopied] = useState(false);
  const { cause, detail, host, proxy } = trouble;
  // The practice servers are on this computer: no network of a company lies between, and nobody need be written to.
  const practice = view.mode === 'practice';
  const { practised } = network;
  const causes: Texts['network']['causes'] =
    place === 'site' ? { ...network.causes, ...network.siteCauses } : network.causes;
  const { what, why, next } = practice
    ? { what: practised.what, why: practised.why, next: practised.next }
    : causes[cause];
  const copy = () =>
    attempt(
      () => call('app.copy', { text: writeItRequest(words, trouble, place) }),
      () => setCopied(true),
    );
  return (
    <div className="network-trouble" role="alert">
      <h2>
        <Shape kind="caution" />
        {what}
      </h2>
      <Lines lines={why} />
      <p>
        <strong>{next}</strong>
      </p>
      <div className="trouble-ways">
        <Button
          className="button"
          onPress={() =>
            attempt(
              () => call('view.reload', undefined),
              () => undefined,
            )
          }
        >
          {network.again}
        </Button>
        <Button className="button" onPress={toBrowser}>
          {network.browser}
        </Button>
        {concernsIt(cause) && !practice && (
          <Button className="button" onPress={copy}>
            {copied ? frame.copied : network.forItCopy}
          </Button>
        )}
      </div>
      <p className="code-line">
        {network.tried(host, proxy)}
        <br />
        {beside.detail(detail)}
      </p>
    </div>
  );
}
