// The drawer at the right, on request: why this step, what it looks like, what if it does not work.
import { Button } from 'react-aria-components';
import type { SightId } from '../../core/advice/sights.ts';
import type { StepPage } from '../../core/text/step-page.ts';
import { useCase } from '../case/case-context.ts';
import { ContactCard } from '../case/ContactForm.tsx';
import { Lines } from '../controls/Rich.tsx';
import { useWizard, useWords } from '../app/wizard-context.ts';
import { drawings } from '../sights/index.ts';
import { MaskSwitch } from '../masking/MaskSwitch.tsx';

type Props = {
  readonly help: StepPage['help'];
  /** What is met on this step, drawn. */
  readonly met: readonly SightId[];
  /** Begins to guide somebody by telephone, where this job can be; and what came of earlier calls. */
  readonly telephone: readonly { readonly text: string; readonly onPress: () => void }[];
  readonly close: () => void;
};

/** A drawn picture of a page that is met on the way, under its name. */
function Met({ sight }: { readonly sight: SightId }) {
  const { sights } = useWords();
  const Drawing = drawings[sight];
  return (
    <figure className="help-figure">
      <Drawing />
      <figcaption>{sights.names[sight]}</figcaption>
    </figure>
  );
}

export function HelpDrawer({ help, met, telephone, close }: Props) {
  const {
    words: { frame, training },
    cover,
  } = useWizard();
  const { entry, view } = useCase();
  return (
    <aside className="drawer" aria-label={frame.help.title}>
      <div className="drawer-top">
        <h2>{frame.help.title}</h2>
        <Button className="button small" onPress={close} autoFocus>
          {frame.help.close}
        </Button>
      </div>
      {(['why', 'looks', 'ifNot'] as const).map((part) => (
        <section key={part}>
          <h3>{frame.help[part]}</h3>
          <Lines lines={help[part]} />
          {part === 'looks' && met.map((sight) => <Met key={sight} sight={sight} />)}
        </section>
      ))}
      <p className="hint screen-means">{frame.screenMeans(frame.screen(entry.screen))}</p>
      {telephone.map(({ text, onPress }) => (
        <Button
          key={text}
          className="button small"
          onPress={() => {
            close();
            onPress();
          }}
        >
          {text}
        </Button>
      ))}
      {view.mode === 'practice' && (
        <Button
          className="button small"
          onPress={() => {
            close();
            cover({ page: 'training', caseId: view.id });
          }}
        >
          {training.score}
        </Button>
      )}
      <MaskSwitch />
      <ContactCard />
    </aside>
  );
}
