// Screen 29: the management site gives its certificate back, and it is the new one (the closed loop after a
// registration).
import { givenWithIt } from '../../../core/case/told-by.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { FileDrop } from '../../case/FileDrop.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function ProofPage() {
  const { proof } = useWords();
  const { view, say, foreignPlace, trap, past } = useCase();
  const later = { text: proof.later, onPress: () => say({ kind: 'proof-later' as const, data: {} }) };
  const given = givenWithIt(view);
  const { lines } = proof.page;
  const ordered = foreignPlace ? [...lines.slice(0, 1), proof.practice] : lines;
  if (view.proof === 'differs' && !trap) return <Differs />;
  return (
    <StepPage
      words={proof.page}
      lines={trap ? [] : ordered}
      sign={foreignPlace ? proof.besideSign : proof.page.sign}
      quiet={[later]}
      notice={
        trap ? (
          <TrapPanel received={trap} />
        ) : (
          given !== null &&
          given !== 'nothing' && (
            <Note tone="info" title={proof.told[given].title}>
              <p>
                <Unbroken text={proof.told[given].line} />
              </p>
            </Note>
          )
        )
      }
      picture={<SiteSketch mark="registered" />}
    >
      {!past && <FileDrop wanted="exported" byItself={foreignPlace !== null} />}
    </StepPage>
  );
}

function Differs() {
  const { proof, dates } = useWords();
  const { view, say } = useCase();
  const { differs } = proof;
  const {
    registered,
    candidate,
    proof: { exported },
  } = view.state;
  const old =
    registered?.kind === 'file' && registered.certificate.fingerprintSha256 === exported?.certificate.fingerprintSha256;
  return (
    <StepPage
      words={proof.page}
      heading={differs.heading}
      lines={old ? differs.old : differs.other}
      sign={null}
      layout="below"
      primary={{ text: differs.again, onPress: () => say({ kind: 'registered-again', data: {} }) }}
    >
      <Note tone="caution" title={differs.action}>
        <dl className="pair-list">
          <div>
            <dt>{differs.holds}</dt>
            <dd>{exported && differs.until(dates.day(exported.certificate.notAfter))}</dd>
          </div>
          <div>
            <dt>{differs.wanted}</dt>
            <dd>{candidate && differs.until(dates.day(candidate.certificate.notAfter))}</dd>
          </div>
        </dl>
        <Lines lines={[differs.call]} />
        <ContactCard />
      </Note>
      {/* Out of the site's own page: a file from elsewhere does not outweigh it. */}
      {exported?.via === 'view' ? <p className="hint">{proof.practice}</p> : <FileDrop wanted="exported" />}
    </StepPage>
  );
}
