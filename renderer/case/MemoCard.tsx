// The Apple ID memo, masked; shown and copied by a deliberate press; and what to do when the keychain does not serve.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { MemoState } from '../../core/apple-id/memo.ts';
import { useSystem, type AppleIdMemo } from './apple-id-memo.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Breakable } from '../controls/Breakable.tsx';
import { Note } from '../controls/Note.tsx';
import { useSecret } from '../masking/use-mask.ts';

type Props = { readonly memo: MemoState | null; readonly reveal: AppleIdMemo['reveal']; readonly judged?: boolean };

export function MemoCard({ memo, reveal, judged = false }: Props) {
  const {
    words: {
      appleId: { card, reasons, troubles, trouble: words },
      errors,
    },
  } = useWizard();
  const system = useSystem();
  if (!memo)
    return (
      <p className="hint" role="status">
        {card.looking}
      </p>
    );
  const trouble = memo.trouble && troubles[memo.trouble];
  return (
    <>
      {memo.masked !== null && (
        <section className="memo-card" aria-label={card.title}>
          <p className="copy-about">{card.title}</p>
          <Address key={memo.masked} masked={memo.masked} />
          <p className="hint">{memo.kept === 'keychain' ? card.kept[system] : card.session}</p>
          {judged && (
            <ul className="bullets">
              {memo.reasons.map((reason) => (
                <li key={reason}>{reasons[reason]}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      {trouble && (
        <Note tone="caution" title={trouble.what} live>
          <p>{trouble.next[system]}</p>
          <p>{words.goOn}</p>
          <Button className="button small" onPress={reveal}>
            {errors.again}
          </Button>
        </Note>
      )}
    </>
  );
}

function Address({ masked }: { readonly masked: string }) {
  const {
    words: {
      appleId: { card },
    },
    attempt,
  } = useWizard();
  const {
    view: { id: caseId },
  } = useCase();
  const [plain, setPlain] = useState<string | null>(null);
  useSecret(plain !== null);
  const turn = () =>
    plain === null
      ? attempt(
          () => call('memo.reveal', { caseId }),
          ({ address }) => setPlain(address),
        )
      : setPlain(null);
  return (
    <div className="copy-line">
      <Breakable text={plain ?? masked} className="copy-text" plain={plain !== null} />
      <Button className="button small" onPress={turn}>
        {plain === null ? card.show : card.hide}
      </Button>
      <CopyMemo />
    </div>
  );
}

/** The main process copies: the address need not come here for it. */
export function CopyMemo() {
  const {
    words: {
      frame,
      appleId: { card },
    },
    attempt,
  } = useWizard();
  const {
    view: { id: caseId },
  } = useCase();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    attempt(
      () => call('memo.copy', { caseId }),
      () => setCopied(true),
    );
  return (
    <Button className="button small" aria-label={`${card.title} ${copied ? frame.copied : frame.copy}`} onPress={copy}>
      {copied ? frame.copied : frame.copy}
    </Button>
  );
}
