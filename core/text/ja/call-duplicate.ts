// 電話での案内（E320、似た行）で言うこと、聞くこと、答え。「言うこと」は1度に2文まで。
import type { WordsOf } from '../../call/scene.ts';
import type { duplicateScenes } from '../../call/scenes/duplicate.ts';
import { site } from '../../site/current.ts';
import { rowQuestions } from './call-rows.ts';

const { labels, refusals } = site;
const parks = 'かけ直します';

const words: WordsOf<typeof duplicateScenes> = {
  'e320-first': {
    say: `${refusals.otherTopic.code}は、別の行を更新した、という知らせです。いまの証明書はそのまま使えているので、Create も Revoke も押さないでください。`,
    ask: `管理サイトの「${labels.subject}」と、Appleの一覧の「i」の中の番号を、後ろの4文字ずつお願いします。`,
    answers: { reads: '2つの番号を読みます', later: 'いまは番号を読めません', revoke: 'Revoke を押したようです', park: parks },
  },
  'find-sign-in': {
    say: '画面を共有していたら、ここで止めてください。急がずに、そのApple IDでサインインしてください。',
    ask: '「Certificates for Third-Party Servers」（サーティフィケーツ・フォー・サードパーティ・サーバーズ）という一覧が見えましたか。',
    answers: { list: '一覧が見えました', 'get-started': '「Get Started」の画面です', locked: 'ロックされています', holder: '確認コードが届きません' },
  },
  'find-row': {
    say: '一覧の上から順に、1行ずつ、右にある「i」（アイ）の印を押して番号を見ていきます。「Renew」（リニュー）は、行が決まってから押します。',
    ask: '開いた欄の、「Subject DN」（サブジェクト・ディーエヌ）のいちばん後ろの4文字を、1文字ずつお願いします。',
    answers: { reads: '番号を読みます', none: 'その番号の行がありません', create: 'Create を押しました', revoke: '取り消すかと聞かれました' },
    asked: rowQuestions,
  },
  'find-unknown': {
    say: 'いまの証明書の番号がわからないので、どの行かはまだ決められません。推測では進みません。',
    ask: `管理サイトの「${labels.subject}」を、もう一度いっしょに見ていただけますか。`,
    answers: { sought: '見ます', mail: 'ファイルをメールで送ります', park: parks },
  },
  stray: {
    say: '正しい行を更新する前に、1つだけ確かめます。だれかを責めるためではなく、ほかの会社が困らないようにするためです。',
    ask: 'ほかの行の Renew や、Create を、押していませんか。',
    answers: { none: '押していません', created: 'Create で作りました', other: 'ほかの行を Renew しました', unknown: 'わかりません' },
  },
};

/** Its keys are the script's: the compiler sees to that. */
export { words as duplicateWords };
