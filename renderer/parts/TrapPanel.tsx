// What came in instead of the wanted file: what it really is, that nothing happened, where the right one is.
import { Button } from 'react-aria-components';
import type { Received } from '../../core/contract.ts';
import type { FileKind } from '../../core/files/kinds.ts';
import type { Texts } from '../../core/text/texts.ts';
import { useCase } from '../case-context.ts';
import { useWords } from '../wizard-context.ts';
import { Joints } from './Breakable.tsx';
import { Note } from './Note.tsx';
import { Lines } from './Rich.tsx';
import { Unbroken } from './Unbroken.tsx';

/** Kinds that deserve a sentence of their own. */
const hints: Partial<Record<FileKind, 'privateKey' | 'zip' | 'image'>> = {
  'private-key': 'privateKey',
  pkcs12: 'privateKey',
  'certificate-with-key': 'privateKey',
  zip: 'zip',
  image: 'image',
  pdf: 'image',
};

/** The two export buttons of the management site were mixed up (DETAILS.md M7). */
function swapped({ wanted, kind }: Received): 'registered' | 'csr' | null {
  if ((wanted === 'registered' || wanted === 'exported') && (kind === 'apple-push-request' || kind === 'plain-csr'))
    return 'registered';
  return wanted === 'csr' && kind === 'mdm-push-certificate' ? 'csr' : null;
}

function reasons(received: Received, words: Texts): readonly string[] {
  const failed = received.verdict?.checks.find(({ result, id }) => result === 'fail' && id !== 'kind');
  return failed ? [words.verdict.reasons[failed.reason](failed.figures)] : [];
}

export function TrapPanel({ received }: { readonly received: Received }) {
  const words = useWords();
  const { dropTrap } = useCase();
  const {
    receive: { trap, got, pasted },
    verdict,
  } = words;
  const swap = swapped(received);
  const hint = hints[received.kind];
  return (
    <div className="trap">
      <Note tone="caution" live title={trap.heading[received.wanted]}>
        <p className="trap-name">
          <Joints text={got(received.name || pasted)} />
        </p>
        <p>
          {received.malformed
            ? trap.seemed(verdict.kinds[received.malformed.seemed])
            : trap.itIs(verdict.kinds[received.kind])}
        </p>
        {reasons(received, words).map((reason) => (
          <p key={reason}>
            <Unbroken text={reason} />
          </p>
        ))}
        {hint && <p>{trap[hint]}</p>}
        <p>{trap.calm}</p>
        {!swap && <p className="note-title">{trap.whereTitle}</p>}
        {swap ? (
          <p>
            <strong>{trap.swap[swap]}</strong>
          </p>
        ) : (
          <Lines lines={trap.where[received.wanted]} />
        )}
        <Button className="button small" onPress={dropTrap}>
          {words.frame.help.close}
        </Button>
      </Note>
    </div>
  );
}
