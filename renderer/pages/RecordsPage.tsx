// Screen 60: what stays on this computer and how to delete it (DETAILS.md M34), whom to call (S17), which manual this follows (M33).
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Records } from '../../core/contract.ts';
import { recordsPageScreen } from '../../core/flows/steps.ts';
import { call } from '../client.ts';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useKeys } from '../frame/keys.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { ContactForm } from '../parts/ContactForm.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Note } from '../parts/Note.tsx';
import { Lines, Rich } from '../parts/Rich.tsx';
import { useWizard } from '../wizard-context.ts';

export function RecordsPage({ close }: { readonly close: () => void }) {
  const { words: { records: words, frame }, attempt } = useWizard();
  const [records, setRecords] = useState<Records | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => attempt(() => call('records.read', undefined), setRecords), [attempt]);
  useEffect(() => {
    document.title = `${frame.screen(recordsPageScreen)} ${words.heading}`;
    title.current?.focus();
  }, [frame, words]);
  useKeys(null, close);
  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="page records-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top"><p className="screen-number" id="screen-number" title={frame.screenHint}>{frame.screen(recordsPageScreen)}</p></div>
          <h1 ref={title} tabIndex={-1} aria-describedby="screen-number">{words.heading}</h1>
          <Lines lines={words.lead} />
          <div className="guide-columns">
            <div className="stack">
              <section className="guide-part">
                <h2>{words.kept.title}</h2>
                <ul className="bullets">{words.kept.items.map((item, index) => <li key={index}><Rich line={item} /></li>)}</ul>
                <p>{words.kept.never}</p>
                {records && <CopyLine about={words.kept.folder} text={records.folder} />}
              </section>
              <section className="guide-part">
                <h2>{words.edition.title}</h2>
                <Lines lines={words.edition.lines} />
              </section>
            </div>
            <div className="stack">
              {records && <Customers records={records} changed={setRecords} />}
              <ContactForm />
            </div>
          </div>
        </div>
        <ActionBar back={null} quiet={[]} primary={{ text: words.close, onPress: close }} />
      </main>
    </>
  );
}

function Customers({ records, changed }: { readonly records: Records; readonly changed: (after: Records) => void }) {
  const { words: { records: { customers: words }, home, frame, dates }, info, attempt } = useWizard();
  const [asked, setAsked] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const remove = useCallback((customerId: string) => attempt(() => call('records.delete', { customerId }), (after) => {
    setAsked(null);
    setSaid(after.memoLeft ? words.memoLeft : words.done);
    changed(after.records);
  }), [attempt, words, changed]);
  return (
    <section className="guide-part">
      <h2>{words.title}</h2>
      {said && <Note tone="info" live>{said}</Note>}
      {records.customers.length === 0 && <p>{words.none}</p>}
      <ul className="kept-list">
        {records.customers.map((one) => {
          const name = one.name || home.noName;
          return (
            <li key={one.id}>
              <p className="kept-name">{name}{one.mode === 'practice' && <span className="practice-chip">{frame.practice}</span>} <span className="hint">{words.about(one.cases, dates.day(one.since))}</span></p>
              {asked === one.id ? (
                <Note tone="caution" live>
                  <p>{words.ask(name)}</p>
                  <div className="way-more"><Button className="button small" autoFocus onPress={() => setAsked(null)}>{words.no}</Button><Button className="button small destroys" onPress={() => remove(one.id)}>{words.yes}</Button></div>
                </Note>
              ) : <Button className="button small" isDisabled={info.ledger !== 'good'} aria-label={`${words.remove} ${name}`} onPress={() => { setSaid(null); setAsked(one.id); }}>{words.remove}</Button>}
            </li>
          );
        })}
      </ul>
      <p className="hint">{words.shared}</p>
    </section>
  );
}
