// Screen 64: companies out of a table or certificate files. What will happen is seen before it does.
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { maxGivenFiles, type CertificatesTaken, type TableSight, type TableTaken } from '../../core/contract/tables.ts';
import type { Mapping } from '../../core/customers/columns.ts';
import { importScreen } from '../../core/flows/steps.ts';
import { call, on } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { useWindowFiles } from '../case/window-files.ts';
import { Lines } from '../controls/Rich.tsx';
import { Note } from '../controls/Note.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { Shape } from '../controls/Shape.tsx';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { readGiven, type NamedBytes } from './given-table.ts';
import { Columns } from './ImportColumns.tsx';
import { CertificatesDone } from './ImportDone.tsx';
import { Faults, PlanShown } from './ImportPlan.tsx';

type Seen = Extract<TableSight, { readonly ok: true }>;
type State =
  | { readonly at: 'choose'; readonly said: string | null }
  /** `mapping`: as chosen; what is seen is that of the sight until the next one comes. `taking`: it is being done. */
  | {
      readonly at: 'table' | 'taking';
      readonly file: NamedBytes;
      readonly sight: TableSight;
      readonly mapping: Mapping;
    }
  | { readonly at: 'certificates' }
  | { readonly at: 'table-done'; readonly taken: Extract<TableTaken, { readonly done: true }> }
  | { readonly at: 'certificates-done'; readonly taken: Extract<CertificatesTaken, { readonly done: true }> };

const beginning: State = { at: 'choose', said: null };
const mappingOf = (sight: TableSight): Mapping => (sight.ok ? sight.mapping : []);
/** Only what is seen can be done. */
const isReady = ({ mapping: seen, plan }: Seen, chosen: Mapping): boolean =>
  seen === chosen && plan.ok && plan.add + plan.merge > 0;

export function ImportPage({ file = null }: { readonly file?: File | null }) {
  const {
    words: { tables: words },
    info,
    attempt,
    cover,
  } = useWizard();
  const [state, setState] = useState<State>(beginning);
  /** The newest question's answer counts. */
  const newest = useRef(0);

  const look = useCallback(
    (file: NamedBytes, mapping: Mapping | null) => {
      newest.current += 1;
      const mine = newest.current;
      attempt(
        () => call('table.look', { ...file, mapping }),
        (sight) => {
          if (mine === newest.current) setState({ at: 'table', file, sight, mapping: mappingOf(sight) });
        },
      );
    },
    [attempt],
  );

  const takeCertificates = useCallback(
    (files: readonly NamedBytes[] | null) => {
      newest.current += 1;
      setState({ at: 'certificates' });
      attempt(
        async () => {
          const taken = await call('certificates.take', { files });
          if (!taken.ok) setState(beginning);
          return taken;
        },
        (taken) => {
          if (taken.done) return setState({ at: 'certificates-done', taken });
          const { cancelled, tooMany } = words.certificates;
          const said = { cancelled, nothing: null, 'too-many': tooMany } as const;
          setState({ at: 'choose', said: said[taken.why] });
        },
      );
    },
    [attempt, words],
  );

  const give = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      if (files.length > maxGivenFiles) return setState({ at: 'choose', said: words.manyFiles(maxGivenFiles) });
      newest.current += 1;
      const mine = newest.current;
      attempt(
        () => readGiven(files),
        (given) => {
          if (mine !== newest.current) return;
          if (given.kind === 'table') look(given.file, null);
          else if (given.kind === 'hand-over') cover({ page: 'take-up', file: given.file });
          else if (given.kind === 'certificates') takeCertificates(given.files);
          else setState({ at: 'choose', said: given.kind === 'mixed' ? words.mixed : words.dropped });
        },
      );
    },
    [attempt, words, look, takeCertificates, cover],
  );

  const first = useRef(file);
  useEffect(() => {
    if (first.current) give([first.current]);
    first.current = null;
  }, [give]);

  // Also while nothing can be given: what lies under this page must not take it.
  const takes = state.at === 'choose' || state.at === 'table';
  const over = useWindowFiles(
    (_via, files) => {
      if (takes) give(files);
    },
    () => {
      if (takes) setState({ at: 'choose', said: words.text });
    },
  );

  const take = () => {
    if (state.at !== 'table') return;
    const { file, mapping } = state;
    // No second one beside it, and no late look over it.
    newest.current += 1;
    setState({ ...state, at: 'taking' });
    attempt(
      () => call('table.take', { ...file, mapping }),
      (taken) =>
        setState(
          taken.done
            ? { at: 'table-done', taken }
            : { at: 'table', file, sight: taken.sight, mapping: mappingOf(taken.sight) },
        ),
    );
  };

  const back = useCallback(() => cover({ page: 'board' }), [cover]);
  // What is being read is nobody's any more once the page is left.
  const leave = useCallback(() => {
    if (state.at === 'certificates') void call('certificates.cancel', undefined);
    back();
  }, [state.at, back]);
  const heading = headingOf(state, words);
  const title = useOverPage(importScreen, heading, null, leave);
  const ready = state.at === 'table' && state.sight.ok && isReady(state.sight, state.mapping);
  const done = state.at === 'table-done' || state.at === 'certificates-done';
  const plan = state.at === 'table' && state.sight.ok && state.sight.plan.ok ? state.sight.plan : null;

  const toTake =
    plan && ready ? { text: words.take(plan.add, plan.merge), disabled: info.ledger !== 'good', onPress: take } : null;

  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="page import-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={importScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {heading}
          </h1>
          {takes && (
            <Choose small={state.at === 'table'} over={over} give={give} folder={() => takeCertificates(null)} />
          )}
          {state.at === 'choose' && state.said !== null && (
            <Note tone="info" live>
              {state.said}
            </Note>
          )}
          {(state.at === 'table' || state.at === 'taking') && (
            <Table
              name={state.file.name}
              sight={state.sight}
              mapping={state.mapping}
              fixed={state.at === 'taking'}
              choose={(mapping) => {
                setState({ ...state, mapping });
                look(state.file, mapping);
              }}
            />
          )}
          {state.at === 'certificates' && <Reading />}
          {state.at === 'table-done' && (
            <Note tone="good" live>
              {words.taken(state.taken.added, state.taken.merged, state.taken.unchanged)}
            </Note>
          )}
          {state.at === 'certificates-done' && <CertificatesDone taken={state.taken} />}
        </div>
        <ActionBar
          back={done ? null : { text: words.back, onPress: leave }}
          quiet={done ? [{ text: words.another, onPress: () => setState(beginning) }] : []}
          primary={done ? { text: words.toBoard, onPress: back } : toTake}
        />
      </main>
    </>
  );
}

type Words = ReturnType<typeof useWizard>['words']['tables'];

function headingOf(state: State, words: Words): string {
  switch (state.at) {
    case 'choose':
    case 'table':
    case 'taking':
      return words.heading;
    case 'certificates':
      return words.certificates.reading;
    case 'table-done':
      return words.doneHeading;
    case 'certificates-done':
      return state.taken.added + state.taken.known > 0 ? words.doneHeading : words.unchangedHeading;
  }
}

type ChooseProps = {
  /** A file has been chosen already. */
  readonly small: boolean;
  /** A file is being dragged over the window. */
  readonly over: boolean;
  readonly give: (files: readonly File[]) => void;
  readonly folder: () => void;
};

function Choose({ small, over, give, folder }: ChooseProps) {
  const {
    words: { tables: words },
  } = useWizard();
  return (
    <>
      {!small && <Lines lines={words.lead} />}
      <section className="any-box" data-over={over} aria-label={words.heading}>
        <Shape kind="file" />
        <div className="any-words">
          <p>{over ? words.drop.now : words.drop.what}</p>
        </div>
        <div className="any-ways">
          <FileTrigger allowsMultiple onSelect={(list) => give([...(list ?? [])])}>
            <Button className="button">{small ? words.another : words.drop.choose}</Button>
          </FileTrigger>
          <Button className="button quiet" onPress={folder}>
            {words.drop.folder}
          </Button>
        </div>
      </section>
      {!small && <p className="hint">{words.drop.help}</p>}
    </>
  );
}

type TableProps = {
  readonly name: string;
  readonly sight: TableSight;
  readonly mapping: Mapping;
  readonly fixed: boolean;
  readonly choose: (mapping: Mapping) => void;
};

function Table({ name, sight, mapping, fixed, choose }: TableProps) {
  const {
    words: { tables: words },
  } = useWizard();
  if (!sight.ok)
    return (
      <Faults
        count={sight.count}
        alone={sight.faults.some(({ code }) => code === 'workbook')}
        faults={sight.faults.map(({ line, code }) => ({ line, field: null, text: words.faults.file[code] }))}
      />
    );
  const { plan } = sight;
  return (
    <>
      <p className="import-file">
        {words.file(name, sight.rows)} <span className="hint">{words.encodings[sight.encoding]}</span>
      </p>
      <Columns sight={sight} mapping={mapping} fixed={fixed} choose={choose} />
      {plan.ok ? (
        <PlanShown plan={plan} />
      ) : (
        <Faults
          count={plan.count}
          faults={plan.faults.map(({ line, code, field, found, first = 0 }) => ({
            line,
            field,
            text: words.faults.row[code](found, first),
          }))}
        />
      )}
    </>
  );
}

function Reading() {
  const {
    words: {
      tables: { certificates: words },
    },
  } = useWizard();
  const [progress, setProgress] = useState<{ readonly read: number; readonly total: number } | null>(null);
  useEffect(() => on('certificates.progress', setProgress), []);
  return (
    <div className="import-reading">
      {progress && (
        <>
          <progress max={progress.total} value={progress.read} aria-label={words.reading} />
          <p role="status">{words.progress(progress.read, progress.total)}</p>
        </>
      )}
      <Button className="button" onPress={() => void call('certificates.cancel', undefined)}>
        {words.cancel}
      </Button>
    </div>
  );
}
