// The three ways in on the first page: for real, in trouble, in practice.
import { useState } from 'react';
import { Button, Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Environment } from '../../core/crypto/figures.ts';
import type { PracticeTrap } from '../../core/flows/facts.ts';
import { flowIds, type FlowId } from '../../core/flows/flow-ids.ts';
import { site } from '../../core/site/current.ts';
import type { Mode } from '../../core/verdict/verdict.ts';
import { call } from '../app/client.ts';
import { callAtOnce } from '../call/begin-at-once.ts';
import { useFirst } from '../app/wizard-context.ts';

const environments: readonly Environment[] = [
  site.usualEnvironment,
  ...(['M6', 'M5'] as const).filter((one) => one !== site.usualEnvironment),
];
/** Where a job is begun for real; null: from inside another one. */
const waysIn = {
  renew: 'first',
  prepare: 'more',
  create: 'more',
  duplicate: 'trouble',
  'apple-id': 'trouble',
  expired: 'trouble',
  'start-over': null,
  revoke: 'trouble',
} as const satisfies Record<FlowId, 'first' | 'more' | 'trouble' | null>;
type InTrouble = { [K in FlowId]: (typeof waysIn)[K] extends 'trouble' ? K : never }[FlowId];
const isTrouble = (flow: FlowId): flow is InTrouble => waysIn[flow] === 'trouble';
const troubles = (Object.keys(waysIn) as readonly FlowId[]).filter(isTrouble);

/** `second`: something is open already, and going on with it comes first. */
export function Ways({ second }: { readonly second: boolean }) {
  const {
    words: { home },
    info,
    attempt,
    openCase,
  } = useFirst();
  const stuck = info.ledger !== 'good';
  const begin = (flow: FlowId, mode: Mode, environment: Environment, trap: PracticeTrap | null) =>
    attempt(() => call('case.begin', { flow, mode, environment, trap, customerId: null }), openCase);
  const real = (flow: FlowId) => begin(flow, 'real', site.usualEnvironment, null);
  /** Somebody is on the line: the job opens with the question what they have in front of them. */
  const onTheLine = (flow: 'renew' | 'duplicate', about: 'e320' | null) =>
    attempt(
      () =>
        call('case.begin', {
          flow,
          mode: 'real',
          environment: site.usualEnvironment,
          trap: null,
          customerId: null,
        }),
      (view) => {
        callAtOnce(view.id, about);
        openCase(view);
      },
    );
  return (
    <>
      <div className="way-in real">
        <div>
          <h3>{home.real.title}</h3>
          <p>{home.real.text}</p>
        </div>
        <Button className={second ? 'button' : 'button primary'} isDisabled={stuck} onPress={() => real('renew')}>
          {home.real.button}
        </Button>
        <div className="way-more">
          <Button className="button small" isDisabled={stuck} onPress={() => real('create')}>
            {home.real.create}
          </Button>
          <Button className="button small" isDisabled={stuck} onPress={() => real('prepare')}>
            {home.real.prepare}
          </Button>
          <Button className="button small" isDisabled={stuck} onPress={() => onTheLine('renew', null)}>
            {home.real.call}
          </Button>
        </div>
      </div>
      <div className="way-in in-trouble">
        <h3>{home.trouble.title}</h3>
        <div className="way-more">
          {troubles.map((flow) => (
            <Button key={flow} className="button small" isDisabled={stuck} onPress={() => real(flow)}>
              {home.trouble.flows[flow]}
            </Button>
          ))}
          <Button className="button small" isDisabled={stuck} onPress={() => onTheLine('duplicate', 'e320')}>
            {home.trouble.call}
          </Button>
        </div>
      </div>
      <Practice stuck={stuck} begin={(flow, environment, trap) => begin(flow, 'practice', environment, trap)} />
    </>
  );
}

function Practice({
  stuck,
  begin,
}: {
  readonly stuck: boolean;
  readonly begin: (flow: FlowId, environment: Environment, trap: PracticeTrap | null) => void;
}) {
  const {
    words: {
      home: { practice },
    },
    cover,
  } = useFirst();
  const [flow, setFlow] = useState<FlowId>('renew');
  const [environment, setEnvironment] = useState<Environment>(site.usualEnvironment);
  const [trap, setTrap] = useState<PracticeTrap | null>(null);
  const traps = Object.keys(practice.traps) as readonly PracticeTrap[];
  return (
    <div className="way-in rehearsal">
      <div>
        <div className="rehearsal-head">
          <h3>{practice.title}</h3>
          <Button className="link-button" onPress={() => cover({ page: 'training', caseId: null })}>
            {practice.course}
          </Button>
        </div>
        <p>{practice.text}</p>
      </div>
      <Button className="button" isDisabled={stuck} onPress={() => begin(flow, environment, trap)}>
        {practice.button}
      </Button>
      <div className="way-choices">
        <label>
          <span>{practice.flow}</span>
          <select
            value={flow}
            onChange={({ target }) => setFlow(flowIds.find((one) => one === target.value) ?? 'renew')}
          >
            {flowIds.map((one) => (
              <option key={one} value={one}>
                {practice.flows[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{practice.trap}</span>
          <select
            value={trap ?? ''}
            onChange={({ target }) => setTrap(traps.find((one) => one === target.value) ?? null)}
          >
            <option value="">{practice.noTrap}</option>
            {traps.map((one) => (
              <option key={one} value={one}>
                {practice.traps[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <RadioGroup
        className="way-kind"
        value={environment}
        onChange={(value) => setEnvironment(value === 'M5' ? 'M5' : 'M6')}
      >
        <Label>{practice.environment}</Label>
        {environments.map((one) => (
          <RadioField key={one} value={one}>
            <RadioButton className="inline-radio">{practice.environments[one]}</RadioButton>
          </RadioField>
        ))}
        <span className="way-hint">{practice.environmentHint}</span>
      </RadioGroup>
    </div>
  );
}
