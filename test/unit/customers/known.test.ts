// A customer as tables have it, out of its facts; and the facts of a row, which bring it to what the row says.
import { describe, expect, it } from 'vitest';
import type { CustomerFact } from '../../../core/customers/facts.ts';
import { customerFactToWrite } from '../../../core/customers/facts.ts';
import { factsOfEntry, knownCustomer, type FactToWrite } from '../../../core/customers/listed.ts';
import { emptyProfile, type CustomerEntry } from '../../../core/customers/profile.ts';
import { customerState } from '../../../core/customers/state.ts';
import { sampleCertificate } from './sample-certificate.ts';

const at = (seq: number) => `2026-11-01T00:00:${String(seq).padStart(2, '0')}.000Z`;
const stored = (facts: readonly FactToWrite[]): readonly CustomerFact[] =>
  facts.map((fact, index) => ({ ...fact, seq: index + 1, at: at(index + 1) }));
const known = (facts: readonly CustomerFact[]) => {
  const named = facts.findLast((fact) => fact.kind === 'profile-noted')?.data ?? emptyProfile;
  return knownCustomer('one', customerState(named, facts, []), facts);
};
const entry: CustomerEntry = {
  profile: { ...emptyProfile, name: '株式会社サンプル', code: 'M12345678', devices: 12, note: '朝に\n電話' },
  contacts: { sales: { name: '田中', phone: '' }, helpDesk: { name: '', phone: '000' } },
  person: { name: '見本 花子', phone: '03-0000-0001', email: 'hanako@example.jp' },
  heard: { end: '2027-01-25', topic: 'com.apple.mgmt.External.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', serial: '5a01' },
};

describe('the facts of a row', () => {
  it('can be written, and bring the customer to what the row says; then there is nothing more to write', () => {
    const facts = factsOfEntry(null, entry);
    expect(facts.map(({ kind }) => kind)).toEqual([
      'profile-noted',
      'contacts-noted',
      'person-noted',
      'end-heard',
      'figures-heard',
    ]);
    for (const { kind, data } of facts) expect(customerFactToWrite(kind, data)).toEqual(data);
    const { listed, topics } = known(stored(facts));
    expect(listed).toEqual({ id: 'one', ...entry, certificate: null });
    expect(topics).toEqual([entry.heard.topic?.toLowerCase()]);
    expect(factsOfEntry(listed, entry)).toEqual([]);
  });
  it('are only of what is otherwise', () => {
    const { listed } = known(stored(factsOfEntry(null, entry)));
    const kinds = (after: Partial<CustomerEntry>) =>
      factsOfEntry(listed, { ...entry, ...after }).map(({ kind }) => kind);
    expect(kinds({ profile: { ...entry.profile, devices: 13 } })).toEqual(['profile-noted']);
    expect(kinds({ person: { ...entry.person, phone: '03-0000-0002' } })).toEqual(['person-noted']);
    expect(kinds({ heard: { ...entry.heard, end: '2028-01-25' } })).toEqual(['end-heard']);
    expect(kinds({ heard: { ...entry.heard, serial: '5a02' } })).toEqual(['figures-heard']);
    // Nothing is forgotten because a table does not have it.
    expect(kinds({ heard: { end: null, topic: null, serial: null } })).toEqual([]);
  });
});

describe('a customer with certificates', () => {
  const file = (certificate: ReturnType<typeof sampleCertificate>): FactToWrite => ({
    kind: 'certificate-known',
    data: { certificate, sha256: null, from: 'file' },
  });
  it('shows the one in use that ends first, and is known by the numbers of all', () => {
    const early = sampleCertificate(1, 2027);
    const late = sampleCertificate(2, 2028);
    const facts = [file(late), file(early)];
    const { listed, topics, fingerprints } = known(stored(facts));
    expect(listed.certificate).toMatchObject({ end: early.notAfter, topic: early.topic });
    expect(topics.toSorted()).toEqual([early, late].map(({ topic }) => topic?.toLowerCase()));
    expect(fingerprints).toHaveLength(2);
    const retired: FactToWrite = { kind: 'certificate-retired', data: { topic: early.topic ?? '', why: 'not-needed' } };
    expect(known(stored([...facts, retired])).listed.certificate).toMatchObject({ topic: late.topic });
  });
});
