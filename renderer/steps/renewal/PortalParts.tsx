// What the pages of Apple's site in the system browser share, in the wide window and beside it.
import { Button } from 'react-aria-components';
import type { BrowserAbout } from '../../../core/contract/wizard.ts';
import { useCase } from '../../case/case-context.ts';
import { SignInMemo } from '../../case/SignInMemo.tsx';
import { InView } from '../../controls/InView.tsx';
import { Note } from '../../controls/Note.tsx';
import { Lines } from '../../controls/Rich.tsx';
import { useWizard, useWords } from '../../app/wizard-context.ts';
import { PrivateWindow, type ShownAccount } from './AccountShown.tsx';
import { CannotSignIn } from '../trouble/CannotSignIn.tsx';

/** Away to a page of its own. */
export type PortalTurn = { readonly absent: () => void; readonly refused: () => void };

export function OtherAccount({
  account,
  about,
}: {
  readonly account: ShownAccount | null;
  readonly about: BrowserAbout | null;
}) {
  if (account !== 'other') return null;
  return (
    <InView>
      <PrivateWindow browser={about?.browser ?? 'unknown'} />
    </InView>
  );
}

/** At hand where it is typed: the Apple ID, and in practice which buttons lead in. */
export function SignInHelp({ account }: { readonly account: ShownAccount | null }) {
  const {
    apple: {
      portal: { stages },
    },
  } = useWords();
  const { view } = useCase();
  return (
    <>
      {account === 'none' && view.mode === 'practice' && (
        <Note tone="info" live>
          <Lines lines={stages.signIn.practice} />
        </Note>
      )}
      <SignInMemo />
    </>
  );
}

/** Where signing in does not get on. */
export function SignInWays({ turn }: { readonly turn: PortalTurn }) {
  const { browser } = useWords();
  return (
    <>
      <Button className="link-button" onPress={turn.absent}>
        {browser.absent.open}
      </Button>
      <CannotSignIn />
    </>
  );
}

/** Apple may refuse to renew what has ended. */
export function RefusedWay({ turn }: { readonly turn: PortalTurn }) {
  const { trouble } = useWords();
  const { view } = useCase();
  if (!view.traits.mayBeRefused) return null;
  return (
    <Button className="link-button" onPress={turn.refused}>
      {trouble.refused.open}
    </Button>
  );
}

/** Another page than the one that is spoken of: the drawn pictures. */
export function AnotherWay() {
  const {
    words: {
      apple: { portal },
    },
    cover,
  } = useWizard();
  return (
    <Button className="link-button" onPress={() => cover({ page: 'sights', sight: null })}>
      {portal.another}
    </Button>
  );
}
