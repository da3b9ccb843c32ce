// Screen 2: whose renewal this is.
import { useState } from 'react';
import { Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import { BoundedInput } from '../../controls/Bounded.tsx';
import type { CaseSummary } from '../../../core/case/view.ts';
import { openCasesOf } from '../../../core/case/same-customer.ts';
import { call } from '../../app/client.ts';
import { practiceCode } from '../../../core/customers/practice-customer.ts';
import { useCase, type Named } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { ContactCard } from '../../case/ContactForm.tsx';
import { Note } from '../../controls/Note.tsx';
import { Unbroken } from '../../controls/Unbroken.tsx';
import { useWizard } from '../../app/wizard-context.ts';
import { OpenAlready } from './OpenAlready.tsx';

export function Customer() {
  const {
    words: {
      begin: { customer },
      begunWith: words,
      dates,
      shell,
    },
    attempt,
  } = useWizard();
  const { view, say, past, showStep, named: typed, setNamed } = useCase();
  const { begunWith } = view.state;
  const known = view.state.customer ?? begunWith;
  const practice = view.mode === 'practice';
  const [{ name, mCode }, setTyped] = useState<Named>(
    (view.state.customer ? null : typed) ?? {
      name: known?.name || (practice ? shell.practiceCustomer : ''),
      mCode: known?.mCode || (practice ? practiceCode : ''),
    },
  );
  const type = (next: Named) => {
    setTyped(next);
    setNamed(next);
  };
  const named = name.trim() !== '';
  const changed = name.trim() !== view.state.customer?.name || mCode.trim() !== view.state.customer.mCode;
  const [open, setOpen] = useState<readonly CaseSummary[]>([]);
  const go = () => {
    say({ kind: 'customer-named', data: { name: name.trim(), mCode: mCode.trim() } });
    showStep(null);
  };
  const next = () => {
    if (practice || past) return go();
    attempt(
      () => call('home.cases', undefined),
      (cases) => {
        const others = openCasesOf(cases, { name, mCode }, view);
        if (others.length > 0) setOpen(others);
        else go();
      },
    );
  };
  if (open.length > 0) return <OpenAlready cases={open} anew={go} />;
  return (
    <StepPage
      words={customer.page}
      liveInPast
      primary={{
        text: past ? customer.keep : customer.page.primary,
        disabled: !named || (past && !changed),
        onPress: next,
      }}
    >
      <div className="fields">
        {begunWith && !practice && !view.state.customer && (
          <Note tone="info">
            <p>{words.read}</p>
            {begunWith.notAfter && (
              <p>
                <Unbroken text={words.until(dates.day(begunWith.notAfter))} />
              </p>
            )}
          </Note>
        )}
        <TextField
          value={name}
          onChange={(text) => type({ name: text, mCode })}
          autoFocus={!past && !practice}
          isRequired
        >
          <Label>{customer.name}</Label>
          <BoundedInput limit={limits.line} autoComplete="off" />
          <p className="hint">{named ? customer.nameHint : customer.nameMissing}</p>
        </TextField>
        <TextField value={mCode} onChange={(text) => type({ name, mCode: text })}>
          <Label>{customer.mCode}</Label>
          <BoundedInput
            limit={limits.customerCode}
            autoComplete="off"
            spellCheck="false"
            className="react-aria-Input mono"
          />
          <p className="hint">{customer.mCodeHint}</p>
        </TextField>
        {!past && <ContactCard />}
      </div>
    </StepPage>
  );
}
