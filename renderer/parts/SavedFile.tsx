// Saves this case's request or new certificate where the browser's file dialog finds it, and tells where (DETAILS.md M14).
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { call } from '../client.ts';
import { useWizard } from '../wizard-context.ts';
import { useCase } from '../case-context.ts';
import { CopyLine } from './CopyLine.tsx';

type Words = { readonly save: string; readonly saved: (folder: string) => string; readonly copyPath: string; readonly pathHint: string; readonly showFolder: string };

export function SavedFile({ which, words }: { readonly which: 'csr' | 'candidate'; readonly words: Words }) {
  const { attempt } = useWizard();
  const { view, reread } = useCase();
  const [saved, setSaved] = useState<{ readonly folder: string; readonly path: string; readonly name: string } | null>(null);
  const caseId = view.id;
  const save = () => attempt(() => call('case.save', { caseId, which }), (place) => { setSaved(place); reread(); });
  if (!saved) return <Button className="button" onPress={save}>{words.save}</Button>;
  return (
    <div className="saved" role="status">
      <p>{words.saved(saved.folder)}</p>
      <CopyLine text={saved.path} button={words.copyPath} />
      <p className="hint">{words.pathHint}</p>
      <Button className="button small" onPress={() => attempt(() => call('case.showSaved', { caseId, which }), () => undefined)}>{words.showFolder}</Button>
    </div>
  );
}
