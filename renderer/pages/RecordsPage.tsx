// Screen 60: what stays on this computer and how to delete it (docs/manual-coverage.md M34), whom to call (S17), which
// manual this follows (M33).
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Records } from '../../core/contract/wizard.ts';
import type { CaseView } from '../../core/case/view.ts';
import { recordsPageScreen } from '../../core/flows/steps.ts';
import { useSystem } from '../case/apple-id-memo.ts';
import { call } from '../app/client.ts';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { ContactForm } from '../case/ContactForm.tsx';
import { CopyLine } from '../controls/CopyLine.tsx';
import { KeepCopies } from '../keeping/KeepCopies.tsx';
import { Note } from '../controls/Note.tsx';
import { Lines, Rich } from '../controls/Rich.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { useWizard } from '../app/wizard-context.ts';
import { MaskSwitch } from '../masking/MaskSwitch.tsx';

export function RecordsPage({ view }: { readonly view: CaseView | null }) {
  const {
    words: { records: words, appleIdPage },
    attempt,
    cover,
    goHome,
  } = useWizard();
  const system = useSystem();
  const [records, setRecords] = useState<Records | null>(null);
  useEffect(() => attempt(() => call('records.read', undefined), setRecords), [attempt]);
  const [deleted, setDeleted] = useState(false);
  const close = useCallback(() => {
    cover(null);
    // What was deleted must be gone on the first page, too.
    if (deleted) goHome();
  }, [cover, goHome, deleted]);
  const title = useOverPage(recordsPageScreen, words.heading, null, close);
  return (
    <>
      <TopBar about={null} practice={view?.mode === 'practice'} />
      <main className="page records-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={recordsPageScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {words.heading}
          </h1>
          <Lines lines={words.lead} />
          <div className="guide-columns">
            <div className="stack">
              <section className="guide-part">
                <h2>{words.kept.title}</h2>
                <ul className="bullets">
                  {[words.kept.cases, words.kept.memo[system], words.kept.log].map((item, index) => (
                    <li key={index}>
                      <Rich line={item} />
                    </li>
                  ))}
                </ul>
                <p>{words.kept.never}</p>
                {records && <CopyLine about={words.kept.folder} text={records.folder} />}
              </section>
              <MaskSwitch />
              {!view && <KeepCopies />}
              <section className="guide-part">
                <h2>{words.edition.title}</h2>
                <Lines lines={words.edition.lines} />
              </section>
            </div>
            <div className="stack">
              {records && !view && (
                <Customers
                  records={records}
                  changed={(after) => {
                    setRecords(after);
                    setDeleted(true);
                  }}
                />
              )}
              <ContactForm />
            </div>
          </div>
        </div>
        <ActionBar back={null} quiet={[]} primary={{ text: view ? appleIdPage.close : words.close, onPress: close }} />
      </main>
    </>
  );
}

function Customers({ records, changed }: { readonly records: Records; readonly changed: (after: Records) => void }) {
  const {
    words: {
      records: { customers: words },
      frame,
      dates,
    },
    info,
    attempt,
  } = useWizard();
  const system = useSystem();
  const [asked, setAsked] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const remove = useCallback(
    (customerId: string) =>
      attempt(
        () => call('records.delete', { customerId }),
        (after) => {
          setAsked(null);
          setSaid(after.memoLeft ? words.memoLeft[system] : words.done);
          changed(after.records);
        },
      ),
    [attempt, words, system, changed],
  );
  return (
    <section className="guide-part">
      <h2>{words.title}</h2>
      {said && (
        <Note tone="info" live>
          {said}
        </Note>
      )}
      {records.customers.length === 0 && <p>{words.none}</p>}
      <ul className="kept-list">
        {records.customers.map((one) => {
          const name = one.name || words.unnamed;
          return (
            <li key={one.id}>
              <p className="kept-name">
                {name}
                {one.mode === 'practice' && <span className="practice-chip">{frame.practice}</span>}{' '}
                <span className="hint">{words.about(one.cases, dates.date(one.since))}</span>
              </p>
              {asked === one.id ? (
                <Note tone="caution" live>
                  <p>{words.ask(name)}</p>
                  <div className="way-more">
                    <Button className="button small" autoFocus onPress={() => setAsked(null)}>
                      {words.no}
                    </Button>
                    <Button className="button small destroys" onPress={() => remove(one.id)}>
                      {words.yes}
                    </Button>
                  </div>
                </Note>
              ) : (
                <Button
                  className="button small"
                  isDisabled={info.ledger !== 'good'}
                  aria-label={`${words.remove} ${name}`}
                  onPress={() => {
                    setSaid(null);
                    setAsked(one.id);
                  }}
                >
                  {words.remove}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p className="hint">{words.shared}</p>
      {records.setAside > 0 && <p className="hint">{words.setAside(records.setAside)}</p>}
    </section>
  );
}
