// On the page of what stays here: a copy of the ledger into a folder or onto a stick, and a copy from another PC taken
// up.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CopiedTo } from '../../core/contract/ledger.ts';
import { call } from '../app/client.ts';
import { CopyLine } from '../controls/CopyLine.tsx';
import { Note } from '../controls/Note.tsx';
import { Lines } from '../controls/Rich.tsx';
import { useWizard } from '../app/wizard-context.ts';
import { ChosenCopy, useChosenCopy } from './ChosenCopy.tsx';

type Made = Extract<CopiedTo, { readonly done: true }>;

export function KeepCopies() {
  const {
    words: {
      keeping: { elsewhere: words },
    },
    attempt,
  } = useWizard();
  const [made, setMade] = useState<Made | null>(null);
  const { chosen, choose, forget } = useChosenCopy();
  const make = () =>
    attempt(
      () => call('ledger.copyTo', undefined),
      (copied) => {
        forget();
        setMade(copied.done ? copied : null);
      },
    );
  return (
    <section className="guide-part">
      <h2>{words.title}</h2>
      <Lines lines={words.lines} />
      <p className="hint">{words.holds}</p>
      <p className="hint">{words.memo}</p>
      <div className="way-more">
        <Button className="button small" onPress={make}>
          {words.make}
        </Button>
        <Button
          className="button small"
          onPress={() => {
            setMade(null);
            choose();
          }}
        >
          {words.take}
        </Button>
      </div>
      {made && (
        <Note tone="good" live>
          <p>{words.made(made.name, made.copy.companies, made.copy.cases)}</p>
          <CopyLine about={words.madeIn} text={made.folder} />
        </Note>
      )}
      <ChosenCopy chosen={chosen} forget={forget} />
    </section>
  );
}
