// Screen 9 in the system browser: five short pages, the address and the file at hand, and the place for what comes
// back.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CaseView } from '../../../core/case/view.ts';
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
import { portalStages, sentInCall, stageWords, type PortalStage } from './portal-stages.ts';
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
  const { at, since, byEye, noneOf, go, turnEye, sayNone } = useVisit(stages);
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
        noneOf={noneOf}
        sayNone={sayNone}
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
  const row = rowSearch(texts, view, since, byEye, [portal.browser.row], noneOf);
  const pages = stageWords(texts, view, row);
  const unfit = about?.browser === 'internet-explorer';
  const next = { text: portal.next, onPress: () => go(at + 1) };
  // Where one was taken beside the browser the last time, one is again.
  const opened = () =>
    openSite(() => {
      if (narrow.wanted) makeNarrow(true);
      go(at + 1);
    });
  const onward = stage === 'open' && !unfit ? { text: portal.browser.open, onPress: opened } : next;
  // Before the row is found nothing asks for going on.
  const early = stage === 'row' && !(row.seeking ? row.found : row.known);
  const quiet = [
    ...(last ? [] : [{ text: portal.byHand, onPress: () => go(stages.length - 1) }]),
    ...(early && !row.none ? [{ ...next, text: words.rows.anyway }] : []),
    ...(onward !== next ? [next] : []),
  ];
  const own: StageProps = {
    all: stages.map((one) => pages[one].name),
    at,
    about,
    unfit,
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
      {...(at > 0 ? { backTo: () => go(at - 1) } : {})}
      quiet={quiet}
      picture={trap ? <TrapPanel received={trap} /> : <Picture {...own} />}
      notice={!trap && !(stage === 'row' && byEye) && rowNotice(view, row, stage === 'row', since, sayNone, last)}
      primary={last || early ? null : onward}
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

function beginOf(view: CaseView): PortalStage {
  if (sentInCall(view)) return 'take';
  return view.state.handedOver ? 'upload' : 'open';
}

/** Which stage the person is at, since how many rows' certificates, and whether rows are compared by eye. */
function useVisit(stages: readonly PortalStage[]) {
  const { view } = useCase();
  const came = view.rowFiles.files.length;
  const [visit, setVisit] = useState({ at: stages.indexOf(beginOf(view)), since: came });
  const [eye, setEye] = useState(false);
  const [noneOf, setNoneOf] = useState<number | null>(null);
  // Whoever presses Download in a row is at the list.
  const at = came > visit.since ? Math.max(visit.at, stages.indexOf('row')) : visit.at;
  const go = (next: number) => setVisit({ at: next, since: came });
  return {
    at,
    since: visit.since,
    // What comes by Download is answered in its own words.
    byEye: eye && came === visit.since,
    noneOf,
    sayNone: () => setNoneOf(came),
    go,
    turnEye: (wanted: boolean) => {
      setEye(wanted);
      go(at);
    },
  };
}
