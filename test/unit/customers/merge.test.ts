// Two entries that become one: whatever was known of either is known of the one that stays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../core/base/limits.ts';
import { customerFactToWrite } from '../../../core/customers/facts.ts';
import { mergedProfile, mergeFacts, type Merging } from '../../../core/customers/merge.ts';
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
});

describe('two entries that become one', () => {
  it('keep what either knew, and the one that stays has its way where they differ', () => {
    fc.assert(
      fc.property(merging, merging, (stays, other) => {
        const facts = mergeFacts(stays, other);
        expect(facts.map(({ kind }) => kind)).toEqual(['merged-from', 'profile-noted', 'contacts-noted']);
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
