// Screen 16: the Apple ID of last year, read off the site or found in our memo, and compared by us
// (docs/manual-coverage.md M9, S18).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { judgeAddress, readAddress, type AddressReason } from '../../../core/apple-id/judge.ts';
import { comparedAs, type Compared, type MemoAnswer, type MemoState } from '../../../core/apple-id/memo.ts';
import type { CaseView } from '../../../core/case/view.ts';
import { useAppleIdMemo, type AppleIdMemo } from '../../case/apple-id-memo.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { AddressField, useAddressEntry, type AddressEntry } from '../../controls/AddressField.tsx';
import { AddressPair } from '../../case/AddressPair.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { MemoCard } from '../../case/MemoCard.tsx';
import { Note } from '../../controls/Note.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function AppleId() {
  const {
    view: {
      traits,
      state: { appleId },
    },
    say,
    past,
  } = useCase();
  const memo = useAppleIdMemo();
  const [again, setAgain] = useState(false);
  const [going, setGoing] = useState(false);
  const noted = (found: Noted) => {
    const on = !past && saysNothing(found, memo.memo);
    setGoing(on);
    setAgain(false);
    if (on) say({ kind: 'apple-id-accepted', data: {} });
  };
  if (appleId.kind === 'noted' && !again && !going) return <Found memo={memo} again={() => setAgain(true)} />;
  return traits.notesFirst ? (
    <AskFirst memo={memo} noted={noted} again={again} />
  ) : (
    <Ask memo={memo} noted={noted} again={again} />
  );
}

type Noted = { readonly view: CaseView; readonly memo: MemoState };
const asExpected: readonly Compared[] = ['same', 'first'];

/** Noted, and there is nothing to be told that was not on the page already: one press goes on. */
function saysNothing(
  {
    view: {
      traits,
      state: { appleId },
    },
    memo,
  }: Noted,
  before: MemoState | null,
): boolean {
  if (
    appleId.kind !== 'noted' ||
    !asExpected.includes(comparedAs(appleId)) ||
    memo.trouble !== (before?.trouble ?? null)
  )
    return false;
  return !traits.notesFirst || !memo.reasons.some((reason) => risky.includes(reason));
}

/** Addresses that go with a person, or with a free or telephone contract. */
const risky: readonly AddressReason[] = ['personal', 'free-mail', 'carrier'];

function Found({ memo: { memo, reveal }, again }: { readonly memo: AppleIdMemo; readonly again: () => void }) {
  const {
    appleId: { page, found },
  } = useWords();
  const {
    view: {
      traits,
      state: { appleId },
    },
    say,
    past,
  } = useCase();
  if (appleId.kind !== 'noted') return null;
  const compared = comparedAs(appleId);
  const accept = () => say({ kind: 'apple-id-accepted', data: {} });
  // Before the certificate is made another address costs nothing: that is offered first, and never demanded.
  if (traits.notesFirst && memo?.reasons.some((reason) => risky.includes(reason))) {
    return (
      <StepPage
        words={page}
        heading={found.risky.heading}
        lines={[]}
        sign={null}
        layout="below"
        primary={{ text: found.risky.again, onPress: again }}
        quiet={[{ text: found.risky.use, onPress: accept }]}
      >
        <Note tone="caution" live>
          <p>{found.risky.why}</p>
        </Note>
        <MemoCard memo={memo} reveal={reveal} judged />
      </StepPage>
    );
  }
  return (
    <StepPage
      words={page}
      {...(past ? {} : { heading: found.heading })}
      lines={[]}
      sign={null}
      layout="below"
      primary={{ text: page.primary, onPress: accept }}
    >
      <Note tone={compared === 'other' ? 'info' : 'good'} live>
        <p>{found.compared[compared]}</p>
      </Note>
      <MemoCard memo={memo} reveal={reveal} judged />
      <Button className="link-button" onPress={again}>
        {found.again}
      </Button>
    </StepPage>
  );
}

/** The field, and what speaks for an address and against it while it is typed: whoever goes on has seen it. */
function JudgedField({ label, entry }: { readonly label: string; readonly entry: AddressEntry }) {
  const {
    appleId: { reasons },
  } = useWords();
  const read = readAddress(entry.text);
  return (
    <div>
      <AddressField label={label} entry={entry} />
      <div role="status">
        {read.ok && (
          <ul className="bullets">
            {judgeAddress(read.address).map((reason) => (
              <li key={reason}>{reasons[reason]}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Ask({
  memo: { memo, note, reveal },
  noted,
  again,
}: {
  readonly memo: AppleIdMemo;
  readonly noted: (found: Noted) => void;
  readonly again: boolean;
}) {
  const { appleId: words } = useWords();
  const {
    view: { state },
    say,
    foreignPlace,
    past,
  } = useCase();
  const entry = useAddressEntry();
  const [face, setFace] = useState<'site' | 'elsewhere' | 'different'>('site');
  const from = face === 'elsewhere' ? 'elsewhere' : 'site';
  const answered = (answer: MemoAnswer, found: Noted) => {
    if (answer === 'noted') noted(found);
    else if (answer === 'different') setFace('different');
    else if (answer === 'nothing') {
      // Nothing of the site's is carried over.
      entry.type('');
      setFace('elsewhere');
    }
  };
  const check = () => {
    const address = entry.take();
    if (address !== null) note({ kind: 'typed', address, from, replace: false }, answered);
  };
  const primary = { text: words.check, onPress: check };
  const card = <MemoCard memo={memo} reveal={reveal} />;

  if (face === 'different') {
    const take = (which: 'memo' | 'site') =>
      note(
        which === 'memo' ? { kind: 'memo-kept' } : { kind: 'typed', address: entry.text, from: 'site', replace: true },
        answered,
      );
    return <Different typed={entry.text} take={take} again={() => setFace('site')} />;
  }
  if (face === 'elsewhere') {
    // Nearest to the primary button, where “the field is empty” was pressed a moment ago, stands the harmless one.
    const quiet = [
      ...(past ? [] : [{ text: words.elsewhere.go, onPress: () => say({ kind: 'apple-id-unknown', data: {} }) }]),
      { text: words.elsewhere.back, onPress: () => setFace('site') },
    ];
    return (
      <StepPage
        words={words.page}
        heading={words.elsewhere.heading}
        lines={words.elsewhere.lines}
        sign={null}
        liveInPast
        backTo={() => setFace('site')}
        primary={primary}
        quiet={quiet}
        picture={
          <ol className="clues" aria-label={words.elsewhere.cluesTitle}>
            {words.elsewhere.clues.map((clue) => (
              <li key={clue}>{clue}</li>
            ))}
          </ol>
        }
      >
        <div className="stack">
          <JudgedField label={words.fieldFound} entry={entry} />
          {card}
        </div>
      </StepPage>
    );
  }
  // Beside the site the field must be in view: the promise of comparing gives way.
  return (
    <StepPage
      words={words.page}
      {...(again ? { heading: words.page.heading } : {})}
      {...(foreignPlace ? { sign: null } : {})}
      liveInPast
      primary={primary}
      quiet={[{ text: words.blank, onPress: () => note({ kind: 'site-blank' }, answered) }]}
    >
      <div className="stack">
        {state.appleId.kind === 'unknown' && <Note tone="info">{words.found.unknown}</Note>}
        {!foreignPlace && <SiteSketch mark="memo" />}
        <JudgedField label={words.field} entry={entry} />
        {card}
      </div>
    </StepPage>
  );
}

/** Nothing to compare with yet: what is entered is noted, and a slip is corrected by entering it again. */
function AskFirst({
  memo: { memo, note, reveal },
  noted,
  again,
}: {
  readonly memo: AppleIdMemo;
  readonly noted: (found: Noted) => void;
  readonly again: boolean;
}) {
  const { appleId: words } = useWords();
  const {
    view: { mode },
  } = useCase();
  const entry = useAddressEntry();
  const check = () => {
    const address = entry.take();
    if (address !== null)
      note({ kind: 'typed', address, from: 'elsewhere', replace: true }, (answer, found) => {
        if (answer === 'noted') noted(found);
      });
  };
  return (
    <StepPage
      words={words.page}
      {...(again ? { heading: words.page.heading } : {})}
      liveInPast
      primary={{ text: words.check, onPress: check }}
    >
      <div className="stack">
        {mode === 'practice' && <Note tone="info">{words.practice}</Note>}
        <JudgedField label={words.field} entry={entry} />
        {memo?.masked && <MemoCard memo={memo} reveal={reveal} />}
      </div>
    </StepPage>
  );
}

function Different({
  typed,
  take,
  again,
}: {
  readonly typed: string;
  readonly take: (which: 'memo' | 'site') => void;
  readonly again: () => void;
}) {
  const {
    appleId: { page, different },
  } = useWords();
  const [chosen, setChosen] = useState<'memo' | 'site' | null>(null);
  return (
    <StepPage
      words={page}
      heading={different.heading}
      lines={different.lines}
      sign={null}
      liveInPast
      backTo={again}
      quiet={[{ text: different.again, onPress: again }]}
      primary={{ text: different.use, disabled: chosen === null, onPress: () => chosen && take(chosen) }}
    >
      <div className="stack">
        <AddressPair typed={typed} />
        <Choices
          question={different.question}
          chosen={chosen}
          choose={setChosen}
          choices={[
            { id: 'memo', title: different.memo },
            { id: 'site', title: different.site, text: different.siteText },
          ]}
        />
      </div>
    </StepPage>
  );
}
