// Screen 25: which of the look-alike rows is the one to renew; one face at a time, by what is known so far.
import type { Face } from './face.ts';
import { useState } from 'react';
import { noneLeft, rowFound } from '../../../core/flows/duplicate/state.ts';
import { givenInDoubt } from '../../../core/flows/duplicate/stray.ts';
import { useCase } from '../../case/case-context.ts';
import { InDoubt, NoRow, Unknown, Unproven } from './NoRow.tsx';
import { RowFound } from './RowFound.tsx';
import { RowSearch } from './RowSearch.tsx';
import { RowSignIn } from './RowSignIn.tsx';
import { RowSpoken } from './RowSpoken.tsx';

export function FindRow() {
  const { view } = useCase();
  const { duplicate, registered, setAside, times } = view.state;
  const judgedAt = times['row-judged'] ?? null;
  // Who comes from a verdict, or has looked at rows already, is at the list.
  const [listed, setListed] = useState(setAside.length > 0 || duplicate.judged !== null);
  // A face that was turned to lasts until the next look.
  const [turned, setTurned] = useState<{ readonly face: Face; readonly since: string | null } | null>(null);
  const turn = (face: Face) => setTurned({ face, since: judgedAt });
  const face = turned && (turned.since === judgedAt || turned.face === 'spoken') ? turned.face : null;

  if (registered === null || registered.kind === 'unavailable')
    return face === 'unproven' ? <Unproven turn={turn} /> : <Unknown turn={turn} />;
  if (duplicate.judged === null && face === null && givenInDoubt(view.state)) return <InDoubt turn={turn} />;
  // The list beside us was read by itself.
  if (!listed && duplicate.judged === null) return <RowSignIn there={() => setListed(true)} />;
  if (face === 'unproven') return <Unproven turn={turn} />;
  if (rowFound(duplicate) && (face === null || turned?.since !== judgedAt)) return <RowFound turn={turn} />;
  if (face === 'none' || (noneLeft(duplicate) && face === null)) return <NoRow turn={turn} />;
  return face === 'spoken' ? <RowSpoken turn={turn} /> : <RowSearch turn={turn} />;
}
