// Screen 9 in the system browser: five short pages, the address and the file at hand, and the place for what comes
// back.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { call } from '../../app/client.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { DropAnywhere, FileDrop } from '../../case/FileDrop.tsx';
import { TrapPanel } from '../../case/TrapPanel.tsx';
import { useBrowser } from '../../case/use-browser.ts';
import { WatchBox } from '../../case/WatchBox.tsx';
import { useWizard } from '../../app/wizard-context.ts';
import type { ShownAccount } from './AccountShown.tsx';
import { CodeAbsent } from './CodeAbsent.tsx';
import { rowNotice } from './RowFileNote.tsx';
import { PortalNarrow } from './PortalNarrow.tsx';
import { AnotherWay } from './PortalParts.tsx';
import { portalStages, stageWords, type PortalStage } from './portal-stages.ts';
import { stageControls, stagePictures, type StageProps } from './PortalStageParts.tsx';
import { rowSearch } from './row-page.ts';
import { RenewRefused } from '../trouble/RenewRefused.tsx';

export function PortalInBrowser() {
  const { words: texts, attempt } = useWizard();
  const {
    apple: { portal },
    browser: words,
  } = texts;
  const { view, trap, narrow, makeNarrow } = useCase();
  const stages = portalStages(view);
  const about = useBrowser();
  const { at, since, byEye, go, turnEye } = useVisit(stages);
  const [account, setAccount] = useState<ShownAccount | null>(null);
  const [turned, setTurned] = useState<'absent' | 'refused' | null>(null);
  const turn = { absent: () => setTurned('absent'), refused: () => setTurned('refused') };
  const openSite = (then: () => void) =>
    attempt(() => call('case.openInBrowser', { caseId: view.id, place: 'apple' }), then);
  if (turned === 'absent') return <CodeAbsent back={() => setTurned(null)} />;
  if (turned === 'refused') return <RenewRefused back={() => setTurned(null)} />;
  if (narrow.on)
    return (
      <PortalNarrow
        stages={stages}
        at={at}
        since={since}
        byEye={byEye}
        turnEye={turnEye}
        go={go}
        open={openSite}
        about={about}
        account={account}
        choose={setAccount}
        turn={turn}
      />
    );

  const stage = trap ? 'take' : (stages[at] ?? 'open');
  const last = stage === 'take';
  const row = rowSearch(texts, view, since, byEye, [portal.browser.row]);
  const pages = stageWords(texts, view, row);
  const next = { text: portal.next, onPress: () => go(at + 1) };
  // Before the row is found nothing asks for going on.
  const early = stage === 'row' && row.seeking && !row.found;
  const quiet = [
    ...(at > 0 ? [{ text: portal.previous, onPress: () => go(at - 1) }] : []),
    ...(last ? [] : [{ text: portal.byHand, onPress: () => go(stages.length - 1) }]),
    ...(early ? [next] : []),
  ];
  const own: StageProps = {
    all: stages.map((one) => pages[one].name),
    at,
    about,
    unfit: about?.browser === 'internet-explorer',
    // Where one was taken beside the browser the last time, one is again.
    open: () =>
      openSite(() => {
        if (narrow.wanted) makeNarrow(true);
      }),
    keep: (
      <Button className="button small" onPress={() => makeNarrow(true)}>
        {words.narrow.keep}
      </Button>
    ),
    account,
    choose: setAccount,
    row,
    turnEye,
    turn,
  };
  const Picture = stagePictures[stage];
  const Controls = stageControls[stage];
  return (
    <StepPage
      words={portal.page}
      heading={pages[stage].heading}
      lines={pages[stage].lines}
      sign={last ? portal.page.sign : null}
      quiet={quiet}
      picture={trap ? <TrapPanel received={trap} /> : <Picture {...own} />}
      notice={!trap && !(stage === 'row' && byEye) && rowNotice(view, row.answer, stage === 'row', since)}
      primary={last || early ? null : next}
    >
      <div className="by-hand">
        <Controls {...own} />
        <AnotherWay />
        {last && (
          <>
            <FileDrop wanted="candidate" />
            <WatchBox />
          </>
        )}
        {!last && stage !== 'row' && <DropAnywhere wanted="candidate" />}
      </div>
    </StepPage>
  );
}

/** Which stage the person is at, since how many rows' certificates, and whether rows are compared by eye. */
function useVisit(stages: readonly PortalStage[]) {
  const { view } = useCase();
  const came = view.rowFiles.files.length;
  const [visit, setVisit] = useState({ at: view.state.handedOver ? stages.indexOf('upload') : 0, since: came });
  const [eye, setEye] = useState(false);
  // Whoever presses Download in a row is at the list.
  const at = came > visit.since ? Math.max(visit.at, stages.indexOf('row')) : visit.at;
  const go = (next: number) => setVisit({ at: next, since: came });
  return {
    at,
    since: visit.since,
    // What comes by Download is answered in its own words.
    byEye: eye && came === visit.since,
    go,
    turnEye: (wanted: boolean) => {
      setEye(wanted);
      go(at);
    },
  };
}
