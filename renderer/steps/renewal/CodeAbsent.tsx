// The phone for the second factor is with somebody else: one can stop here, and there is a message to send
// (docs/manual-coverage.md S6).
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Letter } from '../../controls/Letter.tsx';
import { useWizard } from '../../app/wizard-context.ts';

export function CodeAbsent({ back }: { readonly back: () => void }) {
  const {
    words: {
      browser: { absent },
      apple,
    },
    goHome,
  } = useWizard();
  const { view } = useCase();
  return (
    <StepPage
      words={apple.portal.page}
      heading={absent.heading}
      lines={absent.lines}
      sign={null}
      layout="below"
      primary={{ text: absent.stop, onPress: goHome }}
      quiet={[{ text: absent.back, onPress: back }]}
    >
      <div className="contact">
        <Letter
          about={absent.messageAbout}
          write={({ browser, begin }) => browser.absent.message(view.state.customer?.name ?? begin.siteAccess.us)}
        />
      </div>
    </StepPage>
  );
}
