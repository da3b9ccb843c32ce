// The three results for this computer, each with its reason and what to do; and what can still be done offline.
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { FactData } from '../../../core/flows/facts.ts';
import { concernsIt, type NetworkCause } from '../../../core/portal/network.ts';
import type { ClockAnswer, PcJudgement } from '../../../core/prepare/judge-pc.ts';
import { writeItRequest } from '../../../core/text/it-request.ts';
import { call } from '../../app/client.ts';
import { useCase } from '../../case/case-context.ts';
import { Shape } from '../../controls/Shape.tsx';
import { useWizard, useWords } from '../../app/wizard-context.ts';

type Props = { readonly pc: FactData<'pc-checked'>; readonly judged: PcJudgement };

export function PcResults({ pc, judged }: Props) {
  const {
    creation: { thisPc: words },
  } = useWords();
  const { view } = useCase();
  const { browser, net } = words;
  const unfit = judged.browser === 'unfit';
  const named = browser.names[pc.browser];
  const offline = judged.net === 'none';
  return (
    <ul className="pc-results">
      <Result title={browser.title} good={judged.browser === 'fit' || judged.browser === 'other'}>
        {judged.browser === 'unknown' ? <p>{browser.unknown}</p> : <p>{unfit ? browser.unfit : browser.fit(named)}</p>}
        {judged.browser === 'other' && <p>{browser.other}</p>}
        {(unfit || pc.browser === 'edge') && <p>{browser.ieMode}</p>}
      </Result>
      <Result title={words.clock.title} good={judged.clock.kind === 'good'}>
        <p>
          <Clock clock={judged.clock} />
        </p>
      </Result>
      <Result title={net.title} good={judged.net === 'all'}>
        {judged.net === 'all' ? (
          <p>{view.mode === 'practice' ? net.practised : net.all}</p>
        ) : (
          <Silent judged={judged} />
        )}
        {judged.signIn && <p>{net.signIn}</p>}
      </Result>
      {offline && (
        <Result title={words.offline.title} good>
          <ul className="bullets">
            {words.offline.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>{words.offline.needs}</p>
        </Result>
      )}
    </ul>
  );
}

function Result({
  title,
  good,
  children,
}: {
  readonly title: string;
  readonly good: boolean;
  readonly children: ReactNode;
}) {
  return (
    <li data-result={good ? 'pass' : 'unknown'}>
      <Shape kind={good ? 'good' : 'caution'} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  );
}

function Clock({ clock }: { readonly clock: ClockAnswer }) {
  const {
    creation: {
      thisPc: { clock: words },
    },
  } = useWords();
  return (
    <>
      {clock.kind === 'ahead' || clock.kind === 'behind'
        ? words[clock.kind](words[clock.unit](clock.n))
        : words[clock.kind]}
    </>
  );
}

/** Which hosts do not answer and why, what to do, and the request that IT needs. */
function Silent({ judged }: { readonly judged: PcJudgement }) {
  const { words, attempt } = useWizard();
  const { view } = useCase();
  const {
    creation: {
      thisPc: { net },
    },
    network,
    frame,
  } = words;
  const [copied, setCopied] = useState(false);
  const [first] = judged.silent;
  if (!first || first.answer === 'answers') return null;
  const cause: NetworkCause = first.answer;
  const copy = () =>
    attempt(
      () =>
        call('app.copy', {
          text: writeItRequest(words, { kind: 'network', cause, detail: cause, host: first.host, proxy: null }),
        }),
      () => setCopied(true),
    );
  return (
    <>
      {judged.net === 'none' ? <p>{network.causes[cause].what}</p> : <p>{net.some(judged.answered)}</p>}
      {judged.net === 'some' && (
        <ul className="bullets">
          {judged.silent.map(
            ({ host, answer }) =>
              answer !== 'answers' && <li key={host}>{net.host(host, network.causes[answer].what)}</li>,
          )}
        </ul>
      )}
      <p>
        <strong>{network.causes[cause].next}</strong>
      </p>
      {concernsIt(cause) && view.mode === 'real' && (
        <Button className="button small" onPress={copy}>
          {copied ? frame.copied : network.forItCopy}
        </Button>
      )}
    </>
  );
}
