// 判定の画面の枠：大きなひとこと、3つの答え、くわしい内容、次の操作。
import type { VerdictAnswer } from '../../verdict/verdict.ts';
import { lines, page } from '../step-page.ts';

const next: Record<VerdictAnswer, string> = {
  ready: 'この証明書で登録に進む',
  'needs-attention': '別のファイルを受け取り直す',
  'already-registered': '新しい証明書を受け取りに戻る',
  'wrong-row': '正しい行を更新しに戻る',
  'other-download': '一覧に戻る',
  'wrong-csr': '正しい申込ファイルで更新し直す',
  'old-file': '新しい証明書を受け取りに戻る',
  expired: '新しい証明書を受け取りに戻る',
  'not-yet-valid': '時計を直して、受け取り直す',
  'not-a-push-certificate': '正しいファイルを受け取りに戻る',
  'not-from-apple': 'Appleのサイトに戻る',
  inconsistent: 'もう一度受け取りに戻る',
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
      ifNot: lines('判定に納得がいかないときは、登録せずに閉じて大丈夫です。次に開くと、この画面から始まります。', 'ヘルプデスクには、上の大きなひとことを伝えてください。'),
    },
  }),
  next,
  questions: { topic: 'いまのiPhone・iPad用の証明書ですか', key: '渡した申込ファイルから作られましたか', later: '期限は延びますか', issuer: '発行元は合っていますか', dates: 'いま使えますか' },
  results: { pass: 'はい', fail: 'いいえ', unknown: 'わかりません' },
  remaining: (n: number) => `確認が${n}つ残っています。`,
  file: (name: string) => `調べたファイル：${name}`,
  details: 'くわしい内容',
  evidence: '番号と日付',
  fields: {
    topic: 'トピック（UID）', commonName: '発行先（CN）', serial: 'シリアル番号', notBefore: '始まり', notAfter: '終わり', issuer: '発行元（認証局）',
    fingerprint: '拇印（SHA-256）', publicKey: '公開鍵（SHA-256）',
  },
  of: { candidate: '新しい証明書', registered: 'いまの証明書', csr: '申込ファイル' },
  rightRow: 'Appleの画面に戻り、この行の Renew を押してください',
  renewedRow: 'Appleの画面に戻り、更新した行の Download を押してください',
  stray: '更新してしまった行が何に使われているかは、まだわかりません。取り消したり消したりせず、そのままにして、使っている会社や部署か、ヘルプデスクに聞いてください。',
  /** 更新していない行の証明書を受け取ったとき：正しい行がどこか。 */
  otherDownload: {
    known: (row: number, date: string) => `正しいのは、上から${row}行目（${date}）です。一覧に戻り、その行の Download を押してください。`,
    waiting: (row: number) => `正しいのは、上から${row}行目です。一覧に戻って読み込み直し、期限が新しくなってから、その行の Download を押してください。`,
    notRenewed: '更新は、まだです。一覧に戻り、いまの証明書の行の Renew を押してください。',
    once: 'Renew は押し直しません。',
  },
  /** 行は合っているのに、前からの証明書が届いたとき。 */
  notRenewedYet: {
    handedOver: '行は合っています。一覧に戻って少し待ち、読み込み直して期限が新しくなってから、もう一度 Download を押してください。',
    before: '更新は、まだです。一覧に戻り、この行の Renew を押してください。',
    /** 手で入れたとき：前の年のファイルかもしれない。 */
    given: '更新のあとに Download したなら、新しいファイルは、ふつう同じ場所にあります。名前の終わりに (1) などの番号が付いているほうを入れてください。',
    again: '期限が変わらないので、もう一度 Renew から進む',
  },
  anyway: {
    open: '確認を残して登録に進む',
    heading: '確かめずに登録すると、管理サイトに受け付けられないことがあります',
    agree: '上の点を確かめられないまま登録することを、承知しました',
    go: '承知のうえで登録に進む',
    close: 'やめておく',
  },
  /** 発行元だけがわからないとき：新しい版、聞く相手、先への進み方。 */
  issuerOpen: 'まず、このナビに新しい版がないか確かめてください。新しい版なら、わかることがあります。なければ、ヘルプデスクに「新しい証明書の発行元を確かめられない」と伝え、登録してよいか聞いてください。よいと言われたら、下のボタンで進めます。',
  /** 足りないものを、ここから入れに行く。 */
  settle: { button: 'いまの証明書を入れる', action: 'いま使っている証明書を入れると、残りを確かめられます。' },
  /** 声で聞いただけの申込ファイルを、この画面に入れる。 */
  request: { title: '渡した申込ファイル（.csr）を入れる', action: 'Appleに渡した申込ファイル（.csr）を入れると、残りを確かめられます。ないときは、確認を残して進めます。' },
  setAside: (n: number) => `前に受け取った${n}件は、使わずに残してあります。`,
};
