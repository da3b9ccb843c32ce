// How the one at the other end finds the place that is meant: by a number of the app or of the sheet, or by the words
// that stand on what they see.
import { sights } from '../advice/sights.ts';
import type { CaseView } from '../case/view.ts';
import { site } from '../site/current.ts';
import type { See } from './scene.ts';

export type InFront =
  | { readonly by: 'app' | 'sheet'; readonly screen: number }
  /** The step has no line on the sheet. */
  | { readonly by: 'no-line' }
  | { readonly by: 'apple' | 'site'; readonly word: string };

type Seen = Pick<CaseView, 'state' | 'step' | 'journey' | 'traits'>;

/**
 * `aside`: what is said has left the step's own place, so no number of it helps; `onSheet`: the screens that have a
 * line on the sheet. Null: there is nothing to look at.
 */
export function inFront(
  { state, step, journey, traits }: Seen,
  see: See,
  { aside, onSheet }: { readonly aside: boolean; readonly onSheet: readonly number[] },
): InFront | null {
  const { line } = state.call;
  const screen = journey.find(({ id }) => id === step)?.screen;
  if (line.kind === 'none' || aside || line.has === 'nothing' || screen === undefined) return byWords(see);
  if (line.has === 'app') return { by: 'app', screen };
  // The sheet is one of a renewal.
  if (traits.purpose === 'extending' && onSheet.includes(screen)) return { by: 'sheet', screen };
  // The sheet has the address, too: in the first line of what is done at Apple's site.
  return step === 'way' ? null : (byWords(see) ?? { by: 'no-line' });
}

function byWords(see: See): InFront | null {
  if (see === null) return null;
  if ('site' in see)
    return { by: 'site', word: see.site === 'devices' ? site.labels.devices : site.labels.certificatePage };
  // The panel opens in the list: what stands first in it is the number that is not meant.
  const { words, group } = sights[see.sight === 'panel' ? 'list' : see.sight];
  const [word] = words;
  return word === undefined ? null : { by: group === 'site' ? 'site' : 'apple', word };
}
