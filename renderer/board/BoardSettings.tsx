// What the last safe day is worked out with: how long a rescue may take, and when the office is closed.
import { useEffect, useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import type { BoardSettings as Settings } from '../../core/contract/customers.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Note } from '../controls/Note.tsx';
import { sameTyped, useUnsaved } from '../frame/unsaved.ts';

/** Business days: a larger number is a slip of the hand. */
const most = 60;
const parts = ['apple', 'vendor', 'slack'] as const;

type Typed = Record<(typeof parts)[number] | 'from' | 'to', string>;

const typedOf = ({ rescue, closing }: Settings): Typed => ({
  apple: String(rescue.apple),
  vendor: String(rescue.vendor),
  slack: String(rescue.slack),
  from: closing?.from.replace('-', '/') ?? '',
  to: closing?.to.replace('-', '/') ?? '',
});

function counted(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,2}$/.test(digits) && Number(digits) <= most ? Number(digits) : null;
}

/** A month and a day, `12/29`; null: none such. */
function monthDay(text: string): string | null {
  const [, month, day] = /^(\d{1,2})[/.月-](\d{1,2})日?$/.exec(text.normalize('NFKC').trim()) ?? [];
  if (!month || !day || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function settingsOf(typed: Typed): Settings | null {
  const [apple, vendor, slack] = parts.map((part) => counted(typed[part]));
  const open = typed.from.trim() === '' && typed.to.trim() === '';
  const [from, to] = [monthDay(typed.from), monthDay(typed.to)];
  if (apple == null || vendor == null || slack == null || (!open && (from === null || to === null))) return null;
  return { rescue: { apple, vendor, slack }, closing: open || from === null || to === null ? null : { from, to } };
}

export function BoardSettings({ changed }: { readonly changed: () => void }) {
  const {
    words: {
      customers: { safe: words, page },
    },
    info,
    attempt,
  } = useWizard();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [kept, setKept] = useState<Typed | null>(null);
  useUnsaved(typed !== null && kept !== null && !sameTyped(typed, kept));
  const [said, setSaid] = useState<'kept' | 'bad' | null>(null);
  useEffect(
    () =>
      attempt(
        () => call('board.settings', undefined),
        (settings) => {
          setTyped(typedOf(settings));
          setKept(typedOf(settings));
        },
      ),
    [attempt],
  );
  if (!typed) return null;
  const field = (part: keyof Typed, label: string) => (
    <TextField
      key={part}
      value={typed[part]}
      onChange={(text) => {
        setSaid(null);
        setTyped({ ...typed, [part]: text });
      }}
    >
      <Label>{label}</Label>
      <BoundedInput limit={limits.count} autoComplete="off" inputMode="numeric" />
    </TextField>
  );
  const keep = () => {
    const settings = settingsOf(typed);
    if (!settings) return setSaid('bad');
    attempt(
      () => call('board.set', { settings }),
      (after) => {
        setTyped(typedOf(after));
        setKept(typedOf(after));
        setSaid('kept');
        changed();
      },
    );
  };
  return (
    <details className="safe-parts">
      <summary>{words.change}</summary>
      <p>{words.from}</p>
      <div className="board-settings">
        {parts.map((part) => field(part, `${words.parts[part]} (${words.unit})`))}
        {field('from', words.closingFrom)}
        {field('to', words.closingTo)}
      </div>
      <p className="hint">{words.closing}</p>
      <div className="way-more">
        <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={keep}>
          {page.keep}
        </Button>
      </div>
      {said && (
        <Note tone={said === 'kept' ? 'good' : 'caution'} live>
          {said === 'kept' ? page.kept : words.bad}
        </Note>
      )}
    </details>
  );
}
