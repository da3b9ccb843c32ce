// Screen 25 where no row can be named: none fits, nothing is known to compare with, or somebody goes on without proof.
import { useState } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { flows } from '../../../core/flows/flows.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Shape } from '../../controls/Shape.tsx';
import { useWords } from '../../app/wizard-context.ts';
import type { Face } from './face.ts';

type Props = { readonly turn: (face: Face) => void };

/** Very likely another Apple ID: the case may go on as that trouble. */
export function NoRow({ turn }: Props) {
  const {
    duplicate: {
      findRow: { page, none },
    },
  } = useWords();
  const { say } = useCase();
  const go = () => say({ kind: 'turned-to', data: { flow: 'apple-id', version: flows['apple-id'].version } });
  return (
    <StepPage
      words={page}
      heading={none.heading}
      lines={none.lines}
      sign={null}
      layout="below"
      backTo={() => turn('search')}
      primary={{ text: none.primary, onPress: go }}
      quiet={[{ text: none.again, onPress: () => turn('search') }]}
    />
  );
}

export function Unknown({ turn }: Props) {
  const {
    duplicate: {
      findRow: { page, unknown, ways },
    },
  } = useWords();
  const { say } = useCase();
  return (
    <StepPage
      words={page}
      heading={unknown.heading}
      lines={unknown.lines}
      sign={null}
      layout="below"
      primary={{ text: unknown.primary, onPress: () => say({ kind: 'registered-sought', data: {} }) }}
      quiet={[{ text: ways.settle, onPress: () => turn('unproven') }]}
    />
  );
}

/** The site refused what fits the certificate given here, so that one is asked for again. */
export function InDoubt({ turn }: Props) {
  const {
    duplicate: {
      findRow: { page, doubt },
    },
  } = useWords();
  const { say } = useCase();
  return (
    <StepPage
      words={page}
      heading={doubt.heading}
      lines={doubt.lines}
      sign={null}
      layout="below"
      primary={{ text: doubt.primary, onPress: () => say({ kind: 'registered-sought', data: {} }) }}
      quiet={[{ text: doubt.skip, onPress: () => turn('search') }]}
    />
  );
}

export function Unproven({ turn }: Props) {
  const {
    duplicate: {
      findRow: { page, unproven },
    },
  } = useWords();
  const { say } = useCase();
  const [agreed, setAgreed] = useState(false);
  return (
    <StepPage
      words={page}
      heading={unproven.heading}
      lines={unproven.lines}
      sign={null}
      layout="below"
      backTo={() => turn('search')}
      primary={{ text: unproven.back, onPress: () => turn('search') }}
      quiet={[
        {
          text: unproven.go,
          destroys: true,
          disabled: !agreed,
          onPress: () => say({ kind: 'row-settled', data: { how: 'unproven' } }),
        },
      ]}
    >
      <ContactCard />
      <CheckboxField isSelected={agreed} onChange={setAgreed}>
        <CheckboxButton className="agree">
          <span className="box" aria-hidden="true">
            <Shape kind="check" />
          </span>
          {unproven.agree}
        </CheckboxButton>
      </CheckboxField>
    </StepPage>
  );
}
