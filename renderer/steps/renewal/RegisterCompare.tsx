// Screen 11 before the certificate is handed over: is the site's request still ours (docs/manual-coverage.md W5)? Told
// from a file that the site gives out now, else by eye.
import { useState } from 'react';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { CsrCard } from '../../case/CsrCard.tsx';
import { FileDrop } from '../../case/FileDrop.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { WatchBox } from '../../case/WatchBox.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function RegisterCompare() {
  const {
    view: {
      state: { siteCsr },
    },
  } = useCase();
  const [byEye, setByEye] = useState(false);
  // Whatever is put in ends the wish to look once more.
  const [again, setAgain] = useState<string | null>(null);
  if (siteCsr && again !== siteCsr.at) return <Another again={() => setAgain(siteCsr.at)} />;
  return byEye ? <ByEye close={() => setByEye(false)} /> : <ByFile byEye={() => setByEye(true)} />;
}

function ByFile({ byEye }: { readonly byEye: () => void }) {
  const {
    registration: {
      register: { page, compare },
    },
  } = useWords();
  const { foreignPlace, trap } = useCase();
  const lines = foreignPlace ? [...compare.lines.slice(0, 1), compare.practice] : compare.lines;
  return (
    <StepPage
      words={page}
      heading={compare.heading}
      lines={trap ? [] : lines}
      sign={compare.sign}
      quiet={[{ text: compare.byEye.open, onPress: byEye }]}
      notice={trap && <TrapPanel received={trap} />}
      picture={<SiteSketch mark="csr" />}
    >
      <FileDrop wanted="csr" byItself={foreignPlace !== null} />
      {!foreignPlace && <WatchBox />}
    </StepPage>
  );
}

/** The site holds another request: this certificate is not registered, and the other request is in hand already. */
function Another({ again }: { readonly again: () => void }) {
  const {
    registration: {
      register: { page, compare },
    },
  } = useWords();
  const {
    view: {
      state: { accepted, siteCsr },
    },
    say,
  } = useCase();
  const { another } = compare;
  return (
    <StepPage
      words={page}
      heading={another.heading}
      lines={another.lines}
      sign={null}
      layout="below"
      quiet={[{ text: another.again, onPress: again }]}
      primary={{ text: another.renew, destroys: true, onPress: () => say({ kind: 'csr-name-differs', data: {} }) }}
    >
      {siteCsr && <CsrCard csr={siteCsr} about={another.held} />}
      {accepted && <CsrCard csr={accepted} about={compare.ours} old />}
      {siteCsr && siteCsr.name === accepted?.name && <p className="hint">{another.sameName}</p>}
    </StepPage>
  );
}

function ByEye({ close }: { readonly close: () => void }) {
  const {
    registration: {
      register: { page, compare },
    },
  } = useWords();
  const { view, say, foreignPlace } = useCase();
  const [differs, setDiffers] = useState(false);
  const { accepted } = view.state;
  const { heading, lines, sign } = compare.byEye;
  const primary = differs
    ? { text: compare.differsNo, onPress: () => setDiffers(false) }
    : { text: compare.same, onPress: () => say({ kind: 'csr-name-same' as const, data: {} }) };
  const other = differs
    ? { text: compare.differsYes, destroys: true, onPress: () => say({ kind: 'csr-name-differs' as const, data: {} }) }
    : { text: compare.differs, onPress: () => setDiffers(true) };
  return (
    <StepPage
      words={page}
      heading={heading}
      lines={lines}
      sign={foreignPlace ? null : sign}
      primary={primary}
      quiet={[other]}
      layout="below"
      backTo={differs ? () => setDiffers(false) : close}
      notice={
        differs && (
          <Note tone="caution" live>
            {compare.differsAsk}
          </Note>
        )
      }
    >
      {accepted && <CsrCard csr={accepted} about={compare.ours} large />}
      {!differs && (
        <Note tone="info">
          <Lines lines={compare.why} />
        </Note>
      )}
    </StepPage>
  );
}
