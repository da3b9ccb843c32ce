// A date with its weekday, and Apple's English form beside it.
import { portalDate } from '../../core/duplicates/row-card.ts';
import { useWizard } from '../wizard-context.ts';

export function DateCard({ about, iso, unknown, strong = false }: { readonly about: string; readonly iso: string | null; readonly unknown: string; readonly strong?: boolean }) {
  const { words: { dates }, language } = useWizard();
  return (
    <div className="date-card" data-strong={strong}>
      <p className="date-about">{about}</p>
      <p className="date-day">{iso ? dates.day(iso) : unknown}</p>
      {iso && language === 'ja' && <p className="date-portal" lang="en">{portalDate(Date.parse(iso))}</p>}
    </div>
  );
}
