// 電話での言葉（F1）：ものの呼び方、その意味、電話では使わない言い方。略語だけで言うものは、1つもない。
import type { AskedLine } from '../../call/scene.ts';
import type { CallMoment, CallTerm } from '../../call/terms.ts';
import { site } from '../../site/current.ts';

const { labels, refusals } = site;

type Term = {
  /** 相手に言う言葉。 */
  readonly called: string;
  readonly means: string;
};

const terms: Record<CallTerm, Term> = {
  request: { called: '申込ファイル（名前が .csr で終わるファイル）', means: '管理サイトで発行して、Appleに渡すファイル。秘密ではありません。' },
  'in-use': { called: 'いまの証明書', means: '管理サイトに登録されている証明書。期限のあと、操作が届かなくなります。' },
  renewed: { called: '新しい証明書（名前が .pem で終わるファイル）', means: 'Appleのサイトから受け取り、管理サイトに登録するファイル。' },
  site: { called: '管理サイト（iPhoneを管理している、いつもの画面）', means: `上の欄が「${labels.requestBox}」、下の欄が「${labels.certificateBox}」の画面がある所。` },
  apple: { called: 'Appleのサイト', means: 'identity.apple.com/pushcert。証明書の一覧がある所。' },
  boxes: { called: '上の欄、下の欄', means: `「${labels.output}」のボタンは両方にあります。申込ファイルは上、証明書は下。` },
  row: { called: '行（一覧の1行）', means: '証明書1つ分。よく似た行が、いくつも並ぶことがあります。' },
  panel: { called: '行の右の「i」の印', means: '押すと番号が出ます。押しても、何も変わりません。' },
  number: { called: `番号（「${labels.subject}」の、いちばん後ろの4文字）`, means: '正しい行を決める、ただ1つのもの（APSP）。毎年変わりません。' },
  renew: { called: '「Renew」（リニュー）。Re の次が n です', means: '期限を新しくするボタン。行が見つかってから押します。' },
  revoke: { called: '「Revoke」（リボーク）。Re の次が v です', means: '取り消すボタン。元に戻せないので、押しません。' },
  create: { called: '「Create a Certificate」（クリエイト）', means: '新しく作るボタン。更新では押しません。' },
  refusal: { called: `「${refusals.otherTopic.code}」という断りの文`, means: '別の行を更新した、という知らせ。いまの証明書は、そのまま使えています。' },
  account: { called: 'Apple ID（メールアドレスの形）', means: '証明書を作ったときのもの。声にしてもらう必要はありません。' },
  code: { called: '確認コード（6けた）', means: 'サインインのときに電話に届く数字。聞きません。' },
};

/** どの手順でも言える、短いひとこと。 */
const moments: Record<CallMoment, AskedLine> = {
  hold: { about: '待ってもらうとき', say: '確かめますので、少々お待ちください。何も押さなくて大丈夫です。' },
  waited: { about: '待ってもらったあと', say: 'お待たせしました。続きを、ごいっしょに進めます。' },
  slow: { about: 'ゆっくり進めたい方に', say: '急がなくて大丈夫です。1つできたら、声をかけてください。' },
  lost: { about: 'いまどこか、わからなくなった方に', say: '大丈夫です。画面のいちばん大きな文字を、読んでいただけますか。' },
  afraid: { about: 'こわがっている方に', say: 'いまの証明書は、そのまま使えています。押す所は、1つずつお伝えします。' },
  broke: { about: '「何か壊しましたか」（Revoke を押していなければ）', say: '何も壊れていません。いまの証明書もiPhoneも、そのままです。' },
  pressed: { about: '言っていないものを押した方に', say: 'そのまま止めてください。いま何と書いてあるか、読んでいただけますか。' },
  angry: { about: 'お怒りの方に', say: 'ご不便をおかけして、申し訳ありません。残りを、できるだけ短く進めます。' },
  small: { about: '「字が小さい」（Macは command）', say: 'Ctrl（コントロール）を押したままプラスを押すと、大きくなります。読み終わったら、同じように0を押すと戻ります。' },
  blank: { about: '「This site can’t be reached」など、ページが開かないとき', say: 'ページが開けなかっただけで、何も壊れていません。お気に入りから、もう一度開いてください。' },
  copies: { about: 'ファイルの名前に (1) や (2) が付いたとき', say: '同じ名前が前からあると、パソコンが数字を付けます。間違えやすいので、使う前に、どれかをいっしょに確かめましょう。' },
  secret: { about: 'パスワードやコードを言いかけた方に', say: 'そこまでで大丈夫です。声にせずに、画面にだけ入れてください。' },
  bye: { about: '電話を切るとき', say: '今日はここまでです。お時間をいただき、ありがとうございました。' },
};

/** 相手には言わない言い方。 */
const not = { request: 'CSR だけ', 'in-use': '古い証明書', renewed: 'PEM だけ', site: 'MDM だけ', apple: 'プッシュ', row: 'レコード', panel: 'インフォ', number: 'APSP、UID だけ', account: 'アカウント', code: '認証、ワンタイム' } satisfies Partial<Record<CallTerm, string>>;

export const callWords = {
  open: '言葉',
  key: 'F1',
  title: '電話での言葉',
  moments: {
    heading: 'こんなときは、こう言えます',
    lines: 'どの画面でも、そのまま言えます。',
    left: '「あと、どのくらいですか」',
    stepsLeft: (count: number) => (count > 1 ? `あと${count}の手順で終わります。` : 'この手順で最後です。'),
    lineOf: moments,
  },
  heading: '電話では、このように呼びます',
  lines: '相手に言う言葉と、その意味です。略語だけでは言いません。',
  never: '言わない言葉：',
  not,
  close: '閉じる',
  /** 練習では、Appleのサイトの代わりに開く。 */
  practiceSite: '練習では、練習のサイトが開きます。証明書の一覧がある所。',
  terms,
};
