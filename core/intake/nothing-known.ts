// The answer that knows nothing yet: every look begins with it.
import type { Look } from './look.ts';

export const nothingKnown = (name: string): Look => ({
  kind: 'unknown-text',
  longer: false,
  name,
  file: null,
  malformed: null,
  tone: 'info',
  verdict: null,
  mode: 'real',
  customer: null,
  mCode: null,
  mCodes: [],
  topic: null,
  numbers: [],
  serial: null,
  notAfter: null,
  otherEnd: null,
  seen: null,
  rows: [],
  next: [],
});
