// What came of the calls about this case, whatever it is at now.
import { useWords } from '../app/wizard-context.ts';
import { CallFrame } from './CallFrame.tsx';
import { CallRecord } from './CallRecord.tsx';

export function CallRecordPage({ close }: { readonly close: () => void }) {
  const { call } = useWords();
  return (
    <CallFrame heading={call.record.heading} back={close} quiet={[]}>
      <CallRecord />
    </CallFrame>
  );
}
