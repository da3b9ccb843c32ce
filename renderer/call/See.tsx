// What the caller sees: a drawn picture of Apple's page, or of the management site's.
import type { InFront } from '../../core/call/in-front.ts';
import type { See as Seen } from '../../core/call/scene.ts';
import type { Texts } from '../../core/text/texts.ts';
import { DeviceSketch } from '../case/DeviceSketch.tsx';
import { SiteSketch } from '../case/SiteSketch.tsx';
import { drawings } from '../sights/index.ts';
import { useWords } from '../app/wizard-context.ts';

/** `registeredAt`: a time after it is what the list of devices must show. */
type Props = { readonly see: Seen; readonly registeredAt: string };

export function See({ see, registeredAt }: Props) {
  const { call, sights } = useWords();
  return (
    <section className="call-sees" aria-label={call.sees}>
      <h2>{call.sees}</h2>
      {see === null && <p className="hint">{call.seesNothing}</p>}
      {see !== null && 'site' in see && see.site === 'devices' && <DeviceSketch time={registeredAt} />}
      {see !== null && 'site' in see && see.site !== 'devices' && <SiteSketch mark={see.site} />}
      {see !== null && 'sight' in see && (
        // No caption: the number of another screen beside the one that both share would be said for it.
        <figure className="sight-figure" aria-label={sights.names[see.sight]}>
          <Drawing sight={see.sight} />
        </figure>
      )}
    </section>
  );
}

function Drawing({ sight }: { readonly sight: keyof typeof drawings }) {
  const Picture = drawings[sight];
  return <Picture />;
}

/** As it is said to the caller, by what they have in front of them. */
export function whereIs(front: InFront, { call: { where } }: Texts): string {
  switch (front.by) {
    case 'app':
      return where.app(front.screen);
    case 'sheet':
      return where.sheet(front.screen);
    case 'no-line':
      return where.noLine;
    case 'apple':
      return where.apple(front.word);
    case 'site':
      return where.site(front.word);
  }
}
