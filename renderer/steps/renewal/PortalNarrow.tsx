// Screen 9 in the narrow window beside the system browser: fewer, shorter pages, each with what is needed there at
// hand.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { BrowserAbout } from '../../../core/contract/wizard.ts';
import type { CaseView } from '../../../core/case/view.ts';
import type { Texts } from '../../../core/text/texts.ts';
import { call } from '../../app/client.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { DropAnywhere, FileDrop } from '../../case/FileDrop.tsx';
import { InView } from '../../controls/InView.tsx';
import { Note } from '../../controls/Note.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { PortalAddress } from '../../case/PortalAddress.tsx';
import { RowCheck } from '../../case/RowCheck.tsx';
import { SavedFile, type Saved } from '../../case/SavedFile.tsx';
import { SignInMemo } from '../../case/SignInMemo.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { WatchBox } from '../../case/WatchBox.tsx';
import { useWizard, useWords } from '../../app/wizard-context.ts';
import { AccountShown, type ShownAccount } from './AccountShown.tsx';
import { rowNotice } from './RowFileNote.tsx';
import { RowSearchByDownload } from './RowSearchByDownload.tsx';
import { RowToRenew } from './RowToRenew.tsx';
import { Stages } from './Stages.tsx';
import { AnotherWay, OtherAccount, RefusedWay, SignInHelp, SignInWays, type PortalTurn } from './PortalParts.tsx';
import { stageWords, type PortalStage, type StageWords } from './portal-stages.ts';
import { PortalNote } from '../creation/PortalNote.tsx';
import { rowSearch, type RowSearch } from './row-page.ts';

type Props = {
  /** Those of the wide page; here handing in and taking are one. */
  readonly stages: readonly PortalStage[];
  readonly at: number;
  /** How many of the list's rows had given out their certificate when this page was come to. */
  readonly since: number;
  readonly byEye: boolean;
  readonly noneOf: number | null;
  readonly sayNone: () => void;
  readonly turnEye: (byEye: boolean) => void;
  readonly go: (at: number) => void;
  readonly open: (then: () => void) => void;
  readonly about: BrowserAbout | null;
  readonly account: ShownAccount | null;
  readonly choose: (account: ShownAccount) => void;
  readonly turn: PortalTurn;
};

export function PortalNarrow({ stages, at, since, go, open, about, account, choose, turn, ...rows }: Props) {
  const { byEye, noneOf, sayNone, turnEye } = rows;
  const { words: all, attempt } = useWizard();
  const {
    apple: { portal },
    browser: words,
  } = all;
  const { view, trap, reread } = useCase();
  const [saved, setSaved] = useState<Saved | null>(null);
  const own = stages.filter((one) => one !== 'take');
  const send = own.length - 1;
  const here = trap ? send : Math.min(at, send);
  const stage = own[here] ?? 'open';
  const unfit = about?.browser === 'internet-explorer';
  const row = rowSearch(all, view, since, byEye, words.narrow.row, noneOf);
  const pages = besidePages(all, view, row, saved !== null);
  const save = () =>
    attempt(
      () => call('case.save', { caseId: view.id, which: 'csr' }),
      (saved) => {
        setSaved({ which: 'csr', ...saved });
        reread();
        go(send);
      },
    );
  const opened = () => open(() => go(1));
  const primary = {
    open: unfit ? { text: portal.next, onPress: () => go(1) } : { text: portal.browser.open, onPress: opened },
    account: { text: portal.next, onPress: () => go(here + 1) },
    row: { text: words.narrow.save, onPress: save },
    create: { text: words.narrow.save, onPress: save },
    upload: null,
    take: null,
  }[stage];
  // Before the row is found nothing asks for going on.
  const early = stage === 'row' && primary && !(row.seeking ? row.found : row.known);
  const trapped = trap && (
    <InView watched={trap.name}>
      <TrapPanel received={trap} />
    </InView>
  );
  return (
    <StepPage
      words={portal.page}
      heading={pages[stage].heading}
      lines={trap ? [] : pages[stage].lines}
      sign={stage === 'upload' ? portal.page.sign : null}
      layout="below"
      {...(here > 0 ? { backTo: () => go(here - 1) } : {})}
      quiet={early && !row.none ? [{ ...primary, text: words.rows.anyway }] : []}
      primary={early ? null : primary}
      notice={
        trapped ??
        (!(stage === 'row' && byEye) && rowNotice(view, row, stage === 'row', since, sayNone, stage === 'upload'))
      }
    >
      {stage === 'open' && unfit && <Note tone="caution">{words.isUnfit}</Note>}
      {stage === 'open' && <PortalAddress />}
      {stage === 'open' && <SignInMemo />}
      {stage === 'account' && <AccountShown chosen={account} choose={choose} />}
      {stage === 'account' && <OtherAccount account={account} about={about} />}
      {stage === 'account' && <SignInHelp account={account} />}
      {stage === 'row' && <Row row={row} byEye={byEye} turnEye={turnEye} />}
      {stage === 'create' && <Note tone="info">{all.creation.portal.create.careful}</Note>}
      {stage === 'upload' && <Send saved={saved} />}
      {stage !== 'upload' && stage !== 'row' && <DropAnywhere wanted="candidate" />}
      <Stages all={own.map((one) => pages[one].name)} at={here} />
      <div className="panel-more">
        {stage === 'account' && <SignInWays turn={turn} />}
        {stage === 'row' && <RefusedWay turn={turn} />}
        <AnotherWay />
        {here < send && (
          <Button className="link-button" onPress={() => go(send)}>
            {portal.byHand}
          </Button>
        )}
      </div>
    </StepPage>
  );
}

/** Shorter than in the wide window; handing in and taking are one. */
const besidePages = (
  all: Texts,
  view: CaseView,
  row: RowSearch,
  saved: boolean,
): Readonly<Record<PortalStage, StageWords>> => {
  const wide = stageWords(all, view, row);
  const words = all.browser.narrow;
  const { lines, saveFirst, ...send } = words.send;
  const sending = { ...send, lines: saved ? lines : [saveFirst, ...lines] };
  return {
    ...wide,
    create: { ...wide.create, lines: [...wide.create.lines, words.never] },
    upload: sending,
    take: sending,
  };
};

function Row({
  row,
  byEye,
  turnEye,
}: {
  readonly row: RowSearch;
  readonly byEye: boolean;
  readonly turnEye: (byEye: boolean) => void;
}) {
  if (row.known) return <RowSearchByDownload found={row.found} byEye={byEye} turn={turnEye} />;
  return (
    <RowCheck>
      <RowToRenew />
    </RowCheck>
  );
}

/** The request is handed in here, and the certificate taken: the folder is watched once there is a file in it. */
function Send({ saved }: { readonly saved: Saved | null }) {
  const {
    apple: { portal },
    browser: words,
  } = useWords();
  const { view } = useCase();
  return (
    <>
      {saved && <WatchBox />}
      <SavedFile which="csr" words={portal.browser} before={saved} />
      {!saved && <WatchBox />}
      {view.traits.newTopic && <PortalNote />}
      <FileDrop wanted="candidate" />
      <p className="hint">
        <Rich line={words.sameName} />
      </p>
    </>
  );
}
