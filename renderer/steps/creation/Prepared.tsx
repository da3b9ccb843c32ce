// Screen 23: what preparing came to, and the work that it goes on with.
import { useState } from 'react';
import { flows } from '../../../core/flows/flows.ts';
import { isSettled, preparedPoints, type PreparedPoint } from '../../../core/prepare/summary.ts';
import type { Texts } from '../../../core/text/texts.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { Shape } from '../../controls/Shape.tsx';
import { useWizard } from '../../app/wizard-context.ts';

const ways = ['create', 'renew', 'close'] as const;
type Way = (typeof ways)[number];

export function Prepared() {
  const {
    words: {
      creation: { prepared: words },
    },
    goHome,
  } = useWizard();
  const { view, say } = useCase();
  const [chosen, setChosen] = useState<Way | null>(null);
  const points = preparedPoints(view.state);
  const { net } = words.facts;
  const facts = view.mode === 'practice' ? { ...words.facts, net: { ...net, all: net.practised } } : words.facts;
  const left = points.filter((one) => !isSettled(one));
  const go = () => {
    if (chosen === 'create' || chosen === 'renew')
      say({ kind: 'turned-to', data: { flow: chosen, version: flows[chosen].version } });
    else if (chosen === 'close') {
      say({ kind: 'case-closed', data: {} });
      goHome();
    }
  };
  return (
    <StepPage
      words={words.page}
      heading={left.length > 0 ? words.openHeading : words.page.heading}
      sign={null}
      primary={{ text: words.page.primary, disabled: chosen === null, onPress: go }}
      picture={
        <Choices
          question={words.question}
          choices={ways.map((id) => ({ id, ...words.next[id] }))}
          chosen={chosen}
          choose={setChosen}
        />
      }
    >
      <div className="stack">
        <Points title={words.found} points={points.filter(isSettled)} facts={facts} none={null} />
        <Points title={words.left} points={left} facts={facts} none={words.nothing} />
      </div>
    </StepPage>
  );
}

type Facts = Texts['creation']['prepared']['facts'];

function Points({
  title,
  points,
  facts,
  none,
}: {
  readonly title: string;
  readonly points: readonly PreparedPoint[];
  readonly facts: Facts;
  readonly none: string | null;
}) {
  if (points.length === 0 && none === null) return null;
  return (
    <section className="left-open">
      <h2>{title}</h2>
      {points.map((one) => (
        <p key={one.point}>
          <Shape kind={isSettled(one) ? 'check' : 'caution'} />
          {wordsOf(facts, one)}
        </p>
      ))}
      {points.length === 0 && (
        <p>
          <Shape kind="check" />
          {none}
        </p>
      )}
    </section>
  );
}

function wordsOf(facts: Facts, one: PreparedPoint): string {
  switch (one.point) {
    case 'net':
      return facts.net[one.answer];
    case 'browser':
      return facts.browser[one.answer];
    case 'clock':
      return facts.clock[one.answer];
    case 'appleId':
      return facts.appleId[one.answer];
    case 'noted':
      return facts.noted[one.answer];
    case 'phones':
      return facts.phones[one.answer];
  }
}
