// The ways on from a page that is off the way: a link into the browser, or on as another job.
import { Button } from 'react-aria-components';
import { mayTake, turningTo, type SightNext } from '../../core/advice/sights.ts';
import { useCase } from './case-context.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';

export function SightWays({ next }: { readonly next: readonly SightNext[] }) {
  const {
    words: { sights },
    attempt,
  } = useWizard();
  const { view, say } = useCase();
  const take = (one: SightNext) =>
    one.do === 'link'
      ? attempt(
          () => call('app.openLink', { link: one.link }),
          () => undefined,
        )
      : say(turningTo(one.flow, view.canSeekRow));
  // What is done on Apple's own pages would be real.
  const ways = next.filter((one) => (one.do === 'link' ? view.mode === 'real' : mayTake(one.flow, view)));
  return (
    <div className="drop-ways">
      {ways.map((one) => (
        <Button key={one.do === 'link' ? one.link : one.flow} className="button small" onPress={() => take(one)}>
          {one.do === 'link' ? sights.links[one.link] : sights.jobs[one.flow]}
        </Button>
      ))}
    </div>
  );
}
