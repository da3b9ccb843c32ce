// A company that is added by hand: its name, and what else is known of it at once.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { isNobody, nobody, type CustomerPerson } from '../../core/customers/person.ts';
import { emptyProfile } from '../../core/customers/profile.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { useUnsaved } from '../frame/unsaved.ts';
import { Alike } from './Alike.tsx';
import { PersonField } from './PersonForm.tsx';

/** An address is typed on the company's page. */
const asked = ['name', 'phone'] as const satisfies readonly (keyof CustomerPerson)[];

export function AddCompany() {
  const {
    words: {
      customers: { board: words },
      begin: { customer },
    },
    info,
    attempt,
    cover,
  } = useWizard();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [person, setPerson] = useState(nobody);
  const forget = useUnsaved(name.trim() !== '' || code.trim() !== '' || !isNobody(person));
  const open = (customerId: string) => cover({ page: 'customer', customerId, then: 'board' });
  const add = () =>
    attempt(
      () =>
        call('customer.add', {
          profile: { ...emptyProfile, name: name.trim(), code: code.trim() },
          person: { ...nobody, name: person.name.trim(), phone: person.phone.trim() },
        }),
      ({ id }) => {
        forget();
        open(id);
      },
    );
  return (
    <section className="add-company" aria-labelledby="add-company">
      <h2 id="add-company">{words.addTitle}</h2>
      <div className="serves">
        <TextField value={name} onChange={setName}>
          <Label>{customer.name}</Label>
          <BoundedInput limit={limits.line} autoComplete="off" />
        </TextField>
        <TextField value={code} onChange={setCode}>
          <Label>{customer.mCode}</Label>
          <BoundedInput limit={limits.customerCode} autoComplete="off" />
        </TextField>
        {asked.map((part) => (
          <PersonField
            key={part}
            part={part}
            value={person[part]}
            change={(text) => setPerson({ ...person, [part]: text })}
          />
        ))}
        <Button className="button small" isDisabled={info.ledger !== 'good' || name.trim() === ''} onPress={add}>
          {words.add}
        </Button>
      </div>
      <Alike
        name={name}
        code={code}
        topics={[]}
        except={null}
        open={(customerId) => {
          // Its name and number stand there already.
          if (isNobody(person)) forget();
          open(customerId);
        }}
      />
    </section>
  );
}
