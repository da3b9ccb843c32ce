// The renewals that are open, to go on with, and the finished ones, to look at.
import { Button } from 'react-aria-components';
import { goesOn, openOf } from '../../core/case/open-first.ts';
import type { CaseSummary } from '../../core/case/view.ts';
import type { FirstTexts } from '../../core/text/first-texts.ts';
import type { BoardLine } from '../../core/contract/customers.ts';
import { site } from '../../core/site/current.ts';
import { call } from '../app/client.ts';
import { dayIso } from '../../core/base/time.ts';
import type { JobAlone } from '../home/job-alone.ts';
import { useFirst } from '../app/wizard-context.ts';

type ListProps = { readonly cases: readonly CaseSummary[] };
type OpenProps = ListProps & { readonly alone: JobAlone | null; readonly leads: boolean };

/** Registered, whatever checks are left: that customer's next renewal may begin, offered once. */
function offersNext(cases: readonly CaseSummary[]): (one: CaseSummary) => boolean {
  const over = cases.filter((one) => one.finished || one.step === 'done');
  return (one) =>
    over.find(({ customerId }) => customerId === one.customerId) === one &&
    cases.every((other) => other.customerId !== one.customerId || over.includes(other));
}

/** `alone`: of the one company, whose dates then stand in this card. */
export function OpenCases({ cases, alone, leads }: OpenProps) {
  const {
    words: { home },
  } = useFirst();
  const open = openOf(cases);
  const again = offersNext(cases);
  // Whoever is on the line, or waits to be called back, comes first.
  const calls = open.filter(({ call: about }) => about !== null);
  const others = open.filter(({ call: about }) => about === null);
  return (
    <>
      {calls.length > 0 && (
        <CaseSection
          title={home.calls.title}
          cases={calls}
          again={again}
          alone={alone}
          first={leads && goesOn(calls)}
        />
      )}
      {others.length > 0 && (
        <CaseSection
          title={home.open.title}
          cases={others}
          again={again}
          alone={alone}
          first={leads && calls.length === 0 && goesOn(others)}
        />
      )}
    </>
  );
}

export function FinishedCases({ cases }: ListProps) {
  const {
    words: { home },
  } = useFirst();
  const finished = cases.filter((one) => one.finished);
  return finished.length > 0 && <CaseSection title={home.finished.title} cases={finished} again={offersNext(cases)} />;
}

type SectionProps = {
  readonly title: string;
  readonly cases: readonly CaseSummary[];
  readonly again: (one: CaseSummary) => boolean;
  readonly alone?: JobAlone | null;
  readonly first?: boolean;
};

function CaseSection({ title, cases, again, alone = null, first = false }: SectionProps) {
  return (
    <div className="cases">
      <h2>{title}</h2>
      <ul>
        {cases.map((one, index) => (
          <li key={one.id}>
            <CaseLine
              summary={one}
              line={alone?.caseId === one.id ? alone.line : null}
              primary={first && index === 0}
            />
            {again(one) && <ThisYear summary={one} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whose it is; before the company's name was entered, what it is. */
function nameOf({ customer, flow, mCode }: CaseSummary, { home, frame }: FirstTexts): string {
  return customer || home.nameless(frame.jobs[flow], mCode);
}

/** What a press does, and how far it is: never registered where that was only told. */
function stageOf(
  { finished, missing, toldBy, screen, call: about }: CaseSummary,
  step: string,
  home: FirstTexts['home'],
): { readonly go: string; readonly words: string } {
  if (about) return { go: home.calls.go, words: home.at(screen, step) };
  if (finished) return { go: home.look, words: toldBy ? home.toldEnded[toldBy] : home.changed };
  if (missing.length > 0) return { go: home.settle, words: toldBy ? home.told[toldBy] : home.unproven };
  return { go: home.resume, words: home.at(screen, step) };
}

/** The whole line can be pressed, and says what that does. */
function CaseLine({
  summary,
  line,
  primary,
}: {
  readonly summary: CaseSummary;
  readonly line: BoardLine | null;
  readonly primary: boolean;
}) {
  const { words, language, lazyPages, attempt, openCase } = useFirst();
  const { home, frame, dates } = words;
  const { customer, flow, missing } = summary;
  // The steps' names are not among the first page's words: they follow within a moment.
  const stage = stageOf(summary, lazyPages?.stepName(summary.step, language) ?? '…', home);
  const left = missing.length > 0 && home.left(missing.map((one) => home.missing[one]).join(home.leftBetween));
  return (
    <Button className="case-line" onPress={() => attempt(() => call('case.read', { caseId: summary.id }), openCase)}>
      <span className="case-name">
        {nameOf(summary, words)}
        {customer !== '' && flow !== 'renew' && <span className="flow-chip">{home.practice.flows[flow]}</span>}
        {summary.mode === 'practice' && <span className="practice-chip">{frame.practice}</span>}
      </span>
      <span className="case-go" data-primary={primary}>
        {stage.go}
      </span>
      {/* The step's name follows within a moment, and makes no other button of this one (renderer/app/presses.ts). */}
      <span className="case-step" data-late>
        <span>{stage.words}</span> {left && <span>{left}</span>}{' '}
        <span className="whole">{dates.moment(summary.changedAt)}</span>
      </span>
      {line?.dates && (
        <span className="case-step">
          <span className="whole">
            {words.week.until} {dates.day(dayIso(line.dates.end))}
          </span>
          {line.endFrom === 'heard' && <span>({words.week.heard})</span>}
        </span>
      )}
      {summary.call && <Calling summary={summary} calling={summary.call} />}
      {summary.unreadable > 0 && <span className="case-step">{home.unreadable}</span>}
    </Button>
  );
}

/** Where the call stood says the line above; this, what to say first, in the language of the caller. */
function Calling({
  summary: { flow, step },
  calling: { line, language },
}: {
  readonly summary: CaseSummary;
  readonly calling: NonNullable<CaseSummary['call']>;
}) {
  const {
    words: { home },
    lazyPages,
  } = useFirst();
  // The words of a call come with the other pages.
  const sayOf = ({ texts, stepName }: NonNullable<typeof lazyPages>): string =>
    texts[language].call.resume.say(texts[language].frame.jobs[flow], stepName(step, language));
  const said = lazyPages ? sayOf(lazyPages) : '…';
  return (
    <span className="case-step case-call" data-late>
      <span>{line === 'parked' ? home.parked : home.onTheLine}</span>
      <span>
        {home.calls.first} <span lang={language}>{said}</span>
      </span>
    </span>
  );
}

/** The next renewal of the same customer: last year's files are known in it. A practice is only practised again. */
function ThisYear({ summary }: { readonly summary: CaseSummary }) {
  const { words, info, attempt, openCase } = useFirst();
  const { home, look } = words;
  const text = summary.mode === 'practice' ? home.practiseAgain : look.thisYear;
  const begin = () =>
    attempt(
      () =>
        call('case.begin', {
          flow: 'renew',
          mode: summary.mode,
          environment: site.usualEnvironment,
          trap: null,
          customerId: summary.customerId,
        }),
      openCase,
    );
  return (
    <Button
      className="button small"
      isDisabled={info.ledger !== 'good'}
      aria-label={`${text} ${nameOf(summary, words)}`}
      onPress={begin}
    >
      {text}
    </Button>
  );
}
