// Ends a job that has no registration: its last page was read.
import { useCase } from '../../case/case-context.ts';
import { useWizard } from '../../app/wizard-context.ts';

export function useClose(): () => void {
  const { goHome } = useWizard();
  const { say } = useCase();
  return () => {
    say({ kind: 'case-closed', data: {} });
    goHome();
  };
}
