// Companies that may be the one that is added, or shown: said calmly, with the way to each; nothing is held up.
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { AlikeCompany } from '../../core/contract/customers.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';

/** Milliseconds: who is still typing is not asked about each letter. */
const pause = 300;

type Props = {
  readonly name: string;
  readonly code: string;
  readonly topics: readonly string[];
  /** The company that is shown; null: one that is being added. */
  readonly except: string | null;
  readonly open: (customerId: string) => void;
};

export function Alike({ name, code, topics, except, open }: Props) {
  const {
    words: {
      customers: { alike: words, page },
    },
  } = useWizard();
  const asked = JSON.stringify({ name: name.trim(), code: code.trim(), topics: topics.filter((one) => one !== '') });
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: readonly AlikeCompany[] } | null>(null);
  useEffect(() => {
    const likeness = JSON.parse(asked) as { readonly name: string; readonly code: string; readonly topics: string[] };
    if (likeness.name === '' && likeness.code === '' && likeness.topics.length === 0) return;
    let current = true;
    const later = setTimeout(
      () =>
        void call('customer.alike', { ...likeness, except }).then((found) => {
          if (current && found.ok) setAnswer({ to: asked, found: found.value });
        }),
      except === null ? pause : 0,
    );
    return () => {
      current = false;
      clearTimeout(later);
    };
  }, [asked, except]);
  // Of what stands there now.
  if (answer === null || answer.to !== asked || answer.found.length === 0) return null;
  return (
    <Note tone="info" title={words.title}>
      <ul className="alike">
        {answer.found.map((one) => (
          <li key={one.customerId}>
            <span>{[one.name || page.nameless, one.code].filter((part) => part !== '').join(' ')}</span>{' '}
            <span className="hint">{one.by.map((reason) => words.by[reason]).join(words.between)}</span>{' '}
            <Button
              className="button small"
              aria-label={words.openOf(one.name || one.code || page.nameless)}
              onPress={() => open(one.customerId)}
            >
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
      <p>{except === null ? words.adding : words.merging}</p>
    </Note>
  );
}
