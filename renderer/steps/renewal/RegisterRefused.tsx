// Screen 11 after a refusal: E320 in plain words (docs/manual-coverage.md M3, M4), or another message.
import { Button } from 'react-aria-components';
import { flows } from '../../../core/flows/flows.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { SavedFile } from '../../case/SavedFile.tsx';
import { Note } from '../../controls/Note.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { RowToRenew } from './RowToRenew.tsx';

export function RegisterRefused({ what }: { readonly what: 'e320' | 'other' }) {
  const {
    registration: { register },
    duplicate,
    dates,
  } = useWords();
  const { view, say, foreignPlace } = useCase();
  const { candidate } = view.state;
  const done = { text: register.page.primary, onPress: () => say({ kind: 'registration-done' as const, data: {} }) };
  const setAside = (because: 'renew-again' | 'new-csr') => {
    if (candidate) say({ kind: 'candidate-set-aside', data: { sha256: candidate.sha256, because } });
  };
  if (what === 'e320') {
    const { heading, lines, notCreate, again } = register.e320Page;
    const seek = {
      text: duplicate.seek,
      onPress: () => say({ kind: 'row-sought' as const, data: { because: 'e320' as const } }),
    };
    const created = view.traits.newTopic;
    const goOn = () => {
      setAside('renew-again');
      // The site has a certificate already (docs/manual-coverage.md M16): that one is renewed.
      if (created) say({ kind: 'turned-to', data: { flow: 'renew', version: flows.renew.version } });
    };
    return (
      <StepPage
        words={register.page}
        heading={heading}
        lines={lines}
        sign={null}
        layout="below"
        primary={{ text: again, onPress: goOn }}
        quiet={view.canSeekRow && !created ? [seek] : []}
      >
        <Note tone="caution">
          <p>
            <Rich line={notCreate} />
          </p>
        </Note>
        {!created && <RowToRenew />}
        <Button className="link-button" onPress={done.onPress}>
          {done.text}
        </Button>
      </StepPage>
    );
  }
  const { heading, lines, chosen, again, againAsk, call } = register.otherPage;
  const e320 = {
    text: register.e320,
    onPress: () => say({ kind: 'registration-refused' as const, data: { what: 'e320' as const } }),
  };
  return (
    <StepPage
      words={register.page}
      heading={heading}
      lines={lines}
      sign={null}
      layout="below"
      primary={done}
      quiet={[{ text: again, destroys: true, onPress: () => setAside('new-csr') }, e320]}
      notice={candidate && <Note tone="info">{chosen(dates.moment(candidate.at))}</Note>}
    >
      {/* Beside the site the file is put in by itself. */}
      {candidate && !foreignPlace && <SavedFile which="candidate" words={register} />}
      <Note tone="info">
        <p>{againAsk}</p>
        <p>{call}</p>
        <ContactCard />
      </Note>
    </StepPage>
  );
}
