// 判定の画面の枠：大きなひとこと、3つの答え、くわしい内容、次の操作。
import type { CheckId, VerdictAnswer } from '../../verdict/verdict.ts';
import { lines, page } from '../step-page.ts';

const heading: Record<VerdictAnswer, string> = {
  ready: 'この証明書を登録してください',
  'needs-attention': 'まだ登録しないでください',
  'already-registered': '登録しなくて大丈夫です',
  'wrong-row': '登録しないでください',
  'wrong-csr': '登録しないでください',
  'old-file': '登録しないでください',
  expired: '登録しないでください',
  'not-yet-valid': 'まだ登録しないでください',
  'not-a-push-certificate': '登録しないでください',
  'not-from-apple': '登録しないでください',
  inconsistent: '登録しないでください',
};

const calm: Record<VerdictAnswer, string> = {
  ready: '正しい証明書です。iPhone・iPadは、登録のあともそのまま使えます。',
  'needs-attention': 'いまの証明書はそのまま使えています。確かめていないことが残っています。',
  'already-registered': 'これは、いま使っている証明書と同じものです。iPhone・iPadはそのまま使えています。',
  'wrong-row': 'いまの証明書はそのまま使えています。登録する前に気づけました。',
  'wrong-csr': 'いまの証明書はそのまま使えています。登録する前に気づけました。',
  'old-file': 'いまの証明書はそのまま使えています。前に受け取ったファイルのようです。',
  expired: 'いまの証明書はそのままです。これは期限の過ぎたファイルです。',
  'not-yet-valid': 'いまの証明書はそのまま使えています。パソコンの時計を見てください。',
  'not-a-push-certificate': 'いまの証明書はそのまま使えています。別の種類のファイルが届いたようです。',
  'not-from-apple': 'いまの証明書はそのまま使えています。Appleが出したと確かめられません。',
  inconsistent: 'いまの証明書はそのまま使えています。中身に食い違いがあります。',
};

const next: Record<VerdictAnswer, string> = {
  ready: 'この証明書で登録に進む',
  'needs-attention': '別のファイルを受け取り直す',
  'already-registered': '新しい証明書を受け取りに戻る',
  'wrong-row': '正しい行を更新しに戻る',
  'wrong-csr': '正しい申込ファイルで更新し直す',
  'old-file': '新しい証明書を受け取りに戻る',
  expired: '新しい証明書を受け取りに戻る',
  'not-yet-valid': '時計を直して、受け取り直す',
  'not-a-push-certificate': '正しいファイルを受け取りに戻る',
  'not-from-apple': 'Appleのサイトに戻る',
  inconsistent: 'もう一度受け取りに戻る',
};

const checks: Record<CheckId, string> = {
  kind: 'ファイルの種類', consistency: '中身のつじつま', fresh: '新しいファイルか', issuer: 'Appleが出したか', dates: '期限の中か',
  topic: '同じiPhone・iPadの証明書か', later: '期限が延びるか', key: 'この申込から作られたか', vendor: '申込の発行元',
};

export const judged = {
  page: page({
    name: '登録前の判定',
    heading: '判定を見て、次へ進んでください',
    lines: lines(),
    sign: '3つの答えがすべて「はい」なら、安心して登録できます。',
    primary: '',
    help: {
      why: lines('登録の前に、いまの証明書、申込ファイル、新しい証明書の3つを見比べています。', '管理サイトで断られたり、つながらなくなったりする前に気づけます。'),
      looks: lines('長い番号を、目で見比べる必要はありません。', '電話で聞かれたときは「くわしい内容」を開くと、写し取れます。'),
      ifNot: lines('判定に納得がいかないときは、登録せずに閉じて大丈夫です。次に開くと、この画面から始まります。', 'ヘルプデスクには、画面の番号と大きなひとことを伝えてください。'),
    },
  }),
  heading,
  calm,
  next,
  checks,
  questions: { topic: '同じiPhone・iPadの証明書ですか', key: 'この申込ファイルから作られましたか', later: '期限は延びますか' },
  results: { pass: 'はい', fail: 'いいえ', unknown: 'わかりません' },
  remaining: (n: number) => `確認が${n}つ残っています。`,
  file: (name: string) => `調べたファイル：${name}`,
  details: 'くわしい内容',
  evidence: '番号と日付',
  fields: {
    topic: 'トピック（UID）', commonName: '発行先（CN）', serial: 'シリアル番号', notBefore: '始まり', notAfter: '終わり', issuer: '発行した局',
    fingerprint: '指紋（SHA-256）', publicKey: '公開鍵（SHA-256）',
  },
  of: { candidate: '新しい証明書', registered: 'いまの証明書', csr: '申込ファイル' },
  rightRow: '更新するのは、この行です',
  stray: '更新してしまった行が何に使われているかは、まだわかりません。取り消したり消したりせず、そのままにして、持ち主やヘルプデスクに聞いてください。',
  anyway: {
    open: '残った確認を承知で、登録に進む',
    heading: 'わからないまま登録すると、断られることがあります',
    agree: '次のことがわからないまま登録する、と承知しました',
    go: '承知のうえで登録に進む',
    close: 'やめておく',
  },
  setAside: (n: number) => `前に受け取った${n}件は、使わずに残してあります。`,
};
