// Screen 13: two phones at hand answer, later than the registration (docs/manual-coverage.md M28, W14).
import { inJapan, siteDate } from '../../../core/reading/site-date.ts';
import { daysFrom } from '../../../core/schedule/days.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { DeviceSketch } from '../../case/DeviceSketch.tsx';
import { Note } from '../../controls/Note.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function Devices() {
  const {
    afterwards: { devices },
    dates,
  } = useWords();
  const { view, say } = useCase();
  const at = view.state.times['registration-done'] ?? null;
  const since = at && (
    <div className="since">
      <p>{devices.since}</p>
      <p className="since-time">
        <Unbroken text={dates.onSite(at)} />
      </p>
    </div>
  );
  return (
    <StepPage
      words={devices.page}
      lines={view.mode === 'practice' ? devices.practice : devices.page.lines}
      primary={{ text: devices.page.primary, onPress: () => say({ kind: 'devices-answered', data: {} }) }}
      notice={
        (view.proof === 'equal' || since) && (
          <div className="stack">
            {view.proof === 'equal' && <Proven />}
            {since}
          </div>
        )
      }
      quiet={[{ text: devices.later, onPress: () => say({ kind: 'devices-later', data: {} }) }]}
    >
      <div className="stack">
        <DeviceSketch time={at ? dates.timeOnSite(new Date(Date.parse(at) + 300_000).toISOString()) : ''} />
      </div>
    </StepPage>
  );
}

/**
 * Where the step before came to, as it opened this page by itself: the same certificate, and with it the end date
 * (M27).
 */
function Proven() {
  const {
    proof: { same },
    afterwards: { devices },
    dates,
  } = useWords();
  const {
    view: {
      state: { registered, candidate },
    },
  } = useCase();
  const before = registered?.kind === 'file' ? registered.certificate.notAfter : null;
  const after = candidate?.certificate.notAfter ?? null;
  return (
    <Note tone="good" live title={same.title}>
      {after && (
        <p>
          <Unbroken
            text={
              before
                ? same.moved(dates.day(before), dates.day(after), dates.extended(daysFrom(before, after)))
                : same.until(dates.day(after))
            }
          />
        </p>
      )}
      {after && dates.day(inJapan(after)) !== dates.day(after) && <p>{devices.siteDate(siteDate(after))}</p>}
    </Note>
  );
}
