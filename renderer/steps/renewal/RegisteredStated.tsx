// Screen 4 when the file can't be had: its number copied from the site or a phone, or neither (docs/manual-coverage.md
// S19).
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { askDay } from '../../controls/ask-day.ts';
import { BoundedArea, BoundedInput } from '../../controls/Bounded.tsx';
import { localDay } from '../../../core/schedule/business-days.ts';
import { typedDay } from '../../../core/schedule/typed-day.ts';
import { readTopic } from '../../../core/reading/stated-topic.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';

type Props = {
  readonly close: () => void;
  /** The file that is here is used after all. */
  readonly keep: () => void;
};

export function RegisteredStated({ close, keep }: Props) {
  const {
    begin: {
      registered: { page, cannot },
    },
    dates,
  } = useWords();
  const { view, say } = useCase();
  const [pasted, setPasted] = useState('');
  const [day, setDay] = useState(view.state.begunWith?.notAfter?.slice(0, 10).replaceAll('-', '/') ?? '');
  const [never, setNever] = useState(false);
  const topic = readTopic(pasted);
  const [today] = useState(() => localDay(new Date().toISOString()));
  const read = typedDay(day, today);
  // An empty field is no statement.
  const stated = read.ok ? { iso: `${read.day}T00:00:00Z` } : null;
  const end = day.trim() === '' ? { iso: null } : stated;
  const endUnread = !read.ok && read.fault === 'year' ? dates.otherYear : (askDay(day, dates) ?? cannot.endNotRead);
  const back = { text: cannot.back, onPress: close };

  // What is said never takes the place of a file by itself.
  if (view.state.registered?.kind === 'file') {
    const { heading, lines, keep: keepIt, giveUp } = cannot.insteadOfFile;
    return (
      <StepPage
        words={page}
        heading={heading}
        lines={lines}
        sign={null}
        primary={{ text: keepIt, onPress: keep }}
        quiet={[{ text: giveUp, destroys: true, onPress: () => say({ kind: 'registered-sought', data: {} }) }]}
        layout="below"
        backTo={close}
      />
    );
  }
  if (never) {
    // Without its number no row can be told from another: where that is the job, nothing is promised.
    const without =
      view.state.duplicate.rowSought === null
        ? { heading: cannot.neverHeading, lines: cannot.neverLines }
        : cannot.neverSought;
    const go = {
      text: cannot.neverUse,
      destroys: true,
      onPress: () => {
        say({ kind: 'registered-unavailable', data: {} });
        close();
      },
    };
    return (
      <StepPage
        words={page}
        heading={without.heading}
        lines={without.lines}
        sign={null}
        primary={back}
        quiet={[go]}
        layout="below"
        backTo={() => setNever(false)}
      />
    );
  }
  const unread = pasted.trim() && !topic ? <Rich line={cannot.notRead} /> : cannot.hint;
  const use = () => {
    if (!topic || !end) return;
    say({ kind: 'registered-stated', data: { topic, notAfter: end.iso } });
    close();
  };
  return (
    <StepPage
      words={page}
      heading={cannot.heading}
      lines={cannot.lines}
      sign={null}
      primary={{ text: cannot.use, disabled: !topic || !end, onPress: use }}
      quiet={[back]}
      backTo={close}
    >
      <div className="fields">
        <TextField value={pasted} onChange={setPasted} autoFocus>
          <Label>{cannot.field}</Label>
          <BoundedArea limit={limits.words} rows={3} spellCheck="false" className="react-aria-TextArea mono" />
          <div className="hint">{topic ? <code>{topic}</code> : unread}</div>
        </TextField>
        <TextField value={day} onChange={setDay}>
          <Label>{cannot.end}</Label>
          <BoundedInput limit={limits.day} autoComplete="off" inputMode="numeric" className="react-aria-Input mono" />
          <div className="hint">{end ? cannot.endHint : endUnread}</div>
        </TextField>
        <Button className="link-button" onPress={() => setNever(true)}>
          {cannot.never}
        </Button>
      </div>
    </StepPage>
  );
}
