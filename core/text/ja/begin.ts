// 始まりの三画面：会社、管理サイトにログインできるか、いま使っている証明書。
import type { SiteAddressFault } from '../../portal/site-address.ts';
import { site } from '../../site/current.ts';
import { toCertificatePage } from '../site-words.ts';
import { label, rich, strong, code } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const begin = {
  customer: {
    page: page({
      name: '会社',
      heading: 'どの会社の更新か、教えてください',
      seen: '会社の名前は、ここで直せます',
      lines: lines('ご自分の会社か、受け持つお客様の会社の名前です。', 'このパソコンの外には送りません。'),
      sign: null,
      primary: 'この会社で始める',
      help: {
        why: lines('途中でやめても、会社の名前で見つけて続きから始められます。', '何社も受け持つ方は、取り違えを防げます。'),
        looks: lines(rich(`${site.customerCode.name}は、`, code(site.customerCode.letter), ` と${site.customerCode.digits}けたの数字です。更新時期に届くメールの題名の、終わりのかっこの中にあります。`)),
        ifNot: lines('番号がわからなければ、空のまま進めます。あとから直せます。', 'サインアウトすると中身が消えるパソコン（仮想デスクトップなど）では、続きも消えます。サインアウトせずに、最後まで進めてください。'),
      },
    }),
    name: '会社名',
    nameHint: '例：株式会社みなと商事',
    nameMissing: '会社名を入れると、次へ進めます。',
    mCode: `${site.customerCode.name}（わかれば）`,
    mCodeHint: `管理サービス会社からのメールの題名にあります。例：${site.customerCode.example}`,
    keep: '名前を直す',
    openAlready: {
      heading: 'この会社の更新が、途中まで進んでいます',
      lines: lines('続きを開けば、受け取ったファイルもそのまま使えます。', '新しく始めても、途中の更新はなくなりません。'),
      resume: '続きを開く',
      anew: '新しく始める',
      about: '途中の更新',
      at: (screen: number, moment: string) => `画面${screen}まで（${moment}）`,
    },
  },
  siteAccess: {
    page: page({
      name: '管理サイト',
      heading: '管理サイトにログインできるか、確かめてください',
      lines: lines('いつもの方法でログインします。', rich(...toCertificatePage, ' を開きます。'), '見えた画面を、下から選びます。'),
      sign: rich(`「${site.labels.requestBox}」と「${site.labels.certificateBox}」の2つの欄が見えれば、できています。`),
      primary: 'この答えで進む',
      help: {
        why: lines('申込ファイルの出力も、新しい証明書の登録も、この画面で行います。', '先に確かめておくと、途中で止まりません。'),
        looks: lines(`上の欄が「${site.labels.requestBox}」、下の欄が「${site.labels.certificateBox}」です。`, `下の欄に、いまの証明書の「${site.labels.expiry}」が出ています。`),
        ifNot: lines('ログインできないときは、当てはまる答えを選びます。だれに何を頼めばよいかが出ます。', '推測で何度もログインすると、ロックされることがあります。'),
      },
    }),
    /** このすぐあとに、いまの証明書を入れる仕事で：ログインしたその画面で、出力しておく。 */
    output: {
      heading: '管理サイトにログインし、いまの証明書を出力してください',
      lines: lines(
        'いつものブラウザでログインします。',
        rich(...toCertificatePage, ' を開きます。'),
        rich(`下の欄「${site.labels.certificateBox}」の `, label(site.labels.output), ' を押します。'),
        rich('保存された ', code('.pem'), ' ファイルを、ここに入れます。'),
      ),
      /** 会社の管理サイトが、右に開いている。 */
      beside: lines(
        '右の管理サイトに、いつもの方法でログインします。',
        rich(...toCertificatePage, ' を開きます。'),
        rich(`下の欄「${site.labels.certificateBox}」の `, label(site.labels.output), ' を押します。ファイルは自動で入ります。'),
      ),
      practice: lines(
        rich('右の練習用サイトで、', label(site.labels.signIn), ' を押します。入力は済んでいます。'),
        rich(...toCertificatePage, ' を開きます。'),
        rich(`下の欄「${site.labels.certificateBox}」の `, label(site.labels.output), ' を押します。ファイルは自動で入ります。'),
      ),
      sign: '次の画面になり、いまの証明書の期限が出ます。',
      cannot: 'うまくいかないとき',
      answersHeading: 'どこまでできたか、選んでください',
      answersLines: lines('証明書が期限内なら、iPhoneもいつもどおりです。急ぐ必要はありません。'),
      enteredText: 'ファイルを出力できないときの進み方は、次の画面にあります。',
    },
    practice: lines('右の練習用サイトにログインします。', rich(...toCertificatePage, ' を開いてください。')),
    beside: lines('右の管理サイトに、いつもの方法でログインします。', rich(...toCertificatePage, ' を開いてください。')),
    real: 'いつものブラウザで開きます。',
    /** 管理サイトを、手順の横に開く。 */
    here: {
      offer: 'この画面の中で開く',
      heading: '管理サイトのアドレスを入れてください',
      lines: lines('手順の横に開き、ファイルの受け渡しが自動になります。', '次からは、聞かずに開きます。'),
      label: 'アドレス',
      hint: '例：https://mdm.example.jp',
      use: 'ここで開く',
      browser: 'いつものブラウザで進む',
      correct: '管理サイトのアドレスを直す',
      host: '開くサイトの名前',
      same: 'メールや契約の書類にある名前と同じか、押す前に見比べてください。',
      bad: {
        unreadable: 'アドレスとして読めません。「https://mdm.example.jp」のような形で入れてください。',
        broken: 'アドレスが途中で切れているようです。別のサイトを開かないように、はじめから終わりまで、ひと続きで入れ直してください。',
        'holds-a-name': '「@」のあるものは使えません。メールアドレスではなく、「https://」で始まる管理サイトのアドレスだけを入れてください。',
        port: '「:8443」のような番号の付いたアドレスは、ここでは開けません。いつものブラウザで開いてください。',
        apple: 'Appleのサイトのアドレスです。管理サイトのアドレスを入れてください。',
        'too-long': 'アドレスが長すぎます。ログイン画面のアドレスを入れてください。',
      } satisfies Record<SiteAddressFault, string>,
    },
    noAddress: {
      open: '管理サイトのアドレスがわからないとき',
      title: '次のところに書いてあります',
      items: ['管理サービス会社のヘルプデスクから届いたメール（更新時期のお知らせや、利用開始の案内）', '契約のときの書類', 'ブラウザの「お気に入り」や履歴'],
      ask: '見つからなければ、社内のほかの管理者か、担当の営業に聞いてください。検索で出たサイトには、パスワードを入れません。',
    },
    question: 'サイトは、いまどうなっていますか',
    answers: {
      entered: `「${site.labels.requestBox}」の欄が見えます`,
      'no-login': 'ログインできません',
      locked: 'ロックされています',
      'single-sign-on': '会社の共通ログインが出ます',
      'menu-missing': 'メニューが見当たりません',
    },
    troubles: {
      'no-login': {
        heading: 'ログインの情報を、確かめてもらいましょう',
        lines: lines('証明書が期限内なら、iPhoneもいつもどおりです。急ぐ必要はありません。', '推測で何度も試すと、ロックされることがあります。'),
        call: '社内のほかの管理者、担当の営業、ヘルプデスクの順に連絡します。',
        say: (who: string) => `${who}の管理サイトにログインできません。MDM証明書を更新するため、ログイン情報の確認か再発行をお願いいたします。`,
      },
      locked: {
        heading: 'ロックを解いてもらいましょう',
        lines: lines('証明書が期限内なら、iPhoneもいつもどおりです。', 'ロックは、ほかの人から守るためのしくみです。'),
        call: '社内のほかの管理者か、ヘルプデスクに連絡します。',
        say: (who: string) => `${who}の管理サイトのアカウントがロックされました。MDM証明書を更新するため、ロックの解除をお願いいたします。`,
      },
      'single-sign-on': {
        heading: '会社の共通ログインを、試してください',
        lines: lines('会社のパソコンやメールでふだん使うユーザー名（ID）とパスワードでログインする方式です。', 'ログインできないときは、社内の情報システム担当が窓口です。'),
        call: '社内の情報システム担当に連絡します。',
        say: (who: string) => `${who}のデバイス管理サイトに、会社の共通ログインでログインできるよう、設定をお願いいたします。MDM証明書の更新で使います。`,
      },
      'menu-missing': {
        heading: '証明書を扱える権限を、付けてもらいましょう',
        lines: lines(rich(label(site.labels.certificatePage), ' は、権限のある人にだけ出ます。'), '設定の画面が開いているかも、もう一度見てください。'),
        call: '社内の主担当の管理者か、ヘルプデスクに連絡します。',
        say: (who: string) => `${who}の管理サイトで「${site.labels.settings}」の中に「${site.labels.certificatePage}」が出ません。MDM証明書を更新できる権限の付与をお願いいたします。`,
      },
    },
    callTitle: '連絡先',
    sayTitle: 'こう伝えてください',
    us: '当社',
    who: (name: string, mCode: string) => (mCode === '' ? name : `${name}（${site.customerCode.name}${mCode}）`),
    stop: 'ここで閉じて大丈夫です。次に開くと、この画面から始まります。',
    enteredNow: `「${site.labels.requestBox}」の欄が見えました`,
    otherAnswer: '答えを選び直す',
  },
  registered: {
    page: page({
      name: 'いまの証明書',
      heading: 'いま使っている証明書を、ここに入れてください',
      lines: lines(
        rich(label(site.labels.certificatePage), ` の画面で、下の欄「${site.labels.certificateBox}」を見ます。`),
        rich('その中の ', label(site.labels.output), ' を押します。'),
        rich('保存された ', code('.pem'), ' ファイルを、ここに入れます。'),
      ),
      sign: '期限と、番号の最後の4文字が出ます。',
      primary: 'この証明書で進む',
      help: {
        why: lines('Appleのサイトには、よく似た行が並ぶことがあります。', 'いまの証明書があれば、選ぶ行をこのナビが見つけ、受け取った証明書も登録の前に確かめられます。'),
        looks: lines('英語の行（Renew、Download、Revoke）は、あとでAppleのサイトで探す行の絵です。ここでは押せません。APSPは、証明書の番号です。', rich(label(site.labels.output), ' は管理サイトに2つあります。上は申込ファイル（CSR）、下が証明書です。取り違えても、ナビがお知らせします。')),
        ifNot: lines('ファイルの名前を変える必要はありません。', '下のボタンがないときは「ファイルを出力できないとき」を選びます。'),
      },
    }),
    practice: 'ファイルは自動で入ります。',
    found: '更新するのは、この証明書です',
    foundLine: 'あとでAppleの一覧から、同じ行を探します。',
    until: (day: string) => `期限 ${day}`,
    ended: (day: string) => `期限は${day}でした`,
    expired: lines('電話・メール・アプリは使えます。止まるのは管理サイトからの操作です。', 'まず、このまま更新を試します。'),
    heldKey: 'ファイルに秘密鍵も入っていました。証明書だけを使い、鍵は残していません。',
    /** Appleの名前だが、この版の知らない発行元のもの。 */
    issuerUnknown: { title: '発行元を、このナビでは確かめられません', lines: lines('Appleの新しい発行元のようです。このまま進めます。', '管理サイトから出力したファイルか、もう一度見てください。') },
    another: '別のファイルに替える',
    stated: { title: '読み取った番号', line: 'この番号の証明書を、あとからAppleのサイトで更新します。', endUnknown: '期限はわかりません' },
    cannot: {
      open: 'ファイルを出力できないとき',
      back: 'ファイルを入れる画面に戻る',
      heading: 'ファイルの代わりに、証明書の番号を写してください',
      lines: lines(
        rich(`管理サイトの「${site.labels.certificateBox}」にある `, label(site.labels.subject), '（証明書の番号）をコピーして貼ります。'),
        rich('またはiPhoneかiPad 1台で、', label('設定'), ' › ', label('一般'), ' › ', label('VPNとデバイス管理'), ' › （管理プロファイルの名前） › ', label('詳細'), ' の「トピック」（Topic、同じ番号）を写します。'),
      ),
      /** ファイルがもう入っているとき。黙って入れ替えはしない。 */
      insteadOfFile: {
        heading: '入れたファイルを使うかどうか、選んでください',
        lines: lines(
          'ファイルはもう入っています。番号より多くのことを確かめられるので、正しいファイルなら、そのまま使うのがいちばん確かです。',
          '別の証明書のファイルだったときは、使わないことにして、番号を入れます。',
        ),
        keep: 'ファイルをそのまま使う',
        giveUp: 'ファイルを使わず、番号を入れる',
      },
      field: 'Subject DN または トピック',
      hint: '番号だけでも読み取れます。Appleの一覧からではなく、管理サイトかiPhoneから写します。',
      notRead: rich('まだ番号が見つかりません。', code('f79ce494-bcf6-…'), ' のような、「-」で区切られた36文字を、全部入れてください。'),
      end: '有効期限（わかれば）',
      endHint: '例：2027/01/25',
      endNotRead: '2027/01/25 のように、年/月/日で入れてください。',
      use: 'この番号で進む',
      never: 'どちらも手に入りません',
      neverHeading: '証明書なしでも、進むことはできます',
      neverLines: lines(
        '更新する行を見つけることと、登録の前の確認が、できなくなります。',
        rich(strong('別の行を更新しても、登録するまで気づけません。'), ' いまの証明書は、そのときも使えています。'),
        'できればヘルプデスクに、登録されている証明書の番号を聞いてください。',
      ),
      /** 似た行を見分ける仕事では、番号がないと先が続かない。 */
      neverSought: {
        heading: '番号がないと、正しい行を見分けられません',
        lines: lines(
          `${site.refusals.otherTopic.code}は、別の行を更新したときに出ます。番号がなければ、また別の行を更新してしまうかもしれません。`,
          rich(strong('ヘルプデスクに、登録されている証明書の番号（Subject DN）を聞いてください。'), ' 電話で聞いた番号を、そのまま入れられます。'),
          'いまの証明書は、そのあいだもそのまま使えています。',
        ),
      },
      neverUse: '確かめずに進む',
      unavailable: '証明書なしで進んでいます。登録の前の判定では、「確認が残っています」と出ます。',
    },
  },
};
