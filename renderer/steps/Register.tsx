// Screen 11: the request's name compared first (DETAILS.md W5), then the new certificate goes into the management site.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { CsrCard } from '../parts/CsrCard.tsx';
import { Note } from '../parts/Note.tsx';
import { Lines } from '../parts/Rich.tsx';
import { SavedFile } from '../parts/SavedFile.tsx';
import { SiteSketch } from '../parts/SiteSketch.tsx';
import { useWords } from '../wizard-context.ts';
import { RegisterRefused } from './RegisterRefused.tsx';

export function Register() {
  const { view, past } = useCase();
  const { csrName, registration } = view.state;
  if (past) return <Handing />;
  if (csrName !== 'same') return <Compare />;
  if (registration === 'e320' || registration === 'other') return <RegisterRefused what={registration} />;
  return <Handing />;
}

function Compare() {
  const { registration: { register: { page, compare } } } = useWords();
  const { view, say, place } = useCase();
  const [differs, setDiffers] = useState(false);
  const { accepted } = view.state;
  const primary = differs ? { text: compare.differsNo, onPress: () => setDiffers(false) } : { text: compare.same, onPress: () => say({ kind: 'csr-name-same' as const, data: {} }) };
  const other = differs ? { text: compare.differsYes, destroys: true, onPress: () => say({ kind: 'csr-name-differs' as const, data: {} }) } : { text: compare.differs, onPress: () => setDiffers(true) };
  return (
    <StepPage words={page} heading={compare.heading} lines={compare.lines} sign={place ? null : compare.sign} primary={primary} quiet={[other]} layout="below" notice={differs && <Note tone="caution" live>{compare.differsAsk}</Note>}>
      {accepted && <CsrCard csr={accepted} about={compare.ours} large />}
      {!differs && <Note tone="info"><Lines lines={compare.why} /></Note>}
    </StepPage>
  );
}

function Handing() {
  const { registration: { register } } = useWords();
  const { view, say, place, past } = useCase();
  const { expiry } = view.state;
  const lines = place ? [register.caughtUp, ...register.page.lines.slice(1)] : register.page.lines;
  return (
    <StepPage words={register.page} lines={lines} primary={{ text: register.page.primary, onPress: () => say({ kind: 'registration-done', data: {} }) }} picture={place ? undefined : <SiteSketch mark="register" />}>
      <div className="stack">
        {expiry === 'not-moved' && <Note tone="caution">{register.notMoved}</Note>}
        {!place && !past && <SavedFile which="candidate" words={register} />}
        {!past && (
          <div className="outcome" role="group" aria-label={register.outcome}>
            <p>{register.outcome}</p>
            <Button className="link-button" onPress={() => say({ kind: 'registration-refused', data: { what: 'e320' } })}>{register.e320}</Button>
            <Button className="link-button" onPress={() => say({ kind: 'registration-refused', data: { what: 'other' } })}>{register.other}</Button>
          </div>
        )}
      </div>
    </StepPage>
  );
}
