// 更新や作成と同じ画面でも、全台の登録し直し、Apple IDの困りごと、Revokeでは言い方が変わるところ。
import { site } from '../../site/current.ts';
import { label, rich } from '../rich.ts';
import { lines } from '../step-page.ts';

const journey = 'この作業の道のり';
const customer = {
  page: { heading: 'どの会社のことか、教えてください' },
  openAlready: { heading: 'この会社の作業が、途中まで進んでいます', about: '途中の作業' },
};

/** 作成の言葉の上に重ねる。 */
export const insteadInStartingOver = {
  // ここでは、登録し直しやアプリの入れ直しも「繰り返せる」手順に入る。
  frame: { journey: { title: journey }, impact: { repeatable: '繰り返しても大丈夫です' } },
  call: {
    scenes: {
      customer: { say: 'MDM証明書のことを、電話でごいっしょに進めます。元に戻せないことは、電話だけでは進めません。' },
      devices: { say: `登録し直した2台を「${site.labels.devices}」で選び、「${site.labels.refresh}」を押してください。青い「${site.labels.updated}」の印が出れば、つながっています。` },
    },
  },
  begin: { customer },
  appleIdPage: { none: { lead: lines('登録し直したあとに使う、新しいApple IDです。無料で、10分ほどで終わります。') } },
  creation: {
    appleIdStart: {
      page: { sign: 'アドレスは、新しい証明書を作る前にメモします。', help: { ifNot: lines('前のApple IDは、いまサインインできるときだけ使えます。できなければ、新しく作ります。') } },
      answers: { yes: { text: 'この作業だけに使い、いまサインインできるもの。' } },
      others: { lines: lines('ほかに使っていると、パスワードや電話番号が、持ち主の都合で変わります。', '登録し直すいまなら、専用のものに替えられます。') },
    },
  },
  afterwards: {
    devices: {
      page: {
        name: '2台で確認',
        heading: '登録し直した2台で、つながるか確かめてください',
        lines: lines(rich('管理サイトの ', label(site.labels.devices), ' で、手元にある2台を選びます。'), rich(label(site.labels.refresh), ' を押し、数分待ちます。')),
        help: { why: lines('新しい証明書でiPhone・iPadに届くことを、目で見て終わるためです。') },
      },
      practice: lines(rich('管理サイトの ', label(site.labels.devices), ' で ', label(site.labels.refresh), ' を押し、少し待ちます。'), '練習では、登録し直した2台の代わりに、この2行を見ます。'),
      later: 'あとで確かめる',
    },
    done: {
      page: {
        heading: '全台の登録し直しが終わりました',
        lines: lines('おつかれさまでした。登録し直したiPhone・iPadは、新しい証明書で管理されています。'),
      },
      until: '新しい期限',
      record: '登録し直しの記録',
      times: { 'devices-answered': '2台で確かめた' },
      unproven: { lines: lines('新しい証明書は登録されています。', '残りを確かめると、この登録し直しは終わりです。') },
      openDevices: '2台で、つながるかを確かめる',
      unlike: '確認が残ったまま登録しました。2台での確認を、必ず行ってください。',
    },
  },
};

export const insteadInTrouble = { frame: { journey: { title: journey } }, begin: { customer } };

export const insteadInRevoking = {
  ...insteadInTrouble,
  // 押してしまったあとの画面にも出る。
  frame: { ...insteadInTrouble.frame, impact: { none: 'この画面では、何も変わりません' } },
  begin: {
    customer,
    registered: {
      page: { primary: 'この証明書と比べる', help: { why: lines('どの行のことかは、いま使っている証明書の番号でわかります。') } },
      found: 'いま使っている証明書は、これです',
      foundLine: 'Appleのサイトの行やお知らせと、番号を比べます。何も更新しません。',
      stated: { line: 'この番号と比べます。' },
    },
  },
};
