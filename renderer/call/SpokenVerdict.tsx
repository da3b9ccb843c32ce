// The verdict on values that were only heard: in need of attention at best, and what is open by name.
import { useCase } from '../case/case-context.ts';
import { Note } from '../controls/Note.tsx';
import { useWords } from '../app/wizard-context.ts';

export function SpokenVerdict() {
  const {
    call: { verdict },
  } = useWords();
  const { spoken } = useCase().view;
  if (!spoken) return null;
  return (
    <Note tone={spoken.answer === 'wrong-row' ? 'stop' : 'caution'} title={verdict.answers[spoken.answer]}>
      <p className="unseen">{verdict.title}</p>
      <ul className="bullets">
        {spoken.open.map((one) => (
          <li key={one}>{verdict.open[one]}</li>
        ))}
      </ul>
    </Note>
  );
}
