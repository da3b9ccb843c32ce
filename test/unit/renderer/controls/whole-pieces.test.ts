// What of running words stays in one piece: a Japanese line begins with no particle, and no word is taken apart.
import { expect, test } from 'vitest';
import { site } from '../../../../core/site/current.ts';
import { piecesOf } from '../../../../renderer/controls/whole-pieces.ts';

const wholeIn = (text: string): readonly string[] => piecesOf(text).filter((_piece, at) => at % 2 === 1);

test.each([
  ['「登録」を押してください。', ['」を']],
  ['「更新成功」の印と、新しい「収集日時」が出れば、', ['」の', '」が']],
  ['「会社の一覧」に出ません。', ['」に']],
  ['押してよいのは「i」だけです。', ['」だけです。']],
  ['申込ファイル（CSR）を渡します。', ['（CSR）を']],
  ['「Renew」（リニュー）を押してください。', ['」（リニュー）を']],
  ['（管理プロファイルの名前）から開きます。', ['）から']],
  ['さきほど保存した .csr と同じですか。', ['r と']],
  ['Create も Revoke も押さないでください。', ['e も', 'e も']],
  ['作業のあいだ、いつもどおり使えます。', ['いつもどおり']],
  ['これで全部終わりました、お疲れさまでした。', ['お疲れさまでした']],
  ['急がずに、食い違いを見比べます。', ['急がず', '食い違', '見比べ']],
  [`${site.labels.memo}に、Apple IDを入れます。`, [site.labels.memo, 'Apple ID']],
  ['2027年1月25日（月）まで', ['2027年1月25日（月）まで']],
  ['2〜3営業日かかります。', ['2〜3営業日']],
])('%s', (text, pieces) => {
  expect(wholeIn(text)).toEqual(pieces);
});

test.each([['Press Renew of the row.'], ['Its end is on the list'], ['Renew もう一度']])('nothing in %s', (text) => {
  expect(wholeIn(text)).toEqual([]);
});
