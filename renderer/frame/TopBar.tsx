// The thin line above every page: the product, whose case it is, the language; and the striped band in practice.
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Language } from '../../core/contract.ts';
import { useFirst, type CoverPage } from '../wizard-context.ts';

const order: readonly Language[] = ['ja', 'en'];
const pages: readonly CoverPage[] = ['sights', 'apple-id'];

type Props = {
  readonly about: string | null;
  readonly practice: boolean;
  /** Our window stands beside the browser: gives it back its size. */
  readonly putBack?: { readonly text: string; readonly onPress: () => void } | null;
};

export function TopBar({ about, practice, putBack = null }: Props) {
  const { words: { frame }, language, setLanguage, covered, cover } = useFirst();
  return (
    <header className="top">
      <div className="top-line">
        <p className="product">{frame.product} <span className="unofficial">{frame.unofficial}</span></p>
        {about && <p className="about">{about}</p>}
        {putBack && <Button className="button small put-back" onPress={putBack.onPress}>{putBack.text}</Button>}
        <div className="top-pages">
          {pages.map((page) => <Button key={page} className="button small" aria-expanded={covered?.page === page} onPress={() => cover(covered?.page === page ? null : { page, sight: null })}>{page === 'sights' ? frame.sightsPage : frame.appleIdPage}</Button>)}
        </div>
        <ToggleButtonGroup className="languages" aria-label={frame.language} selectionMode="single" disallowEmptySelection selectedKeys={[language]}
          onSelectionChange={(keys) => { const chosen = order.find((one) => keys.has(one)); if (chosen && chosen !== language) setLanguage(chosen); }}>
          {order.map((one) => <ToggleButton key={one} id={one} className="language"><span lang={one}>{frame.languages[one]}</span></ToggleButton>)}
        </ToggleButtonGroup>
      </div>
      {practice && <p className="practice"><strong>{frame.practice}</strong><span>{frame.practiceNote}</span></p>}
    </header>
  );
}
