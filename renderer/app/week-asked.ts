// What the first page asks the board for.
export const weekAsked = {
  from: 0,
  count: 5,
  order: 'safe',
  status: null,
  month: null,
  ends: null,
  query: '',
} as const;
