// Screen 7: the request file is taken in and looked at before Apple sees it.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { nothingAtApple } from '../../../core/flows/renewal/conditions.ts';
import { openChecks } from '../../../core/verdict/open-checks.ts';
import type { VerdictAnswer } from '../../../core/verdict/verdict.ts';
import { useCase } from '../../case/case-context.ts';
import type { Action } from '../../frame/ActionBar.tsx';
import { StepPage } from '../../frame/StepPage.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { CsrCard } from '../../case/CsrCard.tsx';
import { FileDrop } from '../../case/FileDrop.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines, Rich } from '../../controls/Rich.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { WatchBox } from '../../case/WatchBox.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { CsrAbsent } from './CsrAbsent.tsx';

export function CsrTake() {
  const { view } = useCase();
  const { csrs, outdated } = view.state;
  const newest = csrs.at(-1);
  // Whatever is put in ends the wish for another one, also when an earlier request came.
  const [replacing, setReplacing] = useState<string | null>(null);
  const received = view.state.times['csr-received'] ?? null;
  const isRead = newest && !outdated.includes(newest.sha256) && (replacing === null || replacing !== received);
  return isRead ? <RequestRead replace={() => setReplacing(received)} /> : <Wanted />;
}

function Wanted() {
  const {
    request: { csrTake },
  } = useWords();
  const { view, foreignPlace, trap, past } = useCase();
  const { csrs, csrName } = view.state;
  const { lines } = csrTake.page;
  const ordered = foreignPlace ? [...lines.slice(0, 2), csrTake.practice] : lines;
  const picture =
    csrName !== 'differs' ? (
      <SiteSketch mark="csr" />
    ) : (
      <div className="stack">
        <Note tone="info">
          <Lines lines={csrTake.replaced} />
        </Note>
        {csrs.map((csr) => (
          <CsrCard key={csr.sha256} csr={csr} about={csrTake.older} remark={csrTake.outdated} old />
        ))}
      </div>
    );
  return (
    <StepPage
      words={csrTake.page}
      lines={trap ? [] : ordered}
      notice={trap && <TrapPanel received={trap} />}
      picture={picture}
    >
      {!past && <FileDrop wanted="csr" byItself={foreignPlace !== null} />}
      {!past && !foreignPlace && <WatchBox />}
      {!past && <CsrAbsent />}
    </StepPage>
  );
}

/** Whether a request will do, for the heading of its page. */
function lookOf(answer: VerdictAnswer): 'good' | 'caution' | 'bad' {
  if (answer === 'ready') return 'good';
  return answer === 'needs-attention' ? 'caution' : 'bad';
}
const tones = { good: 'good', caution: 'caution', bad: 'stop' } as const;

function RequestRead({ replace }: { readonly replace: () => void }) {
  const {
    request: { csrTake },
    verdict,
  } = useWords();
  const { view, say, trap, past } = useCase();
  const { csrs, outdated } = view.state;
  const newest = csrs.at(-1);
  const found = view.csrVerdict;
  if (!newest) return null;
  const answer = found?.answer ?? 'needs-attention';
  const look = lookOf(answer);
  const usable = look !== 'bad';
  const open =
    found?.checks.filter(
      ({ result, reason }) => (usable ? result !== 'pass' : result === 'fail') && reason !== 'not-looked-at',
    ) ?? [];
  const use: Action = {
    text: answer === 'ready' ? csrTake.page.primary : csrTake.anyway,
    disabled: !usable,
    onPress: () => say({ kind: 'csr-accepted' as const, data: { sha256: newest.sha256 } }),
  };
  const another: Action = { text: csrTake.another, onPress: replace };
  // Only its age is in question: the site makes a new one, and nobody needs to be asked.
  const matters = found ? openChecks(found.checks) : [];
  const stale = usable && matters.length > 0 && matters.every(({ id }) => id === 'fresh');
  const pressed: readonly Action[] =
    stale && nothingAtApple(view) === null
      ? [{ text: csrTake.stale.pressed, onPress: () => say({ kind: 'csr-requested', data: {} }) }]
      : [];
  // Under a heading that says not to, going on never leads: Enter would press it.
  const cautious = usable && answer !== 'ready' ? null : use;
  const leading = usable ? cautious : another;
  return (
    <StepPage
      words={csrTake.page}
      heading={csrTake[look]}
      lines={[]}
      sign={null}
      layout="below"
      primary={leading}
      quiet={[...pressed, another, use].filter((one) => one !== leading && !one.disabled)}
      notice={trap && !past && <TrapPanel received={trap} />}
    >
      <Note tone={tones[look]} {...(answer === 'ready' ? {} : { title: verdict.requestAnswers[answer].word })}>
        <p>
          <Unbroken text={verdict.requestAnswers[answer].reassurance} />
        </p>
        {answer !== 'ready' &&
          (stale ? matters : open).map((check) => (
            <p key={check.id}>
              <Unbroken text={verdict.reasons[check.reason](check.figures)} />
            </p>
          ))}
        {answer !== 'ready' && (
          <p>
            {stale ? <Rich line={csrTake.stale.action} /> : <Unbroken text={verdict.requestAnswers[answer].action} />}
          </p>
        )}
      </Note>
      {usable && answer !== 'ready' && !stale && !past && <ContactCard />}
      <CsrCard
        csr={newest}
        about={csrTake.newest}
        remark={newest.csr.vendor ? csrTake.vendor(newest.csr.vendor.name) : ''}
      />
      {csrs
        .slice(0, -1)
        .reverse()
        .map((csr) => (
          <CsrCard
            key={csr.sha256}
            csr={csr}
            about={csrTake.older}
            remark={outdated.includes(csr.sha256) ? csrTake.outdated : ''}
            old
          >
            {!past && !outdated.includes(csr.sha256) && (
              <Button
                className="button small"
                onPress={() => say({ kind: 'csr-preferred', data: { sha256: csr.sha256 } })}
              >
                {csrTake.prefer}
              </Button>
            )}
          </CsrCard>
        ))}
    </StepPage>
  );
}
