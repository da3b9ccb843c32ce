// What this PC is called beside what it writes.
import { useEffect, useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { useUnsaved } from '../frame/unsaved.ts';

export function ThisPc() {
  const {
    words: {
      customers: { author: words, page },
    },
    info,
    attempt,
  } = useWizard();
  const [typed, setTyped] = useState<string | null>(null);
  const [before, setBefore] = useState('');
  const [kept, setKept] = useState(false);
  useUnsaved(typed !== null && typed.trim() !== before.trim());
  useEffect(
    () =>
      attempt(
        () => call('author.read', undefined),
        ({ name }) => {
          setTyped(name);
          setBefore(name);
        },
      ),
    [attempt],
  );
  if (typed === null) return null;
  const keep = () =>
    attempt(
      () => call('author.name', { name: typed.trim() }),
      ({ name }) => {
        setTyped(name);
        setBefore(name);
        setKept(true);
      },
    );
  return (
    <details className="safe-parts">
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <div className="serves">
        <TextField
          value={typed}
          onChange={(text) => {
            setKept(false);
            setTyped(text);
          }}
        >
          <Label>{words.name}</Label>
          <BoundedInput limit={limits.line} autoComplete="off" />
        </TextField>
        <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={keep}>
          {page.keep}
        </Button>
        {kept && <span role="status">{page.kept}</span>}
        <p className="hint">{words.hint}</p>
      </div>
    </details>
  );
}
