// What is kept of a company whatever is done for it: typed here, and kept with one press.
import { useRef, useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { readDeviceCount, type CustomerProfile } from '../../core/customers/profile.ts';
import { siteToKeep } from '../../core/portal/site-address.ts';
import { BoundedArea, BoundedInput } from '../controls/Bounded.tsx';
import { FieldRefusal } from '../controls/FieldRefusal.tsx';
import { Note } from '../controls/Note.tsx';
import { sameTyped, useUnsaved } from '../frame/unsaved.ts';
import { useWizard } from '../app/wizard-context.ts';

type Props = {
  readonly profile: CustomerProfile;
  readonly keep: (profile: CustomerProfile, done: () => void) => void;
};

const refusable = ['devices', 'macs', 'siteUrl'] as const;
type Refused = (typeof refusable)[number];
export function ProfileForm({ profile, keep }: Props) {
  const {
    words: {
      customers: { page: words },
      begin: { customer: asked },
    },
    info,
  } = useWizard();
  const [kept, setKept] = useState({
    name: profile.name,
    reading: profile.reading,
    code: profile.code,
    devices: profile.devices?.toString() ?? '',
    macs: profile.macs?.toString() ?? '',
    siteUrl: profile.siteUrl ?? '',
    note: profile.note,
  });
  const [typed, setTyped] = useState(kept);
  useUnsaved(!sameTyped(typed, kept));
  const [said, setSaid] = useState<'kept' | Refused | null>(null);
  const form = useRef<HTMLElement>(null);
  const change = (part: keyof typeof typed) => (text: string) => {
    setSaid(null);
    setTyped({ ...typed, [part]: text });
  };
  const save = () => {
    const numbers = { devices: readDeviceCount(typed.devices), macs: readDeviceCount(typed.macs) };
    const read = { ...numbers, siteUrl: siteToKeep(typed.siteUrl.trim()) };
    // What was typed and can't be read is not kept as unknown.
    const bad = refusable.find((part) => typed[part].trim() !== '' && read[part] === null);
    if (bad !== undefined) {
      form.current?.querySelector<HTMLElement>(`[data-part=${bad}] input`)?.focus();
      return setSaid(bad);
    }
    keep(
      {
        name: typed.name.trim(),
        reading: typed.reading.trim(),
        code: typed.code.trim(),
        ...read,
        note: typed.note.trim(),
      },
      () => {
        setKept(typed);
        setSaid('kept');
      },
    );
  };
  const field = (part: Exclude<keyof typeof typed, 'note'>, label: string, limit: number, mode?: 'numeric' | 'url') => (
    <TextField value={typed[part]} onChange={change(part)} isInvalid={said === part} data-part={part}>
      <Label>{label}</Label>
      <BoundedInput limit={limit} autoComplete="off" {...(mode ? { inputMode: mode } : {})} />
      {said === part && <FieldRefusal>{part === 'siteUrl' ? words.siteBad : words.countBad}</FieldRefusal>}
    </TextField>
  );
  return (
    <section className="guide-part profile-form" ref={form}>
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
    </section>
  );
}
