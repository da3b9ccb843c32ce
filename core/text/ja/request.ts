// 申込ファイル（CSR）の三画面：発行を頼む、1分待つ、受け取る。
import { site } from '../../site/current.ts';
import { toCertificatePage, waitJa } from '../site-words.ts';
import { code, label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const request = {
  csrRequest: {
    page: page({
      name: '申込の用意',
      heading: `「${site.labels.issue}」を1回だけ押してください`,
      seen: `${site.labels.issue}は、もう押してあります`,
      lines: lines(rich('管理サイトの ', label(site.labels.certificatePage), ' を開きます。'), rich(`上の欄「${site.labels.requestBox}」の `, label(site.labels.issue), ' を押します。')),
      sign: rich('「', strong(site.messages.done), '」と出れば、申込の用意が始まったしるしです。更新は、まだこれからです。'),
      primary: `${site.labels.issue}を押しました`,
      help: {
        why: lines('申込ファイル（CSR）は、Appleに「この会社の証明書をください」と頼む書類です。', '押すたびに新しい書類になり、前の書類は使えなくなります。そのため、押すのは1回だけにします。'),
        looks: lines(`上の欄が「${site.labels.requestBox}」です。下の欄にも似たボタンがありますが、ここでは使いません。`),
        ifNot: lines('もう何回か押してしまったときも、Appleに渡す前なら大丈夫です。最後に出た申込ファイルを使います。', '別の人も作業していないか、確かめてください。先に始めた人が終わるまで待つと安全です。'),
      },
    }),
    after: '押したあとも、ログアウトしません。',
    /** E320のあと：今回の申込ファイルは、もうあることが多い。 */
    askFirst: {
      heading: '今回の申込ファイル（CSR）が、もうあるか確かめてください',
      lines: lines(
        `今回の更新で、前に「${site.labels.issue}」を押していたら、もう押しません。`,
        rich(`管理サイトの「${site.labels.requestBox}」の `, label(site.labels.output), ' で保存したファイルの名前を見ます。終わりの数字が、発行した年月日と時刻です。'),
        '今回の更新を始めた日か、それより後なら、そのまま使えます。去年のものなら、新しく発行します。',
      ),
      yes: '今回のものがあります',
      no: 'ありません。これから発行します',
    },
    already: '前に押してあります',
    alreadyHeading: `今年の更新で、もう「${site.labels.issue}」を押しましたか`,
    alreadyAsk: lines(`押す前から、管理サイトには去年の申込ファイル（CSR）の名前が残っています。`, '名前の終わりの数字が発行した日です。去年の日付なら、これから押します。', '今年の更新のものなら、もう押しません。別のパソコンで途中まで進めたときも、同じです。'),
    alreadyYes: '今年のものがあるので、押さずに進む',
    alreadyNo: '去年の日付なので、これから押す',
    /** 前に押してある、と答えたあとで見直すとき。 */
    answered: {
      heading: '「前に押してあります」と答えました',
      lines: lines(rich('まだなら、上の欄「', label(site.labels.requestBox), '」の ', label(site.labels.issue), ' を1回押します。'), '押したら、下のボタンで答えを直します。'),
      correct: `いま、${site.labels.issue}を押しました`,
    },
    past: 'もう一度押す必要はありません。Appleに渡したあとに押すと、その証明書は登録できなくなります。',
  },
  csrWait: {
    page: page({
      name: `${waitJa}待つ`,
      heading: `${waitJa}、お待ちください`,
      lines: lines('管理サイトが、申込ファイル（CSR）を作っています。', `ログアウトせず、${site.labels.devices}などほかの画面を開いて、${waitJa}待ちます。`),
      sign: '0になると、次の画面になります。',
      primary: '',
      help: {
        why: lines('できあがる前に出力すると、中身のないファイルになることがあるためです。', '待っているあいだも、iPhone・iPadはいつもどおりです。'),
        looks: lines(`待ったあとに${site.labels.certificatePage}を開き直すと、上の欄に「${site.labels.output}」が出ます。そのため、いったんほかの画面を開いておきます。`),
        ifNot: lines(`ログインが切れたら、もう一度ログインします。${site.labels.issue}は押しません。`, 'このナビを閉じても、残り時間は数え続けています。', `${waitJa}たっても申込ファイルが出ないときは、もう${waitJa}待って、画面を開き直してください。`),
      },
    }),
    /** 待たずに進んだあとで見直すとき。 */
    skipped: { heading: '待たずに進みました', lines: lines('申込ファイル（CSR）はもうある、と答えたためです。', 'まだなら、もう一度「もどる」を押すと、答えを直せます。') },
    ring: (seconds: number) => `残り${seconds}秒`,
    unit: '秒',
    meanwhileTitle: '待つあいだに用意するもの',
    meanwhile: lines('最初に証明書を作ったときのApple ID（Apple Account）とパスワード', '確認コードを受け取る電話'),
    atHand: 'ファイルはもう手元にあります',
    atHandAsk: '申込ファイル（CSR）は、もう保存してありますか。',
    atHandYes: 'はい、先へ進みます',
    atHandNo: 'いいえ、待ちます',
  },
  csrTake: {
    page: page({
      name: '申込ファイル',
      heading: '申込ファイル（CSR）を保存してください',
      lines: lines(
        rich('もう一度 ', ...toCertificatePage, ' を開きます。'),
        rich(`上の欄「${site.labels.requestBox}」の `, label(site.labels.output), ' を押します。'),
        '保存されたファイルを、ここに入れます。',
      ),
      sign: '「Appleに渡せます」と出ます。',
      primary: 'この申込ファイルを使う',
      help: {
        why: lines('Appleに渡す前に、中身をこのナビが確かめます。', 'あとから直すより、ずっと楽です。'),
        looks: lines(rich('ファイルの名前は ', code(site.csrFile.begins), ' で始まり、終わりの数字が発行した日時です。')),
        ifNot: lines(`ログインが切れたら、もう一度ログインします。${site.labels.issue}は押しません。`, 'ファイルが見つからないときは、ブラウザの「ダウンロード」の一覧を見てください。'),
      },
    }),
    practice: rich('ファイルは自動で入ります。'),
    absent: {
      open: `ログイン画面になった・「${site.labels.output}」がない`,
      title: '順に試してください。何も失われません',
      items: [
        rich('ログイン画面になったら、もう一度ログインします。', label(site.labels.issue), ' は押しません。'),
        rich(label(site.labels.settings), ' から ', label(site.labels.certificatePage), ' を開き直します。上の欄の ', label(site.labels.output), ` は、${waitJa}たってから開き直したときに出ます。`),
        `まだ出なければ、もう${waitJa}待って、もう一度開き直します。`,
      ],
      last: rich('それでも出ないときだけ、', label(site.labels.issue), ' をもう1回押します。Appleに渡す前なので、大丈夫です。'),
      again: `もう1回押しました。${waitJa}待ちます`,
      call: rich('それでも出ないときは、ヘルプデスクに伝えてください。', label(site.labels.issue), ' は押しません。Appleに渡した申込ファイルが使えなくなります。'),
    },
    good: 'Appleに渡せます',
    caution: '渡す前に、確かめてください',
    bad: 'この申込ファイルは使えません',
    newest: '使う申込ファイル',
    older: '前のもの（使いません）',
    prefer: 'こちらを使う',
    outdated: '管理サイトで新しいものに替わったため、使えません。',
    replaced: lines('管理サイトにあるのは、別の申込ファイル（CSR）でした。何も失われていません。', 'そのいちばん新しいものを出力して、ここに入れてください。Appleでの更新も、もう一度行います。'),
    another: '別のファイルに替える',
    vendor: (name: string) => `署名した会社：${name}`,
    unnamedTime: '発行の日時は、名前からは読めません',
    anyway: '確かめたうえで、この申込ファイルを使う',
    /** 前の更新の申込ファイルらしいとき。 */
    stale: {
      action: rich('管理サイトで ', label(site.labels.issue), ' を押して新しく発行し、そのファイルを使います。もう押してあれば、「別のファイルに替える」を選びます。'),
      pressed: `${site.labels.issue}を押しました。${waitJa}待ちます`,
    },
  },
};
