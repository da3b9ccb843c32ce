// The one field for an Apple ID's address. What looks like a password leaves the screen at once, and goes nowhere.
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { BoundedInput } from './Bounded.tsx';
import { readAddress, type AddressRefusal } from '../../core/apple-id/judge.ts';
import { useInSight } from '../frame/in-sight.ts';
import { useWords } from '../app/wizard-context.ts';

export type AddressEntry = {
  readonly text: string;
  readonly refused: AddressRefusal | null;
  readonly type: (text: string) => void;
  /** The address, or null: why stands under the field then. */
  readonly take: () => string | null;
};

export function useAddressEntry(): AddressEntry {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<AddressRefusal | null>(null);
  return {
    text,
    refused,
    type: (typed) => {
      setText(typed);
      setRefused(null);
    },
    take: () => {
      const read = readAddress(text);
      if (read.ok) return read.address;
      if (read.because === 'password' || read.because === 'extra') setText('');
      setRefused(read.because);
      return null;
    },
  };
}

export function AddressField({ label, entry }: { readonly label: string; readonly entry: AddressEntry }) {
  const { appleId } = useWords();
  // In the narrow panel the reason may stand below the fold.
  const why = useInSight<HTMLParagraphElement>(entry.refused !== null);
  return (
    <TextField value={entry.text} onChange={entry.type} isInvalid={entry.refused !== null}>
      <Label>{label}</Label>
      <BoundedInput
        limit={limits.address}
        autoComplete="off"
        spellCheck="false"
        inputMode="email"
        className="react-aria-Input mono"
      />
      {entry.refused ? (
        <p className="field-refused" role="alert" ref={why}>
          {appleId.refused[entry.refused]}
        </p>
      ) : (
        <p className="hint">{appleId.fieldHint}</p>
      )}
    </TextField>
  );
}
