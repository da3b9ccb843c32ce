// Apple IDのメモの二画面と、メモの札：確かめる、見比べる、サイトの欄に書く、保管できないとき。
import { site } from '../../site/current.ts';
import { toCertificatePage, unbroken } from '../site-words.ts';
import { practiceAppleId } from '../../customers/practice-customer.ts';
import type { AddressReason, AddressRefusal } from '../../apple-id/judge.ts';
import type { MemoTrouble } from '../../apple-id/memo.ts';
import { label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

type System = 'win32' | 'darwin' | 'linux';
type TroubleWords = { readonly what: string; readonly next: Readonly<Record<System, string>> };

const refused: Record<AddressRefusal, string> = {
  blank: 'メールアドレスの形で入れてください。',
  password: 'パスワードのように見えたので、入れませんでした。ここに入れるのは、メールアドレスだけです。',
  extra: 'メールアドレスのほかにも文字があります。パスワードなら消して、メールアドレスだけにしてください。',
  'not-address': 'メールアドレスの形ではありません。「@」と、そのあとの「.jp」や「.com」まで入れてください。',
  'too-long': '長すぎます。メールアドレスだけを入れてください。',
};

const reasons: Record<AddressReason, string> = {
  group: '何人かで受け取れるアドレスのようです。担当が替わっても続けられます。',
  personal: 'お一人のお名前のアドレスのようです。担当の方が替わる前に、引き継ぎの準備をしておくと安心です。',
  'free-mail': '無料メールのアドレスです。会社で引き継ぎにくいことがあります。',
  carrier: '携帯電話会社のメールです。電話を解約すると、受け取れなくなることがあります。',
  'apple-mail': 'Appleのメールです。ほかのAppleのサービスにも使われていないか、確かめておきます。',
  'own-domain': '会社のアドレスのようです。',
  managed: '会社で管理するApple Accountのようです。管理者が2人いれば、何人かで受け取れるアドレスと同じくらい安心です。',
};

const once = (text: string): TroubleWords['next'] => ({ win32: text, darwin: text, linux: text });
const troubles: Record<MemoTrouble, TroubleWords> = {
  missing: {
    what: 'メモの保管場所が、このパソコンに見つかりません。',
    next: {
      win32: '社内の情報システム担当に、「Credential Manager」（資格情報マネージャー）のサービスが動いているか聞いてください。',
      darwin: '「キーチェーンアクセス」を開き、「ログイン」のキーチェーンがあるか見てください。',
      linux: 'GNOME KeyringかKWalletを入れて、ログインし直してください。',
    },
  },
  locked: {
    what: 'メモの保管場所に鍵がかかっています。',
    next: {
      win32: 'Windowsにサインインし直してから、もう一度試してください。',
      darwin: '「キーチェーンアクセス」で「ログイン」の鍵を開けてから、もう一度試してください。',
      linux: 'キーリングのウィンドウが出たら、パソコンのログインのパスワードで開けてから、もう一度試してください。',
    },
  },
  denied: {
    what: 'メモの保管場所を使う許可を、得られませんでした。',
    next: {
      win32: '会社の決まりで止められている場合があります。社内の情報システム担当に聞いてください。',
      darwin: 'もう一度試し、許可を聞くウィンドウで「許可」を選んでください。',
      linux: 'もう一度試し、許可を聞くウィンドウで許可してください。',
    },
  },
  full: {
    what: 'メモの保管場所がいっぱいです。',
    next: {
      win32: '「資格情報マネージャー」で、使わなくなったものを消してから、もう一度試してください。',
      darwin: 'ディスクの空きを増やしてから、もう一度試してください。',
      linux: 'ディスクの空きを増やしてから、もう一度試してください。',
    },
  },
  'too-long': { what: '長すぎて、メモに入りませんでした。', next: once('メールアドレスだけにしてください。') },
  'no-answer': { what: 'メモの保管場所から、15秒たっても返事がありません。', next: once('許可を聞くウィンドウが、うしろに隠れていないか見てください。答えてから、もう一度試します。') },
  other: { what: 'メモの保管場所を使えませんでした。', next: once('パソコンを再起動すると、使えるようになることがあります。') },
};

export const appleId = {
  page: page({
    name: 'Apple ID',
    heading: '使うApple\u00a0IDを確かめてください',
    lines: lines(
      rich(`管理サイトのいちばん下の「${unbroken(site.labels.memo)}」をコピーして、ここに貼ります。`, strong('パスワードは入れません。')),
    ),
    sign: '前のメモと同じか、ナビが見比べます。違うときは、ここで聞きます。',
    primary: 'このApple IDで進む',
    help: {
      why: lines('証明書は、作ったときと同じApple IDでだけ更新できます。', 'ここでメモしておくと、来年はこのナビが思い出します。'),
      looks: lines(`「${site.labels.memo}」は、だれかが書いたメモの欄です。Appleが確かめたものではありません。`, 'メモは、パソコンが備える鍵付きの場所に入れます。このナビの記録には残りません。'),
      ifNot: lines('欄が空のときは「サイトの欄は空です」を選びます。', '推測でサインインを繰り返すと、ロックされることがあります。'),
    },
  }),
  field: `サイトの「${site.labels.memo}」`,
  fieldFound: 'わかったApple ID',
  fieldHint: 'メールアドレスの形です。',
  /** 初めてメモするとき、練習では。 */
  practice: `練習では、${practiceAppleId} を入れてください。`,
  check: 'このApple IDで進む',
  blank: 'サイトの欄は空です',
  refused,
  different: {
    heading: '前のメモと違います。どちらを使うか選んでください',
    lines: lines('まだ何も変えていません。違うところに印を付けました。打ち間違いなら「入れ直す」を押します。', 'サイトの欄は、だれでも書き換えられます。迷ったら、メモのほうを選びます。'),
    question: '今年使うApple ID',
    memo: '前のメモ',
    site: 'いま入れたもの',
    siteText: 'メモも書き換えます。',
    use: '選んだほうを使う',
    again: '入れ直す',
  },
  elsewhere: {
    heading: '手がかりを、上から順に探してください',
    lines: lines('あわてなくて大丈夫です。いまの証明書は使えています。', rich(strong('推測でサインインはしません。'), ' 何度も違うと、ロックされます。')),
    clues: [
      '引き継ぎの書類と、前の担当の方',
      '共有のメールと前の担当の方のメールで、Appleから毎年届く、件名に「Push Notification Service certificate」と入ったお知らせ。その宛先がApple IDです。',
      '担当の営業の記録',
      'ほかの管理者のパソコンにある、このナビのメモ',
    ],
    cluesTitle: '探すところ',
    go: 'わからないまま進む',
    back: 'サイトの欄を見直す',
  },
  found: {
    heading: 'このApple\u00a0IDでサインインします',
    compared: {
      same: '前のメモと、サイトの欄は同じです。',
      first: 'メモしました。来年は、このナビが思い出します。',
      replaced: '新しいほうに、メモを書き換えました。',
      other: 'メモのほうを使います。サイトの欄は、登録のあとで直します。',
      blank: 'サイトの欄は空です。登録のあとで書きます。',
      known: 'メモと同じです。サイトの欄には、登録のあとで書きます。',
    },
    /** 初めて作るとき：人や無料メールのアドレスなら、先に替えることを勧める。 */
    risky: {
      heading: '別のアドレスに替えると、安心です',
      why: 'メモはしました。ただ、このアドレスが使えなくなると、来年の更新ができなくなります。替えるなら、証明書を作る前のいまがいちばん楽です。',
      again: '別のアドレスにする',
      use: 'このアドレスのまま進む',
    },
    again: '入れ直す',
    unknown: 'Apple IDがわからないまま進んでいます。わかったら、ここに入れてください。',
  },
  card: {
    title: 'Apple IDのメモ',
    looking: 'メモを探しています',
    show: '表示する',
    hide: '隠す',
    kept: {
      win32: 'Windowsの資格情報マネージャーにあります',
      darwin: 'Macのキーチェーンにあります',
      linux: 'このパソコンのキーリングにあります',
    },
    session: 'この更新を開いているあいだだけ、残しています',
  },
  signIn: { about: 'Apple IDのメモ', hint: 'サインインの画面に、この文字を入れます。パスワードは、ご自分で入れます。' },
  trouble: { goOn: '更新は、このまま続けられます。Apple IDは、サイトの欄と引き継ぎの書類にも書いておきます。' },
  troubles,
  reasons,
  siteMemo: {
    page: page({
      name: 'サイトのメモ',
      heading: `管理サイトの「${unbroken(site.labels.memo)}」に書いてください`,
      lines: lines(
        rich(...toCertificatePage, ` の下の欄、「${site.labels.memo}」で `, label(site.labels.edit), ' を押します。'),
        rich('今日使ったApple IDを入れ、同じ行の ', label(site.labels.register), ' を押します。'),
      ),
      sign: `「${site.labels.memo}」の行に、書いたApple IDが出ます。`,
      primary: '書きました',
      help: {
        why: lines('このパソコンが替わっても、来年の担当の方が見つけられます。', 'メモの欄なので、証明書にもiPhoneにも影響はありません。'),
        looks: lines(rich(label(site.labels.register), ` は2つあります。ここで使うのは「${site.labels.memo}」の行にあるほうです。`), '証明書の行にあるほうは、もう済んでいます。'),
        ifNot: lines(rich(label(site.labels.edit), ' が出ないときは、権限がない場合があります。「あとで書く」を選び、主担当の管理者に頼みます。')),
      },
    }),
    later: 'あとで書く',
    there: {
      heading: 'サイトのメモは合っています',
      lines: lines(`「${unbroken(site.labels.memo)}」には、サインインの前に確かめたとおり、次のApple\u00a0IDが入っています。`),
      sign: '来年も、サイトとこのナビの両方で見つかります。',
      other: '別のApple IDを使いました',
      back: '同じものでした',
    },
    noted: '今日使ったApple ID',
    note: 'メモも書き換える',
    noteFirst: 'メモしておく',
    notedNow: 'メモしました。サイトの欄にも、同じものを書きます。',
  },
};
