// Screen 9 in the narrow window beside the system browser: fewer, shorter pages, each with what is needed there at
// hand.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { BrowserAbout } from '../../../core/contract/wizard.ts';
import { makesNewTopic } from '../../../core/flows/flows.ts';
import { downloadAnswer } from '../../../core/rows/download-answer.ts';
import { call } from '../../app/client.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { DropAnywhere, FilePlace } from '../../case/FilePlace.tsx';
import { InView } from '../../controls/InView.tsx';
import { Note } from '../../controls/Note.tsx';
import { PortalAddress } from '../../case/PortalAddress.tsx';
import { RowCheck } from '../../case/RowCheck.tsx';
import { SavedFile, type Saved } from '../../case/SavedFile.tsx';
import { SignInMemo } from '../../case/SignInMemo.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { WatchBox } from '../../case/WatchBox.tsx';
import { useWizard } from '../../app/wizard-context.ts';
import { AccountShown, PrivateWindow, type ShownAccount } from './AccountShown.tsx';
import { RowToRenew } from './RowToRenew.tsx';
import { rowNotice } from './RowFileNote.tsx';
import { RowSearchByDownload } from './RowSearchByDownload.tsx';
import { Stages } from './Stages.tsx';
import { PortalNote } from '../creation/PortalNote.tsx';
import { rowKnown, rowPage } from './row-page.ts';
import { CannotSignIn } from '../trouble/CannotSignIn.tsx';

type Stage = 'open' | 'account' | 'row' | 'create' | 'upload' | 'take';
type Props = {
  /** Those of the wide page; here handing in and taking are one. */
  readonly stages: readonly Stage[];
  readonly at: number;
  /** How many of the list's rows had given out their certificate when this page was come to. */
  readonly since: number;
  readonly byEye: boolean;
  readonly turnEye: (byEye: boolean) => void;
  readonly go: (at: number) => void;
  readonly open: (then: () => void) => void;
  readonly about: BrowserAbout | null;
  readonly account: ShownAccount | null;
  readonly choose: (account: ShownAccount) => void;
  readonly turn: { readonly absent: () => void; readonly refused: () => void };
};

export function PortalBeside({ stages, at, since, byEye, turnEye, go, open, about, account, choose, turn }: Props) {
  const { words: all, attempt, cover } = useWizard();
  const {
    apple: { portal },
    browser: words,
    creation: { portal: created },
    trouble,
  } = all;
  const { view, trap, reread } = useCase();
  const [saved, setSaved] = useState<Saved | null>(null);
  const creating = makesNewTopic(view.flow);
  const practice = view.mode === 'practice';
  const own = stages.filter((one) => one !== 'take');
  const send = own.length - 1;
  const here = trap ? send : Math.min(at, send);
  const stage = own[here] ?? 'open';
  const unfit = about?.browser === 'internet-explorer';
  const known = rowKnown(view);
  const answer = downloadAnswer(view.rowFiles, since);
  const row = rowPage(all, view, answer);
  const seeking = stage === 'row' && known && !byEye;
  const page = {
    open: {
      name: portal.browser.steps.open,
      heading: portal.browser.headings.open,
      lines: practice ? portal.stages.signIn.practice : portal.browser.signIn,
    },
    account: { name: words.account.step, heading: words.account.heading, lines: [words.account.why] },
    row: {
      name: portal.browser.steps.row,
      heading: !known ? portal.stages.row.unknownHeading : byEye ? portal.browser.headings.row : row.heading,
      lines: !known ? [portal.browser.rowUnknown] : byEye ? words.beside.row : row.lines,
    },
    create: {
      name: created.create.name,
      heading: created.create.heading,
      lines: [created.browserLine, words.beside.never],
    },
    upload: words.beside.send,
    take: words.beside.send,
  };
  const save = () =>
    attempt(
      () => call('case.save', { caseId: view.id, which: 'csr' }),
      (place) => {
        setSaved({ which: 'csr', ...place });
        reread();
        go(send);
      },
    );
  const opened = () => open(() => go(1));
  const primary = {
    open: unfit ? { text: portal.next, onPress: () => go(1) } : { text: portal.browser.open, onPress: opened },
    account: { text: portal.next, onPress: () => go(here + 1) },
    row: { text: words.beside.save, onPress: save },
    create: { text: words.beside.save, onPress: save },
    upload: null,
    take: null,
  }[stage];
  // Before the row is found nothing asks for going on.
  const early = seeking && !row.found ? primary : null;
  const quiet = [
    ...(here > 0 ? [{ text: portal.previous, onPress: () => go(here - 1) }] : []),
    ...(early ? [early] : []),
  ];
  return (
    <StepPage
      words={portal.page}
      heading={page[stage].heading}
      lines={trap ? [] : page[stage].lines}
      sign={stage === 'upload' ? portal.page.sign : null}
      layout="below"
      quiet={quiet}
      primary={early ? null : primary}
      notice={
        trap ? (
          <InView watched={trap.name}>
            <TrapPanel received={trap} />
          </InView>
        ) : (
          !(stage === 'row' && byEye) && rowNotice(view, answer, stage === 'row', since)
        )
      }
    >
      {stage === 'open' && unfit && <Note tone="caution">{words.isUnfit}</Note>}
      {stage === 'open' && <PortalAddress />}
      {(stage === 'open' || stage === 'account') && <SignInMemo />}
      {stage === 'account' && <AccountShown chosen={account} choose={choose} />}
      {stage === 'account' && account === 'other' && (
        <InView>
          <PrivateWindow browser={about?.browser ?? 'unknown'} />
        </InView>
      )}
      {stage === 'row' &&
        (known ? (
          <RowSearchByDownload found={row.found} byEye={byEye} turn={turnEye} />
        ) : (
          <RowCheck>
            <RowToRenew />
          </RowCheck>
        ))}
      {stage === 'create' && <Note tone="info">{created.create.careful}</Note>}
      {stage === 'upload' && saved && <WatchBox />}
      {stage === 'upload' && <SavedFile which="csr" words={portal.browser} before={saved} />}
      {stage === 'upload' && !saved && <WatchBox />}
      {stage === 'upload' && creating && <PortalNote />}
      {stage === 'upload' ? <FilePlace wanted="candidate" /> : stage !== 'row' && <DropAnywhere wanted="candidate" />}
      <Stages all={own.map((one) => page[one].name)} at={here} />
      <div className="panel-more">
        {stage === 'account' && (
          <Button className="link-button" onPress={turn.absent}>
            {words.absent.open}
          </Button>
        )}
        {stage === 'account' && <CannotSignIn />}
        {stage === 'row' && view.traits.mayBeRefused && (
          <Button className="link-button" onPress={turn.refused}>
            {trouble.refused.open}
          </Button>
        )}
        <Button className="link-button" onPress={() => cover({ page: 'sights', sight: null })}>
          {portal.another}
        </Button>
        {here < send && (
          <Button className="link-button" onPress={() => go(send)}>
            {portal.byHand}
          </Button>
        )}
      </div>
    </StepPage>
  );
}
