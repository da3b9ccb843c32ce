// A step that a flow gains is not put before people who are half-way: each version of a flow keeps the steps that it
// had. Whoever adds a step raises the flow's version, names the step in `since`, and writes it down here.
import { describe, expect, it } from 'vitest';
import { asOf } from '../../../core/engine/flow.ts';
import { flowIds, type FlowId } from '../../../core/flows/flow-ids.ts';
import { flows } from '../../../core/flows/flows.ts';
import type { JobFlow } from '../../../core/flows/job-flow.ts';
import { everyStep, type StepId } from '../../../core/flows/steps.ts';

/** What each version of a flow brought, in the order of the flow. */
const brought: Readonly<Record<FlowId, readonly (readonly StepId[])[]>> = {
  renew: [
    [
      'customer',
      'site-access',
      'registered',
      'csr-request',
      'csr-wait',
      'csr-take',
      'way',
      'portal',
      'verdict',
      'register',
      'expiry',
      'devices',
      'collection',
      'done',
    ],
    ['apple-id', 'site-memo'],
    ['find-row', 'stray', 'proof'],
  ],
  prepare: [['customer', 'this-pc', 'apple-id-start', 'apple-id', 'code-phones', 'prepared']],
  create: [
    [
      'customer',
      'site-access',
      'devices-enrolled',
      'apple-id-start',
      'apple-id',
      'csr-request',
      'csr-wait',
      'csr-take',
      'way',
      'portal',
      'verdict',
      'register',
      'proof',
      'expiry',
      'site-memo',
      'devices',
      'collection',
      'done',
    ],
  ],
  duplicate: [
    [
      'customer',
      'site-access',
      'registered',
      'apple-id',
      'way',
      'find-row',
      'stray',
      'csr-request',
      'csr-wait',
      'csr-take',
      'portal',
      'verdict',
      'register',
      'proof',
      'expiry',
      'site-memo',
      'devices',
      'collection',
      'done',
    ],
  ],
  expired: [
    [
      'customer',
      'site-access',
      'registered',
      'expired-first',
      'csr-request',
      'csr-wait',
      'csr-take',
      'apple-id',
      'way',
      'find-row',
      'stray',
      'weigh',
      'portal',
      'verdict',
      'register',
      'proof',
      'expiry',
      'site-memo',
      'devices',
      'collection',
      'done',
    ],
    ['moving'],
  ],
  'apple-id': [
    [
      'customer',
      'trouble-kind',
      'hunt',
      'mailbox',
      'phone-number',
      'recovery',
      'change-address',
      'apple-move',
      'trouble-solved',
      'weigh',
    ],
    ['moving'],
  ],
  'start-over': [
    [
      'customer',
      'so-agreed',
      'site-access',
      'apple-id-start',
      'so-listed',
      'so-prepared',
      'so-trial',
      'so-deleted',
      'so-requested',
      'so-vendor',
      'apple-id',
      'csr-request',
      'csr-wait',
      'csr-take',
      'way',
      'portal',
      'verdict',
      'register',
      'proof',
      'expiry',
      'site-memo',
      'so-enrolled',
      'so-apps',
      'devices',
      'collection',
      'done',
    ],
    ['moving'],
  ],
  revoke: [
    [
      'customer',
      'revoke-what',
      'revoke-explained',
      'registered',
      'revoke-try',
      'revoke-silent',
      'revoked-which',
      'live-stray',
      'revoked-end',
    ],
  ],
};

const idsOf = ({ steps }: JobFlow): readonly StepId[] => steps.map(({ id }) => id);

describe.each(flowIds)('%s', (id) => {
  const flow: JobFlow = flows[id];
  it('has in each version the steps that it had', () => {
    const versions = Array.from({ length: flow.version }, (_none, before) => {
      const had = before === 0 ? [] : idsOf(asOf(flow, before));
      return idsOf(asOf(flow, before + 1)).filter((step) => !had.includes(step));
    });
    expect(versions).toEqual(brought[id]);
  });
  it('has in its newest version every step that it lists', () =>
    expect(idsOf(asOf(flow, flow.version))).toEqual(idsOf(flow)));
});

it('every step stands in a flow', () => {
  const placed = new Set(flowIds.flatMap((id) => idsOf(flows[id])));
  expect(Object.values(everyStep).flatMap(({ id }) => (placed.has(id) ? [] : [id]))).toEqual([]);
});
