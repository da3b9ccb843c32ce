// What came of a way out, in that way's own words.
import type { Rung, RungResult } from '../../../core/flows/trouble/facts.ts';
import { Choices } from '../../controls/Choices.tsx';
import { useWords } from '../../app/wizard-context.ts';

type Props = {
  readonly rung: Rung;
  readonly question: string;
  readonly among: readonly RungResult[];
  readonly chosen: RungResult | null;
  readonly choose: (result: RungResult) => void;
};

export function Outcomes({ rung, question, among, chosen, choose }: Props) {
  const { trouble } = useWords();
  const { answers } = trouble.steps[rung];
  return (
    <Choices
      question={question}
      chosen={chosen}
      choose={choose}
      choices={among.map((id) => ({ id, title: answers[id] ?? '' }))}
    />
  );
}
