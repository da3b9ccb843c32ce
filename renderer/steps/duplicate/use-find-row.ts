// Hands over what somebody sees of Apple's rows; the answer comes back in the case itself.
import { cutFront } from '../../../core/base/cut.ts';
import type { CaseView } from '../../../core/case/view.ts';
import type { Result } from '../../../core/base/result.ts';
import type { Spoken } from '../../../core/rows/spoken.ts';
import { useCase } from '../../case/case-context.ts';
import { call } from '../../app/client.ts';
import { bytesOf } from '../../app/given-files.ts';
import { useWizard } from '../../app/wizard-context.ts';

const maxFiles = 50;

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
        const given: { name: string; bytes: Uint8Array }[] = [];
        for (const file of files.slice(0, maxFiles)) {
          const read = await bytesOf(file);
          // The one that can't be read may be the row that is sought.
          if (!read.ok) return read;
          given.push({ name: cutFront(file.name, 1000), bytes: read.value });
        }
        return call('case.findRow', { caseId, given: { kind: 'file', files: given } });
      }),
  };
}
