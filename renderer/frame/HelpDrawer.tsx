// The drawer at the right, on request: why this step, what it looks like, what if it does not work.
import { Button } from 'react-aria-components';
import type { StepPage } from '../../core/text/step-page.ts';
import { useCase } from '../case/case-context.ts';
import { ContactCard } from '../case/ContactForm.tsx';
import { Lines } from '../controls/Rich.tsx';
import { useWords } from '../app/wizard-context.ts';

export function HelpDrawer({ help, close }: { readonly help: StepPage['help']; readonly close: () => void }) {
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
      <ContactCard />
    </aside>
  );
}
