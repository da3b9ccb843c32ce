// Screen 10: the verdict, in one large word and shape; the reassurance first; one action.
import { useState } from 'react';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { Shape } from '../parts/Shape.tsx';
import { useWords } from '../wizard-context.ts';
import { RowToRenew } from './RowToRenew.tsx';
import { openChecks, plainChecks, verdictLooks } from './verdict-looks.ts';
import { VerdictAnyway } from './VerdictAnyway.tsx';
import { VerdictDetails } from './VerdictDetails.tsx';

export function Verdict() {
  const { judged, verdict: texts } = useWords();
  const { view, say, past } = useCase();
  const [anyway, setAnyway] = useState(false);
  const { verdict, state: { candidate, setAside } } = view;
  if (!verdict || !candidate) return <StepPage words={judged.page} />;

  const { sha256 } = candidate;
  const { answer, checks } = verdict;
  const look = verdictLooks[answer];
  const open = openChecks(checks);
  const accept = () => say({ kind: 'candidate-accepted', data: { sha256 } });
  const aside = (because: 'renew-again' | 'new-csr' | 'look-again') => say({ kind: 'candidate-set-aside', data: { sha256, because } });
  const then = look.then;
  const primary = { text: judged.next[answer], onPress: () => (then === 'accept' ? accept() : aside(then)) };
  const quiet = answer === 'needs-attention' && !anyway ? [{ text: judged.anyway.open, onPress: () => setAnyway(true) }] : [];
  // What the three plain lines say already is not said twice.
  const wrongRow = answer === 'wrong-row';
  const said = open.filter(({ id, result }) => (wrongRow && result === 'fail') || !plainChecks.some((plain) => plain === id)).slice(0, 2);

  return (
    <StepPage words={judged.page} heading={texts.answers[answer].word} lines={[]} sign={null} layout="below" primary={primary} quiet={quiet}>
      <div className="verdict" data-tone={look.tone}>
        <div className="verdict-sign"><Shape kind={look.tone} /></div>
        <div className="verdict-words">
          <p className="verdict-calm">{texts.answers[answer].reassurance}</p>
          {said.map((check) => <p key={check.id}>{texts.reasons[check.reason](check.figures)}</p>)}
          {answer === 'needs-attention' && open.length > 0 && <p>{judged.remaining(open.length)}</p>}
          <p className="verdict-action">{texts.answers[answer].action}</p>
        </div>
      </div>
      {anyway && !past && <VerdictAnyway open={open} accept={accept} close={() => setAnyway(false)} />}
      <ul className="plain-checks" data-short={wrongRow}>
        {plainChecks.map((id) => {
          const check = checks.find((one) => one.id === id);
          const result = check?.result ?? 'unknown';
          return (
            <li key={id} data-result={result}>
              <Shape kind={result === 'pass' ? 'good' : result === 'fail' ? 'stop' : 'caution'} />
              <span className="plain-question">{judged.questions[id]}</span>
              <strong>{judged.results[result]}</strong>
              {check && !wrongRow && <span className="plain-reason">{texts.reasons[check.reason](check.figures)}</span>}
            </li>
          );
        })}
      </ul>
      {wrongRow && <section className="right-row"><h2>{judged.rightRow}</h2><RowToRenew /><p>{judged.stray}</p></section>}
      {setAside.length > 0 && <p className="hint">{judged.setAside(setAside.length)}</p>}
      <VerdictDetails />
    </StepPage>
  );
}
