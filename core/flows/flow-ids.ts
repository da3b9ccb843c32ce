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
