// 電話での案内（電話の相手の画面を見ずに、声だけで進める）の言葉。「言うこと」は1度に2文まで、話し言葉で書く。
import type { SceneWords } from '../../call/script.ts';
import type { BackBecause, CallerHas } from '../../flows/call/facts.ts';
import type { CallState } from '../../flows/call/state.ts';
import type { HexDigit } from '../../reading/spoken-hex.ts';
import type { SpokenAnswer, SpokenOpen } from '../../rows/told.ts';
import { site } from '../../site/current.ts';
import { creationWords } from './call-creation.ts';
import { duplicateWords } from './call-duplicate.ts';
import { renewalWords } from './call-renewal.ts';
import { revokedWords } from './call-revoked.ts';
import { startingOverWords } from './call-starting-over.ts';
import { trapWords } from './call-traps.ts';
import { troubleWords } from './call-trouble.ts';

const { refusals } = site;

const scenes: SceneWords = {
  ...renewalWords,
  ...creationWords,
  ...duplicateWords,
  ...troubleWords,
  ...startingOverWords,
  ...revokedWords,
  ...trapWords,
};

/**
 * 読み返すときの言い方。似て聞こえる文字（エーとはち、ビーとデーとイー、イーといち、シーとイー、いちとはち）には、
 * その文字だけの言葉を付ける。ほかの数字は、読み方だけで区別できる。
 */
const spelled: Readonly<Record<HexDigit, string>> = {
  '0': 'ゼロ',
  '1': '数字のいち',
  '2': 'に',
  '3': 'さん',
  '4': 'よん',
  '5': 'ご',
  '6': 'ろく',
  '7': 'なな',
  '8': '数字のはち',
  '9': 'きゅう',
  a: 'アメリカのエー',
  b: 'バナナのビー',
  c: 'チーズのシー',
  d: 'デンワのデー',
  e: 'イングランドのイー',
  f: 'エフ',
};

/** Appleの画面の英語を、電話で言う読み。 */
const inKana: Readonly<Record<string, string>> = {
  'Sign In': '（サイン・イン）',
  'Two-Factor Authentication': '（ツー・ファクター）',
  'Account Locked': '（アカウント・ロックト）',
  'Get Started': '（ゲット・スターテッド）',
  'Certificates for Third-Party Servers': '（サーティフィケーツ・フォー・サードパーティ・サーバーズ）',
  Revoke: '（リボーク）',
  'MDM Certificate Agreement': '（アグリーメント）',
  'Create a New Push Certificate': '（クリエイト）',
  'Renew Push Certificate': '（リニュー・プッシュ・サーティフィケート）',
  Confirmation: '（コンファメーション）',
  'Certificate Signature Verification failed': '（ベリフィケーション・フェイルド）',
  '.json': '（ドット・ジェイソン）',
};

export const call = {
  scenes,
  /** 相手に聞かれたとき、そのまま言える答え。 */
  asked: '聞かれたら',
  known: {
    /** 先に言うと、相手がそのまま繰り返す。 */
    sought: '探している番号（先に言わない）',
    soughtDates: (date: string) => `一覧の日付は ${date}、または前後1日です。その日付の行から見てもらうと早く見つかります。`,
    newEnd: '新しい期限',
    onSite: (at: string) => `管理サイトには ${at} と表示されるはずです。1日の違いは、時差です。`,
    aDayOff: 'Appleのサイトの日付です。管理サイト（日本時間）では、前後1日ずれて見えることがあります。',
    registered: '登録した時刻（日本時間）',
    after: 'この時刻よりあとなら、つながっています。',
  },
  /** 終わりに言う。 */
  next: (day: string) => `来年は、${day}ごろに始めると安心です。`,
  ends: {
    fields: { site: '管理サイトの番号の後ろの4文字', row: '一覧の「i」の番号の後ろの4文字' },
    aloud: { site: (end: string) => `管理サイトは、\n${end}。`, row: (end: string) => `一覧は、\n${end}。` },
    other: '更新する行ではありません。Renew は押しません。',
    next: '次の行を読みます',
    none: 'どの行も違います',
    same: 'その行のようです。Renew は、新しい申込ファイルができてから、その行で押します。声で聞いただけなので、もう一度確かめます。',
    unfound: '同じ番号の行は、まだ見つかっていません。別のApple IDでサインインしていることがあります。',
  },
  open: '電話で案内する',
  openRecord: '電話の記録を見る',
  toCall: '電話の案内に戻る',
  begin: {
    heading: '電話の相手が見るものを、選んでください',
    choices: '相手の手元にあるもの（数字のキー）',
    lines: '電話の相手が見る画面、言うこと、聞くことを、1つずつ表示します。答えは、数字のキーで選べます。',
    has: { app: 'このナビを使います', sheet: '紙の「更新のしおり」を見ます', nothing: '何もありません' } satisfies Record<CallerHas, string>,
    language: '電話の相手と話す言葉',
    first: '初めに言うこと',
    greeting: 'お電話ありがとうございます、担当の○○です。ごいっしょに進めますので、少しだけお待ちください。',
  },
  /** 相手の手元にあるものでの、場所の言い方。 */
  where: {
    app: (screen: number) => `ナビの画面${screen}を開いてください。`,
    sheet: (screen: number) => `しおりの、画面${screen}と書いてあるところです。`,
    noLine: 'ここは、しおりにはありません。',
    apple: (word: string) => `いまは、英語で「${word}」${inKana[word] ?? ''}と書いてある画面のはずです。`,
    site: (word: string) => `いまは、管理サイトの、「${word}」と書いてある画面のはずです。`,
  },
  sees: '電話の相手の画面',
  seesNothing: 'ここには絵がありません。言葉だけで進められます',
  say: '言うこと',
  ask: '聞くこと',
  answers: '相手の答え（数字のキー）',
  /** 答えではなく、案内する人がすること。 */
  choices: '次にすること（数字のキー）',
  other: 'ほかの画面が見えています',
  usual: '電話の画面を離れる',
  park: 'あとでかけ直す',
  /** 練習だけ：相手の役の人のブラウザで開く。 */
  practise: '練習の相手の役をする',
  atMost: '声で聞いた値だけなので、判定はいちばん良くて「要注意」です。ファイルが来れば、ふだんの判定に替わります。',
  secret: '画面の共有を止めてもらいます。パスワードと確認コードは、聞きません。ここでは時間を計りません。',
  letter: '送る文',
  /** 確認コードは、社内の担当の人だけが聞く。電話で案内する人は聞かない。 */
  absent: (who: string) => `${who}のMDM証明書の更新で、Appleの確認コード（6けた）がそちらの電話に届きます。電話に出られる日時をお知らせください。届いたコードは、そのときパソコンの前にいる社内の担当の方だけに、口頭でお伝えください。メールやチャットには書かず、案内の電話でもお話しにならないでください。`,
  name: { company: '会社の名前', code: site.customerCode.name, go: 'この名前で進む' },
  hear: {
    fields: { apsp: 'Subject DN の後ろの4文字（もっと読めれば、続けて）', serial: 'Serial Number の後ろの4文字（聞けたら）', end: '有効期限の日付（聞けたら）' },
    endWanted: 'Expiration Date の日付',
    endExample: '例：2026/12/20',
    hint: '聞こえたとおりに、「デーはちエーゼロ」でも「d8a0」でも入れられます。',
    faults: { missing: '入っていません', short: '4文字より短いです', unread: '読めない文字があります', twice: '「し」は4か7かわかりません。「よん」か「なな」で聞きます', year: '年が違うようです。もう一度、年から聞きます' },
    readBack: '読み返す',
    asRead: 'このとおりで、合っていますか。',
    yes: '合っています',
    no: '違います',
    refused: {
      again: '聞き間違いかもしれません。推測では進みません。もう一度、ゆっくり読んでもらいます。',
      other: 'この番号は、別の行です。Renew は押しません。',
      unknown: 'いまの証明書の番号がわからないので、比べられません。',
    },
    /** そのまま相手に言う。 */
    nextRow: 'その行ではありませんでした。「Cancel」（キャンセル）を押して閉じて、1つ下の行の「i」を押してください。',
    onceMore: '聞き間違えたかもしれません。もう一度、1文字ずつ、ゆっくりお願いします。',
    go: '読み返す文を表示する',
    back: '聞き直す',
    inUse: (screen: number) => `いまの証明書の番号を聞き直す（画面${screen}）`,
    /** 済んだ画面で見るとき。 */
    inUseTold: (lastFour: string) => `電話で聞いた番号の後ろの4文字は、${lastFour} です。`,
  },
  spelled,
  /** 4文字ずつ。 */
  between: '・',
  groups: '、',
  verdict: {
    answers: {
      'needs-attention': '要注意',
      'wrong-row': '登録しないでください',
      'not-renewed': '更新されていません',
      again: '聞き直してください',
      'nothing-known': '比べられません',
    } satisfies Record<SpokenAnswer, string>,
    title: '聞いた値の判定',
    open: {
      told: 'ファイルを見ていません。申込ファイルの鍵と発行元は、わかりません。',
      'in-use-heard': 'いまの証明書の番号も、声で聞いたものです。',
      'end-unknown': 'いまの証明書の期限がわからないので、延びたかどうかは比べていません。',
      'serial-unknown': 'シリアル番号は比べていません。',
      'nothing-before': '初めての証明書なので、見比べるものがありません。',
    } satisfies Record<SpokenOpen, string>,
  },
  resume: {
    heading: '電話を、あとで続けます',
    hangUp: '電話を切る前に言うこと',
    parked: 'こちらから、かけ直します。それまで、何も押さないでお待ちください。',
    where: (screen: number, step: string) => `前回は、画面${screen}の「${step}」まで進みました。`,
    first: 'かけ直したら、初めに言うこと',
    say: (job: string, step: string) => `MDM証明書の件（${job}）の続きで、お電話しました。「${step}」から、ごいっしょに進めます。`,
    go: '続ける',
    end: '電話の案内を終える',
  },
  record: {
    title: 'MDM証明書（電話での案内）',
    between: '：',
    customer: '会社',
    moments: { began: '電話を始めた', parked: 'かけ直すことにした', resumed: '電話を続けた', ended: '電話を終えた' } satisfies Record<CallState['moments'][number]['what'], string>,
    lastFour: '番号の後ろの4文字（聞いた値）',
    newEnd: '新しい期限（管理サイトでは前後1日ずれて見えることがあります）',
    byPhone: '登録：日付を電話で聞いて確かめた（ファイルではまだ）',
    byFile: (answer: string) => `判定：${answer}（ファイルで確かめた）`,
    fileAnswers: { ready: '問題なし', 'needs-attention': '問題なし、残りの確認あり' },
    told: (answer: string) => `判定：${answer}（声で聞いた値だけ。ファイルでは確かめていない）`,
    slips: { 'wrong-row': '別の行だったので一覧に戻った', e320: `${refusals.otherTopic.code} だったので一覧に戻った`, 'not-renewed': '更新されていなかったので一覧に戻った', misheard: '聞き直すために一覧に戻った' } satisfies Record<BackBecause, string>,
    open: '残り',
    next: '次の更新を始める目安',
    leftOut: (count: number) => `ほかに${count}件ありますが、長くなるため省きました。`,
    heading: '電話で進めたことを、記録で見られます',
    copy: '記録をコピーする',
    withName: '会社の名前を入れる',
  },
};
