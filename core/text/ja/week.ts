// 今週の番：はじめの画面のカードと、会社の一覧が同じ言葉で言う。
import type { BoardStatus } from '../../customers/board.ts';

export const week = {
  title: '次の期限',
  many: '今週、することがある会社',
  /** 5件だけを見せたとき。 */
  more: (count: number) => `ほか${count.toLocaleString('ja-JP')}件は、すべての会社の一覧で見られます。`,
  none: '今週、することがある会社はありません。',
  /** とても多い会社を、起動してから読み込むあいだ。 */
  reading: '会社の一覧を読み込んでいます。',
  next: (name: string, day: string) => `次は ${name}、遅くとも ${day} に始めます。`,
  /** 会社の一覧への入口。まだ1社もなくても、ここから開ける。 */
  list: '会社の一覧',
  /** 会社の一覧を開くボタン。 */
  board: (companies: number) => `会社の一覧（${companies.toLocaleString('ja-JP')}件）`,
  company: 'この会社のページ',
  until: '期限',
  begin: '始める目安',
  lastSafe: '遅くとも始める日',
  /** この日までは始めないと、だれかが決めた。 */
  waits: (day: string) => `${day}まで待つ`,
  /** 会社の側の、電話をかける相手。 */
  person: (who: string) => `担当者 ${who}`,
  guess: '目安です',
  heard: '聞いた日付',
  unnamed: '（会社名はまだ）',
  statuses: {
    'other-seen': '別の証明書が登録されている疑い',
    ended: '期限切れ',
    'checks-open': '登録済み・確認が残る',
    late: '始める日を過ぎた',
    hurry: '始める日が近い',
    begin: '始める時期',
    'custody-open': '点検に残りがある',
    custody: '点検の時期',
    'put-off': '待っている',
    'no-date': '期限がわからない',
    calm: '余裕がある',
    retired: '更新しない',
  } satisfies Record<BoardStatus, string>,
  /** その会社の行を押すと、何を始めるか。 */
  actions: {
    'other-seen': '登録された証明書を確かめる',
    ended: '期限切れの更新を始める',
    'checks-open': '残りを確かめる',
    late: '更新を始める',
    hurry: '更新を始める',
    begin: '更新を始める',
    'custody-open': '点検の残りを見る',
    custody: '点検する',
    'put-off': '会社のページを開く',
    'no-date': '期限を調べる',
    calm: '会社のページを開く',
    retired: '会社のページを開く',
  } satisfies Record<BoardStatus, string>,
  resume: '続きを開く',
  /** 状態が何でも、その会社の作業が途中で開いている。 */
  inProgress: '作業の途中',
  /** 次の更新の番が来ているのに、前の登録の確認が済んでいない。 */
  checksBefore: '前の登録の確認が残る',
  grace: (day: string) => `期限の30日後（${day}）までなら更新できた、という報告があります。当てにはしないでください。`,
  graceOver: '期限から30日を過ぎています。更新できないかもしれませんが、試して困ることはありません。',
  /** 電話の途中の仕事：続きは電話から。 */
  callOn: '電話を続ける',
};
