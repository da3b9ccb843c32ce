// What has to be called something on the telephone, and the moments of a call that want a line whatever the step is.
// What is said stands in core/text/ja/call-words.ts.
export const callMoments = [
  'hold',
  'waited',
  'slow',
  'lost',
  'afraid',
  'broke',
  'pressed',
  'angry',
  'small',
  'blank',
  'copies',
  'secret',
  'bye',
] as const;
export type CallMoment = (typeof callMoments)[number];

export const callTerms = [
  'request',
  'in-use',
  'renewed',
  'site',
  'apple',
  'boxes',
  'row',
  'panel',
  'number',
  'renew',
  'revoke',
  'create',
  'refusal',
  'account',
  'code',
] as const;
export type CallTerm = (typeof callTerms)[number];
