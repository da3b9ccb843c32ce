// What this computer keeps: listed, and deleted by customer with the memo in the keychain; and the contact card.
import * as v from 'valibot';
import { caseAccount, topicAccount } from '../../core/apple-id/memo.ts';
import { emptyContacts, type Contacts } from '../../core/customers/contacts.ts';
import type { Records } from '../../core/contract/wizard.ts';
import { succeed, type Result } from '../../core/base/result.ts';
import { readFacts, type Fact } from '../../core/flows/facts.ts';
import type { Keychain } from '../keychain/keychain.ts';
import { countSetAside } from '../ledger/exchange.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ListedCase } from '../ledger/records.ts';

const contactsKey = 'contacts';
const kept = v.object({
  sales: v.object({ name: v.string(), phone: v.string() }),
  helpDesk: v.object({ name: v.string(), phone: v.string() }),
});

export type RecordKeeper = ReturnType<typeof createRecordKeeper>;

export function createRecordKeeper(ledger: Ledger, keychain: Keychain, folder: string) {
  const read = (): Result<Records> => {
    const customers = ledger.countedCustomers();
    if (!customers.ok) return customers;
    return succeed({
      folder,
      setAside: countSetAside(folder),
      customers: customers.value.map(({ id, name, mCode, mode, createdAt, cases }) => ({
        id,
        name,
        mCode,
        mode,
        since: createdAt,
        cases,
      })),
    });
  };

  /** The names under which the keychain may hold a memo of this case: every certificate that it has ever been about. */
  const accountsOf = ({ id }: ListedCase): readonly string[] => {
    const record = ledger.readCase(id);
    const topics = record.ok ? readFacts(record.value.facts).flatMap(topicsOf) : [];
    return [...new Set([caseAccount(id), ...topics])];
  };

  return {
    read,
    /**
     * Everything of one customer. The memo goes first: without the cases nobody would know its name in the keychain
     * any more.
     */
    remove: async (customerId: string): Promise<Result<{ records: Records; memoLeft: boolean }>> => {
      const cases = ledger.listCases();
      if (!cases.ok) return cases;
      const whole = ledger.casesOf(customerId);
      if (!whole.ok) return whole;
      // Those of whoever turned out to be this customer go along.
      const its = new Set(whole.value.map(({ id }) => id));
      // A certificate that another customer's case knows as well keeps its memo.
      const others = new Set(cases.value.filter(({ id }) => !its.has(id)).flatMap(accountsOf));
      const own = cases.value.filter(({ id }) => its.has(id));
      const memos = own.flatMap((one) =>
        accountsOf(one)
          .filter((account) => !others.has(account))
          .map((account) => ({ world: one.mode, account })),
      );
      let memoLeft = false;
      for (const { world, account } of memos) {
        const there = await keychain.get(world, account);
        const gone = there.ok && there.value !== null ? await keychain.remove(world, account) : there;
        if (!gone.ok && gone.trouble !== 'missing') memoLeft = true;
      }
      const customer = ledger.readCustomer(customerId);
      if (!customer.ok) return customer;
      const deleted = ledger.deleteCustomer(customer.value.id);
      if (!deleted.ok) return deleted;
      const records = read();
      return records.ok ? succeed({ records: records.value, memoLeft }) : records;
    },
    contacts: (): Contacts => {
      const text = ledger.getSetting(contactsKey);
      const known = text === null ? null : v.safeParse(kept, parse(text));
      return known?.success ? known.output : emptyContacts;
    },
    noteContacts: (contacts: Contacts): Result<Contacts> => {
      const written = ledger.setSetting(contactsKey, JSON.stringify(contacts));
      return written.ok ? succeed(contacts) : written;
    },
  };
}

function topicsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'registered-stated':
      return [topicAccount(fact.data.topic)];
    case 'registered-received':
    case 'candidate-received':
      return fact.data.certificate.topic === null ? [] : [topicAccount(fact.data.certificate.topic)];
    default:
      return [];
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
