// Running words in which a date stays in one piece, and a closing bracket keeps the particle that follows it: neither begins a line alone.
const whole = /(\d+年\d+月\d+日（[日月火水木金土]）|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) \d+ [A-Z][a-z]{2} \d{4}|[^\s（「][）」](?:から|まで|[をがにではともへの]))/;

export function Unbroken({ text }: { readonly text: string }) {
  // The pattern's own group makes every second piece one that stays whole.
  return text.split(whole).map((piece, index) => (index % 2 === 1 ? <span key={index} className="whole">{piece}</span> : piece));
}
