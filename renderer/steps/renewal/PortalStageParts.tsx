// Screen 9 in the system browser, in the wide window: each stage's picture and its controls.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { BrowserAbout } from '../../../core/contract/wizard.ts';
import { useCase } from '../../case/case-context.ts';
import { Note } from '../../controls/Note.tsx';
import { PortalAddress } from '../../case/PortalAddress.tsx';
import { RowCheck } from '../../case/RowCheck.tsx';
import { SavedFile } from '../../case/SavedFile.tsx';
import { SignInMemo } from '../../case/SignInMemo.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { AccountShown, type ShownAccount } from './AccountShown.tsx';
import { OtherAccount, RefusedWay, SignInHelp, SignInWays, type PortalTurn } from './PortalParts.tsx';
import { RowToRenew } from './RowToRenew.tsx';
import { RowSearchByDownload } from './RowSearchByDownload.tsx';
import { Stages } from './Stages.tsx';
import { PortalNote } from '../creation/PortalNote.tsx';
import type { PortalStage } from './portal-stages.ts';
import type { RowSearch } from './row-page.ts';

export type StageProps = {
  /** The stages' names, and where among them we are. */
  readonly all: readonly string[];
  readonly at: number;
  readonly about: BrowserAbout | null;
  readonly unfit: boolean;
  readonly keep: ReactNode;
  readonly account: ShownAccount | null;
  readonly choose: (account: ShownAccount) => void;
  readonly row: RowSearch;
  readonly turnEye: (byEye: boolean) => void;
  readonly turn: PortalTurn;
};
type Parts = Readonly<Record<PortalStage, (props: StageProps) => ReactNode>>;

const StagesPart = ({ all, at }: StageProps) => <Stages all={all} at={at} />;

function AccountPicture({ account, choose }: StageProps) {
  return <AccountShown chosen={account} choose={choose} />;
}

function RowPicture({ row, turnEye }: StageProps) {
  return (
    <div className="stack">
      {row.seeking ? (
        <RowSearchByDownload found={row.found} byEye={false} turn={turnEye} />
      ) : (
        <RowToRenew still="sought" />
      )}
    </div>
  );
}

function UploadPicture() {
  const {
    apple: { portal },
  } = useWords();
  const { view } = useCase();
  return (
    <div className="by-hand">
      <SavedFile which="csr" words={portal.browser} />
      {view.traits.newTopic && <PortalNote />}
    </div>
  );
}

export const stagePictures: Parts = {
  open: StagesPart,
  account: AccountPicture,
  row: RowPicture,
  create: StagesPart,
  upload: UploadPicture,
  take: StagesPart,
};

function OpenControls({ unfit, keep }: StageProps) {
  const { browser: words } = useWords();
  return (
    <>
      {unfit && <Note tone="caution">{words.isUnfit}</Note>}
      <div className="drop-ways start">{keep}</div>
      <PortalAddress />
      <SignInMemo />
      {!unfit && <p className="hint">{words.unfit}</p>}
    </>
  );
}

function AccountControls({ all, at, account, about, turn, keep }: StageProps) {
  return (
    <>
      <OtherAccount account={account} about={about} />
      <SignInHelp account={account} />
      <SignInWays turn={turn} />
      {account !== 'other' && <Stages all={all} at={at} />}
      {keep}
    </>
  );
}

function RowControls({ all, at, row, turnEye, turn, keep }: StageProps) {
  const { browser: words } = useWords();
  return (
    <>
      <RefusedWay turn={turn} />
      <Stages all={all} at={at} />
      {!row.seeking && <RowCheck />}
      {!row.seeking && row.known && (
        <Button className="link-button" onPress={() => turnEye(false)}>
          {words.rows.byDownload}
        </Button>
      )}
      {keep}
    </>
  );
}

function CreateControls({ all, at, keep }: StageProps) {
  const { creation } = useWords();
  return (
    <>
      <Stages all={all} at={at} />
      <Note tone="info">{creation.portal.create.careful}</Note>
      {keep}
    </>
  );
}

function UploadControls({ all, at, keep }: StageProps) {
  return (
    <>
      <Stages all={all} at={at} />
      {keep}
    </>
  );
}

const TakeControls = ({ keep }: StageProps) => keep;

export const stageControls: Parts = {
  open: OpenControls,
  account: AccountControls,
  row: RowControls,
  create: CreateControls,
  upload: UploadControls,
  take: TakeControls,
};
