// 登録のあと：2台で確かめる、自動収集、そして終わり。
import { site } from '../../site/current.ts';
import { unbroken } from '../site-words.ts';
import { label, rich } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const afterwards = {
  devices: {
    page: page({
      name: '2台で確認',
      heading: '手元の2台で、つながるか確かめてください',
      lines: lines(
        rich('管理サイトの ', label(site.labels.devices), ' で ', label(site.labels.refresh), ' を押し、数分待ちます。'),
        '一覧で、手元の2台の行を見ます。iPhoneでは、何もしません。',
        '応答がない1台は、失敗ではありません。別の1台を見ます。',
      ),
      sign: rich(`2台の行に青い「${site.labels.updated}」があり、「${site.labels.deviceCollected}」が登録の時刻より後です。`),
      primary: '2台とも、つながりました',
      help: {
        why: lines('新しい証明書でiPhone・iPadに届くことを、目で見て終わるためです。', '全部の台数を確かめる必要はありません。'),
        looks: lines(`「${site.labels.updated}」は青いしるしです。前に付いたものが残っていることもあるので、「${site.labels.deviceCollected}」も見ます。`),
        ifNot: lines('電源が切れている、電波が届かない、というときは後で届きます。失敗ではありません。', '画面のロックを外し、Wi-Fiにつないで、数分待ってからもう一度試します。'),
      },
    }),
    since: `「${site.labels.deviceCollected}」がこの時刻か、それより後なら、できています`,
    later: 'あとで確かめる',
  },
  collection: {
    page: page({
      name: '自動の収集',
      heading: '毎日つながりを確かめる設定にしてください',
      lines: lines(
        rich(label(site.labels.settings), ' の中の ', label(site.labels.dashboard), ' を開きます。'),
        rich(label(site.labels.collection), ' を ', label(site.labels.collectionOn), ' にします。'),
        rich(`${site.labels.interval}を `, label(site.labels.daily), ' にします。'),
        rich('画面の、保存するボタン（', label(site.labels.register), ' など）を押します。'),
      ),
      sign: `開き直しても「${site.labels.collectionOn}」「${site.labels.daily}」のままです。`,
      primary: '毎日に設定しました',
      help: {
        why: lines('初めの設定では、管理サイトは自分からiPhone・iPadの様子を見に行きません。', 'この設定にすると、つながらなくなったときに早く気づけます。', 'この設定がなくても、証明書は使えます。'),
        looks: lines(`もう「${site.labels.collectionOn}」「${site.labels.daily}」になっていれば、そのままで大丈夫です。`),
        ifNot: lines(rich(label(site.labels.dashboard), ' が見当たらないときは、ダッシュボードの画面も見てください。'), '権限がない場合もあります。「あとで設定する」を選び、主担当の管理者に頼みます。'),
      },
    }),
    later: 'あとで設定する',
    declined: 'この設定は使わないと決めています',
    path: '設定の場所',
  },
  done: {
    page: page({
      name: '完了',
      heading: '今年の更新が終わりました',
      lines: lines('おつかれさまでした。iPhone・iPadで、することはありません。'),
      sign: null,
      primary: 'はじめの画面へ',
      help: {
        why: lines('MDM証明書の期限は1年です。来年も同じ手順で更新します。'),
        looks: lines(`管理サイトの「${site.labels.expiry}」が、下の日付と同じです。`),
        ifNot: lines('あとで調子が悪くなっても、古い証明書を消したり取り消したりしないでください。まずヘルプデスクに、起きたことと更新した日を伝えてください。'),
      },
    }),
    /** 練習だったとき。 */
    practised: {
      heading: '練習が終わりました',
      lines: lines('おつかれさまでした。本物のiPhoneにもAppleにも、何も起きていません。', '本番も同じ手順です。アドレスを入れると、会社の管理サイトも同じように開きます。'),
      real: '本番を始める',
    },
    until: '次の期限',
    begin: '来年、始める目安',
    beginWhy: '期限の2か月前です。Apple IDのことで手間取っても、間に合います。',
    record: '今年の記録',
    times: {
      'csr-requested': `${site.labels.issue}を押した`,
      'candidate-received': '新しい証明書を受け取った',
      'registration-done': '管理サイトに登録した',
      'expiry-moved': '有効期限を確かめた',
      'exported-again': '管理サイトの証明書を見比べた',
      'devices-answered': '2台で確かめた',
      'collection-set': '自動収集を設定した',
    },
    open: '残っていること',
    nothingOpen: '残っていることはありません。',
    /** 別の行を間違えて更新したとき（画面26）。 */
    openOwner: (owner: string) => (owner ? `間違えて更新した行のことを、${owner}に知らせる` : '間違えて更新した行のことを、持ち主かヘルプデスクに知らせる'),
    openSiteMemo: `管理サイトの「${site.labels.memo}」に書く`,
    siteMemoStands: `管理サイトの「${unbroken(site.labels.memo)}」は、そのままで合っています。`,
    openProof: '管理サイトの証明書をもう一度出力して確かめる',
    proofNow: 'いま確かめる',
    unproven: {
      heading: '登録は終わりました。確認が残っています',
      lines: lines('新しい証明書は登録されています。iPhone・iPadは、いつもどおり使えます。', '残りを確かめると、この更新は終わりです。'),
    },
    /** 登録した、と聞いただけのとき。 */
    told: {
      heading: '登録したと聞いています。まだ確かめていません',
      lines: lines('管理サイトに新しい証明書が入ったかは、ナビにはわかりません。', '残りを確かめると終わりです。'),
      ended: { heading: '登録したと聞いています。確かめずに終えました', lines: lines('おつかれさまでした。登録は、あとからでも確かめられます。') },
      hint: '入れたファイルの中身は同じでした。Appleから受け取ったファイルと見分けられないので、登録を確かめたことにはなりません。',
      end: '確かめずに終わりにする',
      times: { 'registration-done': '登録したと聞いた', 'exported-again': '同じ中身のファイルを入れた' },
    },
    openDevices: '2台で、つながるかを確かめる',
    openCollection: '毎日の自動収集を設定する',
    nowDone: '終わりました',
    unlike: '確認が残ったまま登録しました。2台での確認を、必ず行ってください。',
  },
};
