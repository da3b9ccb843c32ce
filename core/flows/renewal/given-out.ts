// Where the management site gives the certificate in use out.

/** Is the certificate in use given out right where one gets in? Wherever the page that takes it comes next. */
export function givenOutHere({ journey }: { readonly journey: readonly { readonly id: string }[] }): boolean {
  const here = journey.findIndex(({ id }) => id === 'site-access');
  return here >= 0 && journey[here + 1]?.id === 'registered';
}
