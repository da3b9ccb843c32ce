// Running words in which a date stays in one piece: its weekday must not stand alone on the next line.
const date = /(\d+年\d+月\d+日（[日月火水木金土]）|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) \d+ [A-Z][a-z]{2} \d{4})/;

export function Unbroken({ text }: { readonly text: string }) {
  // The pattern's own group makes every second piece a date.
  return text.split(date).map((piece, index) => (index % 2 === 1 ? <span key={index} className="whole">{piece}</span> : piece));
}
