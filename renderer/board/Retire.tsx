// A certificate that needs no renewal any more, with the reason, and back again.
import { useState } from 'react';
import { Button, Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { CustomerPage } from '../../core/contract/customers.ts';
import { retiredReasons, type RetiredReason } from '../../core/customers/facts.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';
import type { Say } from './say.ts';

type Props = { readonly line: CustomerPage['lines'][number]; readonly say: Say };

export function Retire({ line, say }: Props) {
  const {
    words: {
      customers: { retire: words },
    },
    info,
  } = useWizard();
  const [why, setWhy] = useState<RetiredReason | null>(null);
  const stuck = info.ledger !== 'good';
  // The one of which only an end is known has none.
  const topic = line.topic === '' ? null : (line.current?.certificate.topic ?? line.topic);
  const tell = (reason: RetiredReason | null) => say({ kind: 'certificate-retired', data: { topic, why: reason } });
  if (line.retired !== null)
    return (
      <Note tone="info">
        <p>{words.set(words.reasons[line.retired])}</p>
        <div className="way-more">
          <Button className="button small" isDisabled={stuck} onPress={() => tell(null)}>
            {words.back}
          </Button>
        </div>
      </Note>
    );
  return (
    <details className="safe-parts">
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <RadioGroup
        className="retire-why"
        value={why}
        onChange={(value) => setWhy(retiredReasons.find((one) => one === value) ?? null)}
      >
        <Label>{words.why}</Label>
        {retiredReasons.map((one) => (
          <RadioField key={one} value={one}>
            <RadioButton className="inline-radio">{words.reasons[one]}</RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <div className="way-more">
        <Button className="button small" isDisabled={stuck || why === null} onPress={() => tell(why)}>
          {words.keep}
        </Button>
      </div>
    </details>
  );
}
