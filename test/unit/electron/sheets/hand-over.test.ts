// The hand-over sheet after a call: what was checked by telephone is said to be, and is no work that is left.
import { expect, it } from 'vitest';
import { succeed } from '../../../../core/base/result.ts';
import type { CaseView } from '../../../../core/case/view.ts';
import { emptyContacts } from '../../../../core/customers/contacts.ts';
import { createCollect } from '../../../../electron/sheets/collect.ts';
import { onTheLine } from '../../call/on-the-line.ts';

const said = { by: '', firstPhone: '', secondPhone: '', mailbox: '', passwordPlace: '' };
const sheetOf = async (view: CaseView) => {
  const collect = createCollect({
    customers: {
      page: () => Promise.reject(new Error('page')),
      lines: () => Promise.reject(new Error('lines')),
      datesOf: () => Promise.resolve(null),
    },
    environment: () => null,
    caseView: () => succeed(view),
    address: () => Promise.resolve(succeed({ address: null })),
    contacts: () => emptyContacts,
    wall: () => Date.parse('2026-11-30T06:00:00Z'),
  });
  const made = await collect({ kind: 'hand-over', caseId: 'case', said, address: false });
  if (!made.ok || made.value.kind !== 'hand-over') throw new Error('no sheet');
  return made.value;
};
const done = (changed: Partial<CaseView>): CaseView => {
  const line = onTheLine();
  line.say('call-began', { has: 'nothing', language: 'ja' });
  const view = line.view();
  const state = { ...view.state, heard: { 'registration-done': true } };
  return { ...view, state, missing: ['proof', 'devices'], proof: 'later', ...changed };
};

it('after a call the registration is told by telephone, and only what can be done is left', async () => {
  expect(await sheetOf(done({}))).toMatchObject({ told: 'phone', open: ['devices'] });
});
it('another certificate at the management site stays open, however it was asked', async () => {
  expect(await sheetOf(done({ proof: 'differs' }))).toMatchObject({ told: 'person', open: ['proof', 'devices'] });
});
it('without a call it is as the person said', async () => {
  const view = onTheLine().view();
  expect(await sheetOf({ ...view, missing: ['proof'], proof: 'told' })).toMatchObject({
    told: 'person',
    open: ['proof'],
  });
});
it('what is proven is told by nobody', async () => {
  expect(await sheetOf(done({ missing: [], proof: 'equal' }))).toMatchObject({ told: null, open: [] });
});
