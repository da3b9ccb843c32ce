// 登録のあと：2台で確かめる、自動収集、そして終わり。
import type { GivenWithIt, ToldBy } from '../../case/told-by.ts';
import { site } from '../../site/current.ts';
import { unbroken } from '../site-words.ts';
import { begin } from './begin.ts';
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
        '1台の応答がなくても、失敗ではありません。別の1台を見ます。',
      ),
      sign: rich(`2台の行に青い「${site.labels.updated}」があり、「${site.labels.deviceCollected}」が上の時刻以後です。`),
      primary: '2台とも、つながりました',
      help: {
        why: lines('新しい証明書でiPhone・iPadに届くことを、目で見て終わるためです。', '全部の台数を確かめる必要はありません。'),
        looks: lines(`「${site.labels.updated}」は青いしるしです。前に付いたものが残っていることもあるので、「${site.labels.deviceCollected}」も見ます。`, `「${site.labels.updating}」のあいだは、待ちます。`, `手元のiPhoneの行は、「${site.labels.devicePhone}」か「${site.labels.deviceSerial}」で探せます。`),
        ifNot: lines(`電源が切れているときや電波が届かないときは、「${site.labels.unreached}」になります。後で届くので、失敗ではありません。`, '画面のロックを外し、Wi-Fiにつないで、数分待ってからもう一度試します。'),
      },
    }),
    /** 練習には、手元の2台がない。 */
    practice: lines(
      rich('管理サイトの ', label(site.labels.devices), ' で ', label(site.labels.refresh), ' を押し、少し待ちます。'),
      '練習では、手元の2台の代わりに、上の2行を見ます。',
      '1台の応答がなくても、失敗ではありません。別の1台を見ます。',
    ),
    since: `「${site.labels.deviceCollected}」がこの時刻以後なら、できています`,
    siteDate: (day: string) => `管理サイトには ${day} と出ます。同じ期限です。`,
    later: 'あとで確かめる',
  },
  collection: {
    page: page({
      name: '自動の収集',
      heading: 'できれば、毎日つながりを確かめる設定にします',
      lines: lines(
        rich(label(site.labels.settings), ' の中の ', label(site.labels.dashboard), ' を開きます。'),
        rich(label(site.labels.collection), ' を ', label(site.labels.collectionOn), ' にします。'),
        rich(`${site.labels.interval}を `, label(site.labels.daily), ' にします。'),
        rich('画面の、保存するボタン（', label(site.labels.register), ' など）を押します。'),
      ),
      sign: `開き直しても「${site.labels.collectionOn}」「${site.labels.daily}」のままです。`,
      primary: '毎日に設定しました',
      help: {
        why: lines('初めの設定では、管理サイトは自分からiPhone・iPadの様子を見に行きません。', 'この設定にすると、つながらなくなったときに早く気づけます。', '更新そのものとは別の設定です。なくても、証明書は使えます。'),
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
        looks: lines(`管理サイトの「${site.labels.expiry}」が、下の日付と同じ日か、1日違いです。管理サイトは日本時間です。`),
        ifNot: lines('あとで調子が悪くなっても、古い証明書を消したり取り消したりしないでください。まずヘルプデスクに、起きたことと更新した日を伝えてください。'),
      },
    }),
    /** 練習だったとき。 */
    practised: {
      heading: '練習が終わりました',
      lines: lines('おつかれさまでした。iPhoneにもAppleにも、何も起きていません。', `本番は、画面3の「${begin.siteAccess.here.offer}」で、管理サイトのアドレス（https://…）を入れると、同じように開きます。`),
      real: '本番を始める',
    },
    until: '次の期限',
    begin: '来年、始める目安',
    beginWhy: '期限の約2か月前です。Apple IDのことで手間取っても、間に合います。',
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
    nothingOpen: 'ありません。',
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
    /** 自動の収集だけが残っているとき。 */
    onlySetting: {
      heading: '更新は終わりました。設定が1つ残っています',
      lines: lines('iPhone・iPadは、いつもどおり使えます。', '設定しないと決めることもできます。'),
    },
    /** 登録した、と答えただけのとき、電話で聞いただけのとき。 */
    told: {
      headings: { person: '登録したと答えました。まだ確かめていません', phone: '登録したと聞いています。まだ確かめていません' } satisfies Record<ToldBy, string>,
      lines: lines('管理サイトに新しい証明書が入ったかは、ナビにはわかりません。', '残りを確かめると終わりです。'),
      ended: {
        headings: { person: '登録したと答えました。確かめずに終えました', phone: '登録したと聞いています。ファイルでは確かめずに終えました' } satisfies Record<ToldBy, string>,
        lines: lines('おつかれさまでした。登録は、あとからでも確かめられます。'),
      },
      /** いっしょに入れたファイル。 */
      hints: {
        same: '入れたファイルの中身は同じでした。Appleから受け取ったファイルと見分けられないので、登録を確かめたことにはなりません。',
        'as-heard': '入れたファイルは、聞いた番号と日付のとおりでした。Appleから受け取ったファイルと見分けられないので、登録を確かめたことにはなりません。',
        nothing: '電話で聞いただけです。管理サイトのファイルは見ていません。',
      } satisfies Record<GivenWithIt, string>,
      end: '確かめずに終わりにする',
      times: {
        person: { 'registration-done': '登録したと答えた', 'exported-again': '新しい証明書と同じファイルを入れた' },
        phone: {
          'csr-requested': `${site.labels.issue}を押したと聞いた`,
          'registration-done': '登録したと聞いた',
          'expiry-moved': '有効期限を聞いた',
          'exported-again': '送られたファイルを見比べた',
          'devices-answered': '2台でつながると聞いた',
          'collection-set': '自動収集を設定したと聞いた',
        },
      },
      until: '次の期限（電話で聞いた日付）',
    },
    openDevices: '2台で、つながるかを確かめる',
    openCollection: '毎日の自動収集を設定する',
    nowDone: '終わりました',
    unlike: '確認が残ったまま登録しました。2台での確認を、必ず行ってください。',
  },
};
