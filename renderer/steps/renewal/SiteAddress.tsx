// Screen 3's other face: the management site's address, typed once; from then on the site opens beside the steps.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { readSiteAddress, type SiteAddressFault } from '../../../core/portal/site-address.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { BoundedInput } from '../../controls/Bounded.tsx';
import { Breakable } from '../../controls/Breakable.tsx';
import { useInSight } from '../../frame/in-sight.ts';
import { useWords } from '../../app/wizard-context.ts';
import { NoAddress } from './NoAddress.tsx';

/** Among the page's other answers while the site is open in one's own browser; `open`: the field for its address. */
export function useSiteOffer(open: () => void) {
  const {
    begin: {
      siteAccess: { here },
    },
  } = useWords();
  const { view, say } = useCase();
  const { known } = view.customerSite;
  const comeHere = () => say({ kind: 'site-way-chosen', data: { way: 'view' } });
  return view.mode === 'real' && view.beside === null ? [{ text: here.offer, onPress: known ? comeHere : open }] : [];
}

/**
 * Where it is known it is corrected, and from any later step it is still told. Beside a page that shows nothing is to
 * be mended, unless the person says that something is wrong (`asked`).
 */
export function ToSiteAddress({ open, asked = false }: { readonly open: () => void; readonly asked?: boolean }) {
  const {
    begin: {
      siteAccess: { here },
    },
  } = useWords();
  const { view, past, foreignPlace, foreign } = useCase();
  const { known } = view.customerSite;
  const shows = foreignPlace !== null && !foreign?.trouble;
  if (view.mode !== 'real' || view.readOnly || (known === null && !past) || (shows && !asked)) return null;
  return (
    <Button className="link-button" onPress={open}>
      {known ? here.correct : here.offer}
    </Button>
  );
}

export function SiteAddress({ close }: { readonly close: () => void }) {
  const {
    begin: {
      siteAccess: { page, here },
    },
  } = useWords();
  const { view, say, showStep } = useCase();
  const { known } = view.customerSite;
  const [text, setText] = useState(known?.address ?? '');
  const [bad, setBad] = useState<SiteAddressFault | null>(null);
  const why = useInSight<HTMLParagraphElement>(bad !== null);
  const change = (typed: string) => {
    setText(typed);
    setBad(null);
  };
  const read = readSiteAddress(text);
  const use = () => {
    if (!read.ok) {
      setBad(read.because);
      return;
    }
    close();
    say({ kind: 'site-noted', data: { address: read.value.address } });
    showStep(null);
  };
  return (
    <StepPage
      words={page}
      heading={here.heading}
      lines={here.lines}
      sign={null}
      liveInPast
      backTo={close}
      primary={{ text: here.use, disabled: text.trim() === '', onPress: use }}
      quiet={known ? [] : [{ text: here.browser, onPress: close }]}
    >
      <div className="stack">
        <TextField value={text} onChange={change} isInvalid={bad !== null}>
          <Label>{here.label}</Label>
          <BoundedInput limit={limits.address} autoComplete="off" spellCheck="false" inputMode="url" />
          {bad ? (
            <p className="field-refused" role="alert" ref={why}>
              {here.bad[bad]}
            </p>
          ) : (
            <p className="hint">{here.hint}</p>
          )}
        </TextField>
        {read.ok && read.value.address !== known?.address && (
          <div className="site-host" role="status">
            <p>{here.host}</p>
            <strong>
              <Breakable text={read.value.host} />
            </strong>
            <p className="hint">{here.same}</p>
          </div>
        )}
        {!known && <NoAddress />}
      </div>
    </StepPage>
  );
}
