// How a part of a company's page says something of it; `done` once it is written.
import type { SaidCustomerFact } from '../../core/contract/customers.ts';

export type Say = (fact: SaidCustomerFact, done?: () => void) => void;
