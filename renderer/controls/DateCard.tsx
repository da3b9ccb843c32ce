// A date with its weekday, and beside it the form in which Apple's portal or the management site shows it.
import { portalDate } from '../../core/rows/row-card.ts';
import { inJapan, siteDate } from '../../core/reading/site-date.ts';
import { useWizard } from '../app/wizard-context.ts';

type Props = {
  readonly about: string;
  readonly iso: string | null;
  readonly unknown: string;
  readonly strong?: boolean;
  readonly as?: 'portal' | 'site';
};

export function DateCard({ about, iso, unknown, strong = false, as = 'portal' }: Props) {
  const {
    words: { dates },
    language,
  } = useWizard();
  return (
    <div className="date-card" data-strong={strong}>
      <p className="date-about">{about}</p>
      <p className="date-day">{iso ? dates.day(as === 'site' ? inJapan(iso) : iso) : unknown}</p>
      {iso && as === 'site' && <p className="date-portal">{siteDate(iso)}</p>}
      {iso && as === 'portal' && language !== 'en' && (
        <p className="date-portal" lang="en">
          {portalDate(Date.parse(iso))}
        </p>
      )}
    </div>
  );
}
