// How long a text may be that somebody types or pastes: the same number for the field, the call and the fact.
export const limits = {
  /** Text of which every word is read; what is longer is a file, and files are recognised whole. */
  words: 200_000,
  /** Anything pasted: a file as text is longer than words are. */
  paste: 2_000_000,
  /** A customer's name, a role, a place. */
  line: 120,
  /** A letter to somebody else that the mail program is begun with: mail programs cut longer ones. */
  letter: 4000,
  customerCode: 20,
  /** Longer than any address, so that a pasted line is read and answered, not just refused. */
  address: 2000,
  contactName: 80,
  contactPhone: 40,
  /** The longest address that mail can be sent to (RFC 5321). */
  contactEmail: 254,
  /** What one notes about a customer. */
  customerNote: 2000,
  /** One value of a row, read out over the phone. */
  spoken: 200,
  day: 40,
  /** Digits. */
  count: 6,
  search: 200,
  proxyName: 512,
  proxyPassword: 2048,
} as const;

/** No text in a file's figures is longer: what has more in one field is no certificate or request anybody uses. */
export const maxFigureLength = 4000;
