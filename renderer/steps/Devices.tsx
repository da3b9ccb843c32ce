// Screen 13: two phones at hand answer, later than the registration (DETAILS.md M28, W14).
import { useCase } from '../case-context.ts';
import { StepPage } from '../frame/StepPage.tsx';
import { DeviceSketch } from '../parts/DeviceSketch.tsx';
import { Note } from '../parts/Note.tsx';
import { useWords } from '../wizard-context.ts';

export function Devices() {
  const { afterwards: { devices }, proof, dates } = useWords();
  const { view, say } = useCase();
  const at = view.state.times['registration-done'] ?? null;
  // Where the step before came to, as it opened this page by itself; and the time that decides.
  const same = view.proof === 'equal' ? <Note tone="good" live title={proof.same.title}><p>{proof.same.line}</p></Note> : null;
  const since = at && <div className="since"><p>{devices.since}</p><p className="since-time">{dates.moment(at)}</p></div>;
  return (
    <StepPage words={devices.page} primary={{ text: devices.page.primary, onPress: () => say({ kind: 'devices-answered', data: {} }) }}
      notice={(same ?? since) && <div className="stack">{same}{since}</div>}
      quiet={[{ text: devices.later, onPress: () => say({ kind: 'devices-later', data: {} }) }]}>
      <div className="stack">
        <DeviceSketch time={at ? dates.time(new Date(Date.parse(at) + 300_000).toISOString()) : ''} />
      </div>
    </StepPage>
  );
}
