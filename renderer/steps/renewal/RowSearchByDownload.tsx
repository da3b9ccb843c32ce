// The row sought by its Download: the date to go by, the folder that is watched, the place for a file; comparing by
// eye folded away behind a quiet button.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { FileBox } from '../../case/FileDrop.tsx';
import { RowCheck } from '../../case/RowCheck.tsx';
import { WatchBox } from '../../case/WatchBox.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { RowToRenew } from './RowToRenew.tsx';

type Props = { readonly found: boolean; readonly byEye: boolean; readonly turn: (byEye: boolean) => void };

export function RowSearchByDownload({ found, byEye, turn }: Props) {
  const {
    browser: { rows },
  } = useWords();
  const [box, setBox] = useState(false);
  if (byEye) {
    return (
      <>
        <RowCheck>
          <RowToRenew still="sought" />
        </RowCheck>
        <Button className="link-button" onPress={() => turn(false)}>
          {rows.byDownload}
        </Button>
      </>
    );
  }
  return (
    <RowCheck asks={false}>
      {(takeText) => {
        const fileBox = <FileBox wanted="candidate" takeText={takeText} />;
        return (
          <>
            <RowToRenew press={found ? 'renew' : 'download'} />
            <WatchBox
              unless={fileBox}
              meanwhile={
                box ? (
                  fileBox
                ) : (
                  <Button className="link-button" onPress={() => setBox(true)}>
                    {rows.elsewhere}
                  </Button>
                )
              }
            />
            <Button className="link-button" onPress={() => turn(true)}>
              {rows.byEye}
            </Button>
          </>
        );
      }}
    </RowCheck>
  );
}
