// The offer to take a file from the downloads folder by itself: asked here once, with the folder and its state in
// words.
import { useEffect, useState, type ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { FolderWatch } from '../../core/contract/wizard.ts';
import { call, on } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Shape } from '../controls/Shape.tsx';

const laterWatch = (one: FolderWatch | null, other: FolderWatch): FolderWatch =>
  one && one.serial > other.serial ? one : other;

const folderName = (path: string): string => path.split(/[\\/]/).findLast((part) => part !== '') ?? path;

/** `unless`: what stands below while nothing is taken by itself; `meanwhile`: while it is. */
export function WatchBox({ unless, meanwhile }: { readonly unless?: ReactNode; readonly meanwhile?: ReactNode }) {
  const {
    words: {
      browser: { watch: words },
    },
    attempt,
  } = useWizard();
  const [watch, setWatch] = useState<FolderWatch | null>(null);
  useEffect(() => {
    const take = (told: FolderWatch) => setWatch((known) => laterWatch(known, told));
    attempt(() => call('watch.read', undefined), take);
    return on('watch.changed', take);
  }, [attempt]);
  if (!watch) return null;
  const allow = (yes: boolean) => {
    setWatch({ ...watch, allowed: yes });
    attempt(
      () => call('watch.allow', { allow: yes }),
      (told) => setWatch((known) => laterWatch(known, told)),
    );
  };
  // Once it is watched, its name is enough; the whole path holds the person's own name.
  const folder = watch.state === 'watching' ? folderName(watch.folder) : watch.folder;
  const state = watch.folder === '' ? words.none : words.state[watch.state](folder);
  const takes = watch.allowed && watch.folder !== '' && (watch.state === 'watching' || watch.state === 'off');
  return (
    <>
      <div className="watch">
        <CheckboxField isSelected={watch.allowed} isDisabled={watch.folder === ''} onChange={allow}>
          <CheckboxButton className="agree">
            <span className="box" aria-hidden="true">
              <Shape kind="check" />
            </span>
            {words.ask}
          </CheckboxButton>
        </CheckboxField>
        <p className="hint" role="status">
          {watch.allowed ? state : words.promise}
        </p>
      </div>
      {takes ? meanwhile : unless}
    </>
  );
}
