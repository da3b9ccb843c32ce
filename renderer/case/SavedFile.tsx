// Saves this case's request or new certificate where the browser's file dialog finds it, and tells where
// (docs/manual-coverage.md M14).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SavedAs } from '../../core/contract/wizard.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { useInSight } from '../frame/in-sight.ts';
import { useCase } from './case-context.ts';
import { Breakable } from '../controls/Breakable.tsx';
import { CopyLine } from '../controls/CopyLine.tsx';
import { Rich } from '../controls/Rich.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';

type Words = {
  readonly save: string;
  readonly saved: (folder: string) => string;
  readonly copyPath: string;
  readonly pathHint: string;
  readonly showFolder: string;
};
export type Saved = { readonly which: SavedAs; readonly folder: string; readonly path: string; readonly name: string };

type Props = {
  readonly which: 'csr' | 'candidate';
  readonly words: Words;
  /** It was saved on the page before. */
  readonly before?: Saved | null;
};

export function SavedFile({ which, words, before = null }: Props) {
  const {
    attempt,
    info,
    words: {
      browser: { textCopy },
    },
  } = useWizard();
  const { view, reread } = useCase();
  const [saved, setSaved] = useState<Saved | null>(before);
  const shown = useInSight<HTMLDivElement>(saved !== null);
  const caseId = view.id;
  const save = (as: SavedAs) =>
    attempt(
      () => call('case.save', { caseId, which: as }),
      (kept) => {
        setSaved({ which: as, ...kept });
        reread();
      },
    );
  if (!saved)
    return (
      <Button className="button" onPress={() => save(which)}>
        {words.save}
      </Button>
    );
  return (
    <div className="saved" role="status" ref={shown}>
      <p className="saved-name">
        <Breakable text={saved.name} />
      </p>
      <p className="saved-folder">
        <Unbroken text={words.saved(saved.folder)} />
      </p>
      <CopyLine key={saved.path} text={saved.path} button={words.copyPath} bare />
      <p className="hint">
        <Unbroken text={words.pathHint} />
      </p>
      {info.platform === 'darwin' && (
        <p className="hint">
          <Rich line={textCopy.mac} />
        </p>
      )}
      <div className="saved-more">
        <Button
          className="button small"
          onPress={() =>
            attempt(
              () => call('case.showSaved', { caseId, which: saved.which }),
              () => undefined,
            )
          }
        >
          {words.showFolder}
        </Button>
        {saved.which === 'csr' && (
          <p className="text-copy">
            <span className="hint">
              <Rich line={textCopy.ask} />
            </span>{' '}
            <Button className="link-button" onPress={() => save('csr-txt')}>
              {textCopy.save}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
