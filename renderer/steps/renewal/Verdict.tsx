// Screen 10: the verdict, in one large word and shape; the reassurance first; one action.
import { useState } from 'react';
import type { Check, CheckResult } from '../../../core/verdict/verdict.ts';
import {
  anotherFileHelps,
  decisiveCheck,
  issuerOpen,
  lacksRegistered,
  lacksRequest,
  openChecks,
} from '../../../core/verdict/open-checks.ts';
import { SpokenVerdict } from '../../call/SpokenVerdict.tsx';
import { useCase } from '../../case/case-context.ts';
import { FileDrop } from '../../case/FileDrop.tsx';
import { StepPage } from '../../frame/StepPage.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Shape } from '../../controls/Shape.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { RowToRenew } from './RowToRenew.tsx';
import { actionOf, calmOf, plainChecksOf, sentenceOf, verdictSigns, type PlainCheckId } from './verdict-signs.ts';
import { VerdictAnyway } from './VerdictAnyway.tsx';
import { VerdictDetails } from './VerdictDetails.tsx';

/** What was told on the telephone: the call goes on with it, and a file takes its place. */
function WithoutFile() {
  const { judged, call } = useWords();
  const { view, past, trap } = useCase();
  return (
    <StepPage
      words={judged.page}
      lines={view.spoken ? [call.atMost] : []}
      sign={null}
      layout="below"
      notice={trap && !past && <TrapPanel received={trap} />}
    >
      {view.spoken && <SpokenVerdict />}
      {!past && <FileDrop wanted="candidate" />}
    </StepPage>
  );
}

export function Verdict() {
  const words = useWords();
  const { judged, verdict: texts } = words;
  const { view, say, past, trap } = useCase();
  const [openedAt] = useState(() => Date.now());
  const [anyway, setAnyway] = useState(false);
  const {
    verdict,
    state: { candidate, setAside },
  } = view;
  if (!verdict || !candidate) return <WithoutFile />;

  const { sha256 } = candidate;
  const plainChecks = plainChecksOf(view);
  const { answer, checks } = verdict;
  const sign = verdictSigns[answer];
  const open = openChecks(checks);
  const attention = answer === 'needs-attention';
  const registeredMissing = attention && lacksRegistered(checks);
  const requestMissing = attention && lacksRequest(checks);
  const accept = () => say({ kind: 'candidate-accepted', data: { sha256 } });
  const putAside = (because: 'renew-again' | 'new-csr' | 'look-again') =>
    say({ kind: 'candidate-set-aside', data: { sha256, because } });
  const then = sign.then;
  // Our own row was renewed before our eyes: whatever else came, its Download comes first, and no second Renew.
  const renewed = view.renewedRow !== null;
  const go =
    answer === 'wrong-row' && renewed
      ? { text: judged.next['other-download'], onPress: () => putAside('look-again') }
      : { text: judged.next[answer], onPress: () => (then === 'accept' ? accept() : putAside(then)) };
  const settle = { text: judged.settle.button, onPress: () => say({ kind: 'registered-sought', data: {} }) };
  const seek = {
    text: words.duplicate.seek,
    onPress: () => say({ kind: 'row-sought' as const, data: { because: 'verdict' as const } }),
  };
  const openAnyway = { text: judged.anyway.open, onPress: () => setAnyway(true) };
  // Nothing to fetch or put in: what is left is to read what is open and to go on knowingly. Under a heading that says
  // not to, that never leads: Enter would press it.
  const onward = attention && !registeredMissing && !anotherFileHelps(open);
  const ahead = onward ? null : go;
  const primary = registeredMissing ? settle : ahead;
  // The right row, and still what it held before: should the list not move, its Renew did not go through.
  const stuck = view.state.handedOverAt !== null && checks.some(({ reason }) => reason === 'not-renewed-yet');
  const renewAgain = { text: judged.notRenewedYet.again, onPress: () => putAside('renew-again') };
  const quiet = [
    ...(answer === 'wrong-row' && view.canSeekRow && !renewed ? [seek] : []),
    ...(stuck ? [renewAgain] : []),
    ...(attention && !anyway ? [openAnyway, ...(registeredMissing ? [go] : [])] : []),
  ];
  const wrongRow = answer === 'wrong-row';
  const otherRow = wrongRow || answer === 'other-download';
  // What decided is said beside the sign; what the three plain lines say already is not said twice.
  const decisive = decisiveCheck(checks);
  const others = otherRow
    ? []
    : open.filter((check) => check !== decisive && !plainChecks.some((plain) => plain === check.id));
  const said = [...(decisive ? [decisive] : []), ...others].slice(0, 2);
  // Between the hand-over and the new date seen, what is known of the row's date is out of date.
  const showsRow = view.state.handedOverAt === null || view.renewedRow?.notAfter != null;
  // Whoever may know whose row it is, or what is open, is named where the page says to ask.
  const ask = wrongRow || attention;
  const openIssuer = attention && issuerOpen(checks);
  const ordered = openIssuer ? [judged.issuerOpen] : actionOf(words, verdict, view);
  const missing = [
    ...(registeredMissing ? [judged.settle.action] : []),
    ...(requestMissing ? [judged.request.action] : []),
  ];
  const actions = missing.length > 0 ? missing : ordered;
  const calm = openIssuer
    ? texts.reassurances.issuer
    : calmOf(texts, answer, view.state.registered, open.length > 0, openedAt);

  return (
    <StepPage
      words={judged.page}
      {...(past ? {} : { heading: texts.answers[answer].word })}
      lines={[]}
      sign={null}
      layout="below"
      primary={primary}
      quiet={quiet}
      notice={trap && !past && <TrapPanel received={trap} />}
    >
      {anyway && !past ? (
        <VerdictAnyway open={open} accept={accept} close={() => setAnyway(false)} />
      ) : (
        <>
          <div className="verdict" data-tone={sign.tone} data-short={otherRow}>
            <div className="verdict-sign">
              <Shape kind={sign.tone} />
            </div>
            <div className="verdict-words">
              <p className="verdict-calm">{calm}</p>
              {said.map((check) => (
                <p key={check.id}>
                  <Unbroken text={sentenceOf(words, check, checks)} />
                </p>
              ))}
              {attention && open.length > 0 && <p>{judged.remaining(open.length)}</p>}
              {wrongRow && <p>{judged.stray}</p>}
              {!wrongRow &&
                actions.map((line) => (
                  <p key={line} className="verdict-action">
                    <Unbroken text={line} />
                  </p>
                ))}
            </div>
          </div>
          {wrongRow && (
            <section className="right-row">
              <h2>{renewed ? judged.renewedRow : judged.rightRow}</h2>
              <RowToRenew />
            </section>
          )}
          {answer === 'other-download' && showsRow && <RowToRenew guided />}
          <ul className="plain-checks" data-short={otherRow}>
            {plainChecks.map((id) => (
              <PlainCheck
                key={id}
                id={id}
                check={checks.find((one) => one.id === id)}
                among={checks}
                quiet={otherRow || decisive?.id === id}
              />
            ))}
          </ul>
          {requestMissing && !past && (
            <section className="stack">
              <h2>{judged.request.title}</h2>
              <FileDrop wanted="csr" />
            </section>
          )}
        </>
      )}
      {ask && !past && <ContactCard />}
      {setAside.length > 0 && <p className="hint">{judged.setAside(setAside.length)}</p>}
      <VerdictDetails />
    </StepPage>
  );
}

const resultShapes = { pass: 'good', fail: 'stop', unknown: 'caution' } as const satisfies Record<CheckResult, string>;

/** One of the three questions with its answer; `quiet` when the reason stands above already. */
function PlainCheck({
  id,
  check,
  among,
  quiet,
}: {
  readonly id: PlainCheckId;
  readonly check: Check | undefined;
  readonly among: readonly Check[];
  readonly quiet: boolean;
}) {
  const words = useWords();
  const result = check?.result ?? 'unknown';
  return (
    <li data-result={result}>
      <Shape kind={resultShapes[result]} />
      <span className="plain-question">{words.judged.questions[id]}</span>
      <strong>{words.judged.results[result]}</strong>
      {check && !quiet && (
        <span className="plain-reason">
          <Unbroken text={sentenceOf(words, check, among)} />
        </span>
      )}
    </li>
  );
}
