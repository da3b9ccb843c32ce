// Screen 61: whose turn it is this week, and every company behind it (docs/manual-coverage.md S14).
import { cut } from '../../core/base/cut.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Label, SearchField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { boardOrders, type BoardPage as Page } from '../../core/contract/customers.ts';
import { boardFilters } from '../../core/customers/board.ts';
import { tableForms, type TableForm } from '../../core/contract/tables.ts';
import { boardScreen } from '../../core/flows/steps.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Note } from '../controls/Note.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { ActionBar } from '../frame/ActionBar.tsx';
import { LeaveUnsaved } from '../frame/LeaveUnsaved.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { AddCompany } from './AddCompany.tsx';
import { AllRows } from './AllRows.tsx';
import type { Asked } from './asked.ts';
import { BoardSettings } from './BoardSettings.tsx';
import { filterWord } from './StatusWord.tsx';
import { dayIso } from '../../core/base/time.ts';
import { WeekLine } from './WeekLine.tsx';
import { ThisPc } from './ThisPc.tsx';
import { Year } from './Year.tsx';

const beginning: Asked = { order: 'safe', status: null, month: null, ends: null, query: '' };
/** As many as stand above the list by name. */
const first = 5;
const beginningOf = (asked: Asked) => ({ ...asked, from: 0, count: first * 2 });

const headings = { due: 'heading', rest: 'rest', empty: 'empty' } as const;
/** While rows are still being read in, somebody's turn may yet come. */
const turnOf = ({ total, due, reading }: Page): keyof typeof headings => {
  if (due.length > 0 || reading) return 'due';
  return total === 0 ? 'empty' : 'rest';
};
/** Everything, in the order of whose turn it is. */
const isPlain = ({ query, status, month, ends, order }: Asked): boolean =>
  order === 'safe' && query === '' && status === null && month === null && ends === null;

export function BoardPage({ ends }: { readonly ends: string | null }) {
  const {
    words: {
      customers: { board: words },
      week: weekWords,
      dates,
    },
    attempt,
    goHome,
    cover,
    unsaved,
  } = useWizard();
  const [asked, setAsked] = useState<Asked>({ ...beginning, ends });
  /** An answer, and what it is the answer to. */
  const [answered, setAnswered] = useState<{ readonly to: Asked; readonly page: Page } | null>(null);
  const page = answered?.page ?? null;
  const [turn, setTurn] = useState<keyof typeof headings>('due');
  /** The newest question's answer counts, whatever order they come in. */
  const newest = useRef(0);
  const came = useCallback((to: Asked, page: Page) => {
    setAnswered({ to, page });
    // What the list is narrowed to says nothing of whose turn it is: the heading stays.
    if (isPlain(to)) setTurn(turnOf(page));
  }, []);
  const read = useCallback(
    (wanted: Asked) => {
      newest.current += 1;
      const mine = newest.current;
      attempt(
        () => call('board.read', beginningOf(wanted)),
        (answer) => {
          if (mine === newest.current) came(wanted, answer);
        },
      );
    },
    [attempt, came],
  );
  useEffect(() => read(asked), [read, asked]);
  // While the rows are still being read in, what shows is asked for again. Without an answer it stands as it is: nobody
  // who types elsewhere on the page is taken from it.
  useEffect(() => {
    if (!answered?.page.reading) return;
    const again = setTimeout(() => {
      newest.current += 1;
      const mine = newest.current;
      void call('board.read', beginningOf(asked)).then((answer) => {
        if (mine !== newest.current) return;
        if (answer.ok) came(asked, answer.value);
        else setAnswered({ ...answered });
      });
    }, 400);
    return () => clearTimeout(again);
  }, [answered, asked, came]);

  const close = useCallback(() => {
    unsaved.leave(() => {
      cover(null);
      goHome();
    });
  }, [cover, goHome, unsaved]);
  const heading = words[headings[turn]];
  const title = useOverPage(boardScreen, heading, null, close);
  const due = page?.due ?? [];

  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="page board-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={boardScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {heading}
          </h1>
          {page && page.total === 0 && <p>{words.none}</p>}
          {answered && page && page.total > 0 && (
            <>
              {isPlain(asked) && due.length > 0 && (
                <section className="this-week" aria-label={weekWords.many}>
                  <ul>
                    {due.map((line) => (
                      <WeekLine key={`${line.customerId}/${line.line}`} line={line} then="board" />
                    ))}
                  </ul>
                  {page.dueCount > due.length && <p>{weekWords.more(page.dueCount - due.length)}</p>}
                </section>
              )}
              <BoardSettings changed={() => read(asked)} />
              <ThisPc />
              <section className="board-all" aria-labelledby="board-all">
                <h2 id="board-all">{words.all}</h2>
                {asked.ends !== null && (
                  <div className="board-ends">
                    <p>{words.ends(dates.day(dayIso(asked.ends)))}</p>
                    <Button className="button small" onPress={() => setAsked({ ...asked, ends: null })}>
                      {words.endsAll}
                    </Button>
                  </div>
                )}
                <Narrow asked={asked} page={page} ask={setAsked} />
                <Year
                  months={page.months}
                  chosen={asked.month}
                  choose={(month) => setAsked({ ...asked, month: month === asked.month ? null : month })}
                />
                <p role="status">
                  {words.found(page.matched, page.total)} {page.reading && words.reading}
                </p>
                {page.matched === 0 && !page.reading ? (
                  <p>{words.nothing}</p>
                ) : (
                  <AllRows key={JSON.stringify(answered.to)} asked={answered.to} page={page} />
                )}
              </section>
            </>
          )}
          <Tables there={(page?.total ?? 0) > 0} />
          <AddCompany />
        </div>
        <LeaveUnsaved />
        <ActionBar back={null} quiet={[]} primary={{ text: words.close, onPress: close }} />
      </main>
    </>
  );
}

/** Companies out of files, and into one. */
function Tables({ there }: { readonly there: boolean }) {
  const {
    words: {
      tables: words,
      sheets: { making: sheetWords },
      customers: { page: companyWords },
    },
    info,
    attempt,
    cover,
  } = useWizard();
  const [saved, setSaved] = useState<string | null>(null);
  const save = (form: TableForm) =>
    attempt(
      () => call('table.save', { form }),
      ({ name }) => setSaved(words.saved(name)),
    );
  const calendar = () =>
    attempt(
      () => call('customer.calendar', { customerId: null }),
      ({ name }) => setSaved(companyWords.calendarKept(name)),
    );
  return (
    <>
      <div className="board-tables">
        <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={() => cover({ page: 'import' })}>
          {words.open}
        </Button>
        {there && (
          <Button
            className="button small"
            onPress={() => cover({ page: 'sheet', about: { kind: 'week', practice: false }, then: { page: 'board' } })}
          >
            {sheetWords.open.week}
          </Button>
        )}
        {there &&
          tableForms.map((form) => (
            <Button key={form} className="button small quiet" onPress={() => save(form)}>
              {words.save[form]}
            </Button>
          ))}
        {there && (
          <Button className="button small quiet" onPress={calendar}>
            {companyWords.calendar}
          </Button>
        )}
      </div>
      {saved !== null && (
        <Note tone="good" live>
          {saved}
        </Note>
      )}
    </>
  );
}

type NarrowProps = { readonly asked: Asked; readonly page: Page; readonly ask: (asked: Asked) => void };

function Narrow({ asked, page, ask }: NarrowProps) {
  const {
    words: {
      customers: { board: words },
      week,
    },
  } = useWizard();
  const [typed, setTyped] = useState(asked.query);
  return (
    <div className="board-narrow">
      <SearchField
        value={typed}
        onChange={(query) => {
          setTyped(query);
          ask({ ...asked, query: cut(query, limits.search) });
        }}
      >
        <Label>{words.search}</Label>
        <BoundedInput limit={limits.search} placeholder={words.searchHint} />
        <Button aria-label={words.clear}>×</Button>
      </SearchField>
      <label>
        <span>{words.status}</span>
        <select
          value={asked.status ?? ''}
          onChange={({ target }) => ask({ ...asked, status: boardFilters.find((one) => one === target.value) ?? null })}
        >
          <option value="">{words.every}</option>
          {boardFilters.map((one) => (
            <option key={one} value={one}>
              {`${filterWord(one, week)} (${words.count(page.counts[one])})`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.order}</span>
        <select
          value={asked.order}
          onChange={({ target }) => ask({ ...asked, order: boardOrders.find((one) => one === target.value) ?? 'safe' })}
        >
          {boardOrders.map((one) => (
            <option key={one} value={one}>
              {words.orders[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
