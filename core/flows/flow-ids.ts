// The closed list of flows: what a case can be about.
export const flowIds = [
  'renew',
  'prepare',
  'create',
  'duplicate',
  'expired',
  'apple-id',
  'start-over',
  'revoke',
] as const;
export type FlowId = (typeof flowIds)[number];

/** Jobs that are about a trouble on the way of another one, which is come back to. Asked below the flows themselves. */
export const onTheWay: Readonly<Record<FlowId, boolean>> = {
  renew: false,
  prepare: false,
  create: false,
  duplicate: false,
  expired: false,
  'apple-id': true,
  'start-over': false,
  revoke: true,
};
