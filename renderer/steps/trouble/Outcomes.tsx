// What came of a way out, in that way's own words.
import type { WayOut, WayOutResult } from '../../../core/flows/trouble/facts.ts';
import { Choices } from '../../controls/Choices.tsx';
import { useWords } from '../../app/wizard-context.ts';

type Props = {
  readonly wayOut: WayOut;
  readonly question: string;
  readonly among: readonly WayOutResult[];
  readonly chosen: WayOutResult | null;
  readonly choose: (result: WayOutResult) => void;
};

export function Outcomes({ wayOut, question, among, chosen, choose }: Props) {
  const { trouble } = useWords();
  const { answers } = trouble.steps[wayOut];
  return (
    <Choices
      question={question}
      chosen={chosen}
      choose={choose}
      choices={among.map((id) => ({ id, title: answers[id] ?? '' }))}
    />
  );
}
