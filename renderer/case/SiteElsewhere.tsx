// The site is open in the browser although its address is known: it opens there again, or comes beside the steps.
import { Button } from 'react-aria-components';
import { useWords } from '../app/wizard-context.ts';
import { useCase } from './case-context.ts';
import { useToBrowser } from './to-browser.ts';

export function SiteElsewhere() {
  const {
    beside: { elsewhere },
  } = useWords();
  const { view, say, past } = useCase();
  const toBrowser = useToBrowser(view.id, 'site');
  const { known } = view.customerSite;
  if (!known || !view.atSite || view.beside !== null || past || view.readOnly) return null;
  return (
    <div className="site-elsewhere">
      <Button className="link-button" onPress={toBrowser}>
        {elsewhere.browser}
      </Button>
      {/* On its own page that stands among the answers. */}
      {view.step !== 'site-access' && (
        <Button className="link-button" onPress={() => say({ kind: 'site-way-chosen', data: { way: 'view' } })}>
          {elsewhere.here}
        </Button>
      )}
    </div>
  );
}
