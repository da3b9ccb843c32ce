// The check of the words: what docs/words.md rules out is found, and stands nowhere.
import { describe, expect, it, test } from 'vitest';
import { checkWords, findWords, textsOf, type Said } from '../../../scripts/words.ts';
import { japanese } from '../../../scripts/words/ja.ts';

const said = (text: string, key = ''): Said => ({ where: 'here', key, text });

test('no text, guide or README has a word that is ruled out', async () => {
  expect(await checkWords()).toEqual({ code: 0, output: '' });
});

describe('a word that is ruled out', () => {
  const never = /くり返/;
  const rule = { never, say: '繰り返' };

  it('is found, with its place and the word that is wanted', () => {
    expect(findWords([said('くり返します。'), said('繰り返します。')], [rule])).toEqual([
      'here 「くり返」 in 「くり返します。」: 繰り返',
    ]);
  });
  it('is right in a phrase that is excepted, and nowhere else', () => {
    const only = [{ ...rule, except: ['くり返し符号'] }];
    expect(findWords([said('くり返し符号')], only)).toEqual([]);
    expect(findWords([said('くり返し符号を、くり返します。')], only)).toHaveLength(1);
  });
  it('is right at a key that is excepted', () => {
    const only = [{ ...rule, exceptAt: ['shell.menu'] }];
    expect(findWords([said('くり返す', 'shell.menu.redo'), said('くり返す', 'shell.other')], only)).toHaveLength(1);
  });
  it('is ruled out at some keys only, where the rule says so', () => {
    const only = [{ never: /ます$/, say: '〜する', at: /\.primary$/ }];
    expect(
      findWords([said('進みます', 'a.primary'), said('進みます', 'a.lines.0'), said('進みます')], only),
    ).toHaveLength(1);
  });
});

/** One of each kind, as it stood on a page once. */
const once: readonly (readonly [text: string, key?: string])[] = [
  ['一覧のボタンは、まだ押しません。'],
  ['番号がわかるまで、Renew（リニュー） も Revoke（リボーク） も押しません。'],
  ['いまは押さないもの：Renew（リニュー） Revoke（リボーク）'],
  ['まだ何も消さないでください。'],
  ['待ってから新しい申込ファイルを出し、更新し直します。'],
  ['新しい証明書が届くと、自動で次の画面になります。'],
  ['別のApple\u00a0IDで入っているようです'],
  ['やり直せます'],
  ['もう一度押しても通しません。'],
  ['いまの証明書を、1年延ばします。'],
  ['提供会社の署名'],
  ['お客様の側では直せません。'],
  ['会社のネットワークの名前とパスワードを入れてください'],
  ['会社の安全装置が通信を捨てています。'],
  ['自動登録した端末'],
  ['練習用のポータル'],
  ['手本にした手順書'],
  ['秘密の鍵は残しません。'],
  ['コードの電話の持ち主がいません'],
  ['Apple IDに困ったとき'],
  ['1台の分数（見積もり）'],
  ['ACOSの窓口を開く'],
  ['別のApple IDで入っている見込みが高いです。'],
  ['選ぶ行をこのナビが言い当て、'],
  ['中身のつじつま'],
  ['登録の確かめ'],
  ['見きわめ'],
  ['ヘルプデスクに「画面29、別の証明書」と伝えてください。'],
  ['ヘルプデスクに画面の番号を伝えてください。'],
  ['電話用'],
  ['この窓を横に小さく置く'],
  ['プライベートウインドウで開き直します。'],
  ['いつものブラウザー'],
  ['まちがえて更新した行'],
  ['きょうかあすに始めると、'],
  ['管理者が二人いれば、'],
  ['100 %でない倍率では、'],
  ['迷ったら、メモの方を選びます。'],
  ['この番号で進みます', 'begin.begin.registered.cannot.use'],
  ['全部消した', 'start-over.startOver.steps.deleted.page.primary'],
  ['どこにもなかった', 'trouble.trouble.steps.hunt.answers.not-possible'],
];

describe('the Japanese rules', () => {
  it.each(once.map(([text, key = '']) => ({ text, key })))('find 「$text」', ({ text, key }) => {
    expect(findWords([said(text, key)], japanese)).not.toEqual([]);
  });
  it('have no rule that none of these breaks', () => {
    const idle = japanese.filter(
      (rule) =>
        findWords(
          once.map(([text, key]) => said(text, key)),
          [rule],
        ).length === 0,
    );
    expect(idle.map(({ never }) => never.source)).toEqual([]);
  });
  it('have no exception that nothing needs', async () => {
    const texts = await textsOf('ja');
    const idle = japanese.flatMap(({ except = [], exceptAt = [] }) => [
      ...except.filter((phrase) => !texts.some(({ text }) => text.includes(phrase))),
      ...exceptAt.filter((start) => !texts.some(({ key }) => key.startsWith(start))),
    ]);
    expect(idle).toEqual([]);
  });
});
