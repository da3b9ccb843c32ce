// What is kept of a company whatever is done for it: typed here, and kept with one press.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { isSiteAddress, type CustomerProfile } from '../../core/customers/profile.ts';
import { readSiteAddress } from '../../core/portal/site-address.ts';
import { BoundedArea, BoundedInput } from '../controls/Bounded.tsx';
import { Note } from '../controls/Note.tsx';
import { useWizard } from '../app/wizard-context.ts';

type Props = {
  readonly profile: CustomerProfile;
  readonly keep: (profile: CustomerProfile, done: () => void) => void;
};

const counted = (text: string): number | null => {
  const digits = text.normalize('NFKC').replace(/[,\s]/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
};
/** What can't open beside the steps is kept all the same, as long as it is https. */
function siteAddressOf(text: string): string | null {
  const read = readSiteAddress(text);
  if (read.ok) return read.value.address;
  return isSiteAddress(text) ? text : null;
}

export function ProfileForm({ profile, keep }: Props) {
  const {
    words: {
      customers: { page: words },
      begin: { customer: asked },
    },
    info,
  } = useWizard();
  const [typed, setTyped] = useState({
    name: profile.name,
    reading: profile.reading,
    code: profile.code,
    devices: profile.devices?.toString() ?? '',
    macs: profile.macs?.toString() ?? '',
    siteUrl: profile.siteUrl ?? '',
    note: profile.note,
  });
  const [said, setSaid] = useState<'kept' | 'address' | null>(null);
  const change = (part: keyof typeof typed) => (text: string) => {
    setSaid(null);
    setTyped({ ...typed, [part]: text });
  };
  const save = () => {
    const noted = typed.siteUrl.trim();
    const siteUrl = noted === '' ? null : siteAddressOf(noted);
    if (noted !== '' && siteUrl === null) return setSaid('address');
    keep(
      {
        name: typed.name.trim(),
        reading: typed.reading.trim(),
        code: typed.code.trim(),
        devices: counted(typed.devices),
        macs: counted(typed.macs),
        siteUrl,
        note: typed.note.trim(),
      },
      () => setSaid('kept'),
    );
  };
  const field = (part: Exclude<keyof typeof typed, 'note'>, label: string, limit: number, mode?: 'numeric' | 'url') => (
    <TextField value={typed[part]} onChange={change(part)}>
      <Label>{label}</Label>
      <BoundedInput limit={limit} autoComplete="off" {...(mode ? { inputMode: mode } : {})} />
    </TextField>
  );
  return (
    <section className="guide-part profile-form">
      <h2>{words.profile}</h2>
      {field('name', asked.name, limits.line)}
      {field('reading', words.reading, limits.line)}
      {field('code', asked.mCode, limits.customerCode)}
      {field('devices', words.devices, limits.count, 'numeric')}
      {field('macs', words.macs, limits.count, 'numeric')}
      {field('siteUrl', words.siteUrl, limits.address, 'url')}
      <p className="hint">{words.siteHint}</p>
      <TextField value={typed.note} onChange={change('note')}>
        <Label>{words.note}</Label>
        <BoundedArea limit={limits.customerNote} rows={2} />
      </TextField>
      <p className="hint">{words.noteHint}</p>
      <div className="way-more">
        <Button className="button small" isDisabled={info.ledger !== 'good'} onPress={save}>
          {words.keep}
        </Button>
      </div>
      {said === 'kept' && (
        <Note tone="good" live>
          {words.kept}
        </Note>
      )}
      {said === 'address' && (
        <Note tone="caution" live>
          {words.siteBad}
        </Note>
      )}
    </section>
  );
}
