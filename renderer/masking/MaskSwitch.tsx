// The switch that masks names on every page, what it does not reach, and whether this computer keeps our window out of
// shared screens.
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { useFirst } from '../app/wizard-context.ts';
import { Shape } from '../controls/Shape.tsx';
import { maskedNow } from './masking.ts';

/** https://www.electronjs.org/docs/latest/api/browser-window#winsetcontentprotectionenable-macos-windows */
const keepsOut: readonly string[] = ['darwin', 'win32'];

export function MaskSwitch() {
  const { words, info, mask } = useFirst();
  const { masking } = words.frame;
  return (
    <section className="mask-switch" aria-label={masking.title}>
      <h3>
        {masking.title} <kbd>{masking.key}</kbd>
      </h3>
      <CheckboxField isSelected={info.masked} onChange={mask}>
        <CheckboxButton className="agree">
          <span className="box" aria-hidden="true">
            <Shape kind="check" />
          </span>
          {masking.switch}
        </CheckboxButton>
      </CheckboxField>
      <p className="hint">{masking.why}</p>
      {maskedNow() === 'others' && <p className="hint">{masking.call}</p>}
      <p className="hint">{masking.not}</p>
      <p className="hint">{masking.captures[keepsOut.includes(info.platform) ? 'kept' : 'not']}</p>
    </section>
  );
}
