// Screen 37: the trouble is over; the case goes on as the job that it came from.
import { flows } from '../../../core/flows/flows.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function TroubleSolved() {
  const {
    trouble: { solved },
  } = useWords();
  const {
    view: { goesOnAs },
    say,
  } = useCase();
  return (
    <StepPage
      words={solved.page}
      primary={{
        text: solved.page.primary,
        onPress: () => say({ kind: 'turned-to', data: { flow: goesOnAs, version: flows[goesOnAs].version } }),
      }}
    >
      <section className="clue-box">
        <h2>{solved.title}</h2>
        <ul className="bullets">
          {solved.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </StepPage>
  );
}
