// はじめの画面（画面1）の言葉。
import type { ToldBy } from '../../case/told-by.ts';
import type { PracticeTrap } from '../../flows/facts.ts';
import { site } from '../../site/current.ts';
import type { Missing } from '../../flows/proof/state.ts';
import { jobsInTrouble, practisedJobs } from './jobs.ts';

const traps: Record<PracticeTrap, string> = {
  json: '証明書の代わりに .json が保存される',
  'session-timeout': '待つあいだにログインが切れる',
  'vendor-expired': '申込ファイルの署名が古い',
  'wrong-account': '別のApple IDでサインインしてしまう',
  locked: 'Apple IDがロックされている',
  'ended-yesterday': '期限が昨日、切れている',
  'ended-long-ago': '期限から31日たっている',
};

export const home = {
  heading: '今日することを選んでください',
  real: {
    title: '本番の更新・新規作成',
    text: '期限を新しくします。',
    button: '本番の更新を始める',
    create: '初めて作る（新規作成）',
    prepare: '先に準備を確かめる',
    call: '電話で案内する',
  },
  trouble: {
    title: '困っている',
    flows: jobsInTrouble,
    call: `電話で${site.refusals.otherTopic.code}`,
  },
  practice: {
    title: '練習する',
    text: '何を押しても大丈夫です。',
    course: '練習コース',
    button: '練習を始める',
    flow: '練習すること',
    flows: practisedJobs,
    environment: '管理サービス会社',
    /** 会社の名前でだけ聞く。M5・M6は、読む人の知らない呼び名。 */
    environmentHint: 'Appleの一覧での名前です。わからなければ、このままで。',
    environments: { M5: site.environments.M5.vendor, M6: site.environments.M6.vendor },
    trap: '困りごと',
    noTrap: 'なし',
    traps,
  },
  worries: {
    title: '始める前に、ご安心ください',
    items: [
      { ask: '更新のあいだ、電話は使えますか', answer: '使えます。メールやアプリも、いつもどおりです。' },
      { ask: 'iPhoneを集める必要はありますか', answer: 'ありません。最後に、手元の2台を一覧で見ます。' },
      { ask: '社員に知らせたほうがよいですか', answer: '知らせなくて大丈夫です。見た目は変わりません。' },
      { ask: '途中でやめても平気ですか', answer: '平気です。次に開くと、続きから始まります。' },
    ],
  },
  lamp: '画面のランプが、iPhone・iPadへの影響を示します。',
  lampPromise: '更新の手順に、元に戻せなくなる操作はありません。',
  open: { title: '続きから始める' },
  finished: { title: '終わったこと' },
  at: (screen: number, step: string) => `画面${screen}「${step}」`,
  resume: '続きを開く',
  unreadable: '記録に読めないところがあります',
  /** 電話での案内の途中。 */
  parked: '電話をかけ直すことになっています',
  onTheLine: '電話の途中です',
  calls: { title: '電話の途中', go: '電話を続ける', first: '初めに言うこと：' },
  unproven: '登録済み・確認が残っています',
  /** 登録した、と答えただけのもの、電話で聞いただけのもの：管理サイトの証明書では確かめていない。 */
  told: { person: '登録したと答えました。まだ確かめていません', phone: '登録したと聞いています。まだ確かめていません' } satisfies Record<ToldBy, string>,
  toldEnded: { person: '登録したと答えました。確かめずに終えました', phone: '登録したと聞いています。ファイルでは確かめずに終えました' } satisfies Record<ToldBy, string>,
  missing: { owner: '行の持ち主への知らせ', proof: '登録の確認', devices: 'つながるかの確認', collection: '毎日の自動収集' } satisfies Record<Missing, string>,
  /** 残っていることの名前を、この文字でつなぐ。 */
  leftBetween: '、',
  left: (names: string) => `残り：${names}`,
  settle: '残りを確かめる',
  look: '記録を見る',
  changed: '最後の操作',
  /** 会社の名前を入れる前のもの：何の仕事か、わかっていればお客様番号。 */
  nameless: (job: string, mCode: string) => (mCode === '' ? `${job}（会社名はまだ）` : `${job}（${site.customerCode.name} ${mCode}）`),
  practiseAgain: 'もう一度練習する',
  /** 記録のファイルのことを、くわしく。 */
  ledgerMore: '理由と、次にすること',
  version: (version: string, built: string) => `版 ${version}（${built}）`,
};
