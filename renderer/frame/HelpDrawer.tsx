// The drawer at the right, on request: why this step, what it looks like, what if it does not work.
import { Button } from 'react-aria-components';
import type { StepPage } from '../../core/text/step-page.ts';
import { useCase } from '../case/case-context.ts';
import { ContactCard } from '../case/ContactForm.tsx';
import { Lines } from '../controls/Rich.tsx';
import { useWords } from '../app/wizard-context.ts';

type Props = {
  readonly help: StepPage['help'];
  /** Begins to guide somebody by telephone, where this job can be. */
  readonly telephone: { readonly text: string; readonly onPress: () => void } | null;
  readonly close: () => void;
};

export function HelpDrawer({ help, telephone, close }: Props) {
  const { frame } = useWords();
  const { entry } = useCase();
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
        </section>
      ))}
      <p className="hint screen-means">{frame.screenMeans(frame.screen(entry.screen))}</p>
      {telephone && (
        <Button
          className="button small"
          onPress={() => {
            close();
            telephone.onPress();
          }}
        >
          {telephone.text}
        </Button>
      )}
      <ContactCard />
    </aside>
  );
}
