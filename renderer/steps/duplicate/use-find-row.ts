// Hands over what somebody sees of Apple's rows; the answer comes back in the case itself.
import type { CaseView } from '../../../core/flows/case-view.ts';
import type { Result } from '../../../core/errors.ts';
import { maxFileBytes } from '../../../core/files/kinds.ts';
import type { Spoken } from '../../../core/duplicates/judge-given.ts';
import { useCase } from '../../case-context.ts';
import { call } from '../../client.ts';
import { useWizard } from '../../wizard-context.ts';

const mostFiles = 50;

export function useFindRow() {
  const { attempt, openCase } = useWizard();
  const {
    view: { id: caseId },
  } = useCase();
  const ask = (work: () => Promise<Result<CaseView>>) => attempt(work, openCase);
  return {
    text: (text: string) => ask(() => call('case.findRow', { caseId, given: { kind: 'text', text } })),
    spoken: (spoken: Spoken) => ask(() => call('case.findRow', { caseId, given: { kind: 'spoken', spoken } })),
    files: (files: readonly File[]) =>
      ask(async () => {
        const read = files.slice(0, mostFiles).map(async (file) => ({
          name: file.name.slice(-1000),
          bytes: new Uint8Array(await file.slice(0, maxFileBytes + 1).arrayBuffer()),
        }));
        return call('case.findRow', { caseId, given: { kind: 'file', files: await Promise.all(read) } });
      }),
  };
}
