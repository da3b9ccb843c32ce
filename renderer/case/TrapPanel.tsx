// What came in instead of the wanted file: what it really is, that nothing happened, where the right one is.
import { Button } from 'react-aria-components';
import type { Received } from '../../core/case/arrival.ts';
import { aboutKind } from '../../core/files/kinds.ts';
import type { Check, CheckReason } from '../../core/verdict/verdict.ts';
import { useCase } from './case-context.ts';
import { useWords } from '../app/wizard-context.ts';
import { Joints } from '../controls/Breakable.tsx';
import { Note } from '../controls/Note.tsx';
import { Lines } from '../controls/Rich.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';

/** The two export buttons of the management site were mixed up (docs/manual-coverage.md M7). */
function swapped({ wanted, kind }: Received): 'registered' | 'csr' | null {
  if ((wanted === 'registered' || wanted === 'exported') && (kind === 'apple-push-request' || kind === 'plain-csr'))
    return 'registered';
  return wanted === 'csr' && kind === 'mdm-push-certificate' ? 'csr' : null;
}

const decisive = ({ verdict }: Received): Check | undefined =>
  verdict?.checks.find(({ result, id }) => result === 'fail' && id !== 'kind');

/** No mix-up of files: it only looks like one of Apple's. */
const homeMade: readonly CheckReason[] = ['forged', 'other-issuer', 'ids-differ', 'not-an-id'];

export function TrapPanel({ received }: { readonly received: Received }) {
  const words = useWords();
  const { dropTrap, sorted } = useCase();
  const {
    receive: { trap, got, pasted },
    verdict,
  } = words;
  const swap = swapped(received);
  const { hint } = aboutKind[received.kind];
  const failed = decisive(received);
  const stop = failed !== undefined && homeMade.includes(failed.reason);
  return (
    <div className="trap">
      <Note tone={stop ? 'stop' : 'caution'} live title={stop ? words.look.tones.stop : trap.heading[received.wanted]}>
        {sorted && <p>{words.receive.several.none(sorted.count)}</p>}
        <p className="trap-name">
          <Joints text={got(received.name || pasted)} />
        </p>
        <p>
          {received.malformed
            ? trap.seemed(verdict.kinds[received.malformed.seemed])
            : (stop ? trap.shaped : trap.itIs)(verdict.kinds[received.kind])}
        </p>
        {failed && (
          <p>
            <Unbroken text={verdict.reasons[failed.reason](failed.figures)} />
          </p>
        )}
        {/* Where to download is what the panel says anyway. */}
        {hint && hint !== 'download' && <p>{trap[hint]}</p>}
        <p>{trap.calm}</p>
        {!swap && <p className="note-title">{trap.whereTitle}</p>}
        {swap ? (
          <p>
            <strong>{trap.swap[swap]}</strong>
          </p>
        ) : (
          <Lines lines={trap.where[received.wanted]} />
        )}
        {stop && <p>{trap.stop}</p>}
        <Button className="button small" onPress={dropTrap}>
          {words.frame.help.close}
        </Button>
      </Note>
    </div>
  );
}
