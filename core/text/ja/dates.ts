// 日付と時刻の書き方。証明書の日付はAppleのサイトと同じ暦（UTC）、出来事の時刻はこのパソコンの時計で書く。
import { inJapan, readsJapan } from '../../reading/site-date.ts';

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
  /** 管理サイトと見比べる日時：サイトと同じ、日本の時刻で。このパソコンの時計が違うときだけ、そう書く。 */
  onSite: (iso: string) => {
    const d = new Date(inJapan(iso));
    const said = `${d.getUTCMonth() + 1}月${d.getUTCDate()}日（${weekdays[d.getUTCDay()] ?? ''}）${d.getUTCHours()}:${two(d.getUTCMinutes())}`;
    return readsJapan(iso) ? said : `日本時間 ${said}`;
  },
  /** 管理サイトの表の中の時刻。 */
  timeOnSite: (iso: string) => {
    const d = new Date(inJapan(iso));
    return `${d.getUTCHours()}:${two(d.getUTCMinutes())}`;
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
  /** 入れた日の年が、ありえないとき。 */
  otherYear: '年を確かめてください。2010年から、今日の2年あとまでの日を入れられます。',
  /** 入れた日に年がないとき、2つの日のどちらかわからないとき。 */
  whichYear: '何年の日ですか。2026/12/20 のように、年から入れてください。',
  whichDay: (one: string, other: string) => `${one}ですか、${other}ですか。2026/12/20 のように、年から入れてください。`,
  /** 年は、今年のものでないときだけ添える。 */
  csrIssued: (month: number, day: number, hour: number, minute: number, year: number | null = null) => `${year === null ? '' : `${year}年`}${month}月${day}日${hour}:${two(minute)}発行`,
  /** 管理サイトの名前から読んだ日時に、このパソコンの時計が日本でないとき添える。 */
  inJapan: (said: string) => `${said}（日本時間）`,
  /** 見て確かめる前。 */
  toExtend: (days: number) => (days > 0 ? `${days}日延びるはずです` : '延びない日付です'),
  /** 期限が延びた長さ。 */
  extended: (days: number) => (days > 0 ? `${days}日延びました` : '延びていません'),
};
