// Whom one calls at the company: typed here, kept with one press, and said near the top of the company's page.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { personParts, type CustomerPerson } from '../../core/customers/person.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Note } from '../controls/Note.tsx';
import { sameTyped, useUnsaved } from '../frame/unsaved.ts';
import { useWizard } from '../app/wizard-context.ts';

const fields = {
  name: { limit: limits.contactName, mode: 'text' },
  phone: { limit: limits.contactPhone, mode: 'tel' },
  email: { limit: limits.contactEmail, mode: 'email' },
} as const satisfies Record<keyof CustomerPerson, object>;

type FieldProps = {
  readonly part: keyof CustomerPerson;
  readonly value: string;
  readonly change: (text: string) => void;
};

export function PersonField({ part, value, change }: FieldProps) {
  const {
    words: {
      customers: { person: words },
    },
  } = useWizard();
  const { limit, mode } = fields[part];
  return (
    <TextField value={value} onChange={change}>
      <Label>{words.parts[part]}</Label>
      <BoundedInput limit={limit} autoComplete="off" inputMode={mode} />
    </TextField>
  );
}

type Props = {
  readonly person: CustomerPerson;
  readonly keep: (person: CustomerPerson, done: () => void) => void;
};

export function PersonForm({ person, keep }: Props) {
  const {
    words: {
      customers: { person: words, page },
    },
    info,
  } = useWizard();
  const [typed, setTyped] = useState(person);
  const [kept, setKept] = useState(person);
  const [said, setSaid] = useState(false);
  useUnsaved(!sameTyped(typed, kept));
  const change = (part: keyof CustomerPerson) => (text: string) => {
    setSaid(false);
    setTyped({ ...typed, [part]: text });
  };
  const save = () => {
    const { name, phone, email } = typed;
    keep({ name: name.trim(), phone: phone.trim(), email: email.trim() }, () => {
      setKept(typed);
      setSaid(true);
    });
  };
  return (
    <section className="guide-part profile-form">
      <h2>{words.title}</h2>
      <p className="hint">{words.hint}</p>
      {personParts.map((part) => (
        <PersonField key={part} part={part} value={typed[part]} change={change(part)} />
      ))}
      <div className="way-more">
        <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={save}>
          {words.keep}
        </Button>
      </div>
      {said && (
        <Note tone="good" live>
          {page.kept}
        </Note>
      )}
    </section>
  );
}
