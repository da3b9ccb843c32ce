// Where the page about Apple's site begins.
import { expect, test } from 'vitest';
import { portalBegin, type PortalBegin } from '../../../core/advice/portal-begin.ts';
import { stateOf } from '../../../core/case/state.ts';

const none = stateOf([]);
const at = '2026-11-20T00:00:00Z';
const aside = ['a certificate'];

test.each<[string, Partial<Parameters<typeof portalBegin>[0]>, PortalBegin]>([
  ['nothing known', {}, 'sign-in'],
  ['a certificate would not do', { setAside: aside }, 'list'],
  ['the row was found', { duplicate: { ...none.duplicate, settled: 'proven' } }, 'list'],
  ['the request is in the form', { handedOver: true, handedOverAt: at }, 'upload'],
  ['handed over before, and begun anew', { handedOverAt: at, setAside: aside }, 'download'],
  ['Apple has answered', { handedOver: true, handedOverAt: at, answered: true }, 'download'],
])('%s', (_name, known, expected) => {
  expect(portalBegin({ ...none, ...known })).toBe(expected);
});
