// 登録のあとの確認：管理サイトから証明書をもう一度出力し、同じものかを見比べる。
import { site } from '../../site/current.ts';
import { label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const proof = {
  page: page({
    name: '登録の確認',
    heading: '登録した証明書を、管理サイトからもう一度出力してください',
    lines: lines(
      rich(`管理サイトの下の欄「${site.labels.certificateBox}」の `, label(site.labels.output), ' を押します。'),
      'いま保存されたファイルを、ここに入れます。ナビが見比べます。',
      'Appleから受け取ったファイルでは、確かめられません。',
    ),
    sign: '同じなら、次の画面になります。別の証明書なら、ここに出ます。',
    primary: '',
    help: {
      why: lines(`「${site.messages.done}」と出ても、前の証明書のままのことがあります。`, '管理サイトから出力したファイルが同じなら、確かに入れ替わっています。'),
      looks: lines(rich(label(site.labels.output), ' は2つあります。押すのは下の欄のボタンです。'), 'ファイルの名前は、何でもかまいません。'),
      ifNot: lines(`${site.labels.output}が押せないときは、「あとで確かめる」を選べます。`, '確かめるまでは「登録したと答えました」と表示されます。'),
    },
  }),
  practice: 'ファイルは自動で入ります。',
  besideSign: '同じなら「新しい証明書が入っています」と出て、次の画面になります。',
  later: 'あとで確かめる',
  same: {
    title: '新しい証明書が入っています',
    moved: (before: string, after: string, extended: string) => `有効期限は、${before}から${after}に変わりました。${extended}。`,
    until: (day: string) => `有効期限は、${day}です。`,
  },
  /** 手で入れたファイル：中身は同じでも、管理サイトから出力したものとは限らない。 */
  told: {
    same: { title: '中身は、新しい証明書と同じです', line: 'Appleから受け取ったファイルも、同じ中身です。見分けられないので、これだけでは登録を確かめたことになりません。' },
    'as-heard': { title: '聞いた番号と日付のとおりです', line: 'Appleから受け取ったファイルも、同じ中身です。見分けられないので、これだけでは登録を確かめたことになりません。' },
  },
  differs: {
    heading: '管理サイトに、別の証明書が入っています',
    old: lines('入っているのは、これまでの証明書です。新しい証明書は、まだ使われていません。', rich('iPhone・iPadは、', strong('いままでどおりつながっています。'))),
    other: lines('ナビが判定した証明書とも、これまでの証明書とも違います。', 'ほかの人が、あとから登録したのかもしれません。だれが登録したのかを確かめてから、進んでください。'),
    action: '新しい証明書を、もう一度登録してください。',
    again: 'もう一度、登録に進む',
    holds: '管理サイトに入っている証明書',
    wanted: '登録するはずの証明書',
    until: (day: string) => `期限 ${day}`,
    call: '繰り返しても変わらないときは、ヘルプデスクに「登録しても、前の証明書のままになる」と伝えてください。',
  },
};
