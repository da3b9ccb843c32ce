// 仕事の呼び名：どの仕事にも、ひとつずつ。
import type { FlowId } from '../../flows/flow-ids.ts';
import { site } from '../../site/current.ts';

/** お客様の名前に添える、いまの仕事の名前。 */
export const jobNames = { renew: '更新', prepare: '準備', create: '新規作成', duplicate: `${site.refusals.otherTopic.code}・行の見分け`, expired: '期限切れ', 'apple-id': 'Apple IDの困りごと', 'start-over': '全台の登録し直し', revoke: 'Revokeのこと' } satisfies Record<FlowId, string>;

/** 練習することを選ぶとき。 */
export const practisedJobs = {
  renew: '更新', prepare: '準備', create: '新規作成', duplicate: `${site.refusals.otherTopic.code}（行の取り違え）`, expired: '期限切れ',
  'apple-id': 'Apple IDで困っている', 'start-over': '全台の登録し直し', revoke: 'Revoke（リボーク）のこと',
} satisfies Record<FlowId, string>;

/** その仕事に進むボタン。 */
export const jobsAhead = {
  renew: '更新に進む', prepare: '準備に進む', create: '新しく作る手順に進む', duplicate: '正しい行を見つける', expired: '期限が過ぎたときの手順に進む',
  'apple-id': '「Apple IDで困っている」に進む', 'start-over': '全台の登録し直しに進む', revoke: 'Revoke のことを調べる',
} satisfies Record<FlowId, string>;

/** はじめの画面の「困っている」から始める仕事。 */
export const jobsInTrouble = {
  duplicate: `${site.refusals.otherTopic.code}・どれを更新するか`,
  'apple-id': 'Apple IDで困っている',
  expired: '期限が切れた',
  revoke: 'Revoke（リボーク）が押された',
} satisfies Partial<Record<FlowId, string>>;
