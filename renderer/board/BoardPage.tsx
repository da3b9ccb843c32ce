// Screen 61: whose turn it is this week, and every company behind it (docs/manual-coverage.md S14).
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Label, SearchField, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { boardOrders, type BoardPage as Page } from '../../core/contract/customers.ts';
import { boardStatuses } from '../../core/customers/board.ts';
import { tableForms, type TableForm } from '../../core/contract/tables.ts';
import { emptyProfile } from '../../core/customers/profile.ts';
import { boardScreen } from '../../core/flows/steps.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Note } from '../controls/Note.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { AllRows } from './AllRows.tsx';
import type { Asked } from './asked.ts';
import { BoardSettings } from './BoardSettings.tsx';
import { asIso, WeekLine } from './WeekLine.tsx';
import { ThisPc } from './ThisPc.tsx';
import { Year } from './Year.tsx';

const beginning: Asked = { order: 'safe', status: null, month: null, ends: null, query: '' };
/** As many as stand above the list by name. */
const first = 5;

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
  } = useWizard();
  const [asked, setAsked] = useState<Asked>({ ...beginning, ends });
  const [page, setPage] = useState<Page | null>(null);
  /** The newest question's answer counts, whatever order they come in. */
  const newest = useRef(0);
  const read = useCallback(
    (wanted: Asked) => {
      newest.current += 1;
      const mine = newest.current;
      attempt(
        () => call('board.read', { ...wanted, from: 0, count: first * 2 }),
        (answer) => {
          if (mine === newest.current) setPage(answer);
        },
      );
    },
    [attempt],
  );
  useEffect(() => read(asked), [read, asked]);
  // While the rows are still being read in, what shows is asked for again.
  useEffect(() => {
    if (!page?.reading) return;
    const again = setTimeout(() => read(asked), 400);
    return () => clearTimeout(again);
  }, [page, read, asked]);

  const close = useCallback(() => {
    cover(null);
    goHome();
  }, [cover, goHome]);
  const title = useOverPage(boardScreen, words.heading, null, close);
  const narrowed = asked.query !== '' || asked.status !== null || asked.month !== null || asked.ends !== null;
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
            {words.heading}
          </h1>
          {page && page.total === 0 && <p>{words.none}</p>}
          {page && page.total > 0 && (
            <>
              {!narrowed && asked.order === 'safe' && (
                <section className="this-week" aria-label={weekWords.many}>
                  {due.length > 0 ? (
                    <ul>
                      {due.map((line) => (
                        <WeekLine key={`${line.customerId}/${line.line}`} line={line} then="board" />
                      ))}
                    </ul>
                  ) : (
                    <p>{weekWords.none}</p>
                  )}
                </section>
              )}
              <BoardSettings changed={() => read(asked)} />
              <ThisPc />
              <section className="board-all" aria-labelledby="board-all">
                <h2 id="board-all">{words.all}</h2>
                {asked.ends !== null && (
                  <div className="board-ends">
                    <p>{words.ends(dates.day(asIso(asked.ends)))}</p>
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
                  <AllRows key={JSON.stringify(asked)} asked={asked} total={page.matched} beginning={page.rows} />
                )}
              </section>
            </>
          )}
          <Tables there={(page?.total ?? 0) > 0} />
          <AddCompany />
        </div>
        <ActionBar back={null} quiet={[]} primary={{ text: words.close, onPress: close }} />
      </main>
    </>
  );
}

/** A company of which nothing is known yet but its name. */
function AddCompany() {
  const {
    words: {
      customers: { board: words },
      begin: { customer: asked },
    },
    info,
    attempt,
    cover,
  } = useWizard();
  const [name, setName] = useState('');
  const add = () =>
    attempt(
      () => call('customer.add', { profile: { ...emptyProfile, name: name.trim() } }),
      ({ id }) => cover({ page: 'customer', customerId: id, then: 'board' }),
    );
  return (
    <div className="serves">
      <TextField value={name} onChange={setName}>
        <Label>{asked.name}</Label>
        <BoundedInput limit={limits.line} autoComplete="off" />
      </TextField>
      <Button className="button small" isDisabled={info.ledger !== 'good' || name.trim() === ''} onPress={add}>
        {words.add}
      </Button>
    </div>
  );
}

/** Companies out of files, and into one. */
function Tables({ there }: { readonly there: boolean }) {
  const {
    words: {
      tables: words,
      sheets: { making: sheetWords },
    },
    info,
    attempt,
    cover,
  } = useWizard();
  const [saved, setSaved] = useState<string | null>(null);
  const save = (form: TableForm) =>
    attempt(
      () => call('table.save', { form }),
      ({ name }) => setSaved(name),
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
      </div>
      {saved !== null && (
        <Note tone="good" live>
          {words.saved(saved)}
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
          ask({ ...asked, query: query.slice(0, limits.search) });
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
          onChange={({ target }) =>
            ask({ ...asked, status: boardStatuses.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{words.every}</option>
          {boardStatuses.map((one) => (
            <option key={one} value={one}>
              {`${week.statuses[one]} (${words.count(page.counts[one])})`}
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
