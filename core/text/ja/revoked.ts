// Revoke（画面50から56）：まだ押していない、もう押した、メールが来た、作った証明書を登録してしまった、練習で押してみる。
import { site } from '../../site/current.ts';
import { label, portal, rich, strong, struck } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const revoke = struck('Revoke', '（リボーク）');
const renew = portal('Renew', '（リニュー）');
const info = portal('i', '（アイ）');
const download = portal('Download', '（ダウンロード）');
const phonesGoOn = '電話・メール・アプリは使えます。止まるのは管理サイトからの操作です。';
const keep = rich(strong('何も消さないでください。'), ' デバイスは、削除も登録し直しもしません。');

export const revoked = {
  onlyExpired: '期限が過ぎただけなら、更新へ進む',
  what: {
    page: page({
      name: 'いまの状態',
      heading: 'Revoke\u00a0について、いまの状態を選んでください',
      lines: lines(keep, phonesGoOn, '選ぶだけでは、何も変わりません。'),
      sign: null,
      primary: 'この状態で進む',
      help: {
        why: lines(rich(revoke, ' は、証明書を取り消すボタンです。取り消した証明書は、元に戻せません。'), '何が起きたかで、次にすることが変わります。'),
        looks: lines('取り消したあとの一覧では、その行の Status が Revoked になるか、行がなくなります。', 'Appleから、取り消しを知らせるメールが届きます。'),
        ifNot: lines('どれかわからないときは、「取り消しのメールが届きました」を選びます。どの証明書のことか、一緒に確かめます。'),
      },
    }),
    question: 'いまの状態',
    choices: {
      'not-pressed': { title: 'まだ押していません', text: 'どんなボタンか知りたい、迷っている、または確認の画面でやめました。' },
      pressed: { title: 'もう押してしまいました', text: '確認の画面でも、押しました。押したかどうか、わからないときも選びます。' },
      mail: { title: '取り消しのメールが届きました', text: '押した覚えがない、またはだれが押したかわかりません。' },
      'create-live': { title: '新しく作った証明書を、登録してしまいました', text: 'Renew ではなく Create で作ったものが、管理サイトに入っています。' },
      try: { title: '練習で、押すとどうなるか見る', text: '練習のサイトだけで押します。本物には何も起きません。' },
    },
  },
  explained: {
    page: page({
      name: 'Revoke の意味',
      heading: 'Revoke\u00a0は、押さなくて大丈夫です',
      lines: lines(
        rich('ふだんの更新で、', revoke, ' を使うことはありません。確認の画面でやめていれば、いまの証明書はそのまま使えています。'),
        rich(strong('押すと、元に戻せません。'), ' その証明書のiPhone・iPadは、1台ずつ登録し直すことになります。'),
        rich('いらない行があっても、そのままでかまいません。押すのは、使っている行の ', renew, ' だけです。'),
      ),
      sign: null,
      primary: 'わかりました。終わりにする',
      help: {
        why: lines('Re で始まる2つのボタンは、並んでいて、音も似ています。Re の次が n なら更新、v なら取り消しです。'),
        looks: lines(rich(revoke, ' を押すと、確認の画面がもう一度出ます。', portal('Cancel', '（キャンセル）'), ' を押せば、何も起きません。')),
        ifNot: lines('もう押していたら、「もう押してしまいました」へ進みます。'),
      },
    }),
    picture: 'この確認の画面が出たら、Cancel（キャンセル）を押します',
    pressed: 'もう押してしまいました',
  },
  tried: {
    page: page({
      name: '練習で押す',
      heading: '練習のサイトで、Revoke\u00a0を押してみてください',
      lines: lines(
        rich(strong('練習だけのことです。'), ' 本物のサイトでは、決して押しません。'),
        rich('サインインし、', info, ' を開いて、最後の4文字が同じ行を探します。'),
        rich('その行の ', portal('Revoke', '（リボーク）'), ' を押し、確認の画面でも押します。'),
      ),
      sign: '右の画面に、Certificate Revoked と、届くはずのメールが出ます。',
      primary: '取り消しの画面が出ました',
      help: {
        why: lines('一度見ておくと、本物で出会ったときに引き返せます。'),
        looks: lines('確認の画面では、Cancel の下に、もう1つの Revoke があります。'),
        ifNot: lines('別の行を押したときは、次の画面のデバイスは応答したままになります。同じ4文字の行で、もう一度押してみてください。'),
      },
    }),
  },
  silent: {
    page: page({
      name: 'デバイスの様子',
      heading: `「${site.labels.refresh}」を押して、応答を見てください`,
      lines: lines(
        rich('右の管理サイトで、', label(site.labels.devices), ' を開きます。'),
        rich(label(site.labels.refresh), ' を押し、10秒ほど待ちます。'),
        '管理サイトからの操作は、どのデバイスにも届かなくなっています。',
      ),
      sign: `すべてのデバイスが「${site.labels.unreached}」になります。`,
      primary: `「${site.labels.unreached}」になりました`,
      help: {
        why: lines('管理サイトは、証明書を使ってデバイスを呼び出します。取り消すと、呼び出しが届きません。'),
        looks: lines(`「${site.labels.updating}」のあと、「${site.labels.unreached}」に変わります。`),
        ifNot: lines(`「${site.labels.updated}」が出るときは、別の行を取り消しています。前の画面に戻って、押す行を見直します。`),
      },
    }),
  },
  which: {
    page: page({
      name: 'どの証明書か',
      heading: '取り消したのは、どの証明書かを選んでください',
      lines: lines(keep, phonesGoOn, rich('Appleのサイトで押すのは、中を見る ', info, ' だけにします。')),
      sign: null,
      primary: 'これで進む',
      help: {
        why: lines('同じApple IDに、いくつもの証明書が並んでいることがあります。使っていない行なら、iPhoneには何も起きません。'),
        looks: lines(`管理サイトの「${site.labels.certificateBox}」に、いま使っている証明書の番号（Subject DN）が出ています。`),
        ifNot: lines('わからないときは、「わかりません」を選びます。番号で確かめます。'),
      },
    }),
    question: '取り消した証明書',
    choices: {
      'in-use': { title: '管理サイトで使っている証明書', text: 'iPhone・iPadが、いま使っているもの。' },
      another: { title: '別の証明書', text: 'ほかのサービスのもの、間違えて作ったもの。' },
      unknown: { title: 'わかりません', text: '番号で確かめます。管理サイトから証明書を出力するか、番号を写します。' },
    },
    judge: {
      heading: '取り消した行の内容を、貼ってください',
      lines: lines(rich('Appleの一覧で、取り消した行の ', info, ' を押します。'), '出た文字を全部コピーして、ここに貼ります。見比べは、このナビがします。'),
      field: '取り消した行の (i) の内容',
      use: 'どの証明書か確かめる',
    },
    noNumber: {
      heading: '番号がわからないときは、ヘルプデスクに確かめてもらってください',
      lines: lines(keep, '管理サービス会社は、登録されている証明書の番号を調べられます。'),
    },
    answers: {
      'in-use': '取り消したのは、いま使っている証明書です。電話・メール・アプリは使えます。次へ進んでください。',
      another: '取り消したのは、別の証明書です。いま使っている証明書ではありません。',
      unclear: 'これだけでは決まりません。Subject DN の行が入るように、初めから終わりまでコピーしてください。',
      misread: '番号の一部だけが合っています。写し違いのようなので、もう一度コピーして貼ってください。',
    },
    go: 'わかりました。次へ',
    again: '貼り直す',
    helpDesk: 'ヘルプデスクに確かめてもらう',
  },
  live: {
    page: page({
      name: '元の証明書に戻す',
      heading: '元の証明書を、もう一度登録してください',
      lines: lines(
        keep,
        rich('元の証明書のファイルを用意します。前の更新のものか、Appleの一覧の元の行で ', download, ' を押したものです。'),
        rich(`管理サイトの「${site.labels.certificateBox}」で、そのファイルを `, label(site.labels.register), ' します。', label(site.labels.issue), ' は押しません。'),
        rich('2台のiPhoneで ', label(site.labels.refresh), ' を押します。'),
      ),
      sign: `2台とも「${site.labels.updated}」になり、${site.labels.deviceCollected}がいまの時刻になります。`,
      primary: 'この結果で進む',
      help: {
        why: lines('iPhoneは、登録したときの証明書の番号だけを聞いています。新しく作った証明書では、呼び出しが届きません。'),
        looks: lines('元の行は、Appleの一覧で Active のまま残っています。その行には触れずに、ダウンロードだけします。'),
        ifNot: lines('断られても、いまより悪くはなりません。出た文を写しておき、結果を選びます。'),
      },
    }),
    question: '登録の結果',
    choices: {
      live: { title: `登録でき、「${site.labels.updated}」になりました` },
      refused: { title: `登録を断られた、または「${site.labels.updated}」になりません` },
      'no-file': { title: '元のファイルも、元の行も見つかりません' },
    },
  },
  end: {
    page: page({
      name: 'このあと',
      heading: 'このあとすることを、確かめてください',
      lines: lines(phonesGoOn, 'ここまでの記録は残ります。'),
      sign: null,
      primary: '確かめました。終わりにする',
      help: {
        why: lines('取り消した証明書は戻せません。順番を守ると、影響をいちばん小さくできます。'),
        looks: lines(`押してよいのは、管理サイトの「${site.labels.refresh}」だけです。ほかは、ヘルプデスクと話してからにします。`),
        ifNot: lines('電話では、「Revokeを押してしまった（画面54）」と伝えてください。'),
      },
    }),
    another: {
      heading: 'いまのiPhoneには、何も起きていません',
      lines: lines('取り消したのは、使っていない証明書です。このまま使い続けられます。', rich(strong('その証明書を使っている人がいれば、すぐに知らせてください。'), ' 下の文をそのまま使えます。'), '心当たりがなければ、社内の情報システム担当に聞いてください。'),
      about: '持ち主に知らせる文',
      message: '当社のApple IDの一覧で、そちらでお使いの証明書を、誤って取り消して（Revoke）しまいました。申し訳ございません。取り消しは元に戻せません。電話やアプリは使えますが、その管理サービスからの操作が届かなくなります。デバイスを削除なさる前に、お使いの管理サービスの窓口へのご相談をお願いいたします。',
    },
    inUse: {
      heading: '先に、ヘルプデスクに連絡してください。電話・メール・アプリは使えます',
      lines: lines(
        keep, phonesGoOn,
        '返事が来るまで、このまま待ちます。急いで消すと、戻す手がかりも消えます。',
      ),
      message: (who: string, topic: string, phones: 'answered' | 'silent') => `${who ? `${who}です。` : ''}使用中のMDM証明書を、Appleのサイトで誤って取り消して（Revoke）しまいました。${topic ? `証明書の番号は ${topic} です。` : ''}2台で「${site.labels.refresh}」を押したところ、${phones === 'answered' ? `「${site.labels.updated}」が出ました` : '応答がありませんでした'}。デバイスは何も削除していません。このあとの進め方を、ご教示ください。`,
      told: '連絡しました。返事を待つ',
      /** 連絡したあとで開いたとき。 */
      waiting: { heading: 'ヘルプデスクの返事を待っています。電話・メール・アプリは使えます', since: '連絡した日時', stop: 'はじめの画面へ', again: 'もう一度連絡しました' },
      startOver: '登録し直すと決まりました',
    },
    /** 次に進む前に、iPhone・iPadが応答するかを確かめる。 */
    phones: {
      heading: '2台で、応答するかを確かめてください',
      lines: lines(keep, phonesGoOn, rich('管理サイトの ', label(site.labels.devices), ' で、2台の ', label(site.labels.refresh), ' を押し、5分ほど待ちます。')),
      question: '2台の様子',
      choices: { answered: `押したあとの時刻で「${site.labels.updated}」が出ました`, silent: '応答がありません' },
      go: 'この結果で進む',
    },
    alive: {
      heading: 'iPhone・iPadは応答しています。何も消さないでください',
      lines: lines(keep, '取り消したのは、別の行だったのかもしれません。ヘルプデスクに、この結果を伝えてください。', '応答しなくなることもあります。翌日にも、もう一度確かめます。'),
      look: '取り消した行を、番号で確かめる',
    },
    unsure: {
      heading: 'ヘルプデスクに、どの証明書かを確かめてもらってください',
      lines: lines(keep, phonesGoOn, '下の文を送り、返事が来たら、ここで答えを選びます。'),
      question: 'ヘルプデスクの答え',
      go: 'この答えで進む',
      message: (who: string, topic: string) => `${who ? `${who}です。` : ''}AppleのサイトでMDM証明書が1つ取り消された（Revoke）ようです。登録されている証明書と同じものか、番号（Subject DN）でご確認をお願いいたします。${topic ? `当社の控えでは、登録されている証明書の番号は ${topic} です。` : ''}デバイスは何も削除していません。`,
    },
    restored: {
      heading: '元に戻りました。管理サイトから操作できます',
      lines: lines('登録し直したのは、iPhoneが知っている元の証明書です。', rich('間違えて作った証明書の行は、そのままにします。', revoke, ' は押しません。'), '元の証明書の期限が近ければ、続けて更新します。'),
      renew: 'この証明書の更新に進む',
    },
    gone: {
      heading: '先に、ヘルプデスクに連絡してください',
      lines: lines(
        keep, phonesGoOn,
        '登録を元に戻せるかどうかは、管理サービス会社が調べられます。出た文と一緒に伝えてください。',
        '戻せないとわかったときだけ、全台の登録し直しを計画します。',
      ),
      message: (who: string) => `${who ? `${who}です。` : ''}MDM証明書を Renew ではなく Create で作ったものに登録し直してしまい、元の証明書に戻せません。デバイスは何も削除していません。元の証明書に戻せるか、お調べいただけますでしょうか。`,
    },
    practised: {
      heading: '練習はここまでです。本物では、押す前に引き返します',
      lines: lines('取り消したので、管理サイトからの操作が、すべてのデバイスに届かなくなりました。', '本物なら、何も消さずにヘルプデスクに連絡し、全台の登録し直しを計画します。', rich('押すのは、Re の次が n の ', renew, ' だけです。')),
    },
    /** 会社の名前と番号、わかるものだけ。 */
    who: (company: string, code: string) => [company, code && `${site.customerCode.name}${code}`].filter((part) => part !== '').join('、'),
    tell: 'ヘルプデスクに伝える文',
    close: 'ここで終わりにする',
    wait: 'ここで止めて、あとで答える',
  },
};
