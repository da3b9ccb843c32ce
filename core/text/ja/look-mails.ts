// はじめの画面の答えのうち、届いたメールと、Appleのアップロードの断り。
import { site } from '../../site/current.ts';
import { waitJa } from '../site-words.ts';
import { code, portal, rich, strong } from '../rich.ts';
import { lines } from '../step-page.ts';
import type { LookWords } from '../answer-words.ts';

const stillWorks = '証明書もiPhoneも、いまのまま使えています。';
const keepsWorking = '電話・メール・アプリは、このまま使えます。';
const renew = portal('Renew', '（リニュー）');
const create = portal('Create a Certificate', '（クリエイト）');

const answers = {
  'invalid-file-type': {
    is: 'ファイルの種類が違う、というAppleの表示です',
    lines: lines(stillWorks, '申込ファイルの中身は問題なく、名前の終わり（拡張子）だけが断られています。', rich('同じ申込ファイルを、終わりが ', code('.txt'), ' の名前で渡します。更新の「ファイルを選ぶ」のところで、その名前で保存できます。')),
  },
  'chain-missing': {
    is: '申込ファイルに付く証明書が足りない、という表示です',
    lines: lines(stillWorks, 'このパソコンの操作では直せません。下の文を、ヘルプデスクに伝えてください。', '直ったと連絡が来たら、申込ファイルを新しく出力します。'),
  },
  'upload-refused': {
    is: 'Appleが申込ファイルを受け付けなかった表示です',
    lines: lines(stillWorks, '理由は、この文だけではわかりません。', `${waitJa}待ってから、管理サイトの「${site.labels.requestBox}」で出力し直し、その申込ファイルをここに入れると、Appleに渡せるか確かめられます。`, '繰り返し断られるときは、画面の英語の文をそのままヘルプデスクに伝えてください。'),
  },
  'domain-taken-over': {
    is: '会社が、メールアドレスのドメインを管理し始めた、というお知らせのようです',
    lines: lines('このアドレスのApple ID（Apple Account）で証明書を作っていれば、来年サインインできなくなるおそれがあります。', rich(strong('メールにある期日までに、'), '次の順に進めます。'), 'サインインできるいまのうちに、証明書を更新します。', 'Apple IDのアドレスの変更、または会社への移管を、情報システムの担当の方と決めます。'),
  },
  'token-mail': {
    is: 'サーバートークンのお知らせのようです。MDM証明書のことではありません',
    lines: lines('サーバートークンは、Apple Businessと管理サイトをつなぐ、別の年1回の更新です。', 'Apple Businessの管理者の方が、Apple Businessと管理サイトで更新します。', '証明書の更新は、始めなくて大丈夫です。'),
  },
  'server-certificate-mail': {
    is: 'プッシュ通知を送るサーバーの証明書の切り替えのようです',
    lines: lines('これは、管理サービス会社のサーバーの作業です。お手元ですることは、ありません。', 'MDM証明書の年1回の更新とは、別のことです。'),
  },
  'app-certificate-mail': {
    is: 'アプリなどの証明書のお知らせのようです。MDM証明書のことではありません',
    lines: lines('アプリを作る人が更新する証明書です。iPhoneの管理には使いません。', 'アプリの担当の方がいれば、そのまま回してください。', `MDM証明書の期限は、管理サイトの「${site.labels.certificateBox}」で見られます。`),
  },
  'apple-created-mail': {
    is: '新しい証明書が作られた、というAppleのお知らせです',
    lines: lines('初めて作ったときは、これで合っています。届いた先のアドレスが、来年の更新に使うApple IDの手がかりです。', rich('更新のつもりだったときは、', renew, ' ではなく ', create, ' を押したようです。いまの証明書は、そのまま使えています。'), rich('できた新しい行は使わず、', strong('いまの証明書の行を更新し直します。'))),
  },
  'expired-told': {
    is: '証明書の期限が過ぎた、というお知らせのようです',
    lines: lines('電話・メール・アプリは使えます。止まっているのは、管理サイトからの操作です。', rich('期限が過ぎても、30日ほどは更新できた例があります。今日のうちに、いまの証明書の ', renew, ' を試します。')),
  },
  'ended-or-revoked': {
    is: '証明書が「失効した」というお知らせです。意味は2通りあります',
    lines: lines(rich('「期限が過ぎた」の意味なら、', renew, ' で更新できます。多くはこちらです。'), '「取り消された」の意味なら、別の順番で進めます。', `管理サイトの「${site.labels.certificateBox}」の期限が過ぎていれば、1つめです。`, rich(strong('何も消さないでください。'), '電話・メール・アプリは使えます。')),
  },
  'expiry-notice': {
    is: '証明書の期限が近い、というお知らせのようです',
    lines: lines(keepsWorking, '期限までに、証明書を更新します。'),
  },
  'two-numbers': {
    is: '2つの違う証明書の番号が、書かれています',
    lines: lines('同じ証明書なら、番号は変わりません。どちらか一方が、いまのiPhoneに使われている証明書です。', rich(strong('どちらの番号でも、更新は始めません。'), '先に、いま使われているほうを見つけます。'), `いま使われている番号は、管理サイトの「${site.labels.certificateBox}」とiPhoneで見られます。`),
  },
  'two-customers': {
    is: 'どの会社のことか、1つに決まりません',
    lines: lines(`違う${site.customerCode.name}がいくつか書かれているか、同じ番号の会社がいくつかあります。`, rich(strong('1社ずつ進めます。'), 'どの会社の期限かわからないため、書かれている期限は使いません。'), '下に会社が出ていれば、その会社を選びます。出ていなければ、1社のメールか番号だけを入れ直してください。'),
  },
} satisfies Record<string, LookWords>;
export const lookMails = answers;

const tell = {
  chain: 'Appleのサイトに申込ファイル（CSR）を渡したところ、「Signing Certificate Chain Missing」と表示されました。申込ファイルに付く署名用証明書のチェーン（ルートまで）が、含まれていないようです。お手数ですが、ご確認のうえ、新しい申込ファイルを出力できるようになりましたら、お知らせください。',
};
export const lookMailsTell = tell;
