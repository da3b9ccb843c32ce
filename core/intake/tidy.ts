// Brings pasted text into one form: full-width letters, exotic blanks and dashes, and line ends are all the same
// afterwards.

/** Longer text is searched for words only this far; what is longer is a file, and files are recognised whole. */
const longestText = 100_000;

/** Case is kept; searches ignore it. Cut before it is normalised: one character can become eighteen. */
export function tidy(text: string): string {
  return text
    .slice(0, longestText)
    .normalize('NFKC')
    .slice(0, longestText)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
}
