// Customers as nobody has them, the same ones for the same seed.

/** mulberry32: enough for choosing, and the same everywhere. Answers whole numbers below `below`. */
export function createChoice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
export type Choice = ReturnType<typeof createChoice>;

export const pick = <T>(choice: Choice, from: readonly T[]): T => {
  const one = from[choice(from.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

export const hex = (choice: Choice, length: number): string =>
  Array.from({ length }, () => choice(16).toString(16)).join('');
export const topicOf = (choice: Choice): string =>
  `com.apple.mgmt.External.${[8, 4, 4, 4, 12].map((length) => hex(choice, length)).join('-')}`;

const forms = ['株式会社', '㈱', '（株）', '(株)', '有限会社', '合同会社', ''] as const;
const stems = [
  ['山田電機', 'やまだでんき'],
  ['サーバーワークス', 'サーバーワークス'],
  ['ﾊﾟﾋﾟﾌﾟデータ', 'ぱぴぷでーた'],
  ['キヤノン商事', 'キヤノンしょうじ'],
  ['Green Gate', 'グリーン ゲート'],
  ['ジョン・スミス工務店', 'じょん・すみすこうむてん'],
  ['ヴィレッジ', 'ヴぃれっじ'],
  ['第一２３倉庫', 'だいいちにじゅうさんそうこ'],
  ['ＡＢＣ Ｈｏｌｄｉｎｇｓ', 'えーびーしーほーるでぃんぐす'],
  ['がっこうプリント', 'ガッコウプリント'],
] as const;
const towns = ['東京', '大阪', 'さっぽろ', 'ナゴヤ', 'ﾌｸｵｶ', 'Kyoto', '仙台ー北', '横浜'] as const;

export type MadeUp = {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly code: string;
  readonly topic: string;
  readonly serial: string;
};

export function madeUpCustomers(count: number, seed: number): readonly MadeUp[] {
  const choice = createChoice(seed);
  return Array.from({ length: count }, (_, at) => {
    const [stem, reading] = pick(choice, stems);
    const town = pick(choice, towns);
    const form = pick(choice, forms);
    const whole = choice(2) === 0 ? `${form}${stem} ${town}` : `${town}${stem}${form}`;
    return {
      id: `c${at}`,
      name: `${whole}${choice(4) === 0 ? ` ${choice(1000)}` : ''}`,
      reading,
      code: choice(5) === 0 ? '' : `M${String(choice(100_000_000)).padStart(8, '0')}`,
      topic: choice(3) === 0 ? '' : topicOf(choice),
      serial: choice(3) === 0 ? '' : hex(choice, 16),
    };
  });
}
