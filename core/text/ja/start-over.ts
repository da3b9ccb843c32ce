// 全台を登録し直すときの言葉：担当と日付を決めながら、何日もかけて進める手順。
import { site } from '../../site/current.ts';
import type { StartOverStep } from '../../flows/trouble/facts.ts';
import { label, rich, strong, type Line } from '../rich.ts';
import { lines, page, type StepPage } from '../step-page.ts';

type Words = { readonly page: StepPage; readonly practice: readonly Line[] | null; readonly sure: string | null };

const sign = '担当と日付が、記録に残ります。';
const devices = label(site.labels.devices);

const steps: Record<StartOverStep, Words> = {
  agreed: {
    page: page({
      name: '相談',
      heading: 'ヘルプデスクに相談して、了承をもらってください',
      lines: lines('全部のiPhone・iPadの登録を消すと、元に戻せません。一人で決めないでください。', 'いまの証明書が使えるうちに始めると、いちばん安全です。', 'サインインできない前のApple IDは、登録し直しても、やはり使えません。'),
      sign, primary: '了承をもらいました',
      help: {
        why: lines('証明書を消せるのは、管理サービス会社だけです。', '消す順番を間違えると、iPhone・iPadを手元に集めて初期化することになります。'),
        looks: lines('担当の営業でもかまいません。', '「MDM証明書を削除して、新しいApple IDで登録し直したい」と伝えます。'),
        ifNot: lines('止められたら、ここで止めて大丈夫です。iPhone・iPadには、何も起きていません。'),
      },
    }),
    practice: lines('練習では、了承をもらったことにして進めます。'),
    sure: null,
  },
  listed: {
    page: page({
      name: '一覧を保存する',
      heading: 'デバイスの一覧を、ファイルに保存してください',
      lines: lines(rich('管理サイトの ', devices, ' で ', label(site.labels.csvOutput), ' を押します。'), '電話番号・シリアル番号・持ち主が、登録し直すときの控えになります。', 'Macがあれば、一緒に数えます。'),
      sign, primary: '一覧を保存しました',
      help: {
        why: lines('登録を消すと、一覧からも消えます。', '名前、電話番号、部署の控えがないと、どれがだれのものか、わからなくなります。'),
        looks: lines('表計算ソフトで開けるファイルが保存されます。台数が合うか、開いて確かめます。'),
        ifNot: lines('文字が化けるときは、表計算ソフトの「データの取り込み」でUTF-8を選びます。'),
      },
    }),
    practice: lines(rich('右のサイトの ', devices, ' に、', label(site.labels.csvOutput), ' があります。'), '練習では、押さずに、保存したことにして進めます。'),
    sure: null,
  },
  prepared: {
    page: page({
      name: '備え',
      heading: '消す前の備えを、済ませてください',
      lines: lines(rich(strong('アクティベーションロックの解除コード'), 'を控えます。'), '大事なデータを、1台ずつバックアップします。', '自動登録のiPhone・iPad・Macは、初期化が必要です。OSが26以降で移せるものは、消さずに先に移します。台数を分けて数えます。'),
      sign, primary: '備えが済みました',
      help: {
        why: lines('解除コードがないと、初期化したあとに使えなくなることがあります。登録を消すと、コードも見られなくなります。', '管理サイトから配ったアプリは消え、中のデータも失われます。', '登録を消して登録し直したものは、Apple Businessから移せなくなります。'),
        looks: lines('自動登録したものとは、買ったときにApple Businessなどで会社に結びついた、iPhone・iPad・Macです。管理プロファイルを手で消せません。'),
        ifNot: lines('コードの見方は、ヘルプデスクに聞いてください。', '備えが済むまで、何日でも待てます。'),
      },
    }),
    practice: null,
    sure: '解除コードとバックアップを確かめました',
  },
  trial: {
    page: page({
      name: '2台で試す',
      heading: '2台だけ、先に登録を消して確かめてください',
      lines: lines(rich('使い方の違う2台（移行できないもの。iPhoneとMacがあれば1台ずつ）を選び、', devices, ' で登録を削除します。'), 'iPhoneの「設定」から、管理プロファイルが消えたか見ます。'),
      sign, primary: '2台で確かめました',
      help: {
        why: lines('2台でうまくいかないことは、全部でもうまくいきません。', '消せるのは、いまの証明書が使えるあいだだけです。'),
        looks: lines('iPhoneは、「設定」「一般」「VPNとデバイス管理」を見ます。管理プロファイルがなければ、消えています。'),
        ifNot: lines('プロファイルが残るときは、全部を消す前にヘルプデスクに聞きます。', '電源の切れているものは、電源を入れてから消します。'),
      },
    }),
    practice: lines(rich('右のサイトの ', devices, ' で、表の右端の ', label(site.labels.delete), ' を2台分押します。')),
    sure: '消した2台は、登録し直すまで管理できないことを確認しました',
  },
  deleted: {
    page: page({
      name: '全部を消す',
      heading: '残りのiPhone・iPadの登録を、全部消してください',
      lines: lines(rich('移行できるものは、先に移し終えます。そのあと ', devices, ' で、残りの登録を全部削除します。'), 'プロファイルが残ったものは、控えの一覧に印を付けておきます。自動登録のもの（管理プロファイルを手で消せないもの）は、初期化します。'),
      sign, primary: '全部消しました',
      help: {
        why: lines('証明書を消してからでは、管理サイトからの操作がiPhone・iPadに届きません。順番が大切です。'),
        looks: lines(rich(devices, ' が空になります。')),
        ifNot: lines('見つからないものは、紛失の扱いをヘルプデスクと決めてから進みます。'),
      },
    }),
    practice: lines(rich('移行できるものは、先に移し終えます。そのあと、右のサイトの ', devices, ' で ', label(site.labels.deleteAll), ' を押します。')),
    sure: '2台でうまくいき、全部を消すことを決めました',
  },
  requested: {
    page: page({
      name: '削除の依頼',
      heading: '証明書の削除を、ヘルプデスクに頼んでください',
      lines: lines('証明書を消せるのは、管理サービス会社だけです。', '下の文を、営業かヘルプデスクに送ります。'),
      sign, primary: '依頼を送りました',
      help: {
        why: lines(`前の証明書が残っていると、新しい証明書は登録できません（${site.refusals.otherTopic.code}になります）。`),
        looks: lines('会社名、Mから始まる番号、登録を消し終えた日が、文に入っています。'),
        ifNot: lines('番号がわからないときは、空けたまま送り、会社名で探してもらいます。'),
      },
    }),
    practice: lines('練習では、この文を送ったことにして進めます。'),
    sure: null,
  },
  'vendor-deleted': {
    page: page({
      name: '削除を待つ',
      heading: '削除の知らせを、待ってください',
      lines: lines('依頼から2〜3営業日が目安です。休日は数えません。', 'ここで止めて大丈夫です。次に開くと、この画面から続きます。'),
      sign, primary: '削除の知らせが来ました',
      help: {
        why: lines('消すのは、管理サービス会社です。日付はこちらで数えた目安で、約束ではありません。'),
        looks: lines(`管理サイトの「${site.labels.certificateBox}」が空になります。`),
        ifNot: lines('3営業日を過ぎても知らせがないときは、ヘルプデスクに聞いてください。'),
      },
    }),
    practice: lines(rich('練習では、すぐに消えます。次の画面で、', label(site.labels.certificatePage), ` の「${site.labels.certificateBox}」が空になっています。`)),
    sure: null,
  },
  enrolled: {
    page: page({
      name: '登録し直し',
      heading: 'iPhone・iPadを、登録し直してください',
      lines: lines(`保存した一覧を見ながら、1台ずつ登録します（${site.labels.enrolment}）。`, 'まず2台で試すと安心です。', '新しい証明書は、もう管理サイトに入っています。'),
      sign, primary: '全部登録しました',
      help: {
        why: lines('iPhone・iPadは、登録のときに、新しい証明書の番号を覚えます。'),
        looks: lines(rich(devices, ' に、また並びます。台数を、保存した一覧と見比べます。')),
        ifNot: lines('登録できないものは、前の管理プロファイルが残っていないか見ます。'),
      },
    }),
    practice: lines(rich('右のサイトの ', devices, ' で ', label('練習用iPhoneを2台登録する'), ' を押します。')),
    sure: null,
  },
  apps: {
    page: page({
      name: '配り直し',
      heading: 'プロファイルとアプリを、配り直してください',
      lines: lines('管理サイトから、構成プロファイルとアプリをもう一度配ります。', '必要なものだけで、かまいません。', 'バックアップしたデータを戻します。'),
      sign, primary: '配り直しました',
      help: {
        why: lines('登録を消したときに、配ったものも消えています。'),
        looks: lines('2台で、アプリと設定が戻ったか見ます。'),
        ifNot: lines('急がないものは、あとの日付にして、先に進めます。'),
      },
    }),
    practice: lines('練習では、配り直したことにして進めます。'),
    sure: null,
  },
};

export const startOver = {
  steps,
  owner: '担当',
  ownerHint: '人や部署の名前を入れます。',
  /** だれの名前もまだ入っていないときに、初めに入れておくもの。 */
  firstOwner: '管理担当',
  on: '済んだ日（予定の日）',
  dayUnread: '2026/11/25 の形で入れてください。',
  plan: '担当と予定だけ決めて、止める',
  /** 日付が、まだ来ていないとき。 */
  ahead: 'これから来る日です。済んだときは、済ませた日に直してください。',
  /** 登録をまだ1台も消していないあいだだけ。 */
  leave: '登録し直しをやめて、前の画面に戻る',
  table: '登録し直しの担当と日付',
  columns: { step: '手順', owner: '担当', on: '日付', state: '様子' },
  states: { done: '済み', planned: '予定', open: 'これから' },
  vendorOwner: 'ヘルプデスク',
  expected: { title: '削除の目安の日', between: (from: string, to: string) => `${from} から ${to}`, since: (day: string) => `依頼した日：${day}` },
  mail: {
    about: '送る文',
    subject: '件名：MDM証明書の削除依頼',
    body: (company: string, mCode: string, day: string) => `お世話になっております。${company}の○○です（${mCode}）。MDM証明書の再設定のため、登録済みの証明書の削除をお願いいたします。iOSデバイスは、${day}にすべて削除しました。削除が終わりましたら、お知らせください。`,
    noCode: 'Mから始まる番号は確認中です',
    us: '（会社名）',
  },
};
