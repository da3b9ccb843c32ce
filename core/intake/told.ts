// What a text tells, without what it only supposes: "if", "when", 場合, とき. A mail of the help desk says what might be
// shown or happen; none of that has happened.

/** Up to and with one of these, a part of a Japanese sentence says under which condition. */
const supposes =
  /場合|(?<=[たるいの])(?:とき|時)(?=[はにのも、,])|(?<=[たるの])際(?=[はにのも、,])|[ただ]ら(?=[、,はもぁ-んァ-ヶー一-龥「A-Za-z0-9])(?![しすさせ])|なら(?=[ば、,]|[一-龥ァ-ヶ「])|れば(?=[、,])|(?<=[るうくすむい])と[、,]|(?<=た)(?:後|あと)(?=[はも])|可能性|恐れが|おそれが|ことがあ|ことがござ|ことはあ|こともあ|かもしれ|事例|ケース/g;
/** Whatever is so all the same. */
const evenSo = /[^、,。\n]{0,60}(?:れて|いて|(?<!どう)して)も(?=[、,ぁ-んァ-ヶー一-龥])/g;
/** What stands before these is said for itself. */
const forItself = /(?<=(?:が|ので|ため|から|けど|けれど|けれども)[、,])/;
/** "When I press": somebody tells what was done. */
const english =
  /\b(?:if|when|whenever|in case|unless|whether|as soon as|once(?! (?:a|per|every)\b))\b(?! (?:i|we)\b)[^,;\n]*[,;]?|(?:^|[,;(] ?)should (?:the|your|you|it|this|that|an?|any)\b[^,;\n]*[,;]?/gi;

/** Each with what ends it. What is quoted, and how it goes on behind the quotation, is one. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[。！!?？])(?![」』"”')）]? ?(?:と|、)|[」』”])|(?<=\. )(?![」』”]? ?と)|(?<=\n)/);

function withoutSupposed(sentence: string): string {
  const plain = sentence.replace(english, '');
  const conditions = [...plain.matchAll(supposes)].map(({ index, 0: word }) => ({ index, end: index + word.length }));
  const last = conditions.at(-1);
  if (last === undefined) return plain.replace(evenSo, '');
  let at = 0;
  let next = 0;
  const kept: string[] = [];
  for (const part of plain.slice(0, last.end).split(forItself)) {
    at += part.length;
    const own = next;
    while ((conditions[next]?.index ?? at) < at) next += 1;
    if (next === own) kept.push(part);
  }
  return [...kept, plain.slice(last.end)].join('').replace(evenSo, '');
}

/** Otherwise the same, line by line. */
export const told = (text: string): string => sentencesOf(text).map(withoutSupposed).join('');
