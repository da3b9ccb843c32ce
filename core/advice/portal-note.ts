// The line for the portal's Notes that finds the row again next year (docs/manual-coverage.md M2): the customer's code
// first, never an address.

/**
 * `M12345678 MDM 2026-11`: plain characters as far as the customer's name allows, the month as a person would write
 * it.
 */
export function portalNote(customer: { readonly name: string; readonly mCode: string } | null, at: string): string {
  const who = customer?.mCode.trim() || customer?.name.trim() || '';
  const month = /^\d{4}-\d{2}/.exec(at)?.[0] ?? '';
  return [who, 'MDM', month].filter((part) => part !== '').join(' ');
}
