// 日付と時刻の書き方。証明書の日付はAppleのサイトと同じ暦（UTC）、出来事の時刻はこのパソコンの時計で書く。
const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const;
const two = (n: number) => String(n).padStart(2, '0');

export const dates = {
  /** 証明書の期限など。 */
  day: (iso: string) => {
    const d = new Date(iso);
    return `${d.getUTCFullYear()}年${d.getUTCMonth() + 1}月${d.getUTCDate()}日（${weekdays[d.getUTCDay()] ?? ''}）`;
  },
  /** 出来事の日：このパソコンの暦で。 */
  date: (iso: string) => {
    const d = new Date(iso);
    return `${d.getFullYear()}年${d.getMonth() + 1}月${d.getDate()}日（${weekdays[d.getDay()] ?? ''}）`;
  },
  /** 出来事の日時。 */
  moment: (iso: string) => {
    const d = new Date(iso);
    return `${d.getMonth() + 1}月${d.getDate()}日（${weekdays[d.getDay()] ?? ''}）${d.getHours()}:${two(d.getMinutes())}`;
  },
  /** 出来事の日時を、年まで。 */
  full: (iso: string) => {
    const d = new Date(iso);
    return `${d.getFullYear()}年${d.getMonth() + 1}月${d.getDate()}日（${weekdays[d.getDay()] ?? ''}）${d.getHours()}:${two(d.getMinutes())}`;
  },
  time: (iso: string) => {
    const d = new Date(iso);
    return `${d.getHours()}:${two(d.getMinutes())}`;
  },
  /** 道のりの、済んだ手順に添える。今日のことなら時刻、そうでなければ日。日だけがわかっているものは、いつも日。 */
  passed: (at: string, now: number) => {
    const d = new Date(at.includes('T') ? at : `${at}T12:00`);
    const today = at.includes('T') && d.toDateString() === new Date(now).toDateString();
    return today ? `${d.getHours()}:${two(d.getMinutes())}` : `${d.getMonth() + 1}月${d.getDate()}日`;
  },
  /** 日を入れる欄に、初めから入っている形。 */
  typed: (day: string) => day.replaceAll('-', '/'),
  /** 年は、今年のものでないときだけ添える。 */
  csrIssued: (month: number, day: number, hour: number, minute: number, year: number | null = null) => `${year === null ? '' : `${year}年`}${month}月${day}日${hour}:${two(minute)}発行`,
  /** 見て確かめる前。 */
  toExtend: (days: number) => (days > 0 ? `${days}日延びるはずです` : '延びない日付です'),
  /** 期限が延びた長さ。 */
  extended: (days: number) => (days > 0 ? `${days}日延びました` : '延びていません'),
};
