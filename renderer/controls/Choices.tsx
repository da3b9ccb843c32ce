// A question with a few answers as cards, one of which is taken.
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { Unbroken } from './Unbroken.tsx';

export type Choice<Id extends string> = {
  readonly id: Id;
  readonly title: string;
  readonly text?: string;
  readonly for?: string;
};
type Props<Id extends string> = {
  readonly question: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id | null;
  readonly choose: (id: Id) => void;
  readonly wide?: boolean;
};

export function Choices<Id extends string>({ question, choices, chosen, choose, wide = false }: Props<Id>) {
  return (
    <RadioGroup
      className="choices"
      data-wide={wide}
      value={chosen}
      onChange={(value) => {
        const one = choices.find(({ id }) => id === value);
        if (one) choose(one.id);
      }}
    >
      <Label>
        <Unbroken text={question} />
      </Label>
      <div className="choice-list">
        {choices.map((one) => (
          <RadioField key={one.id} value={one.id}>
            <RadioButton className="choice">
              <span className="choice-dot" aria-hidden="true" />
              <span className="choice-words">
                <span className="choice-title">
                  <Unbroken text={one.title} />
                </span>
                {one.text && (
                  <span>
                    <Unbroken text={one.text} />
                  </span>
                )}
                {one.for && (
                  <span className="choice-for">
                    <Unbroken text={one.for} />
                  </span>
                )}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
