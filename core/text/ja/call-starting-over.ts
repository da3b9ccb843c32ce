// 電話での案内（全台の登録し直し）で言うこと、聞くこと、答え。元に戻せないことは、いつもの画面で1つずつ確かめる。
import type { WordsOf } from '../../call/scene.ts';
import type { startingOverScenes } from '../../call/scenes/starting-over.ts';
import { site } from '../../site/current.ts';

const { labels } = site;
const parks = 'かけ直します';
const withMark = '確かめる画面を開きます';
const owner = '担当と日付を書き直します';

const words: WordsOf<typeof startingOverScenes> = {
  'so-agreed': {
    say: '登録を全部消すと、元に戻せません。おひとりで決めずに、先にヘルプデスクか営業に相談してください。',
    ask: '相談して、了承をもらえましたか。',
    answers: { agreed: '了承をもらいました', page: owner, leave: '登録し直しをやめます', park: parks },
  },
  'so-listed': {
    say: `管理サイトの「${labels.devices}」で、「${labels.csvOutput}」を押してください。登録を消すと一覧からも消えるので、この控えが頼りになります。`,
    ask: 'ファイルが保存されて、台数は合っていますか。',
    answers: { saved: '保存して、台数も合っています', page: owner, park: parks },
  },
  'so-prepared': {
    say: '消す前に、アクティベーションロックの解除コードを控えて、大事なデータをバックアップします。コードは、声にしないでください。',
    ask: '全部の備えが済んだか、1つずつ確かめてもよろしいですか。',
    answers: { page: withMark, park: parks },
  },
  'so-trial': {
    say: 'ここからは、元に戻せません。2台だけ、先に登録を消して、設定から管理プロファイルが消えたか見ます。',
    ask: 'いまから、その2台を決めてもよろしいですか。',
    answers: { page: withMark, park: parks },
  },
  'so-deleted': {
    say: '残りの登録を全部消します。これは元に戻せないので、2台でうまくいったときだけ進めます。',
    ask: '2台とも、管理プロファイルが消えましたか。',
    answers: { page: withMark, park: parks },
  },
  'so-requested': {
    say: '古い証明書を消せるのは、管理サービス会社だけです。頼む文をお送りしますので、ヘルプデスクに送ってください。',
    ask: '送っていただけましたか。',
    answers: { sent: '送りました', page: '頼む文を用意します', park: parks },
  },
  'so-vendor': {
    say: '依頼から2日か3日、休日を数えずに待ちます。ここで電話を切っても、続きから始められます。',
    ask: '消した、という知らせは来ましたか。',
    answers: { came: '知らせが来ました', page: owner, park: 'まだなので、かけ直します' },
  },
  'so-enrolled': {
    say: `控えの一覧を見ながら、1台ずつ登録します。まず2台で試すと安心です。`,
    ask: `「${labels.devices}」の台数は、控えと同じになりましたか。`,
    answers: { all: '同じになりました', page: owner, park: parks },
  },
  'so-apps': {
    say: '管理サイトから、設定とアプリをもう一度配ります。必要なものだけで、かまいません。',
    ask: '2台で、アプリと設定が戻りましたか。',
    answers: { all: '戻りました', page: owner, park: parks },
  },
  'over-e320': {
    say: '前の証明書が、まだ管理サイトに残っているようです。ヘルプデスクに、消えたかどうかを聞いてください。',
    ask: '消えた、と言われましたか。',
    answers: { park: 'まだなので、かけ直します', done: '消えたあと、登録できました', page: 'くわしい画面を見ました' },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as startingOverWords };
