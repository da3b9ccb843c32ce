// Appleのサイトの二画面：どこで開くか、そしてサイトでの操作。
import { site } from '../../site/current.ts';
import { code, label, portal, rich, strong, struck } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const renew = portal('Renew', '（リニュー）');
const info = portal('i', '（アイ）');
const revoke = struck('Revoke', '（リボーク）');
const chooseFile = portal('Choose File', '（チューズ・ファイル）');
const upload = portal('Upload', '（アップロード）');
const download = portal('Download', '（ダウンロード）');
const manage = portal('Manage Certificates', '（マネージ・サーティフィケーツ）');

export const apple = {
  address: 'https://identity.apple.com/pushcert/',
  way: {
    page: page({
      name: '開き方',
      heading: 'Appleのサイトをどこで開くか、選んでください',
      seen: '開き方は、ここで変えられます',
      lines: lines('この画面の中なら、押し間違いも止めます。'),
      sign: '選んだ場所に、Appleのサイトが開きます。',
      primary: 'この開き方で進む',
      help: {
        why: lines('会社によって、サインインのしかたが違うためです。', 'パスキーや会社の共通ログインは、いつものブラウザでだけ使えます。'),
        looks: lines('この画面の中で開くと、右側にAppleのサイトが出ます。', 'サインインの情報は、この更新が終わると消えます。'),
        ifNot: lines('片方でうまくいかなければ、ここに戻ってもう片方を選びます。申込ファイルはそのまま使えます。', '遠隔操作で手伝ってもらうときも、押すのは、会社のご担当の方です。ファイルもコピーした文字も、このパソコンにあるものを使います。'),
      },
    }),
    view: { title: 'この画面の中で開く', text: 'ファイルの受け渡しが自動になります。', for: 'メールアドレスとパスワードでサインインする方' },
    browser: { title: 'いつものブラウザで開く', text: 'ファイルは、ご自分で選びます。押し間違いは止まりません。', for: 'パスキー、セキュリティキー、会社の共通ログインを使う方' },
    question: '開く場所',
    /** どちらがよいかわからない人に勧めるほうの、題のとなりに。 */
    unsure: '迷ったらこちら',
  },
  portal: {
    page: page({
      name: 'Appleのサイト',
      heading: 'Appleのサイトで更新してください',
      lines: lines(rich('押すのは ', renew, ' です。'), rich(revoke, ' は押しません。')),
      sign: '新しい証明書を受け取ると、次の画面になります。',
      primary: '',
      help: {
        why: lines(
          rich(renew, ' は、同じ証明書の期限を新しくする手続きです。正しい行なら、何度押しても大丈夫です。'),
          rich(struck('Create a Certificate', '（クリエイト）'), ' は別の証明書を作るボタンです。更新では使いません。'),
        ),
        looks: lines('文字はすべて英語です。日本語に翻訳する機能は、切っておいてください。ボタンが効かなくなることがあります。', '画面の倍率は100%にします。ほかの倍率では、白いままになることがあります。'),
        ifNot: lines(
          rich(portal('Get Started', '（ゲット・スターテッド）'), ' と出たら、別のApple IDでサインインしている可能性が高いです。サインアウトして、最初に証明書を作ったApple IDで、サインインし直します。'),
          'そのApple IDで間違いないときは、次を順に試します：プライベートウィンドウで開く、5分待つ、apple.comのCookieを消す。',
          rich('確認コードの電話の持ち主がいないときは、ここでやめられます。申込ファイルは、', label(site.labels.issue), ' を押さないかぎり使えます。'),
        ),
      },
    }),
    stages: {
      signIn: {
        name: 'サインインする',
        heading: 'Apple IDでサインインしてください',
        lines: lines(
          rich(strong('画面を共有しているなら、いま止めてください。'), ' パスワードが見えてしまいます。'),
          '最初に証明書を作ったときのApple ID（Apple Account）を使います。',
          rich('ブラウザを信頼するか聞かれたら ', portal('Don’t Trust', '（ドント・トラスト）'), ' を押します。'),
        ),
        practice: lines(rich('サイトの ', portal('Sign In', '（サインイン）'), ' を押し、次の画面で ', portal('Continue', '（コンティニュー）'), ' を押します。'), 'ご自分のApple IDは入れないでください。'),
      },
      row: {
        name: '行を選んで Renew',
        heading: 'この行の Renew\u00a0を押してください',
        lines: lines(rich(renew, ' は、Re\u00a0の\u2060次が\u00a0n\u00a0です。'), rich(revoke, ' は、Re\u00a0の\u2060次が\u00a0v\u00a0です。押しません。')),
        same: rich('同じ日付の行が並ぶときも、この日付の行がないときも、', info, ' を押し、最後の4文字が同じ行を選びます。'),
        renewed: rich('更新した行の ', download, ' を押します。期限が新しくなった行です。'),
        unknownHeading: '押す前に、更新する行の番号を確かめてください',
        unknown: '更新する行の番号がわかっていません。ヘルプデスクに番号を聞いてから押すと安全です。',
        backToList: '先に、右の画面で一覧に戻ってください。',
        dateNote: '日付は、前後1日ずれることがあります。',
      },
      chooseFile: {
        name: 'ファイルを選ぶ',
        heading: '申込ファイルを選ぶボタンを押してください',
        lines: lines(rich('「ファイルを選択」か ', chooseFile, ' を押すと、申込ファイルが自動で入ります。')),
        file: '入るファイル',
      },
      upload: { name: 'Upload を押す', heading: 'Upload\u00a0を押してください', lines: lines(rich('ファイルの名前が出たのを見て、', upload, ' を押します。')) },
      download: {
        name: 'Download を押す',
        heading: 'Download\u00a0を押してください',
        lines: lines(
          rich(code('Confirmation'), ' と出たら、', download, ' を押します。'),
          rich(code('.json'), ' が保存されたら、', manage, ' を押し、同じ行の ', download, ' を押します。'),
        ),
      },
    },
    next: 'できました。次へ',
    another: '別の画面が出ています',
    byHand: '証明書は手元にあります',
    byHandBack: '手順に戻る',
    byHandLines: lines(
      rich('Appleのサイトから受け取ったファイルを入れます。名前は ', code('MDM_'), ' で始まります。'),
      rich('まだ手元になければ、Appleの画面で ', download, ' を押します。'),
    ),
    gone: {
      heading: 'サイトが開くまで、お待ちください',
      lines: lines('いまは、Appleのサイトが出ていません。ここまでの記録は残っています。', '右に出ている案内のとおりに、試してください。開くと、この続きから進めます。'),
    },
    doneMark: '済み',
    browser: {
      headings: {
        open: 'Appleのサイトをブラウザで開いてください',
        upload: '申込ファイルを選び、Upload\u00a0を押してください',
        take: '新しい証明書を、ここに入れてください',
      },
      open: 'ブラウザで開く',
      address: 'Appleのサイトのアドレス',
      practiceAddress: '練習のサイトのアドレス',
      signIn: lines(
        rich(strong('画面を共有しているなら、先に止めます。')),
        'サインインには、最初に証明書を作ったときのApple ID（Apple Account）を使います。',
      ),
      row: rich('先に ', info, ' を押します。最後の4文字がこの画面と同じ行の ', renew, ' を押します。', revoke, ' は押しません。'),
      rowUnknown: rich(renew, ' は、番号がわかってから押します。', revoke, ' は押しません。'),
      choose: rich('ここで保存してから、', chooseFile, ' を押し、そのファイルを選び、', upload, ' を押します。'),
      save: '申込ファイルを保存する',
      saved: (folder: string) => `「${folder}」に保存しました`,
      copyPath: '場所をコピー',
      pathHint: '場所はコピーしてあります。「ファイル名」に貼り付けます。',
      showFolder: '保存した場所を開く',
      take: rich(download, ' を押し、保存されたファイルを、ここに入れます。'),
      steps: { open: 'サイトを開く', upload: '申込ファイルをAppleに渡す', take: '証明書を入れる' },
    },
  },
};
