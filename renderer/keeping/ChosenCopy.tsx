// A copy from elsewhere: chosen, looked at, and taken only when that was said; on any page that offers it.
import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Chosen } from '../../core/contract/ledger.ts';
import { call } from '../app/client.ts';
import { Note } from '../controls/Note.tsx';
import { useWizard } from '../app/wizard-context.ts';
import { CopyFacts } from './CopyFacts.tsx';

export function useChosenCopy() {
  const { attempt } = useWizard();
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const choose = useCallback(
    () =>
      attempt(
        () => call('ledger.choose', undefined),
        // Whoever closes the dialog keeps what was chosen before: nothing.
        setChosen,
      ),
    [attempt],
  );
  const forget = useCallback(() => setChosen({ kind: 'none' }), []);
  return { chosen, choose, forget };
}

type Props = { readonly chosen: Chosen; readonly forget: () => void };

export function ChosenCopy({ chosen, forget }: Props) {
  const {
    words: { keeping },
    attempt,
    cover,
    knowInfo,
  } = useWizard();
  const { elsewhere } = keeping;
  if (chosen.kind === 'none') return null;
  if (chosen.kind === 'unfit')
    return (
      <Note tone="caution" live title={elsewhere.unfitTitle(chosen.name)}>
        {elsewhere.unfit[chosen.why]}
      </Note>
    );
  const take = () =>
    attempt(
      () => call('ledger.take', undefined),
      ({ info, folder, setAside }) => {
        knowInfo(info);
        cover({ page: 'exchanged', how: 'taken', folder, setAside });
      },
    );
  return (
    <Note tone="caution" live title={chosen.offer.name}>
      <CopyFacts offer={chosen.offer} lacks={elsewhere.lacks} />
      <p>{keeping.back.aside}</p>
      <div className="way-more">
        <Button className="button small" autoFocus onPress={forget}>
          {elsewhere.cancel}
        </Button>
        <Button className="button small" onPress={take}>
          {elsewhere.press}
        </Button>
      </div>
    </Note>
  );
}
