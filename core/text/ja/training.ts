// 練習コース（画面70）と実演（画面71）の言葉。
import type { LessonId } from '../../training/lessons.ts';
import type { MarkId } from '../../training/marks.ts';
import type { SayingId } from '../../training/sayings.ts';
import { site } from '../../site/current.ts';
import { lines } from '../step-page.ts';

/** `aim`：まだのこと。`what`：できなかったこと。`cost`：本番だったら、どうなったか。`right`：できたとき。 */
type MarkWords = { readonly aim: string; readonly right: string; readonly what: string; readonly cost: string };

export const training = {
  heading: '練習することを選んでください',
  lead: lines('困りごとを1つずつ練習します。終わると、よかった所と、見落とした所がわかります。', '何度でも繰り返せます。本物のiPhoneにもAppleにも、何も起きません。'),
  close: '練習コースを閉じる',
  /** 1つの練習の結果の題。 */
  of: (lesson: string) => `練習：${lesson}`,
  lessons: {
    renew: { name: '更新', about: '困りごとのない、いつもの更新です。' },
    'session-timeout': { name: '待つあいだにログインが切れる', about: '1分待つあいだに、管理サイトからログアウトされます。' },
    'vendor-expired': { name: '申込ファイルの署名が古い', about: 'Appleが受け付けない申込ファイルが出力されます。' },
    'wrong-account': { name: '別のApple IDでサインインしてしまう', about: 'Appleのサイトに、一覧が出ません。' },
    locked: { name: 'Apple IDがロックされている', about: 'その日はサインインできません。' },
    json: { name: '証明書の代わりに .json が保存される', about: 'Appleから、登録できないファイルが保存されます。' },
    'ended-yesterday': { name: '期限が昨日切れた', about: '期限のあとでも、まず更新を試します。' },
    'ended-long-ago': { name: '期限から31日たった', about: 'Renew が出ません。次に何をするかを決めます。' },
    duplicate: { name: `${site.refusals.otherTopic.code}（行の取り違え）`, about: '前の人が、別の行を更新しています。' },
    create: { name: '新規作成', about: '初めての証明書を、Apple IDの用意から登録まで進めます。' },
    prepare: { name: '準備', about: 'パソコンとApple ID、確認コードの電話をそろえます。' },
  } satisfies Record<LessonId, { readonly name: string; readonly about: string }>,
  /** 一覧の、それぞれの練習の印。 */
  state: {
    none: 'まだです',
    passed: 'できました',
    missed: (count: number) => `見落とし ${count}つ`,
    told: '電話で進めました',
    'under-way': '途中です',
    passedBefore: '前にできました',
  },
  begin: '始める',
  again: 'もう一度',
  goOn: '続きを開く',
  score: 'できた所を見る',
  /** 電話で聞いただけの所は、数に入れない。 */
  pointsOfScored: (kept: number, all: number) => (kept === 0 ? `採点した${all}つのうち、できたものはまだありません` : `採点した${all}つのうち、できたのは${kept}つです`),
  points: (kept: number, all: number) => (kept === 0 ? `${all}つのうち、できたものはまだありません` : `${all}つのうち、できたのは${kept}つです`),
  outcome: {
    passed: '全部できました',
    missed: '見落とした所があります',
    told: '電話で聞いて進めました',
    'under-way': 'まだ途中です',
  },
  missedTitle: '見落とした所',
  costTitle: '本番だったら',
  keptTitle: 'できた所',
  /** 声で聞いただけなので、できたかどうかを言わない。 */
  toldTitle: '電話で聞いたので、採点しない所',
  openTitle: 'これからすること',
  back: '一覧に戻る',
  marks: {
    'one-request': {
      aim: `${site.labels.issue}を、1回だけ押す`,
      right: `${site.labels.issue}を、1回だけ押しました`,
      what: `${site.labels.issue}を、2回押しました`,
      cost: '先に出力した申込ファイルが使えなくなります。Appleに渡したあとなら、証明書を登録できず、更新し直します。',
    },
    'vendor-stopped': {
      aim: '署名の古い申込ファイルで止まる',
      right: '署名の古い申込ファイルを見て、止まりました',
      what: '署名の古い申込ファイルのまま進みました',
      cost: 'Appleに断られます。何度発行しても同じです。管理サービス会社に連絡するまで、更新は進みません。',
    },
    'apple-id': {
      aim: 'Apple IDをメモする',
      right: 'Apple IDをメモしました',
      what: 'Apple IDをメモしませんでした',
      cost: '来年、どのApple IDかわからなくなります。見つからなければ、全台の登録し直しになります。',
    },
    'account-kept': {
      aim: '元のApple IDでサインインし直す',
      right: '元のApple IDでサインインし直しました',
      what: '元のApple IDを探す前に、新しく作る道に進みました',
      cost: '新しい証明書では、いまのiPhone・iPadを管理できません。全台を消して、登録し直すことになります。',
    },
    waited: {
      aim: 'ロックが解けるのを待つ',
      right: 'ロックが解けるのを待ちました',
      what: 'ロックが解ける前に、別の道に進みました',
      cost: '1日待てば済んだのに、全台を消して登録し直すことになります。',
    },
    'renew-first': {
      aim: '期限のあとも、まず更新を試す',
      right: '期限のあとも、まず更新を試しました',
      what: '更新を試す前に、全台の登録し直しに進みました',
      cost: '期限のあとでも、更新できることがあります。試さないと、要らない登録し直しを全台ですることになります。',
    },
    weighed: {
      aim: '台数と、ほかの移し方を先に確かめる',
      right: '台数と、ほかの移し方を先に確かめました',
      what: '台数や、ほかの移し方を確かめる前に進みました',
      cost: '何日かかるかわからないまま始めて、途中でiPhone・iPadが使えなくなります。消さずに移せる機器も、消してしまいます。',
    },
    'row-proven': {
      aim: '番号で、正しい行を見つける',
      right: '番号で、正しい行を見つけました',
      what: '番号を確かめないで、行を決めました',
      cost: `同じ取り違えをもう一度すると、また${site.refusals.otherTopic.code}で断られます。その行を使う別のサービスも止めてしまいます。`,
    },
    'owner-told': {
      aim: '間違えて更新した行のことを、持ち主に知らせる',
      right: '間違えて更新した行のことを、持ち主に知らせました',
      what: '間違えて更新した行のことを、持ち主に知らせませんでした',
      cost: 'その行を使うサービスが、次の更新のときに止まります。だれも理由を知りません。',
    },
    'right-row': {
      aim: '正しい行を更新する',
      right: '正しい行を更新しました',
      what: '別の行を更新しました',
      cost: `この証明書は登録できず、${site.refusals.otherTopic.code}で断られます。その行を使う別のサービスは、iPhone・iPadを操作できなくなることがあります。`,
    },
    'not-created': {
      aim: 'Create a Certificate（クリエイト）は押さない',
      right: 'Create a Certificate（クリエイト）は押しませんでした',
      what: 'Create a Certificate（クリエイト）で、別の証明書を作りました',
      cost: `この証明書では、いまのiPhone・iPadを管理できません。登録しようとしても、${site.refusals.otherTopic.code}で断られます。`,
    },
    'not-revoked': {
      aim: 'Revoke（リボーク）は押さない',
      right: 'Revoke（リボーク）は押しませんでした',
      what: 'Revoke（リボーク）で、証明書を使えなくしました',
      cost: '元に戻せません。その証明書を使うiPhone・iPadは、管理サイトから操作できなくなり、全台の登録し直しになります。',
    },
    'renewed-file': {
      aim: '更新したあとの証明書を受け取る',
      right: '更新したあとの証明書を受け取りました',
      what: '更新していない証明書を受け取りました',
      cost: '別の行のものなら、登録を断られます。同じ行の前のものなら、登録しても期限は変わらず、期限の日に、管理サイトからの操作が止まります。',
    },
    'own-request': {
      aim: '最後に出力した申込ファイルを渡す',
      right: '最後に出力した申込ファイルを渡しました',
      what: '別の申込ファイルを渡しました',
      cost: '管理サイトにある鍵と合わないので、登録できません。もう一度、申込ファイルから更新し直します。',
    },
    verdict: {
      aim: '判定を見てから登録する',
      right: '判定を見てから登録しました',
      what: '判定で止まる証明書を、登録しようとしました',
      cost: '管理サイトに断られます。断られるたびに押し直すと、どれがいまの証明書か、わからなくなります。',
    },
    shown: {
      aim: '登録できたことを、証明書で確かめる',
      right: '登録できたことを、証明書で確かめました',
      what: '登録できたことを、最後まで確かめませんでした',
      cost: '登録できていないと、期限の日に、管理サイトからの操作が止まります。気づくのは、その日です。',
    },
    'own-apple-id': {
      aim: 'この作業だけのApple IDを使う',
      right: 'この作業だけのApple IDを使いました',
      what: 'ほかにも使うかもしれないApple IDで進みました',
      cost: 'パスワードや電話番号が、持ち主の都合で変わります。サインインできなくなると、全台の登録し直しになることがあります。',
    },
    'code-phones': {
      aim: '確認コードを受け取る電話を、2つにする',
      right: '確認コードを受け取る電話を、2つにしました',
      what: '確認コードを受け取る電話を、2つにしませんでした',
      cost: 'その電話をなくすか、持ち主がいなくなると、だれもサインインできません。元に戻るまで、何日もかかります。',
    },
    'created-once': {
      aim: '証明書を、1つだけ作る',
      right: '証明書を、1つだけ作りました',
      what: '証明書を、2つ作りました',
      cost: `来年、よく似た行が2つ並びます。登録していないほうを更新すると、${site.refusals.otherTopic.code}で断られます。`,
    },
    'site-memo': {
      aim: `管理サイトの「${site.labels.memo}」の欄に書く`,
      right: `管理サイトの「${site.labels.memo}」の欄に書きました`,
      what: `管理サイトの「${site.labels.memo}」の欄に書きませんでした`,
      cost: '来年の担当者に、どのApple IDか伝わりません。見つからなければ、全台の登録し直しになります。',
    },
  } satisfies Record<MarkId, MarkWords>,
  byPhone: { open: '電話での案内を練習する', lead: '相手の役も、ご自分でします。声で聞いただけの所は、採点しません。' },
  demo: {
    open: '実演を見せる',
    heading: '更新を実演しています',
    lead: 'ナビが自分で進みます。見せる相手に言う言葉も出ます。',
    say: 'こう言います',
    place: (now: number, all: number) => `${all}のうち${now}`,
    pause: '止める（スペース）',
    play: '続ける（スペース）',
    next: '次へ（→）',
    end: '終わる（Esc）',
    over: 'ここまでです。もう一度見せるときは、→ を押します。',
    sayings: {
      customer: 'はじめに、どの会社の更新かを確かめます。',
      'site-access': '次に、管理サイトにログインします。ナビは、入れたかどうかだけを聞きます。',
      registered: 'いま使っている証明書を出力して、ナビに入れます。ここから、正しい行の番号がわかります。',
      'registered-found': '番号の最後の4文字が出ました。今日は、この行だけを更新します。',
      'csr-request': `管理サイトで${site.labels.issue}を押します。押すのは1回だけです。`,
      'csr-wait': '申込ファイルができるまで、1分待ちます。ナビが時間を計ります。',
      'csr-take': '1分たったら、申込ファイルを出力します。ナビが中身を確かめます。',
      'csr-take-found': 'この申込ファイルは、Appleに渡せます。だめなときは、ここで止まります。',
      'apple-id': '来年のために、どのApple IDかをメモします。パスワードは聞きません。',
      way: 'Appleのサイトをどこで開くかを選びます。今日は、ブラウザで開きます。',
      portal: 'Appleのサイトを開き、さきほどの4文字の行の Renew を押します。Revoke は押しません。',
      verdict: '受け取った証明書を登録してよいか、登録する前にわかります。ここが、いちばん大事な画面です。',
      register: '「登録してください」と出たので、管理サイトで登録します。',
      proof: '登録できたことを、管理サイトの証明書で確かめます。',
      devices: '手元の2台が応答するのを見ます。iPhone・iPadの側では、何もしません。',
      collection: '毎日の自動収集を設定しておくと、次に困ったときに早く気づけます。',
      done: 'これで終わりです。次の期限と、始める日が出ています。',
    } satisfies Record<SayingId, string>,
  },
};
