// What a rule about words says; the rules of each language stand in its own file beside this one.

export type WordRule = {
  /** What is never written. */
  readonly never: RegExp;
  /** The word that is wanted. */
  readonly say: string;
  /** The phrases in which the word is right. */
  readonly except?: readonly string[];
  /** The texts in which it is right, by key: `file.export.key`, or all that begin so. */
  readonly exceptAt?: readonly string[];
  /** Only for texts whose key is such a one: buttons, answers. A document has no keys. */
  readonly at?: RegExp;
};
