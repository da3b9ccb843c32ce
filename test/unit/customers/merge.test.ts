// Two entries that become one: whatever was known of either is known of the one that stays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../core/base/limits.ts';
import { customerFactToWrite } from '../../../core/customers/facts.ts';
import { mergedProfile, mergeFacts, type Merging } from '../../../core/customers/merge.ts';
import { emptyContacts } from '../../../core/customers/contacts.ts';
import { mergedPerson, nobody } from '../../../core/customers/person.ts';
import { emptyProfile, type CustomerProfile } from '../../../core/customers/profile.ts';

const text = (maxLength: number) => fc.string({ maxLength }).map((one) => one.replaceAll('\0', '').trim());
const profile: fc.Arbitrary<CustomerProfile> = fc.record({
  name: text(20),
  reading: text(20),
  code: text(limits.customerCode),
  devices: fc.option(fc.nat({ max: 999 })),
  macs: fc.option(fc.nat({ max: 99 })),
  note: text(40),
  siteUrl: fc.option(fc.constant('https://site.example/')),
});
const contact = fc.record({ name: text(10), phone: text(10) });
const merging: fc.Arbitrary<Merging> = fc.record({
  id: fc.uuid(),
  profile,
  contacts: fc.record({ sales: contact, helpDesk: contact }),
  person: fc.oneof(fc.constant(nobody), fc.record({ name: text(10), phone: text(10), email: text(10) })),
});

describe('two entries that become one', () => {
  it('keep what either knew, and the one that stays has its way where they differ', () => {
    fc.assert(
      fc.property(merging, merging, (stays, other) => {
        const facts = mergeFacts(stays, other);
        expect(facts.map(({ kind }) => kind).slice(0, 3)).toEqual(['merged-from', 'profile-noted', 'contacts-noted']);
        // Of two people nobody is made a third; with nobody on both sides nothing is said.
        const people = [stays.person, other.person].filter((one) => Object.values(one).some((part) => part !== ''));
        const named = facts.find(({ kind }) => kind === 'person-noted');
        expect(named === undefined).toBe(people.length === 0);
        if (named && stays.person.name !== other.person.name) expect(named.data).toEqual(people[0]);
        // Each is written as it will be read.
        for (const { kind, data } of facts) expect(customerFactToWrite(kind, data)).toEqual(data);
        const merged = mergedProfile(stays.profile, other.profile);
        for (const field of ['name', 'code', 'devices', 'macs', 'siteUrl'] as const) {
          const [own, theirs] = [stays.profile[field], other.profile[field]];
          expect(merged[field]).toBe(own === '' || own === null ? theirs : own);
        }
        expect(merged.note).toContain(stays.profile.note);
        expect(merged.note).toContain(other.profile.note);
        const [from, , contacts] = facts;
        expect(from?.data).toMatchObject({ customerId: other.id });
        for (const who of ['sales', 'helpDesk'] as const) {
          const own = stays.contacts[who];
          const kept = own.name === '' && own.phone === '' ? other.contacts[who] : own;
          expect(contacts?.data).toMatchObject({ [who]: kept });
        }
      }),
    );
  });
  it('one person in two ways of writing is completed; another one’s number stays with its name', () => {
    const here = { name: '見本　花子', phone: '', email: 'a@example.jp' };
    expect(mergedPerson(here, { name: '見本花子', phone: '03-0000-0001', email: '' })).toEqual({
      ...here,
      phone: '03-0000-0001',
    });
    expect(mergedPerson(here, { name: '見本 太郎', phone: '03-0000-0001', email: '' })).toEqual(here);
    expect(mergedPerson({ ...nobody, phone: '1' }, here)).toEqual({ ...nobody, phone: '1' });
    expect(mergedPerson(nobody, here)).toEqual(here);
  });
  it('a reading goes with its name only', () => {
    const other = { ...emptyProfile, name: '青空', reading: 'あおぞら' };
    expect(mergedProfile({ ...emptyProfile, name: 'みどり' }, other).reading).toBe('');
    expect(mergedProfile({ ...emptyProfile, name: '青空' }, other).reading).toBe('あおぞら');
    expect(mergedProfile(emptyProfile, other).reading).toBe('あおぞら');
    for (const name of ['株式会社青空', '青空（株）', '㈱ 青空'])
      expect(mergedProfile({ ...emptyProfile, name }, other).reading).toBe('あおぞら');
  });
  it('two notes that are too long together are cut, and can be written', () => {
    const note = (letter: string) => ({ ...emptyProfile, note: letter.repeat(limits.customerNote) });
    const merged = mergedProfile(note('a'), note('b'));
    expect(merged.note).toBe('a'.repeat(limits.customerNote));
    expect(customerFactToWrite('profile-noted', merged)).toEqual(merged);
  });
});

it('cuts no character in half where two texts are too long for one', () => {
  const one = { id: 'x', contacts: emptyContacts, person: nobody };
  const long = (letter: string, more: number) => letter + '𠮷'.repeat(more);
  const facts = mergeFacts(
    { ...one, profile: { ...emptyProfile, note: long('', 500) } },
    { ...one, profile: { ...emptyProfile, name: long('あ', 59), code: '𠮷', note: long('', 800) } },
  );
  expect(JSON.stringify(facts)).not.toMatch(/\\ud8/);
});
