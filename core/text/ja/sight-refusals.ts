// 「画面で調べる」の答えのうち、Appleがアップロードを断る表示。
import { site } from '../../site/current.ts';
import { waitJa } from '../site-words.ts';
import { code, portal, rich } from '../rich.ts';
import { lines } from '../step-page.ts';
import type { SightAnswerWords } from '../answer-words.ts';

const stillWorks = 'いまの証明書は、そのまま使えています。';
const chooseFile = portal('Choose File', '（チューズ・ファイル）');

const names = {
  'invalid-file-type': 'ファイルの種類を断られた',
  'chain-missing': '証明書が足りないと出た',
  'upload-refused': '署名の確認に失敗と出た',
};
export const refusalNames = names;

const answers = {
  'invalid-file-type': {
    is: 'ファイルの種類が違う、という表示です',
    why: rich('名前の終わり（拡張子）だけが断られています。申込ファイルの中身は問題ありません。', stillWorks),
    now: lines(rich('同じ画面で、もう一度 ', chooseFile, ' を押します。このナビの中なら、終わりが ', code('.txt'), ' の名前で渡ります。'), rich('いつものブラウザなら、保存先のファイルを ', code('.csr.txt'), ' の名前でもう1つ保存して選びます。')),
    then: lines('それでも断られるときは、英語の文をそのままヘルプデスクに伝えてください。'),
    byJob: null,
  },
  'chain-missing': {
    is: '申込ファイルに付く証明書が足りない、という表示です',
    why: rich('管理サービス会社の署名に付く証明書が、そろっていません。', stillWorks),
    now: lines('このパソコンの操作では直せません。英語の文をそのままヘルプデスクに伝えてください。', '直ったと連絡が来たら、申込ファイルを新しく出力します。'),
    then: [],
    byJob: null,
  },
  'upload-refused': {
    is: 'Appleが申込ファイルを受け付けなかった表示です',
    why: rich('理由は、この画面だけではわかりません。署名の期限切れか、保存の途中で中身が変わったかです。', stillWorks),
    now: lines(`${waitJa}待ってから、管理サイトの「${site.labels.requestBox}」で申込ファイルを保存し直します。`, '開いたり編集したりせず、そのまま渡します。'),
    then: lines('繰り返し出るときは、英語の文をそのままヘルプデスクに伝えてください。'),
    byJob: null,
  },
} satisfies Record<keyof typeof names, SightAnswerWords>;
export const refusalAnswers = answers;
