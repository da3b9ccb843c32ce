// Where a management site's address is written down, and whom to ask: it may be known to nobody.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Note } from '../../controls/Note.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function NoAddress() {
  const {
    begin: {
      siteAccess: { noAddress },
    },
  } = useWords();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button className="link-button" onPress={() => setOpen(true)}>
        {noAddress.open}
      </Button>
    );
  return (
    <Note tone="info" title={noAddress.title} live>
      <ul className="bullets">
        {noAddress.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{noAddress.ask}</p>
      <ContactCard />
    </Note>
  );
}
