// The memo's address and the one just entered, whole and one above the other, with what differs marked: only in the
// step where one is typed.
import { useEffect, useState } from 'react';
import { markDifference, type Marked } from '../../core/apple-id/difference.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWords } from '../app/wizard-context.ts';

export function AddressPair({ typed }: { readonly typed: string }) {
  const {
    appleId: { different },
  } = useWords();
  const {
    view: { id: caseId },
  } = useCase();
  const [memo, setMemo] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void call('memo.reveal', { caseId }).then((result) => {
      if (current && result.ok) setMemo(result.value.address);
    });
    return () => {
      current = false;
    };
  }, [caseId]);
  if (memo === null) return null;
  const [old, entered] = markDifference(memo, typed.trim());
  return (
    <dl className="address-pair">
      <div>
        <dt>{different.memo}</dt>
        <dd>
          <Address {...old} />
        </dd>
      </div>
      <div>
        <dt>{different.site}</dt>
        <dd>
          <Address {...entered} />
        </dd>
      </div>
    </dl>
  );
}

function Address({ before, differs, after }: Marked) {
  return (
    <code className="mono">
      {before}
      {differs && <mark>{differs}</mark>}
      {after}
    </code>
  );
}
