// デスクトップの通知と、予定表のファイルの言葉。どちらも、ナビの外で読まれる。
export const reminders = {
  /** 予定表に出る名前。 */
  event: (company: string) => `MDM証明書の更新を始める：${company}`,
  /** 前に書き出した予定が、もうなくなったとき。 */
  eventGone: 'MDM証明書の更新を始める（予定はなくなりました）',
  /** 1つの番号が、いくつかの会社のものになっているとき。 */
  companies: (names: readonly string[]) => names.join('・'),
  eventText: (lastSafe: string, end: string, waits: string | null) =>
    [
      ...(waits === null ? [] : [`${waits}まで待つことにしています`]),
      `遅くとも始める日：${lastSafe}（目安）`,
      `証明書の期限：${end}`,
      '',
      '1. MDM証明書ナビを開き、この会社の更新を始めます。',
      '2. 去年と同じApple IDでサインインできるか、先に確かめます。',
      '3. 困ったら、管理サービス会社のヘルプデスクに電話します。',
      '',
      '更新のあいだも、iPhone・iPadはいつもどおり使えます。',
    ].join('\n'),
  category: 'MDM証明書',
  file: 'MDM証明書の予定.ics',
  /** 名前を隠しているあいだ、会社の名前のかわりに。 */
  company: '担当の会社',
  title: {
    custody: (company: string) => `${company}：来年も更新できるか、点検の時期です`,
    soon: (company: string) => `${company}：MDM証明書の更新を始める時期です`,
    past: (company: string) => `${company}：遅くとも始める日を過ぎました`,
  },
  body: (lastSafe: string, end: string) => `遅くとも ${lastSafe} に始めます。期限は ${end} です。`,
  bodyPast: (lastSafe: string, end: string) => `遅くとも始める日は ${lastSafe} でした。期限は ${end} です。`,
  digest: {
    title: (companies: number) => `${companies}件の会社が、番になりました`,
    body: '押すと、会社の一覧を開きます。',
  },
};
