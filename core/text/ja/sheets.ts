// 印刷する紙：会社ごとの更新のしおり、引き継ぎ書、今週の一覧。そして、紙を作る画面（画面67）。
import type { StillOpen, HandOverSaid } from '../../sheets/sheets.ts';
import type { SheetPart, SheetStepId } from '../../sheets/steps.ts';
import { site } from '../../site/current.ts';
import { toCertificatePage, waitJa } from '../site-words.ts';
import { code, label, portal, rich, strong, struck, type Line } from '../rich.ts';
import { lines } from '../step-page.ts';

const info = portal('i', '（アイ）');
const renew = portal('Renew', '（リニュー）');
const download = portal('Download', '（ダウンロード）');

export const sheets = {
  /** 紙を作る画面。 */
  making: {
    open: { own: '更新のしおりを作る', 'hand-over': '引き継ぎ書を作る', week: '今週の一覧を印刷する' },
    heading: { own: '更新のしおりを作ります', 'hand-over': '引き継ぎ書を作ります', week: '今週の一覧を作ります' },
    lead: {
      own: lines('このナビがなくても更新できるように、探す行と押す順をA4の2ページにまとめます。', 'Apple IDとパスワードは入りません。'),
      'hand-over': lines('来年の担当の方のために、今年の更新をA4の1ページにまとめます。', '空の欄は、あとからペンで書けます。パスワードは書きません。'),
      week: lines('期限が近い会社を、A4の1ページにまとめます。'),
    },
    language: '紙の言葉',
    topic: '証明書の番号（APSP）を全部のせる',
    masked: '会社と担当者の名前、番号を隠す',
    address: 'Apple IDのアドレスをのせる',
    addressWhy: '紙を見た人に、アドレスがわかります。',
    fields: {
      by: '更新した人',
      firstPhone: '確認コードの電話を持つ人',
      secondPhone: '2つ目の電話番号を持つ人',
      mailbox: 'Apple IDのメールを読む人',
      passwordPlace: 'パスワードの保管場所（場所だけ）',
    } satisfies Record<keyof HandOverSaid, string>,
    way: '進め方',
    ways: { last: '前の更新と同じ（なければブラウザ）', browser: 'ブラウザで（このナビなしで）', view: 'このナビの中で' },
    make: 'PDFを作る',
    made: (name: string) => `「${name}」を、ダウンロードの場所に保存しました。`,
    look: '開いて印刷する',
    folder: '保存した場所を開く',
    back: 'もどる',
  },
  practice: '練習　本物の証明書ではありません',
  made: (day: string) => `${day}に作りました`,
  by: 'MDM証明書ナビ（非公式）',
  own: {
    title: 'MDM証明書 更新のしおり',
    year: (year: number) => `${year}年の更新に使います`,
    calm: 'この順に進めれば、iPhone・iPadはいつもどおり使えます。途中でやめても大丈夫です。',
    rowTitle: '更新するのは、この行です',
    rowLead: rich('Appleのサイトの一覧から探します。同じような行が並ぶので、', info, ' を押して、Subject DN の最後の4文字を確かめます。'),
    lastFour: '最後の4文字',
    read: 'この4文字が同じ行だけ、Renew を押します。',
    writeFour: `管理サイトの下の欄にある「${site.labels.subject}」の、いちばん後ろの4文字をここに書きます。Appleの一覧で、この4文字が同じ行だけ、Renew を押します。`,
    heardFour: `電話で聞いた番号です。管理サイトの「${site.labels.subject}」と同じか、初めに見比べてください。`,
    until: '期限',
    guide: '始める目安',
    lastSafe: '遅くとも始める日',
    serves: '使っている所',
    noEnd: '期限は、まだわかっていません。',
    dateNote: 'サイトの日付は、前後1日ずれることがあります。',
    stopTitle: '押さないもの、登録しないもの',
    stops: [
      { word: rich(struck('Create a Certificate', '（クリエイト）')), why: '別の証明書ができ、全台の登録し直しになることがあります。' },
      { word: rich(struck('Revoke', '（リボーク）')), why: '証明書が使えなくなります。Re\u00a0の\u2060次が\u00a0v\u00a0です。' },
      { word: rich(struck('Get Started', '（ゲット・スターテッド）')), why: '別のApple IDでサインインしています。サインアウトして、電話してください。' },
      { word: rich(code('.json')), why: `このファイルは登録しません。一覧に戻り、同じ行の Download を押します。` },
    ],
    stepsTitle: '順番',
    time: '時刻',
    screen: (screen: number) => `画面${screen}`,
    steps: {
      'site-access': lines(rich('いつものブラウザで ', ...toCertificatePage, ' を開きます。')),
      'csr-request': lines(rich(`上の欄の `, label(site.labels.issue), ' を押します。2回目は押しません。')),
      'csr-wait': lines('ログアウトせずに待ちます。'),
      'csr-take': lines(rich(`${waitJa}たったら、`, ...toCertificatePage, ` を開き直します。上の欄の `, label(site.labels.output), ' を押します。')),
      verdict: [],
      register: lines(rich('下の欄で、新しい証明書（', code('MDM_'), ` で始まる `, code('.pem'), '）を選び、', label(site.labels.register), ' を押します。'), `${site.refusals.otherTopic.code} と出たら、そこで止めて電話してください。いまの証明書は、そのまま使えています。`),
      expiry: lines('下の欄の日付が、前より先の日になっていれば、できています。'),
      devices: lines(rich(label(site.labels.devices), ' で ', label(site.labels.refresh), ` を押します。数分して、手元にある2台の「${site.labels.deviceCollected}」が登録のあとの時刻なら、つながっています。`)),
    } satisfies Record<SheetStepId, readonly Line[]>,
    /** ナビの中で進める人のしおり。ほかは、同じ。 */
    inApp: {
      steps: {
        'site-access': lines(rich('ナビで、この会社の更新を始めます。', ...toCertificatePage, ' を開きます。')),
        'csr-take': lines(rich(`${waitJa}たったら開き直し、上の欄の `, label(site.labels.output), ' を押します。'), 'ファイルが自動で入らなければ、ナビの画面に入れます。'),
        verdict: lines('「この証明書を登録してください」と出たときだけ進みます。ほかの答えなら、画面の案内のとおりにします。'),
      },
      parts: {
        'sign-in': lines(rich('ナビの右側に、Appleのサイトが開きます。', strong('画面の共有は、先に止めます。')), '最初に証明書を作ったときのApple IDを使います。'),
        choose: lines('押すと、申込ファイル（CSR）が自動で入ります。'),
        download: lines(rich(download, ' を押すと、新しい証明書が自動で入ります。')),
      },
    } satisfies { readonly steps: Partial<Record<SheetStepId, readonly Line[]>>; readonly parts: Partial<Record<SheetPart, readonly Line[]>> },
    parts: {
      'sign-in': lines(rich(code('identity.apple.com/pushcert'), ' を開きます。', strong('画面の共有は、先に止めます。')), `Apple IDは、管理サイトの「${site.labels.memo}」にあるものです（Apple Accountと出ることもあります）。`),
      row: lines(rich(info, ' を押し、Subject DN の最後が1ページ目の4文字と同じか確かめます。閉じるのは Cancel です。'), rich('同じなら ', renew, ' を押します。Re\u00a0の\u2060次が\u00a0n\u00a0です。')),
      choose: lines(rich(code('Choose File'), ' を押し、保存した申込ファイル（CSR）を選びます。')),
      upload: lines('ファイルの名前が出たのを見て、押します。'),
      download: lines(rich(download, ' を押すと、新しい証明書が保存されます。')),
    } satisfies Record<SheetPart, readonly Line[]>,
    /** 練習の紙。Appleのほんとうのアドレスには行かない。 */
    practised: { 'sign-in': lines('練習のサイトを、ブラウザで開きます。アドレスは、案内する人に聞きます。', 'ご自分のApple IDは入れません。') } satisfies Partial<Record<SheetPart, readonly Line[]>>,
    callTitle: '画面が違うとき、迷ったとき',
    call: '何も押さずに、見えている言葉を伝えてください。この紙の番号も添えると、早く伝わります。',
    topic: '証明書の番号（APSP）',
  },
  contacts: { sales: '担当の営業', helpDesk: 'ヘルプデスク' },
  handOver: {
    title: 'MDM証明書 引き継ぎ書',
    finished: '更新は終わっています',
    told: { phone: '登録は、電話で日付を聞いて確かめました（ファイルではまだです）', person: '「登録した」という答えだけで、確かめてはいません' },
    openTitle: (open: string) => `残り：${open}`,
    between: '、',
    open: {
      owner: '間違えて更新した行の持ち主に知らせる',
      proof: '管理サイトの証明書を確かめる',
      devices: '2台でつながるか確かめる',
      collection: '毎日の自動収集を設定する',
      'site-memo': '管理サイトのメモに書く',
    } satisfies Record<StillOpen, string>,
    certificate: '証明書',
    before: '前の証明書',
    after: '新しい証明書',
    lastFour: '番号の最後の4文字',
    heard: (lastFour: string) => `${lastFour}（電話で聞いた）`,
    end: '期限',
    serial: 'シリアル番号',
    fingerprint: 'ファイルを見分ける番号（拇印）',
    dayOff: '期限は、Appleのサイトの日付です。管理サイト（日本時間）では、前後1日ずれて見えることがあります。',
    none: '—',
    next: '来年の日付',
    custody: '年に一度の点検',
    guide: '始める目安',
    lastSafe: '遅くとも始める日',
    guess: 'この3つの日付は、期限から数えた目安です。',
    who: '引き継ぐこと',
    address: 'Apple ID',
    password: 'パスワードそのものは、ここに書きません。',
    evidence: '今年の記録',
    clock: '時刻は、記録したパソコンの時計です。管理サイトの時刻は、日本時間です。',
    times: {
      phone: { 'registration-done': '管理サイトに登録した（電話で聞いた）', 'exported-again': '管理サイトから送られたファイルは、新しい証明書と同じだった', 'expiry-moved': '有効期限を確かめた（電話で聞いた）', 'devices-answered': '2台で確かめた（電話で聞いた）', 'collection-set': '自動収集を設定した（電話で聞いた）' },
      person: { 'registration-done': '管理サイトに登録した（画面で見た）', 'exported-again': '登録のあとのファイルは、新しい証明書と同じだった' },
    },
    signatures: { from: '渡した人', to: '受けた人', day: '日付' },
  },
  week: {
    title: '今週、することがある会社',
    columns: { done: '済み', company: '会社', lastFour: '番号', status: '状態', end: '期限', lastSafe: '遅くとも始める日' },
    heard: '聞いた日付',
    none: '今週、することがある会社はありません。',
    more: (count: number) => `ほかに${count.toLocaleString('ja-JP')}件あります。一覧で確かめてください。`,
    masked: '会社と担当者の名前、番号を隠してあります。',
  },
};
