// Screen 17: the management site's own field for the Apple ID, filled in or found to be right (docs/manual-coverage.md
// M8, M10).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAppleIdMemo } from '../../case/apple-id-memo.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { AddressField, useAddressEntry } from '../../controls/AddressField.tsx';
import { MemoCard } from '../../case/MemoCard.tsx';
import { Note } from '../../controls/Note.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function SiteMemo() {
  const {
    appleId: { siteMemo },
  } = useWords();
  const {
    view: {
      state: { appleId, siteMemo: told },
    },
    say,
    foreignPlace,
    past,
  } = useCase();
  const { memo, note, reveal } = useAppleIdMemo();
  const [noted, setNoted] = useState(false);
  const entry = useAddressEntry();
  const other = told === 'other';

  // Compared when the Apple ID was asked for: only looked at again, and on the last page one may say that another was
  // used.
  if (appleId.kind === 'noted' && appleId.site === 'same' && !other) {
    const { there } = siteMemo;
    return (
      <StepPage words={siteMemo.page} heading={there.heading} lines={there.lines} sign={there.sign} layout="below">
        <MemoCard memo={memo} reveal={reveal} />
      </StepPage>
    );
  }
  const first = memo !== null && memo.masked === null;
  const keep = () => {
    const address = entry.take();
    if (address !== null)
      note({ kind: 'typed', address, from: 'elsewhere', replace: true }, (answer) => setNoted(answer === 'noted'));
  };
  // Enter in the field is meant for the field.
  const done = () => (entry.text.trim() !== '' && !noted ? keep() : say({ kind: 'site-memo-written', data: {} }));
  return (
    <StepPage
      words={siteMemo.page}
      primary={{ text: siteMemo.page.primary, onPress: done }}
      quiet={[
        ...(other && !noted && !past
          ? [{ text: siteMemo.there.back, onPress: () => say({ kind: 'site-memo-there', data: {} }) }]
          : []),
        { text: siteMemo.later, onPress: () => say({ kind: 'site-memo-later', data: {} }) },
      ]}
    >
      <div className="stack">
        {!foreignPlace && <SiteSketch mark="memo-edit" />}
        {noted && (
          <Note tone="good" live>
            {siteMemo.notedNow}
          </Note>
        )}
        {(first || (other && !noted)) && (
          <div className="stack">
            <AddressField label={siteMemo.noted} entry={entry} />
            <Button className="button small" onPress={keep}>
              {first ? siteMemo.noteFirst : siteMemo.note}
            </Button>
          </div>
        )}
        {(noted || !other) && <MemoCard memo={memo} reveal={reveal} />}
      </div>
    </StepPage>
  );
}
