// The thin line above every page: the way back to the first one, the product and whose case it is, the pages for
// looking up, the language; and the striped band in practice.
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Language } from '../../core/contract/wizard.ts';
import { Shape } from '../controls/Shape.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useFirst } from '../app/wizard-context.ts';

const pages: readonly ('apple-id' | 'sights')[] = ['sights', 'apple-id'];

/** Whose case it is (nothing yet on its first step), and which job. */
export type About = { readonly customer: string; readonly job: string };

type Props = {
  readonly about: About | null;
  readonly practice: boolean;
  /** From inside a case: to the first page, the case stays as it is. */
  readonly home?: () => void;
  /** Our window stands beside the browser: gives it back its size. */
  readonly putBack?: { readonly text: string; readonly onPress: () => void } | null;
  /** To the call about this case, or into one. */
  readonly telephone?: { readonly text: string; readonly onPress: () => void } | null;
};

export function TopBar({ about, practice, home, putBack = null, telephone = null }: Props) {
  const {
    words: { frame },
    info,
    mask,
    language,
    setLanguage,
    covered,
    cover,
  } = useFirst();
  const order = Object.keys(frame.languages) as readonly Language[];
  return (
    <header className="top">
      <div className="top-line">
        {home && (
          <Button className="button small go-home" onPress={home}>
            <Shape kind="house" />
            {frame.toHome}
          </Button>
        )}
        <div className="top-names">
          <p className="product">
            {frame.product} <span className="unofficial">{frame.unofficial}</span>
          </p>
          {about && (
            <p className="about" title={about.customer}>
              {about.customer && (
                <>
                  <span className="about-customer">{about.customer}</span>
                  <span className="about-between">{frame.between}</span>
                </>
              )}
              <span className="about-job">{about.job}</span>
            </p>
          )}
        </div>
        {putBack && (
          <Button className="button small put-back" onPress={putBack.onPress}>
            {putBack.text}
          </Button>
        )}
        {info.masked && (
          <Button className="button small mask-on" onPress={() => mask(false)}>
            <Shape kind="eye-shut" />
            <span>
              {frame.masking.on} <kbd>{frame.masking.key}</kbd>
            </span>
          </Button>
        )}
        <div className="top-pages">
          {telephone && (
            <Button className="button small" onPress={telephone.onPress}>
              <span>
                <Unbroken text={telephone.text} />
              </span>
            </Button>
          )}
          {pages.map((page) => (
            <Button
              key={page}
              className="button small"
              aria-expanded={covered?.page === page}
              onPress={() => cover(covered?.page === page ? null : { page, sight: null })}
            >
              <span>
                <Unbroken text={page === 'sights' ? frame.sightsPage : frame.appleIdPage} />
              </span>
            </Button>
          ))}
        </div>
        <ToggleButtonGroup
          className="languages"
          aria-label={frame.language}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[language]}
          onSelectionChange={(keys) => {
            const chosen = order.find((one) => keys.has(one));
            if (chosen && chosen !== language) setLanguage(chosen);
          }}
        >
          {order.map((one) => (
            <ToggleButton key={one} id={one} className="language">
              <span lang={one}>{frame.languages[one]}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {practice && (
        <div className="practice">
          <p>
            <strong>{`${frame.practice}${frame.colon}`}</strong>
            {frame.practiceNote}
          </p>
        </div>
      )}
    </header>
  );
}
