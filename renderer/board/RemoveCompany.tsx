// A company's records are deleted, asked once; and what stays elsewhere is said (docs/manual-coverage.md M34).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useSystem } from '../case/apple-id-memo.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';

type Props = { readonly customerId: string; readonly name: string; readonly gone: (said: string) => void };

export function RemoveCompany({ customerId, name, gone }: Props) {
  const {
    words: {
      customers: { remove: words },
      records: { customers: kept },
    },
    info,
    attempt,
  } = useWizard();
  const system = useSystem();
  const [asked, setAsked] = useState(false);
  const remove = () =>
    attempt(
      () => call('records.delete', { customerId }),
      ({ memoLeft }) => gone(memoLeft ? kept.memoLeft[system] : kept.done),
    );
  return (
    <details className="safe-parts">
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <p>{words.copies}</p>
      {asked ? (
        <Note tone="caution" live>
          <p>{kept.ask(name)}</p>
          <div className="way-more">
            <Button className="button small" autoFocus onPress={() => setAsked(false)}>
              {kept.no}
            </Button>
            <Button className="button small destroys" onPress={remove}>
              {kept.yes}
            </Button>
          </div>
        </Note>
      ) : (
        <div className="way-more">
          <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={() => setAsked(true)}>
            {words.button}
          </Button>
        </div>
      )}
    </details>
  );
}
