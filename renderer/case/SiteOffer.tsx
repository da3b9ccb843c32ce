// The management site's address, typed once: from then on the site opens beside the steps.
import { useState, type SubmitEvent } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { readSiteAddress, type SiteAddressFault } from '../../core/portal/site-address.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { useInSight } from '../frame/in-sight.ts';
import { useWords } from '../app/wizard-context.ts';
import { useCase } from './case-context.ts';

/** On a step that is looked at again as well: from any later one the address is corrected here. */
export function SiteOffer() {
  const {
    begin: {
      siteAccess: { here },
    },
  } = useWords();
  const { view, say, showStep } = useCase();
  const { known } = view.customerSite;
  const [correcting, setCorrecting] = useState(false);
  const [text, setText] = useState(known?.address ?? '');
  const [bad, setBad] = useState<SiteAddressFault | null>(null);
  const why = useInSight<HTMLParagraphElement>(bad !== null);
  if (view.mode !== 'real' || view.readOnly) return null;
  if (known && !correcting)
    return (
      <Button className="link-button" onPress={() => setCorrecting(true)}>
        {here.correct}
      </Button>
    );
  const change = (typed: string) => {
    setText(typed);
    setBad(null);
  };
  const use = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readSiteAddress(text);
    if (!read.ok) {
      setBad(read.because);
      return;
    }
    setCorrecting(false);
    say({ kind: 'site-noted', data: { address: read.value.address } });
    showStep(null);
  };
  return (
    <form className="site-offer" onSubmit={use}>
      <TextField value={text} onChange={change} isInvalid={bad !== null}>
        <Label>{here.label}</Label>
        <BoundedInput limit={limits.address} autoComplete="off" spellCheck="false" inputMode="url" />
        {bad && (
          <p className="field-refused" role="alert" ref={why}>
            {here.bad[bad]}
          </p>
        )}
      </TextField>
      <Button className="button small" type="submit" isDisabled={text.trim() === ''}>
        {here.open}
      </Button>
    </form>
  );
}
