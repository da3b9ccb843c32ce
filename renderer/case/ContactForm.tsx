// Whom to call when something does not work: typed once (docs/manual-coverage.md S17), and shown on every page that
// says so.
import { useEffect, useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { emptyContacts, type Contact, type Contacts } from '../../core/customers/contacts.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { sameTyped, useUnsaved } from '../frame/unsaved.ts';
import { Note } from '../controls/Note.tsx';

const who = ['sales', 'helpDesk'] as const;

export function ContactForm() {
  const {
    words: {
      records: { contacts: words },
    },
    attempt,
  } = useWizard();
  const [contacts, setContacts] = useState<Contacts | null>(null);
  useEffect(() => attempt(() => call('contacts.read', undefined), setContacts), [attempt]);
  return (
    <ContactFields
      key={contacts ? 'read' : 'coming'}
      title={words.title}
      why={words.why}
      contacts={contacts ?? emptyContacts}
      keep={(typed, done) => attempt(() => call('contacts.note', { contacts: typed }), done)}
    />
  );
}

type FieldsProps = {
  readonly title: string;
  readonly why: string | null;
  readonly contacts: Contacts;
  readonly keep: (contacts: Contacts, done: () => void) => void;
  /** The page asks before what is typed here is lost. */
  readonly asks?: boolean;
};

export function ContactFields({ title, why, contacts, keep, asks = false }: FieldsProps) {
  const {
    words: {
      records: { contacts: words },
    },
    info,
  } = useWizard();
  const [typed, setTyped] = useState(contacts);
  const [before, setBefore] = useState(contacts);
  const [kept, setKept] = useState(false);
  useUnsaved(asks && who.some((one) => !sameTyped(typed[one], before[one])));
  const change = (one: keyof Contacts, part: keyof Contact) => (text: string) => {
    setKept(false);
    setTyped({ ...typed, [one]: { ...typed[one], [part]: text } });
  };
  return (
    <section className="guide-part">
      <h2>{title}</h2>
      {why !== null && <p className="hint">{why}</p>}
      {who.map((one) => (
        <fieldset key={one} className="contact-fields">
          <legend>{words[one]}</legend>
          <TextField value={typed[one].name} onChange={change(one, 'name')}>
            <Label>{words.name}</Label>
            <BoundedInput limit={limits.contactName} autoComplete="off" />
          </TextField>
          <TextField value={typed[one].phone} onChange={change(one, 'phone')}>
            <Label>{words.phone}</Label>
            <BoundedInput limit={limits.contactPhone} autoComplete="off" inputMode="tel" />
          </TextField>
        </fieldset>
      ))}
      <div className="way-more">
        <Button
          className="button small"
          isDisabled={info.ledger !== 'good'}
          onPress={() =>
            keep(typed, () => {
              setBefore(typed);
              setKept(true);
            })
          }
        >
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
