// Whom to call when something does not work: typed once (docs/manual-coverage.md S17), and shown on every page that
// says so.
import { useEffect, useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { emptyContacts, type Contact, type Contacts } from '../../core/customers/contacts.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';

const who = ['sales', 'helpDesk'] as const;

export function ContactForm() {
  const {
    words: {
      records: { contacts: words },
    },
    info,
    attempt,
  } = useWizard();
  const [contacts, setContacts] = useState<Contacts>(emptyContacts);
  const [kept, setKept] = useState(false);
  useEffect(() => attempt(() => call('contacts.read', undefined), setContacts), [attempt]);
  const change = (one: keyof Contacts, part: keyof Contact, text: string) => {
    setKept(false);
    setContacts({ ...contacts, [one]: { ...contacts[one], [part]: text } });
  };
  const keep = () =>
    attempt(
      () => call('contacts.note', { contacts }),
      (noted) => {
        setContacts(noted);
        setKept(true);
      },
    );
  return (
    <section className="guide-part">
      <h2>{words.title}</h2>
      <p className="hint">{words.why}</p>
      {who.map((one) => (
        <fieldset key={one} className="contact-fields">
          <legend>{words[one]}</legend>
          <TextField value={contacts[one].name} onChange={(text) => change(one, 'name', text)}>
            <Label>{words.name}</Label>
            <BoundedInput limit={limits.contactName} autoComplete="off" />
          </TextField>
          <TextField value={contacts[one].phone} onChange={(text) => change(one, 'phone', text)}>
            <Label>{words.phone}</Label>
            <BoundedInput limit={limits.contactPhone} autoComplete="off" inputMode="tel" />
          </TextField>
        </fieldset>
      ))}
      <div className="way-more">
        <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={keep}>
          {words.keep}
        </Button>
      </div>
      {kept && (
        <Note tone="good" live>
          {words.kept}
        </Note>
      )}
    </section>
  );
}

/** Whom to call, wherever a page says so; where nobody was named, the way to where it is typed. */
export function ContactCard() {
  const {
    words: {
      records: { contacts: words },
    },
    covered,
    cover,
  } = useWizard();
  const [contacts, setContacts] = useState<Contacts | null>(null);
  useEffect(() => {
    // Read again when the page on which they are typed was closed. Beside an error no second one is wanted:
    // unreadable contacts are no contacts.
    void call('contacts.read', undefined).then((read) => {
      if (read.ok) setContacts(read.value);
    });
  }, [covered]);
  if (!contacts) return null;
  const known = who.filter((one) => contacts[one].name !== '' || contacts[one].phone !== '');
  if (known.length === 0)
    return (
      <Button className="link-button" onPress={() => cover({ page: 'records', sight: null })}>
        {words.offer}
      </Button>
    );
  return (
    <section className="contact-card" aria-label={words.shown}>
      <dl>
        {known.map((one) => (
          <div key={one}>
            <dt>{words[one]}</dt>
            <dd>
              {contacts[one].name} <span className="mono">{contacts[one].phone}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
