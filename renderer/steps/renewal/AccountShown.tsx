// Which Apple ID the browser shows, and the private window for when it is another one (docs/manual-coverage.md S16).
import type { BrowserKind } from '../../../core/portal/browsers.ts';
import { useCase } from '../../case/case-context.ts';
import { Choices } from '../../controls/Choices.tsx';
import { Note } from '../../controls/Note.tsx';
import { PortalAddress } from '../../case/PortalAddress.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';

const answers = ['none', 'ours', 'other'] as const;
export type ShownAccount = (typeof answers)[number];

export function AccountShown({
  chosen,
  choose,
}: {
  readonly chosen: ShownAccount | null;
  readonly choose: (one: ShownAccount) => void;
}) {
  const {
    browser: { account },
  } = useWords();
  return (
    <Choices
      question={account.question}
      choices={answers.map((id) => ({ id, ...account.answers[id] }))}
      chosen={chosen}
      choose={choose}
    />
  );
}

export function PrivateWindow({ browser }: { readonly browser: BrowserKind }) {
  const {
    browser: { account, privateWindow },
  } = useWords();
  const { view } = useCase();
  const practice = view.mode === 'practice';
  return (
    <Note tone="info" title={account.again} live>
      <p className="by-lines">
        <Rich line={privateWindow[browser]} />
      </p>
      <p>{practice ? account.practice : account.paste}</p>
      {!practice && <PortalAddress />}
    </Note>
  );
}
