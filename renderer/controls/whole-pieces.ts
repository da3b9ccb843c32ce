// Which pieces of running words stay whole: the name of the Apple ID and other English names, a date with its weekday
// and its time, a span of numbers, words that the browser takes apart, and a closing mark or an English word with the
// particle behind it (「（CSR）を」「「登録」を」「.csr と」), which must not begin a line. Numbers have an end: text from
// files is drawn, too.
import { site } from '../../core/site/current.ts';

const particle = /(?:から|まで|より|など|だけです|だけ|という|です|[をがにのはでともへや])/.source;
const englishMonth = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** A name of the management site's, whose spaces a heading has hard. */
const named = (name: string): string => name.replaceAll(' ', '[ \\u00a0]');
const whole = new RegExp(
  `(${[
    named(site.labels.memo),
    site.customerCode.name,
    'Apple (?:ID|Account|Business)|Subject DN|Expiration Date|Internet Explorer|Create a Certificate|Third-Party Servers',
    /(?:\d{1,4}年)?\d{1,2}月\d{1,2}日(?:（[日月火水木金土]）)?(?:\d{1,2}:\d\d(?:発行)?)?/.source +
      `(?:${particle}[、。]?)?`,
    /\d{1,6}〜\d{1,6}(?:営業日|日|台)?/.source,
    // Words within which the browser ends a phrase (「いつも／どおり」); and one that it puts at a line's beginning.
    /いつもどおり|お疲れさまでした|と書いてある|前後1日|別の1台|急がず|食い違|見比べ|切り替え?|手続き|割り当て|手間取|方法|方式|部署|文字|毎日|ので、|[んす]が、/
      .source,
    // A short bracket whole, with its particle and the mark that it explains; else the closing mark with the particle.
    `」?（(?:[^（）]{1,6}|[A-Za-z\\u00a0 ]{1,16})）${particle}[、。]?`,
    `[」）]${particle}[、。]?`,
    `[!-~] ${particle}${/(?![ぁ-ん])/.source}`,
    `(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) )?\\d{1,2} ${englishMonth}(?: \\d{4})?(?:, \\d{1,2}:\\d\\d)?`,
    `${englishMonth} \\d{1,2}, \\d{4}`,
  ].join('|')})`,
);

/** Every second piece is one that stays whole. */
export const piecesOf = (text: string): readonly string[] => text.split(whole);
