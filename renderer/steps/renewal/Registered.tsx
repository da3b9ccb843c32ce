// Screen 4: the certificate in use, taken in and shown as the portal's row.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { flows } from '../../../core/flows/flows.ts';
import { hasEnded, sameDay } from '../../../core/schedule/days.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { FileDrop } from '../../case/FileDrop.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { RowCardView } from '../../case/RowCardView.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { ToldInUse } from '../../call/ToldInUse.tsx';
import { RegisteredStated } from './RegisteredStated.tsx';

export function Registered() {
  const { view } = useCase();
  const [replacing, setReplacing] = useState<string | null>(null);
  const [cannot, setCannot] = useState(false);
  const { registered, times } = view.state;
  // When it was given, not what it is: the same file given again is an answer, too.
  const given = `${times['registered-received'] ?? ''} ${times['registered-stated'] ?? ''} ${times['registered-unavailable'] ?? ''}`;
  const close = () => setCannot(false);
  const keep = () => {
    close();
    setReplacing(null);
  };
  if (cannot) return <RegisteredStated close={close} keep={keep} />;
  if (registered && replacing !== given) return <Found replace={() => setReplacing(given)} />;
  return <Wanted cannot={() => setCannot(true)} />;
}

function Wanted({ cannot }: { readonly cannot: () => void }) {
  const {
    begin: { registered },
  } = useWords();
  const { foreignPlace, trap, past } = useCase();
  const { lines } = registered.page;
  const ordered = foreignPlace ? [...lines.slice(0, 2), registered.practice] : lines;
  return (
    <StepPage
      words={registered.page}
      lines={trap ? [] : ordered}
      notice={trap && <TrapPanel received={trap} />}
      picture={<SiteSketch mark="registered" />}
      quiet={[{ text: registered.cannot.open, onPress: cannot }]}
    >
      {!past && <FileDrop wanted="registered" byItself={foreignPlace !== null} />}
    </StepPage>
  );
}

function Found({ replace }: { readonly replace: () => void }) {
  const {
    begin: { registered: words },
    begunWith,
    dates,
    row,
    trouble,
    appleId,
  } = useWords();
  const { view, say, trap, past } = useCase();
  const { registered } = view.state;
  const ended = view.traits.whenEnded;
  const [openedAt] = useState(() => Date.now());
  const confirm = { text: words.page.primary, onPress: () => say({ kind: 'registered-confirmed' as const, data: {} }) };
  const another = { text: words.another, onPress: replace };
  if (registered?.kind === 'file' && view.rowCard) {
    const { notAfter } = registered.certificate;
    const told = view.state.begunWith?.notAfter ?? null;
    return (
      <StepPage
        words={words.page}
        heading={words.found}
        lines={past ? [] : [words.foundLine]}
        sign={null}
        layout="below"
        primary={confirm}
        quiet={[another]}
        notice={trap && !past && <TrapPanel received={trap} />}
      >
        {hasEnded(notAfter, openedAt) && (
          <Note tone="info">
            <p className="note-title">
              <Unbroken text={words.ended(dates.day(notAfter))} />
            </p>
            <Lines lines={words.expired} />
            {ended && !past && (
              <Button
                className="button small"
                onPress={() => say({ kind: 'turned-to', data: { flow: ended, version: flows[ended].version } })}
              >
                {trouble.expired.turn}
              </Button>
            )}
          </Note>
        )}
        {registered.certificate.issuedBy === 'unknown' && (
          <Note tone="caution" title={words.issuerUnknown.title}>
            <Lines lines={words.issuerUnknown.lines} />
          </Note>
        )}
        {told && !sameDay(told, notAfter) && <Note tone="caution">{begunWith.otherEnd(dates.day(told))}</Note>}
        <RowCardView
          asked={view.traits.revoking}
          card={view.rowCard}
          notAfter={notAfter}
          vendor={view.state.accepted?.csr.vendor?.name ?? null}
          press={null}
        />
        {registered.heldKey && <Note tone="info">{words.heldKey}</Note>}
      </StepPage>
    );
  }
  if (registered?.kind === 'stated') {
    return (
      <StepPage
        words={words.page}
        heading={words.found}
        lines={past ? [] : [words.stated.line]}
        sign={null}
        layout="below"
        primary={confirm}
        quiet={[{ text: appleId.found.again, onPress: replace }]}
      >
        <section className="row-card" aria-label={words.stated.title}>
          <div className="row-proof">
            <p className="last-four">
              <span className="last-four-about">
                {row.lastFour}
                <small>{row.lastFourOf}</small>
              </span>
              <strong>{registered.topic.slice(-4)}</strong>
            </p>
            <p className="row-date">
              {registered.notAfter ? words.until(dates.day(registered.notAfter)) : words.stated.endUnknown}
            </p>
          </div>
          <p className="stated-topic">
            <code>{registered.topic}</code>
          </p>
        </section>
      </StepPage>
    );
  }
  return (
    <StepPage
      words={words.page}
      heading={words.cannot.neverHeading}
      lines={[words.cannot.unavailable]}
      sign={null}
      layout="below"
      primary={confirm}
      quiet={[{ text: words.cannot.back, onPress: replace }]}
    >
      <ToldInUse />
    </StepPage>
  );
}
