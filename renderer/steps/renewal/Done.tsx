// Screen 15: the year's renewal at a glance, the next date, and what was left for later.
import { Button } from 'react-aria-components';
import { milestonesOf } from '../../../core/case/milestones.ts';
import { givenWithIt, toldBy } from '../../../core/case/told-by.ts';
import type { CaseView } from '../../../core/case/view.ts';
import { renewedAsTold } from '../../../core/flows/call/told.ts';
import { beginFor } from '../../../core/schedule/days.ts';
import type { Texts } from '../../../core/text/texts.ts';
import { site } from '../../../core/site/current.ts';
import { useCase } from '../../case/case-context.ts';
import { call } from '../../app/client.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { DateCard } from '../../controls/DateCard.tsx';
import { Note } from '../../controls/Note.tsx';
import { Shape } from '../../controls/Shape.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWizard, useWords } from '../../app/wizard-context.ts';

export function Done() {
  const {
    words: {
      afterwards: { done },
      dates,
      registration: { expiry },
      sheets: { making: sheetWords },
      training,
    },
    attempt,
    cover,
    openCase,
    goHome,
  } = useWizard();
  const { view } = useCase();
  const { candidate } = view.state;
  const heard = renewedAsTold(view.state)?.end ?? null;
  const end = candidate?.certificate.notAfter ?? (heard && `${heard}T00:00:00Z`);
  const begin = end && beginFor(end);
  const told = toldBy(view);
  const said = { ...done.times, ...(told ? done.told.times.person : {}) };
  const heardOnLine = { ...done.times, ...done.told.times.phone };
  const kept = milestonesOf(view.state).map(({ what, at, heard: byPhone }) => ({
    what: (byPhone ? heardOnLine : said)[what],
    at,
  }));
  // Once two devices have answered, what was open at the registration has been settled by them.
  const unlike = view.verdict !== null && view.verdict.answer !== 'ready' && view.state.devices !== 'answered';
  const practised = view.finished && view.mode === 'practice';
  const { heading, lines } = wordsOf(view, done);
  const flow = view.traits.hasCertificate ? 'renew' : 'create';
  const real = {
    text: done.practised.real,
    onPress: () =>
      attempt(
        () =>
          call('case.begin', {
            flow,
            mode: 'real' as const,
            environment: site.usualEnvironment,
            trap: null,
            customerId: null,
            known: view.state.forReal ?? null,
          }),
        openCase,
      ),
  };
  const score = { text: training.score, onPress: () => cover({ page: 'training', caseId: view.id }) };
  const print = () =>
    cover({
      page: 'sheet',
      about: { kind: 'hand-over', caseId: view.id, practice: view.mode === 'practice' },
      then: null,
    });
  return (
    <StepPage
      words={done.page}
      heading={heading}
      lines={lines}
      quiet={practised ? [real, score] : []}
      layout="below"
      sign={null}
      primary={{ text: done.page.primary, onPress: goHome }}
    >
      {unlike && <Note tone="caution">{done.unlike}</Note>}
      <div className="done-columns">
        <div className="stack">
          <DateCard about={heard ? done.told.until : done.until} iso={end} unknown={expiry.unknown} strong />
          <DateCard about={done.begin} iso={begin} unknown={expiry.unknown} />
          <p className="hint">{done.beginWhy}</p>
        </div>
        <div className="stack">
          <Left />
          <section className="record">
            <h2>{done.record}</h2>
            <dl>
              {kept.map(({ what, at }) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{dates.moment(at)}</dd>
                </div>
              ))}
            </dl>
            <p className="record-sheet">
              <Button className="button small" onPress={print}>
                {sheetWords.open['hand-over']}
              </Button>
            </p>
            {view.mode === 'real' && <ContactCard />}
          </section>
        </div>
      </div>
    </StepPage>
  );
}

/** How it stands: registered only where that was shown, finished only where it is. */
function wordsOf(view: CaseView, done: Texts['afterwards']['done']) {
  const { page, practised, told, unproven, onlySetting } = done;
  const by = toldBy(view);
  const [missing, ...more] = view.missing;
  if (!view.finished && missing === 'collection' && more.length === 0)
    return { heading: onlySetting.heading, lines: onlySetting.lines };
  if (!view.finished)
    return by
      ? { heading: told.headings[by], lines: told.lines }
      : { heading: unproven.heading, lines: unproven.lines };
  if (view.mode === 'practice') return { heading: practised.heading, lines: practised.lines };
  return by
    ? { heading: told.ended.headings[by], lines: told.ended.lines }
    : { heading: page.heading, lines: page.lines };
}

function Left() {
  const {
    afterwards: {
      done,
      devices: { since },
      collection: { declined },
    },
    appleId: {
      siteMemo: { there: siteMemoWords },
    },
    dates,
  } = useWords();
  const { view, say } = useCase();
  const { devices, collection, siteMemo, appleId, times, duplicate } = view.state;
  // Nobody was asked: what the site holds was compared before the sign-in.
  const stands = siteMemo === 'unknown' && appleId.kind === 'noted' && !view.readOnly;
  const registeredAt = times['registration-done'];
  // Knowing what stays unchecked, once that alone is left.
  const given = givenWithIt(view);
  const endable = view.proof === 'told' && view.missing.length === 1 && !view.finished && !view.readOnly;
  return (
    <section className="left-open">
      <h2>{done.open}</h2>
      {view.finished && view.missing.length === 0 && siteMemo !== 'later' && (
        <p>
          <Shape kind="check" />
          {done.nothingOpen}
        </p>
      )}
      {view.missing.includes('owner') && (
        <Open
          what={done.openOwner(duplicate.stray?.owner ?? '')}
          button={done.nowDone}
          press={() => say({ kind: 'stray-owner-told', data: {} })}
        />
      )}
      {siteMemo === 'later' && (
        <Open
          what={done.openSiteMemo}
          button={done.nowDone}
          press={() => say({ kind: 'site-memo-written', data: {} })}
        />
      )}
      {view.missing.includes('proof') && (
        <Open
          what={done.openProof}
          hint={given ? done.told.hints[given] : undefined}
          button={done.proofNow}
          press={() => say({ kind: 'proof-sought', data: {} })}
          {...(endable
            ? { other: { text: done.told.end, press: () => say({ kind: 'ended-as-told', data: {} }) } }
            : {})}
        />
      )}
      {devices === 'later' && (
        <Open
          what={done.openDevices}
          hint={registeredAt && `${since} ${dates.onSite(registeredAt)}`}
          button={done.nowDone}
          press={() => say({ kind: 'devices-answered', data: {} })}
        />
      )}
      {stands && (
        <p>
          <Shape kind="check" />
          <span>
            {done.siteMemoStands}{' '}
            <Button className="link-button" onPress={() => say({ kind: 'site-memo-other', data: {} })}>
              {siteMemoWords.other}
            </Button>
          </span>
        </p>
      )}
      {collection === 'later' && (
        <Open
          what={done.openCollection}
          button={done.nowDone}
          press={() => say({ kind: 'collection-set', data: {} })}
          other={{ text: declined, press: () => say({ kind: 'collection-declined', data: {} }) }}
        />
      )}
    </section>
  );
}

type OpenProps = {
  readonly what: string;
  readonly hint?: string | undefined;
  readonly button: string;
  readonly press: () => void;
  readonly other?: { readonly text: string; readonly press: () => void };
};

function Open({ what, hint, button, press, other }: OpenProps) {
  return (
    <div className="open-item">
      <p>
        <Shape kind="caution" />
        <span>
          {what}
          {hint && (
            <span className="hint open-hint">
              <Unbroken text={hint} />
            </span>
          )}
        </span>
      </p>
      <Button className="button small" aria-label={`${button} ${what}`} onPress={press}>
        {button}
      </Button>
      {other && (
        <Button className="link-button" onPress={other.press}>
          {other.text}
        </Button>
      )}
    </div>
  );
}
