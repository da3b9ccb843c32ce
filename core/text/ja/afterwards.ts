// 登録のあと：2台で確かめる、自動収集、そして終わり。
import { label, rich } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const afterwards = {
  devices: {
    page: page({
      name: '2台で確認',
      heading: '手元の2台で、つながるか確かめてください',
      lines: lines(
        rich('管理サイトの ', label('デバイス一覧'), ' で、手元にある2台を選びます。'),
        rich(label('最新情報に更新'), ' を押し、数分待ちます。'),
        '応答がない1台があっても、失敗ではありません。別の1台でためします。',
      ),
      sign: rich('青い「更新成功」が付き、「収集日時」が登録の時刻より後になります。'),
      primary: '2台とも、つながりました',
      help: {
        why: lines('新しい証明書でiPhone・iPadに届くことを、目で見て終わるためです。', '全部の台数を確かめる必要はありません。'),
        looks: lines('「更新成功」は青いしるしです。前に付いたものが残っていることもあるので、「収集日時」も見ます。'),
        ifNot: lines('電源が切れている、電波が届かない、というときは後で届きます。失敗ではありません。', '画面のロックを外し、Wi-Fiにつないで、数分待ってからもう一度ためします。'),
      },
    }),
    since: '「収集日時」がこれより後なら、できています',
    later: 'あとで確かめる',
  },
  collection: {
    page: page({
      name: '自動の収集',
      heading: '毎日つながりを確かめる設定にしてください',
      lines: lines(
        rich(label('ダッシュボードの設定'), ' を開きます。'),
        rich(label('デバイス情報自動収集'), ' を ', label('あり'), ' にします。'),
        rich('間隔を ', label('毎日'), ' にします。'),
      ),
      sign: '開き直しても「あり」「毎日」のままです。',
      primary: '毎日に設定しました',
      help: {
        why: lines('初めの設定では、管理サイトは自分から端末の様子を見に行きません。', 'この設定にすると、つながらなくなったときに早く気づけます。', 'この設定をしなくても、更新は終わっています。'),
        looks: lines('もう「あり」「毎日」になっていれば、そのままで大丈夫です。'),
        ifNot: lines('設定の画面が出ないときは、権限がない場合があります。「あとで設定する」を選び、主担当の管理者に頼みます。'),
      },
    }),
    later: 'あとで設定する',
    declined: 'この設定は使わないと決めています',
    path: '設定の道すじ',
  },
  done: {
    page: page({
      name: '完了',
      heading: '今年の更新が終わりました',
      lines: lines('おつかれさまでした。iPhone・iPadで、することはありません。'),
      sign: 'この記録は、このパソコンにいつでも残っています。',
      primary: 'はじめの画面へ',
      help: {
        why: lines('MDM証明書の期限は1年です。来年も同じ手順で更新します。'),
        looks: lines('管理サイトの「有効期限」が、下の日付と同じです。'),
        ifNot: lines('あとで調子が悪くなっても、古い証明書を消したり取り消したりしないでください。まずヘルプデスクに、画面の番号を伝えてください。'),
      },
    }),
    until: '次の期限',
    begin: '来年、始める目安',
    beginWhy: '期限の2か月前です。Apple IDで困っても、間に合います。',
    record: '今年の記録',
    times: {
      'csr-requested': 'CSR発行を押した',
      'candidate-received': '新しい証明書を受け取った',
      'registration-done': '管理サイトに登録した',
      'expiry-moved': '有効期限を確かめた',
      'exported-again': '管理サイトの証明書を見くらべた',
      'devices-answered': '2台で確かめた',
      'collection-set': '自動収集を設定した',
    },
    open: '残っていること',
    nothingOpen: '残っていることはありません。',
    /** 別の行をまちがえて更新したとき（画面26）。 */
    openOwner: (owner: string) => (owner ? `まちがえて更新した行のことを、${owner}に知らせる` : 'まちがえて更新した行のことを、持ち主かヘルプデスクに知らせる'),
    openSiteMemo: '管理サイトの「使用したApple ID」に書く',
    openProof: '登録した証明書を、もう一度受け取って確かめる',
    proofNow: 'いま確かめる',
    unproven: {
      heading: '登録は終わりました。確認が残っています',
      lines: lines('新しい証明書は登録されています。iPhone・iPadは、いつもどおり使えます。', '残りを確かめると、この更新は終わりです。'),
    },
    openDevices: '2台で、つながるかを確かめる',
    openCollection: '毎日の自動収集を設定する',
    nowDone: '終わりました',
    unlike: '確認が残ったまま登録しました。2台での確認を、必ず行ってください。',
  },
};
