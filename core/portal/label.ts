// What one of Apple's labels is: its words, where they stand, and how sure they are.
/** What the words are on the page; a `saying` may stand inside a longer sentence. */
export type LabelUse = 'heading' | 'button' | 'link' | 'field' | 'column' | 'value' | 'saying';
export type Label = {
  readonly use: LabelUse;
  readonly words: string;
  /** Attested by the manual or by two public sources; everything else is our guess. */
  readonly confirmed: boolean;
  /** Other spellings, none of them confirmed. */
  readonly also: readonly string[];
  /** What a translating browser may make of it, none of it confirmed: translators change from month to month. */
  readonly ja: readonly string[];
};
export const label = (
  use: LabelUse,
  confirmed: boolean,
  words: string,
  ja: readonly string[],
  also: readonly string[] = [],
): Label => ({ use, words, confirmed, also, ja });
export const attested = true;
export const guessed = false;
