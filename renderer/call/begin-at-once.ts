// A call that is asked for on the first page: the case that was just begun for it opens with the question who calls.
/** `about`: it begins with the site's refusal. */
export type CallAtOnce = { readonly about: 'e320' | null };
let wanted: (CallAtOnce & { readonly caseId: string }) | null = null;

export const callAtOnce = (caseId: string, about: CallAtOnce['about']): void => {
  wanted = { caseId, about };
};
/** Null: none was asked for of this case. */
export const askedAtOnce = (caseId: string): CallAtOnce | null => (wanted?.caseId === caseId ? wanted : null);
/** Once: whoever comes back to the case later goes on where it stands. */
export const callHasBegun = (): void => {
  wanted = null;
};
