// Screen 3's other face: the management site's address, typed once; from then on the site opens beside the steps.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { readSiteAddress, type SiteAddressFault } from '../../../core/portal/site-address.ts';
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { BoundedInput } from '../../controls/Bounded.tsx';
import { useInSight } from '../../frame/in-sight.ts';
import { useWords } from '../../app/wizard-context.ts';
import { NoAddress } from './NoAddress.tsx';

/** Beside the other answers of the page, where the site stands in one's own browser and nothing is known of it. */
export function useSiteOffer(open: () => void) {
  const {
    begin: {
      siteAccess: { here },
    },
  } = useWords();
  const { view } = useCase();
  return view.mode === 'real' && view.customerSite.known === null ? [{ text: here.offer, onPress: open }] : [];
}

/** Where it is known it is corrected, and from any later step it is still told. */
export function ToSiteAddress({ open }: { readonly open: () => void }) {
  const {
    begin: {
      siteAccess: { here },
    },
  } = useWords();
  const { view, past } = useCase();
  const { known } = view.customerSite;
  if (view.mode !== 'real' || view.readOnly || (known === null && !past)) return null;
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
  const use = () => {
    const read = readSiteAddress(text);
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
        {!known && <NoAddress />}
      </div>
    </StepPage>
  );
}
