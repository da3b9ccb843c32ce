// 似た行から正しい行を見つける二画面（画面25・26）：行の判定と、間違えた行のその後。
import { site } from '../../site/current.ts';
import { code, label, portal, rich, strong, struck, type Line } from '../rich.ts';
import { lines, page } from '../step-page.ts';

const renew = portal('Renew', '（リニュー）');
const revoke = struck('Revoke', '（リボーク）');
const info = portal('i', '（アイ）');
const create = struck('Create a Certificate', '（クリエイト）');
const download = portal('Download', '（ダウンロード）');

export const duplicate = {
  /** 判定の画面と、E320の画面から。 */
  seek: 'どの行か、ナビと確かめる',
  findRow: {
    page: page({
      name: '行を見つける',
      heading: '一覧をコピーして、ここに貼ってください',
      lines: lines('Appleのサイトの一覧を、初めから終わりまで選んでコピーします。', '番号を見比べるのはナビです。'),
      sign: '「この行です」と出ます。',
      primary: 'この中から探す',
      help: {
        why: lines(
          '同じ会社名、同じ日付の行が、いくつも並ぶことがあるためです。',
          'シリアル番号と日付は、更新のたびに変わります。変わらないのはAPSPの番号だけなので、ナビはその番号で決めます。',
        ),
        looks: lines(
          rich(info, ' を押すと、行の下に「Serial Number」と「Subject DN」が出ます。APSPの番号は「Subject DN」の中にあります。'),
          '日本語に翻訳された一覧も読めますが、ボタンが効かなくなるので、翻訳は切ってください。',
          '印刷したマニュアルの (I) はAPSP、(II) はシリアル番号、(III) は有効期限の終了です。',
          rich('Windowsで証明書を開いたときは、(I) は ', label('全般'), ' の「発行先」、(II) と (III) は ', label('詳細'), ' の中にあります。'),
        ),
        ifNot: lines(
          'コピーできないときは、電話や写真の番号を打ち込めます。',
          rich('各行の ', download, ' で受け取ったファイルを、まとめて入れても判定できます。'),
          rich(create, ' と ', revoke, ' は押しません。'),
        ),
      },
    }),
    signIn: { heading: 'Appleのサイトで、一覧を開いてください', open: 'Appleのサイトをブラウザで開く', primary: '一覧が出ました' },
    e320: lines(
      `${site.refusals.otherTopic.code}は、Appleのサイトに証明書がいくつかあり、別の行を更新したときに出ます。いまの証明書は、そのまま使えています。`,
      rich(`メッセージに「${site.refusals.otherTopic.tells}」とありますが、`, create, ' は押しません。', '押してよいのは ', info, ' と ', download, ' だけです。', renew, ' は、行を見つけてから、正しい行で押します。', revoke, ' は押しません。'),
    ),
    field: '一覧か、(i)を押して出た文字',
    next: { heading: '(i)を1行ずつ開いて、ここに貼ってください', line: rich('日付の合う行で ', info, ' を押し、出た文字をコピーします。') },
    looked: (rows: number) => `ここまでに見た、ほかの行：${rows}行`,
    ways: { files: 'Downloadしたファイルで確かめる', spoken: '電話や写真の番号で確かめる', none: 'どの行も違いました', settle: '確かめずに進みたいとき', text: '文字を貼って確かめる', again: 'もう一度確かめる' },
    found: {
      heading: '更新する行が、決まりました',
      answers: {
        'this-row': rich(strong('この行です。'), ' いまの証明書と、同じ番号（APSP）です。'),
        'this-row-renewed': rich(strong('この行です。'), ' 前に一度更新されましたが、登録されていません。シリアル番号だけが新しくなっています。'),
      } satisfies Record<string, Line>,
      file: (name: string) => `「${name}」を受け取った行です。`,
      laterRenew: rich(renew, ' は、申込ファイルの用意ができてから、この行で押します。'),
      nowRenew: rich('次は、いちばん新しい申込ファイルで、この行を ', renew, ' します。'),
      askDownload: rich('前の ', renew, ' が、いまの申込ファイルで行われたかもしれません。この行の ', download, ' で受け取ったファイルを入れると、もう一度押す必要があるかわかります。'),
      keyFits: rich('このファイルは、いちばん新しい申込ファイルから作られています。', strong('もう一度 Renew を押す必要はありません。'), ' 次のAppleの画面で、このファイルを入れてください。'),
      spoken: '電話や写真の番号で決めたので、受け取った証明書は登録の前にもう一度確かめます。',
      fileHint: '管理サイトから出力したファイルを入れても、同じ答えになります。Appleのサイトから受け取ったファイルか、見てください。',
      primary: 'この行で進む',
    },
    none: {
      heading: '別のApple\u00a0IDでサインインしているようです',
      lines: lines(
        'この一覧に、いまの証明書の行がありません。いまの証明書は、そのまま使えています。',
        '最初に証明書を作ったときとは、別のApple ID（Apple Account）でサインインしている可能性が高いです。',
        rich('行がないときも、', create, ' は押しません。'),
      ),
      primary: 'Apple IDの案内に移る',
      again: '別の一覧を貼る',
    },
    unknown: {
      heading: '先に、いまの証明書を入れてください',
      lines: lines('いまの証明書の番号がわからないと、行は決まりません。', `ファイルがなくても、管理サイトの「${site.labels.subject}」か、iPhone 1台の「トピック」でわかります。`),
      primary: 'いまの証明書を入れる',
    },
    doubt: {
      heading: '先に、いまの証明書を入れ直してください',
      lines: lines('断られた証明書は、先に入れた「いまの証明書」と同じ行のものでした。', `管理サイトに登録されているのは、別の証明書のようです。管理サイトの下の欄「${site.labels.certificateBox}」の ${site.labels.output} を、もう一度押してください。`),
      primary: 'いまの証明書を入れ直す',
      skip: 'このまま行を見つける',
    },
    unproven: {
      heading: '確かめずに進む前に、ヘルプデスクに相談してください',
      lines: lines('行を確かめないと、また別の行を更新してしまうことがあります。', '受け取った証明書は、登録の前にナビがもう一度確かめます。いまの証明書は、登録するまでそのまま使えます。'),
      agree: 'ヘルプデスクと相談し、行を聞きました',
      go: '相談したので進む',
      back: 'やめて、行を確かめる',
    },
    spoken: {
      heading: '電話や写真の番号を、打ち込んでください',
      lines: lines(
        rich('電話の相手に「', info, ' を押して、APSPの番号の、いちばん最後の4文字を読んでください」と伝えます。'),
        rich('番号は ', code('f79ce494-bcf6-…'), ' のように「-」で区切られています。必要なのは、いちばん最後の4文字です。'),
        'わかる分だけで大丈夫です。英字のOと0、Iと1は、どちらで打ってもかまいません。',
      ),
      apsp: '(I) APSPの番号（最後の4文字か、全部）',
      serial: '(II) シリアル番号（最後の4文字か、全部）',
      end: '(III) 有効期限の終了',
      unread: { apsp: '0〜9とa〜fだけの番号です。もう一度見てください。', serial: '0〜9とa〜fだけの番号です。もう一度見てください。', end: '日付として読めません。Jan 25, 2027 や 2027/1/25 の形で入れてください。' },
      primary: 'この番号で確かめる',
      answers: {
        misread: rich(strong('押さないでください。'), ' 番号の一部だけが合っています。もう一度、1文字ずつ読んでもらってください。同じ答えになるときは、APSPの番号を全部読んでもらいます。'),
        'other-row': rich(strong('この行ではありません。'), ' この行は押さずに、ほかの行の ', info, ' を開いてもらってください。'),
        'no-apsp': rich('シリアル番号と日付だけでは、行は決まりません。APSPの番号の、最後の4文字を読んでもらってください。'),
        short: rich('APSPの番号が短すぎます。最後の4文字を読んでもらってください。'),
        first: rich(strong('それは、番号の初めの文字です。'), ' 合っていますが、初めの文字だけでは決めません。同じ行の、いちばん最後の4文字を読んでもらってください。'),
        inside: rich(strong('それは、番号の途中の文字です。'), ' 合っていますが、途中の文字だけでは決めません。同じ行の、いちばん最後の4文字を読んでもらってください。'),
        'few-differ': rich(strong('これが最後の4文字なら、この行ではありません。'), ' 押さずに、「-」のあとの最後の12文字を全部読んでもらうと、はっきりします。'),
      } satisfies Record<string, Line>,
    },
    files: {
      'not-a-row': rich('MDM証明書のファイルがありませんでした。一覧の各行の ', download, ' で受け取ったファイルを入れてください。'),
      'other-row': rich(strong('更新する行のものではありません。'), ' 入れたファイルは、別の行のものです。'),
    },
  },
  stray: {
    page: page({
      name: '間違えた行',
      heading: 'ほかの行の Renew や、Create を押していないか、教えてください',
      lines: lines('正しい行を更新する前に、1つだけ確かめます。'),
      sign: null,
      primary: 'この答えで進む',
      help: {
        why: lines(
          rich(portal('Create', '（クリエイト）'), ' で作っただけの証明書は、どこにも登録していなければ、だれも使っていません。'),
          rich('ほかの行を ', renew, ' したときは違います。その行は、別の会社やサービスのiPhone・iPadが使っているかもしれません。'),
        ),
        looks: lines(rich('行の ', info, ` を押すと出る「Notes」に、${site.customerCode.name}や用途が書いてあることがあります。手がかりにはなりますが、証拠にはなりません。`)),
        ifNot: lines('わからないときは「わかりません」を選んで、下の文をヘルプデスクに送ってください。', rich(revoke, ' は、どの場合も押しません。元に戻せません。')),
      },
    }),
    question: '近いものを選びます',
    choices: {
      none: { title: 'ほかの行は更新していません', text: '行を見たり、別の行の Download を押したりしただけです。' },
      'made-by-create': { title: 'Createで新しい証明書を作りました', text: 'できたものは、どこにも登録していません。' },
      'serves-another': { title: 'ほかの行のRenewを押しました', text: 'Createで作ったものを、どこかに登録したときも選びます。' },
      unknown: { title: 'わかりません', text: 'あとから調べても大丈夫です。' },
    },
    received: '間違えて受け取った証明書',
    until: (day: string) => `${day}まで`,
    answers: {
      none: lines('よかったです。そのまま次へ進みます。'),
      'made-by-create': lines('その証明書は、だれも使っていません。そのまま放っておいて大丈夫です。', rich(revoke, ' は押しません。期限が来ると、自然に終わります。')),
      'serves-another': lines(
        '登録されている証明書は、そのまま使えています。その行を使っている会社や部署に、知らせてください。',
        rich('その行から次に受け取る証明書は、そこでは使えません。', strong('登録する前に、その会社や部署が、自分の申込ファイル（CSR）で、同じ行をもう一度 Renew します。')),
        rich(revoke, ' は押しません。押すと、そこのiPhone・iPadが、すべて管理サイトから操作できなくなります。'),
      ),
      unknown: lines(
        '使われているかもしれない、と考えて扱います。下の文をヘルプデスクに送り、どこで使われているか調べてもらってください。',
        rich('その行には、もう触りません。', revoke, ' も押しません。'),
      ),
    },
    owner: '使っている会社や部署の名前（わかるときだけ）',
    message: 'そこに送る文',
    messageUnknown: 'ヘルプデスクに送る文',
    /** 送る相手が読む文。 */
    toOwner: (owner: string, row: string) => `${owner ? `${owner} ご担当者様\n\n` : ''}Apple Push Certificates Portalにある当社のApple IDの一覧で、そちらでお使いの証明書を、誤って更新（Renew）してしまいました。申し訳ございません。${row}\nいま登録されている証明書は、そのままお使いいただけます。取り消し（Revoke）はなさらないでください。\nお手数ですが、そちらの管理サイトで申込ファイル（CSR）を新しく発行し、同じ証明書をもう一度更新（Renew）して、受け取った証明書の登録をお願いいたします。`,
    toHelpDesk: (row: string, code: string) => `${code ? `${site.customerCode.name}${code}です。\n` : ''}Apple Push Certificates Portalで、別の証明書を更新したか、新しく作ってしまいました。${row}\n\nこの証明書がどこで使われているか、調べていただけますでしょうか。取り消し（Revoke）はしていません。`,
    row: (apsp: string, serial: string, day: string) => `\n\n対象の証明書\nAPSP ${apsp}\nシリアル番号 ${serial}\n期限 ${day}\n`,
  },
};
