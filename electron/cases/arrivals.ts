// The one place after a file came by itself, out of a foreign page or the downloads folder: it is taken, and our page
// is told what became of it. (What our own page gives, it learns from its call.)
import type { FileRole } from '../../core/engine/step.ts';
import type { SendEvent } from '../shell/ipc.ts';
import type { Cases } from './cases.ts';

export type Arrivals = ReturnType<typeof createArrivals>;

export function createArrivals(cases: Cases, send: SendEvent) {
  return {
    /** Whether it was taken; null: the case could not take anything. */
    came: (caseId: string, role: FileRole, via: 'view' | 'folder', name: string, bytes: Uint8Array): boolean | null => {
      const outcome = cases.receive(caseId, role, via, name, bytes);
      if (!outcome.ok) return null;
      const { received, view } = outcome.value;
      // In a folder lies much that nobody gave us.
      if (!received.taken && via === 'folder') return false;
      send('case.received', received);
      send('case.changed', view);
      return received.taken;
    },
    /** A row's own certificate, downloaded to learn which row it is. */
    rowCame: (caseId: string, name: string, bytes: Uint8Array): void => {
      const judged = cases.findRow(caseId, { kind: 'file', files: [{ name, bytes }] });
      if (judged.ok) send('case.changed', judged.value);
    },
  };
}
