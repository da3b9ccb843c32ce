// Whether a customer code may be kept with a case.
import * as v from 'valibot';
import { beginKnown } from '../../../core/flows/facts.ts';

export const accepts = (mCode: string): boolean =>
  v.safeParse(beginKnown, { mCode, topic: null, notAfter: null }).success;
