// Stands in for pages that are being written; gone when none is left.
import { Customer } from './Customer.tsx';
import { nothing, type StepEntry } from './step-entry.ts';

export const unwritten: StepEntry = { Page: Customer, words: (t) => t.begin.customer.page, beside: nothing };
