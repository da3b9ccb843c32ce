// Screen 9 in the system browser: five short pages, the address and the file at hand, and the place for what comes
// back.
import { useState } from 'react';
import { Button } from 'react-aria-components';
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
import { SavedFile } from '../../case/SavedFile.tsx';
import { SignInMemo } from '../../case/SignInMemo.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { useBrowser } from '../../case/use-browser.ts';
import { WatchBox } from '../../case/WatchBox.tsx';
import { useWizard } from '../../app/wizard-context.ts';
import { AccountShown, PrivateWindow, type ShownAccount } from './AccountShown.tsx';
import { CodeAbsent } from './CodeAbsent.tsx';
import { RowToRenew } from './RowToRenew.tsx';
import { rowNotice } from './RowFileNote.tsx';
import { RowSearchByDownload } from './RowSearchByDownload.tsx';
import { Stages } from './Stages.tsx';
import { PortalBeside } from './PortalBeside.tsx';
import { PortalNote } from '../creation/PortalNote.tsx';
import { rowKnown, rowPage } from './row-page.ts';
import { CannotSignIn } from '../trouble/CannotSignIn.tsx';
import { RenewRefused } from '../trouble/RenewRefused.tsx';

const renewing = ['open', 'account', 'row', 'upload', 'take'] as const;
const creating = ['open', 'account', 'create', 'upload', 'take'] as const;

export function PortalInBrowser() {
  const { words: texts, attempt, cover } = useWizard();
  const {
    apple: { portal },
    browser: words,
    creation: { portal: created },
    trouble,
  } = texts;
  const { view, trap, beside, putBeside } = useCase();
  const stages = makesNewTopic(view.flow) ? creating : renewing;
  const { browser } = portal;
  const about = useBrowser();
  const { files } = view.rowFiles;
  const [place, setPlace] = useState({
    at: view.state.handedOver ? stages.findIndex((one) => one === 'upload') : 0,
    since: files.length,
  });
  const [eye, setEye] = useState(false);
  const rowAt = stages.findIndex((one) => one === 'row');
  // Whoever presses Download in a row is at the list.
  const at = files.length > place.since ? Math.max(place.at, rowAt) : place.at;
  const setAt = (next: number) => setPlace({ at: next, since: files.length });
  // What comes by Download is answered in its own words.
  const byEye = eye && files.length === place.since;
  const setByEye = (wanted: boolean) => {
    setEye(wanted);
    setAt(at);
  };
  const [account, setAccount] = useState<ShownAccount | null>(null);
  const [absent, setAbsent] = useState(false);
  const [refused, setRefused] = useState(false);
  const practice = view.mode === 'practice';
  const unfit = about?.browser === 'internet-explorer';
  const stage = trap ? 'take' : (stages[at] ?? 'open');
  const last = stage === 'take';
  const all = stages.map((one) =>
    one === 'account' ? words.account.step : one === 'create' ? created.create.name : browser.steps[one],
  );
  const rowUnknown = stage === 'row' && !rowKnown(view);
  const answer = downloadAnswer(view.rowFiles, place.since);
  const row = rowPage(texts, view, answer);
  const seeking = stage === 'row' && !rowUnknown && !byEye;
  const heading = rowUnknown
    ? portal.stages.row.unknownHeading
    : stage === 'account'
      ? words.account.heading
      : stage === 'create'
        ? created.create.heading
        : seeking
          ? row.heading
          : browser.headings[stage];
  const lines = {
    open: practice ? portal.stages.signIn.practice : browser.signIn,
    account: [words.account.why],
    row: rowUnknown ? [browser.rowUnknown] : byEye ? [browser.row] : row.lines,
    create: [created.browserLine],
    upload: [browser.choose],
    take: [browser.take],
  }[stage];
  const openSite = (then: () => void) =>
    attempt(() => call('case.openInBrowser', { caseId: view.id, place: 'apple' }), then);
  // Where one was taken beside the browser the last time, one is again.
  const open = () =>
    openSite(() => {
      if (beside.wanted) putBeside(true);
    });
  const next = { text: portal.next, onPress: () => setAt(at + 1) };
  // Before the row is found nothing asks for going on.
  const early = seeking && !row.found;
  const quiet = [
    ...(at > 0 ? [{ text: portal.previous, onPress: () => setAt(at - 1) }] : []),
    ...(last ? [] : [{ text: portal.byHand, onPress: () => setAt(stages.length - 1) }]),
    ...(early ? [next] : []),
  ];
  const keep = (
    <Button className="button small" onPress={() => putBeside(true)}>
      {words.beside.keep}
    </Button>
  );
  if (absent) return <CodeAbsent back={() => setAbsent(false)} />;
  if (refused) return <RenewRefused back={() => setRefused(false)} />;
  if (beside.on)
    return (
      <PortalBeside
        stages={stages}
        at={at}
        since={place.since}
        byEye={byEye}
        turnEye={setByEye}
        go={setAt}
        open={openSite}
        about={about}
        account={account}
        choose={setAccount}
        turn={{ absent: () => setAbsent(true), refused: () => setRefused(true) }}
      />
    );
  const picture = trap ? (
    <TrapPanel received={trap} />
  ) : stage === 'row' ? (
    <div className="stack">
      {seeking ? <RowSearchByDownload found={row.found} byEye={byEye} turn={setByEye} /> : <RowToRenew />}
    </div>
  ) : stage === 'upload' ? (
    <div className="by-hand">
      <SavedFile which="csr" words={browser} />
      {makesNewTopic(view.flow) && <PortalNote />}
    </div>
  ) : stage === 'account' ? (
    <AccountShown chosen={account} choose={setAccount} />
  ) : (
    <Stages all={all} at={at} />
  );
  return (
    <StepPage
      words={portal.page}
      heading={heading}
      lines={lines}
      sign={last ? portal.page.sign : null}
      quiet={quiet}
      picture={picture}
      notice={!trap && !(stage === 'row' && byEye) && rowNotice(view, answer, stage === 'row', place.since)}
      primary={last || early ? null : next}
    >
      <div className="by-hand">
        {stage === 'open' && unfit && <Note tone="caution">{words.isUnfit}</Note>}
        {stage === 'open' && (
          <div className="drop-ways start">
            {!unfit && (
              <Button className="button" onPress={open}>
                {browser.open}
              </Button>
            )}
            {keep}
          </div>
        )}
        {stage === 'open' && <PortalAddress />}
        {stage === 'open' && <SignInMemo />}
        {stage === 'open' && !unfit && <p className="hint">{words.unfit}</p>}
        {stage === 'account' && account === 'other' && (
          <InView>
            <PrivateWindow browser={about?.browser ?? 'unknown'} />
          </InView>
        )}
        {stage === 'account' && (
          <Button className="link-button" onPress={() => setAbsent(true)}>
            {words.absent.open}
          </Button>
        )}
        {stage === 'account' && <CannotSignIn />}
        {stage === 'row' && view.traits.mayBeRefused && (
          <Button className="link-button" onPress={() => setRefused(true)}>
            {trouble.refused.open}
          </Button>
        )}
        {(stage === 'row' ||
          stage === 'create' ||
          stage === 'upload' ||
          (stage === 'account' && account !== 'other')) && <Stages all={all} at={at} />}
        {stage === 'row' && !seeking && <RowCheck />}
        {stage === 'row' && byEye && !rowUnknown && (
          <Button className="link-button" onPress={() => setByEye(false)}>
            {words.rows.byDownload}
          </Button>
        )}
        {stage === 'create' && <Note tone="info">{created.create.careful}</Note>}
        {stage !== 'open' && keep}
        <Button className="link-button" onPress={() => cover({ page: 'sights', sight: null })}>
          {portal.another}
        </Button>
        {stage === 'take' && (
          <>
            <FilePlace wanted="candidate" />
            <WatchBox />
          </>
        )}
        {stage !== 'take' && stage !== 'row' && <DropAnywhere wanted="candidate" />}
      </div>
    </StepPage>
  );
}
