// A company's records for another computer: leads to the page that makes a hand-over file of them.
import { Button } from 'react-aria-components';
import { useWizard, type Cover } from '../app/wizard-context.ts';

type Props = { readonly customerId: string; readonly then: Cover };

export function HandOverCompany({ customerId, then }: Props) {
  const {
    words: {
      handOver: { making: words },
    },
    info,
    cover,
  } = useWizard();
  return (
    <details className="safe-parts">
      <summary>{words.title}</summary>
      <p>{words.hint}</p>
      <div className="way-more">
        <Button
          className="button small"
          isDisabled={info.ledger !== 'good'}
          onPress={() => cover({ page: 'hand-over', about: { kind: 'customer', customerId }, then })}
        >
          {words.open}
        </Button>
      </div>
    </details>
  );
}
