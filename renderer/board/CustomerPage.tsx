// Screen 62: one company: its certificates with their dates, the yearly check, what was done, and who it is.
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { isNobody, personLine } from '../../core/customers/person.ts';
import type { CustomerPage as Page } from '../../core/contract/customers.ts';
import { customerScreen } from '../../core/flows/steps.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { ContactFields } from '../case/ContactForm.tsx';
import { Note } from '../controls/Note.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { ActionBar } from '../frame/ActionBar.tsx';
import { LeaveUnsaved } from '../frame/LeaveUnsaved.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { act } from './act.ts';
import { Alike } from './Alike.tsx';
import { Certificate } from './Certificate.tsx';
import { HeardEnd } from './HeardEnd.tsx';
import { byWords, History } from './History.tsx';
import { PersonForm } from './PersonForm.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { Merge } from './Merge.tsx';
import { PutOff } from './PutOff.tsx';
import { HandOverCompany } from './HandOverCompany.tsx';
import { RemoveCompany } from './RemoveCompany.tsx';
import type { Say } from './say.ts';

type Props = { readonly customerId: string; readonly then: 'board' | 'first' };

export function CustomerPage({ customerId, then }: Props) {
  const wizard = useWizard();
  const {
    words: {
      customers: { page: words, board, merge, history, person },
      home,
    },
    info,
    attempt,
    cover,
    goHome,
    unsaved,
  } = wizard;
  const [page, setPage] = useState<Page | null>(null);
  /** What is said once its records are deleted. */
  const [gone, setGone] = useState<string | null>(null);
  useEffect(() => attempt(() => call('customer.read', { customerId }), setPage), [attempt, customerId]);
  const say = useCallback<Say>(
    (fact, done = () => undefined) =>
      attempt(
        () => call('customer.say', { customerId, fact }),
        (after) => {
          setPage(after);
          done();
        },
      ),
    [attempt, customerId],
  );
  const close = useCallback(() => {
    if (then === 'board') return cover({ page: 'board' });
    unsaved.leave(() => {
      cover(null);
      goHome();
    });
  }, [then, cover, goHome, unsaved]);
  /** With another company's words in them the fields begin anew: what they held would overwrite those. */
  const [joined, setJoined] = useState(0);
  const join = (after: Page) => {
    setPage(after);
    setJoined((times) => times + 1);
  };
  const heading = page?.profile.name || words.nameless;
  const title = useOverPage(customerScreen, heading, null, close);
  const byOf = ({ jobsBy }: Page, caseId: string): string => {
    const by = jobsBy[caseId];
    return by === undefined || (by.here && by.name === '') ? '' : byWords(by, history);
  };
  const open = page?.cases.find(({ finished }) => !finished);
  const goesOn = open?.call ? home.calls.go : home.resume;
  const inUse = page?.lines.filter(({ retired }) => retired === null) ?? [];
  // An end alone belongs to the one certificate that is known, where there is one.
  const numbered = page?.lines.filter(({ topic }) => topic !== '').length ?? 0;
  const says = (line: Page['lines'][number]): boolean => line.retired === null && (line.topic !== '' || numbered !== 1);
  // As its row on the board does.
  const flow = inUse.length > 0 && inUse.every(({ status }) => status === 'ended') ? 'expired' : 'renew';
  const beginning = flow === 'expired' ? wizard.words.week.actions.ended : words.begin;
  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="page customer-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={customerScreen} />
          </div>
          <h1 ref={title} className="company-name" tabIndex={-1} aria-describedby="cover-number">
            {heading}
          </h1>
          {gone !== null && (
            <Note tone="info" live>
              {gone}
            </Note>
          )}
          {page && gone === null && !isNobody(page.person) && (
            <p className="customer-person">{person.shown(personLine(page.person))}</p>
          )}
          {page && gone === null && (
            <div className="guide-columns">
              <div className="stack">
                {page.unreadable > 0 && <Note tone="caution">{words.unreadable(page.unreadable)}</Note>}
                <section className="guide-part">
                  <h2>{words.certificates}</h2>
                  {page.lines.length === 0 && <p>{words.noLine}</p>}
                  {page.lines.map((line) => (
                    <Certificate
                      key={line.topic}
                      line={line}
                      today={page.today}
                      says={says(line)}
                      say={say}
                      print={() =>
                        cover({
                          page: 'sheet',
                          about: {
                            kind: 'own',
                            practice: false,
                            row: { from: 'customer', customerId, topic: line.topic },
                          },
                          then: { page: 'customer', customerId, then },
                        })
                      }
                    />
                  ))}
                  {page.lines.length === 0 && <HeardEnd line={null} today={page.today} say={say} />}
                  {page.lines.some(({ retired }) => retired === null) && <PutOff page={page} say={say} />}
                  {page.lines.some(({ dates }) => dates !== null) && <Calendar customerId={customerId} />}
                </section>
                <section className="guide-part">
                  <h2>{words.custody}</h2>
                  <Custody page={page} begin={() => cover({ page: 'custody', customerId, then })} />
                </section>
                <section className="guide-part">
                  <h2>{words.jobs}</h2>
                  {page.cases.length === 0 && <p>{words.noJobs}</p>}
                  <ul className="kept-list">
                    {page.cases.map((one) => (
                      <li key={one.id}>
                        <Button
                          className="link-button"
                          onPress={() => act({ customerId }, { kind: 'case', caseId: one.id }, wizard, then)}
                        >
                          {wizard.words.frame.jobs[one.flow]}
                        </Button>{' '}
                        <span className="hint">
                          {one.finished ? home.finished.title : home.open.title}{' '}
                          {wizard.words.dates.moment(one.changedAt)} {byOf(page, one.id)}
                          {one.call && (one.call.line === 'parked' ? home.parked : home.onTheLine)}
                        </span>
                      </li>
                    ))}
                  </ul>
                </section>
              </div>
              <div className="stack">
                <PersonForm
                  key={`person ${joined}`}
                  person={page.person}
                  keep={(kept, done) => say({ kind: 'person-noted', data: kept }, done)}
                />
                <ProfileForm
                  key={`profile ${joined}`}
                  profile={page.profile}
                  keep={(profile, done) => say({ kind: 'profile-noted', data: profile }, done)}
                />
                <ContactFields
                  key={`contacts ${joined}`}
                  title={words.contacts}
                  why={null}
                  asks
                  contacts={page.contacts}
                  keep={(contacts, done) => say({ kind: 'contacts-noted', data: contacts }, done)}
                />
                <section className="guide-part">
                  {page.also.length > 0 && <p>{merge.also(page.also.join(' / '))}</p>}
                  <History history={page.history} />
                  <Alike
                    name={page.profile.name}
                    code={page.profile.code}
                    topics={page.lines.map(({ topic }) => topic)}
                    except={page.id}
                    open={(other) => cover({ page: 'customer', customerId: other, then })}
                  />
                  <Merge page={page} merged={join} />
                  <HandOverCompany customerId={customerId} then={{ page: 'customer', customerId, then }} />
                  <RemoveCompany customerId={page.id} name={heading} gone={setGone} />
                </section>
              </div>
            </div>
          )}
        </div>
        <LeaveUnsaved />
        <ActionBar
          back={{ text: then === 'board' ? words.close : board.close, onPress: close }}
          quiet={[]}
          primary={
            gone === null
              ? {
                  text: open ? goesOn : beginning,
                  disabled: info.ledger !== 'good' || page === null,
                  onPress: () =>
                    act(
                      { customerId },
                      open ? { kind: 'case', caseId: open.id } : { kind: 'begin', flow },
                      wizard,
                      then,
                    ),
                }
              : null
          }
        />
      </main>
    </>
  );
}

function Calendar({ customerId }: { readonly customerId: string }) {
  const {
    words: {
      customers: { page: words },
    },
    attempt,
  } = useWizard();
  const [saved, setSaved] = useState<string | null>(null);
  const save = () =>
    attempt(
      () => call('customer.calendar', { customerId }),
      ({ name }) => setSaved(name),
    );
  return (
    <div className="way-more">
      <Button className="button small" onPress={save}>
        {words.calendar}
      </Button>
      {saved !== null && (
        <Note tone="good" live>
          {words.calendarKept(saved)}
        </Note>
      )}
    </div>
  );
}

function Custody({ page, begin }: { readonly page: Page; readonly begin: () => void }) {
  const {
    words: {
      customers: { page: words, custody },
      dates,
    },
    info,
  } = useWizard();
  return (
    <>
      <p>{page.custody ? words.custodyLast(dates.date(page.custody.at)) : words.custodyNever}</p>
      {page.custody && page.custody.open.length > 0 && (
        <>
          <p>{words.custodyOpen}</p>
          <ul className="bullets">
            {page.custody.open.map((question) => (
              <li key={question}>{custody.todo[question]}</li>
            ))}
          </ul>
        </>
      )}
      <div className="way-more">
        <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={begin}>
          {words.custodyBegin}
        </Button>
      </div>
    </>
  );
}
