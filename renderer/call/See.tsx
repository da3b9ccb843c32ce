// What the caller sees: a drawn picture of Apple's page, or of the management site's.
import type { See as Seen } from '../../core/call/script.ts';
import { sightsPageScreen } from '../../core/flows/steps.ts';
import { SiteSketch } from '../case/SiteSketch.tsx';
import { drawings } from '../sights/index.ts';
import { useWords } from '../app/wizard-context.ts';

export function See({ see }: { readonly see: Seen }) {
  const { call, sights, frame } = useWords();
  return (
    <section className="call-sees" aria-label={call.sees}>
      <h2>{call.sees}</h2>
      {see === null && <p className="hint">{call.seesNothing}</p>}
      {see !== null && 'site' in see && <SiteSketch mark={see.site} />}
      {see !== null && 'sight' in see && (
        <figure className="sight-figure">
          <Drawing sight={see.sight} />
          <figcaption>
            {sights.names[see.sight]} <span className="whole">{frame.screen(sightsPageScreen)}</span>
          </figcaption>
        </figure>
      )}
    </section>
  );
}

function Drawing({ sight }: { readonly sight: keyof typeof drawings }) {
  const Picture = drawings[sight];
  return <Picture />;
}
