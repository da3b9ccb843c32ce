// 今週の番：はじめの画面のカードと、会社の一覧が同じ言葉で言う。
import type { BoardStatus } from '../../customers/board.ts';

export const week = {
  title: '次の期限',
  many: '今週、番の会社',
  none: '今週、番の会社はありません。',
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
  guess: '目安です',
  heard: '聞いた日付',
  unnamed: '（会社名はまだ）',
  statuses: {
    'other-seen': '別の証明書が登録されている疑い',
    ended: '期限切れ',
    'checks-open': '登録済み・確認が残る',
    hurry: '急ぐ',
    begin: '始める時期',
    custody: '点検の時期',
    'put-off': '待っている',
    'no-date': '期限がわからない',
    calm: '余裕がある',
    retired: '更新しない',
  } satisfies Record<BoardStatus, string>,
  /** その会社の行を押すと、何を始めるか。 */
  actions: {
    'other-seen': '登録された証明書を確かめる',
    ended: '期限切れの進み方を見る',
    'checks-open': '残りを確かめる',
    hurry: '更新を始める',
    begin: '更新を始める',
    custody: '点検する',
    'put-off': '会社のページを開く',
    'no-date': '期限を調べる',
    calm: '会社のページを開く',
    retired: '会社のページを開く',
  } satisfies Record<BoardStatus, string>,
  resume: '続きを開く',
};
