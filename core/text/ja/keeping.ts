// 記録のファイル：開けないときの画面、控えに戻す、別の場所に控えを作る、別のパソコンの控えを引き継ぐ（画面1と60）。
import type { CopyFault } from '../../contract/ledger.ts';
import { lines } from '../step-page.ts';

export const keeping = {
  heading: { 'read-only': '記録は、いま見るだけになっています', unreadable: '記録を開けませんでした' },
  /** もう一度開いてみたあと。 */
  still: 'もう一度試しましたが、まだ同じです。',
  toHome: '見るだけで続ける',
  /** 控えに何が入っているか。 */
  copy: {
    title: (when: string) => `${when}の控え（バックアップ）`,
    /** いつの控えか、控えに書いてないとき。 */
    undated: '控え（バックアップ）',
    holds: (companies: number, cases: number) => `会社が${companies}社、作業が${cases}件入っています。`,
    holdsUpTo: (companies: number, cases: number, newest: string) => `会社が${companies}社、作業が${cases}件入っています。最後の記録は、${newest}のものです。`,
  },
  back: {
    lacks: {
      unknown: 'いまのファイルを読めないため、この控えよりあとの記録があるかどうかは、わかりません。',
      none: 'この控えよりあとに書き足した記録はありません。',
      some: (entries: number, companies: number, newest: string) => `この控えよりあとに書き足した記録が${entries}件（${companies}社）あります。最後は${newest}です。控えに戻すと、この${entries}件は画面に表示されなくなります。`,
    },
    aside: 'いまのファイルは消しません。名前を変えて、同じ場所に残します。',
    lost: 'このあとファイルが見つかったときのために、控えもそのまま残します。',
    passedOver: (count: number) => `これより新しい控えが${count}個ありますが、壊れていて使えません。`,
    press: 'この控えに戻す',
    notDone: 'その控えは壊れていたため、戻していません。記録はそのままです。',
    none: 'このパソコンには、使える控えがありません。別の場所に作った控えがあれば、それを選んでください。',
  },
  other: '別の場所の控えを選ぶ',
  empty: {
    press: '記録がないところから始める',
    ask: '記録がひとつもないところから始めますか。いまのファイルは消さずに、名前を変えて残します。証明書とiPhone・iPadには、何も起きません。',
    yes: '記録がないところから始める',
    no: '始めない',
  },
  done: {
    back: '控えに戻しました',
    taken: '控えを引き継ぎました',
    empty: '新しい記録を始めました',
    lines: lines('続きから始められます。'),
    aside: (name: string) => `元のファイルは「${name}」という名前で、同じ場所に残してあります。`,
    folder: '記録の場所',
    close: 'はじめの画面へ',
  },
  elsewhere: {
    title: '控えを作る・引き継ぐ',
    lines: lines('ナビを閉じるとき、前の控えから1日たっていれば、このパソコンの中に控え（バックアップ）を作ります。', 'パソコンを替える前や念のために、フォルダーやUSBメモリーにも作れます。'),
    holds: '控えには、会社の名前と番号、申込ファイル、証明書が入ります。会社で決められた場所に置いてください。',
    memo: 'Apple IDのメモは、控えに入りません。パスワードなどをしまう場所にあるためです。新しいパソコンでは、もう一度メモしてください。',
    make: '控えを別の場所に作る',
    made: (name: string, companies: number, cases: number) => `「${name}」を作りました。会社が${companies}社、作業が${cases}件入っています。`,
    madeIn: '控えの場所',
    take: '別の場所の控えを引き継ぐ',
    lacks: {
      unknown: 'いまこのパソコンにある記録を読めないため、この控えに入っていない記録があるかどうかは、わかりません。',
      none: 'いまこのパソコンにある記録は、すべてこの控えに入っています。',
      some: (entries: number, companies: number, newest: string) => `いまこのパソコンにある記録のうち、${entries}件（${companies}社）は、この控えに入っていません。最後は${newest}です。引き継ぐと、この${entries}件は画面に表示されなくなります。`,
    },
    press: 'この控えを引き継ぐ',
    cancel: '引き継がない',
    unfit: {
      damaged: 'この控えは壊れていて、使えません。別の控えを選んでください。',
      foreign: 'これは、ナビの控えではありません。名前が「MDM証明書ナビの控え」で始まるファイルを選んでください。',
      newer: 'この控えは、新しい版のナビで作られています。このパソコンのナビを新しい版にしてから、引き継いでください。',
      unreadable: 'ファイルを読めませんでした。USBメモリーなら差し直して、もう一度選んでください。',
    } satisfies Record<CopyFault, string>,
    unfitTitle: (name: string) => `「${name}」は引き継げません`,
  },
};
