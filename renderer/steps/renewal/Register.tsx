// Screen 11: the site's request compared first (docs/manual-coverage.md W5), then the new certificate goes into the
// management site, and what the site gives out proves it.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { CaseView } from '../../../core/case/view.ts';
import type { Texts } from '../../../core/text/texts.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Note } from '../../controls/Note.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { SavedFile } from '../../case/SavedFile.tsx';
import { SiteSketch } from '../../case/SiteSketch.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { RegisterCompare } from './RegisterCompare.tsx';
import { RegisterRefused } from './RegisterRefused.tsx';

export function Register() {
  const { view, past } = useCase();
  const { csrName, registration } = view.state;
  if (past) return <Handing />;
  if (csrName !== 'same') return <RegisterCompare />;
  if (registration === 'e320' || registration === 'other') return <RegisterRefused what={registration} />;
  return <Handing />;
}

function Handing() {
  const {
    registration: { register },
  } = useWords();
  const { view, say, foreignPlace, trap, past } = useCase();
  const { expiry, csrByFile, proof, times } = view.state;
  // Where the step before came to, as it opened this page by itself.
  const compared = csrByFile && !past;
  // Beside the site its own certificate says that it is registered; else the person does, and it is proven on the
  // page after.
  const told = {
    text: foreignPlace ? register.besideTold : register.page.primary,
    onPress: () => say({ kind: 'registration-done' as const, data: {} }),
  };
  const news = trap ? (
    <TrapPanel received={trap} />
  ) : (
    whatCame(register, { early: proof.early !== null, expiry, compared, given: givenSince(times) })
  );
  return (
    <StepPage
      words={register.page}
      lines={foreignPlace ? register.beside : register.page.lines}
      sign={foreignPlace ? register.besideSign : register.page.sign}
      notice={!past && news}
      primary={foreignPlace ? null : told}
      quiet={foreignPlace ? [told] : []}
      picture={foreignPlace ? undefined : <SiteSketch mark="register" />}
    >
      <div className="stack">
        {!foreignPlace && !past && <SavedFile which="candidate" words={register} />}
        {!past && (
          <div className="outcome" role="group" aria-label={register.outcome}>
            <p>{register.outcome}</p>
            <Button
              className="link-button"
              onPress={() => say({ kind: 'registration-refused', data: { what: 'e320' } })}
            >
              {register.e320}
            </Button>
            <Button
              className="link-button"
              onPress={() => say({ kind: 'registration-refused', data: { what: 'other' } })}
            >
              {register.other}
            </Button>
          </div>
        )}
      </div>
    </StepPage>
  );
}

/** The site beside took the new certificate after the old one came out of it. */
function givenSince(times: CaseView['state']['times']): boolean {
  const given = times['candidate-handed-over'];
  return given !== undefined && given > (times['exported-early'] ?? given);
}

/** What the step before, or the one after, has come to: under the heading, the gravest alone. */
function whatCame(
  { early, given, notMoved, compare: { found } }: Texts['registration']['register'],
  came: Pick<CaseView['state'], 'expiry'> & {
    readonly early: boolean;
    readonly compared: boolean;
    readonly given: boolean;
  },
): ReactNode {
  if (came.early && came.given)
    return (
      <Note tone="good" live>
        <p>
          <Rich line={given} />
        </p>
      </Note>
    );
  if (came.early)
    return (
      <Note tone="caution" live title={early.title}>
        <p>
          <Rich line={early.line} />
        </p>
      </Note>
    );
  if (came.expiry === 'not-moved')
    return (
      <Note tone="caution" live>
        <p>{notMoved}</p>
      </Note>
    );
  return (
    came.compared && (
      <Note tone="good" live title={found.title}>
        <p>{found.line}</p>
      </Note>
    )
  );
}
