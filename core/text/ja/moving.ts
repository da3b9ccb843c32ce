// 登録を消す前に聞くこと：Apple Businessからの移行で済まないか（画面57）と、ヘルプデスクに聞く文。
import type { Moving } from '../../flows/trouble/facts.ts';
import { rich, strong, type Line } from '../rich.ts';
import { lines, page } from '../step-page.ts';

type Asked = Exclude<Moving, 'asked' | 'possible' | 'not-possible'>;
const answers: Record<Asked, string> = { may: 'あります', no: 'ありません', unknown: 'わかりません' };
const kept = rich(strong('返事が来るまで、登録は1台も消しません。'), ' 消したものは、移せなくなります。');

export const moving = {
  page: page({
    name: '移行で済むか',
    heading: '1台も消さずに、移行で済むか確かめてください',
    lines: lines(
      '買ったときにApple Businessに登録したもので、OSが26以降なら、初期化せずに別の登録先へ移せることがあります。',
      'できるかどうかは、管理サービス会社によります。先にヘルプデスクに聞きます。',
      rich(strong('先に登録を消すと、移せなくなります。')),
    ),
    sign: null,
    primary: 'この答えで進む',
    help: {
      why: lines('移行では、Apple Businessから知らせが届きます。いまの証明書が使えなくても移せるかは、確かめた例が見つかっていません。', '管理サービス会社が対応していれば、アプリとデータも残ります。'),
      looks: lines('「設定」「一般」「情報」で、iOS、iPadOS、macOSのバージョンを見ます。26から移行できます。', 'Apple Businessの「デバイス」に並ぶものが、登録したものです。あとから手で加えたものは、30日過ぎていれば移せます。', '共有iPadと、いったん登録を消したiPhone・iPadは、移せません。'),
      ifNot: lines('わからないときは、「わかりません」を選びます。調べ方も、ヘルプデスクに聞けます。'),
    },
  }),
  question: 'Apple Businessに登録した、OSが26以降のiPhone・iPad・Macがありますか',
  answers,
  ask: {
    heading: 'この文を、ヘルプデスクに送ってください',
    lines: lines('聞くのは、別の登録先を用意できるか、移行に対応しているかの2つです。', kept),
    about: 'ヘルプデスクに聞く文',
    sent: '送りました',
    known: 'できないと、もう言われました',
    back: '答え直す',
  },
  mail: {
    subject: '件名：デバイス管理の移行（iOS 26以降）についてのお問い合わせ',
    body: (company: string, mCode: string) =>
      `お世話になっております。${company}の○○です（${mCode}）。\n\nMDM証明書を、別の新しいものに切り替えることを考えております。Apple Businessに登録した、iOS・iPadOS・macOS 26以降のデバイスについて、登録の削除と初期化をせずに済めばと思い、次の2点を教えていただけますでしょうか。あてはまるデバイスの調べ方も、あわせてお教えください。\n\n1. 当社に、もう1つの登録先（別のテナント、または別のMDM証明書を登録できるもの）をご用意いただけますか。\n2. Apple Businessで割り当て先を替える「デバイス管理の移行」に、対応していますか。対応している場合、管理アプリとデータは残りますか。\n\nお返事をいただくまで、登録の削除はいたしません。お手数をおかけしますが、よろしくお願いいたします。`,
    noCode: 'Mから始まる番号は確認中です',
    us: '（会社名）',
  },
  wait: {
    heading: '返事を待つあいだ、登録は消さないでください',
    lines: lines('電話・メール・アプリは、このまま使えます。ここで止めて大丈夫です。', kept),
    question: 'ヘルプデスクの返事',
    outcomes: { possible: 'できると言われました', 'not-possible': 'できないと言われました' },
    letter: '聞く文を見る',
  },
  can: {
    heading: 'ヘルプデスクの案内に沿って、2台から移してください',
    lines: lines(rich(strong('いまの登録と証明書は、消しません。'), ' 移せば、Apple Businessが切り替えます。'), '移したものは、アクティベーションロックが外れ、前の解除コードは使えなくなります。'),
    title: '進める順番',
    items: [
      'ヘルプデスクに、新しい登録先を用意してもらう',
      '新しい登録先の証明書を、はじめの画面の「新規作成」で作る',
      'Apple Businessで、2台だけ割り当て先を替え、期限の日を決める',
      '2台で、アプリとデータが残ったか見る',
      '残りを移す。移せないものだけを、登録し直す',
    ] satisfies readonly Line[],
    stop: 'ここで止めて、案内を待つ',
    left: '移せないものが残りました',
  },
};
