// A job that is begun without the customer's number, over the real ledger.
import { expect, test } from 'vitest';
import { createCases } from '../../../../electron/cases/cases.ts';
import { createClock } from '../../../../electron/shell/clock.ts';
import { makeClock, makeFolder, open, valueOf } from '../../ledger/workplace.ts';

const noted = { reading: '', devices: null, macs: null, note: '', siteUrl: null };

async function office() {
  const clock = makeClock();
  const { ledger } = await open({ folder: makeFolder(), clock });
  const cases = createCases(ledger, createClock(clock), () => '');
  const named = (customerId: string | null, name: string, mCode: string): string => {
    const { id } = valueOf(cases.begin('renew', 'real', 'M6', null, customerId));
    valueOf(cases.say(id, { kind: 'customer-named', data: { name, mCode } }));
    return valueOf(ledger.readCase(id)).customer.id;
  };
  return { ledger, named, codeOf: (id: string) => valueOf(ledger.readCustomer(id)) };
}

test('a number that somebody noted of the company stays, and its name changes', async () => {
  const { ledger, named, codeOf } = await office();
  const id = named(null, 'みなと商事', 'M12345678');
  const data = { ...noted, name: 'みなと商事', code: 'M12345678' };
  valueOf(ledger.appendCustomerFacts(id, [{ kind: 'profile-noted', data }]));
  named(id, '株式会社みなと商事', '');
  expect(codeOf(id)).toMatchObject({ name: '株式会社みなと商事', mCode: 'M12345678' });
  named(id, '株式会社みなと商事', 'M87654321');
  expect(codeOf(id).mCode).toBe('M87654321');
});

test('one that was typed in the job alone is taken away there', async () => {
  const { named, codeOf } = await office();
  const id = named(null, 'みなと商事', 'M12345678');
  named(id, 'みなと商事', '');
  expect(codeOf(id).mCode).toBe('');
});
