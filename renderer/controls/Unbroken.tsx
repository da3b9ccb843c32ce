// Running words in which some things stay in one piece: the name of the Apple ID, a date with its weekday and its
// time, a span of numbers, and a short bracket with the particle behind it (「（CSR）を」), which must not begin a
// line. Numbers have an end: text from files is drawn here, too.
const whole =
  /(Apple ID|(?:\d{1,4}年)?\d{1,2}月\d{1,2}日(?:（[日月火水木金土]）)?(?:\d{1,2}:\d\d(?:発行)?)?|（(?:[^（）]{1,6}|[A-Za-z\u00a0 ]{1,16})）[をがにのはでともへ]|\d{1,6}〜\d{1,6}(?:営業日|日|台)?|(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \d{4})?(?:, \d{1,2}:\d\d)?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}, \d{4})/;

export function Unbroken({ text }: { readonly text: string }) {
  // The pattern's own group makes every second piece one of them.
  return text.split(whole).map((piece, index) =>
    index % 2 === 1 ? (
      <span key={index} className="whole">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
