// Screen 51: Revoke explained, and never offered.
import { useCase } from '../../case/case-context.ts';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { StepPage } from '../../frame/StepPage.tsx';
import { RevokeDialog } from '../../sights/list.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { useClose } from './use-close.ts';
import { OnlyExpired } from './OnlyExpired.tsx';

export function RevokeExplained() {
  const {
    revoked: { explained },
  } = useWords();
  const { say } = useCase();
  const close = useClose();
  return (
    <StepPage
      words={explained.page}
      primary={{ text: explained.page.primary, onPress: close }}
      quiet={[{ text: explained.pressed, onPress: () => say({ kind: 'revoke-told', data: { what: 'pressed' } }) }]}
      picture={
        <figure className="sight-figure">
          <RevokeDialog />
          <figcaption className="hint">
            <span>
              <Unbroken text={explained.picture} />
            </span>
          </figcaption>
        </figure>
      }
    >
      <OnlyExpired />
    </StepPage>
  );
}
