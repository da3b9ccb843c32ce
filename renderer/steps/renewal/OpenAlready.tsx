// Before a second renewal of one customer is begun: the open one is offered, with its date.
import { Button } from 'react-aria-components';
import type { CaseSummary } from '../../../core/case/view.ts';
import { call } from '../../app/client.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { useWizard } from '../../app/wizard-context.ts';

export function OpenAlready({ cases, anew }: { readonly cases: readonly CaseSummary[]; readonly anew: () => void }) {
  const { words, attempt, openCase } = useWizard();
  const {
    begin: {
      customer: { page, openAlready },
    },
    home,
    frame,
    dates,
  } = words;
  const open = (caseId: string) => attempt(() => call('case.read', { caseId }), openCase);
  const newest = cases[0];
  return (
    <StepPage
      words={page}
      heading={openAlready.heading}
      lines={openAlready.lines}
      sign={null}
      layout="below"
      primary={newest ? { text: openAlready.resume, onPress: () => open(newest.id) } : null}
      quiet={[{ text: openAlready.anew, onPress: anew }]}
    >
      <div className="cases">
        <h2>{openAlready.about}</h2>
        <ul>
          {cases.map((one) => (
            <li key={one.id}>
              <Button className="case-line" onPress={() => open(one.id)}>
                <span className="case-name">{one.customer || home.nameless(frame.jobs[one.flow], one.mCode)}</span>
                <span className="case-go">{home.resume}</span>
                <span className="case-step">
                  {frame.jobs[one.flow]}
                  {frame.between}
                  {openAlready.at(one.screen, dates.moment(one.changedAt))}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </StepPage>
  );
}
