// Screen 69: a hand-over file is opened with its five words. What it would change is seen before it does.
import { useCallback, useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import type { HandOverTaken } from '../../core/contract/hand-over.ts';
import { takeUpScreen } from '../../core/flows/steps.ts';
import { longestTyped } from '../../core/hand-over/words.ts';
import type { HandOverSight } from '../../core/hand-over/sight.ts';
import { call } from '../app/client.ts';
import { bytesOf } from '../app/given-files.ts';
import { useWizard } from '../app/wizard-context.ts';
import { useWindowFiles } from '../case/window-files.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Lines } from '../controls/Rich.tsx';
import { Note } from '../controls/Note.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { ActionBar, type Action } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { TakeUpPlan } from './TakeUpPlan.tsx';

type Seen = Extract<HandOverSight, { readonly ok: true }>;
type Taken = Extract<HandOverTaken, { readonly done: true }>;
type State =
  | { readonly at: 'words'; readonly said: string | null }
  | { readonly at: 'opening' }
  | { readonly at: 'seen'; readonly sight: Seen }
  | { readonly at: 'done'; readonly taken: Taken };

export function TakeUp({ file }: { readonly file: File }) {
  const {
    words: {
      handOver: { taking: words },
    },
    info,
    attempt,
    cover,
    goHome,
  } = useWizard();
  const [state, setState] = useState<State>({ at: 'words', said: null });
  const [typed, setTyped] = useState('');
  const told = useCallback(
    (sight: HandOverSight | null): State => {
      if (sight === null) return { at: 'words', said: words.cancelled };
      if (sight.ok) return { at: 'seen', sight };
      const names = sight.names.map((name) => words.quoted(name || words.nameless)).join(words.between);
      return { at: 'words', said: words.troubles[sight.why](names) };
    },
    [words],
  );
  /** The file is read once more: what lies there now is what is opened. */
  const given = async () => {
    const read = await bytesOf(file);
    return read.ok ? { ok: true as const, value: { bytes: read.value, typed } } : read;
  };
  const open = () => {
    setState({ at: 'opening' });
    attempt(
      async () => {
        const args = await given();
        const sight = args.ok ? await call('handOver.look', args.value) : args;
        if (!sight.ok) setState({ at: 'words', said: null });
        return sight;
      },
      (sight) => setState(told(sight)),
    );
  };
  const take = () => {
    const before = state;
    setState({ at: 'opening' });
    attempt(
      async () => {
        const args = await given();
        const taken = args.ok ? await call('handOver.take', args.value) : args;
        if (!taken.ok) setState(before);
        return taken;
      },
      (taken) => setState(taken?.done === true ? { at: 'done', taken } : told(taken && taken.sight)),
    );
  };
  const leave = useCallback(() => {
    if (state.at === 'opening') void call('handOver.cancel', undefined);
    cover(null);
    // Whatever came is on the first page, too.
    if (state.at === 'done') goHome();
  }, [state.at, cover, goHome]);
  // Also what is dropped here: what lies under this page must not take it.
  useWindowFiles(
    (_via, files) => {
      const [next] = files;
      if (!next || state.at === 'opening') return;
      setState({ at: 'words', said: null });
      setTyped('');
      cover({ page: 'take-up', file: next });
    },
    () => undefined,
  );
  const nothing = state.at === 'seen' && state.sight.nothing;
  const seen = nothing ? 'nothing' : 'compare';
  const heading = words.heading[state.at === 'seen' ? seen : state.at];
  const canOpen = state.at === 'words' && typed.trim() !== '';
  const title = useOverPage(takeUpScreen, heading, canOpen ? open : null, leave);
  const toCompany = (customerId: string) => cover({ page: 'customer', customerId, then: 'first' });
  const primary = (): Action | null => {
    switch (state.at) {
      case 'words':
        return { text: words.open, disabled: !canOpen, onPress: open };
      case 'opening':
        return null;
      case 'seen':
        return nothing ? null : { text: words.take, disabled: info.ledger !== 'good', onPress: take };
      case 'done': {
        const { company } = state.taken;
        return company === null ? null : { text: words.company, onPress: () => toCompany(company) };
      }
    }
  };
  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="page take-up">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={takeUpScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {heading}
          </h1>
          {state.at === 'words' && <Words name={file.name} typed={typed} change={setTyped} said={state.said} />}
          {state.at === 'opening' && <Opening />}
          {state.at === 'seen' && <TakeUpPlan sight={state.sight} />}
          {state.at === 'done' && <Done taken={state.taken} />}
        </div>
        <ActionBar
          back={{ text: words.back, onPress: leave }}
          quiet={
            state.at === 'seen' ? [{ text: words.again, onPress: () => setState({ at: 'words', said: null }) }] : []
          }
          primary={primary()}
        />
      </main>
    </>
  );
}

type WordsProps = {
  readonly name: string;
  readonly typed: string;
  readonly change: (typed: string) => void;
  /** Why it is asked once more. */
  readonly said: string | null;
};

function Words({ name, typed, change, said }: WordsProps) {
  const {
    words: {
      handOver: { taking: words },
      look,
    },
  } = useWizard();
  return (
    <>
      <Lines lines={words.lead} />
      <p className="hint">{look.from(name)}</p>
      <TextField className="spoken-field" value={typed} onChange={change}>
        <Label>{words.field}</Label>
        <BoundedInput limit={longestTyped} autoComplete="off" spellCheck="false" />
      </TextField>
      <p className="hint">{words.hint}</p>
      {said !== null && (
        <Note tone="caution" live>
          {said}
        </Note>
      )}
    </>
  );
}

function Opening() {
  const {
    words: {
      handOver: { taking: words },
    },
  } = useWizard();
  return (
    <div className="import-reading">
      <p role="status">{words.patience}</p>
      <Button className="button" onPress={() => void call('handOver.cancel', undefined)}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Done({ taken }: { readonly taken: Taken }) {
  const {
    words: {
      handOver: { taking: words },
    },
  } = useWizard();
  return (
    <>
      <Note tone="good" live>
        {words.taken(taken.jobs)}
      </Note>
      <p>{words.memo}</p>
      <p>{words.delete}</p>
    </>
  );
}
