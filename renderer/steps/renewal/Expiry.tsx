// Screen 12: the end date must have moved (docs/manual-coverage.md M27).
import { givenWithIt } from '../../../core/case/told-by.ts';
import { endOf } from '../../../core/engine/target.ts';
import { daysFrom } from '../../../core/schedule/days.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { DateCard } from '../../controls/DateCard.tsx';
import { Note } from '../../controls/Note.tsx';
import { Shape } from '../../controls/Shape.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function Expiry() {
  const {
    registration: { expiry },
    proof: { told },
    dates,
  } = useWords();
  const { view, say, foreignPlace } = useCase();
  const { registered, candidate } = view.state;
  const before = endOf(registered);
  const after = candidate?.certificate.notAfter ?? null;
  // A first certificate has nothing that it moves.
  const first = view.traits.newTopic;
  const given = givenWithIt(view);
  const days = before && after ? daysFrom(before, after) : null;
  return (
    <StepPage
      words={expiry.page}
      lines={foreignPlace ? expiry.page.lines.slice(0, 1) : expiry.page.lines}
      notice={
        given !== null &&
        given !== 'nothing' && (
          <Note tone="info" live title={told[given].title}>
            <p>
              <Unbroken text={told[given].line} />
            </p>
          </Note>
        )
      }
      primary={{ text: expiry.page.primary, onPress: () => say({ kind: 'expiry-moved', data: {} }) }}
      quiet={[{ text: expiry.stillOld, onPress: () => say({ kind: 'expiry-not-moved', data: {} }) }]}
      picture={
        <div className="date-pair">
          <DateCard about={expiry.after} iso={after} as="site" unknown={expiry.unknown} strong />
          {days !== null && !first && (
            <p className="extended">
              <Shape kind="arrow" />
              {view.state.expiry === 'moved' ? dates.extended(days) : dates.toExtend(days)}
            </p>
          )}
          {!first && <DateCard about={expiry.before} iso={before} as="site" unknown={expiry.unknown} />}
        </div>
      }
    >
      {!foreignPlace && <SiteSketch mark="expiry" />}
    </StepPage>
  );
}
