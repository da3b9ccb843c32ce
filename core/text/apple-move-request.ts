// The filled-in request to move a certificate to another Apple Account: as a mail and as a script for the phone, in
// Japanese and in English.
import { endOf, topicOf } from '../engine/target.ts';
import type { Language } from '../contract/wizard.ts';
import { portalDate } from '../rows/row-card.ts';
import type { Registered } from '../engine/nouns.ts';
import { texts } from './texts.ts';

export const letterForms = ['mail-ja', 'phone-ja', 'mail-en', 'phone-en'] as const;
export type LetterForm = (typeof letterForms)[number];

type About = { readonly organisation: string; readonly registered: Registered | null };

export function writeMoveRequest(form: LetterForm, about: About): string {
  const language: Language = form.endsWith('en') ? 'en' : 'ja';
  const {
    trouble: { letter },
    frame: { colon },
  } = texts[language];
  const line = (name: string, value: string | null) => `${name}${colon}${value || letter.toFill}`;
  const figures = figuresOf(about, language).map(([name, value]) => line(name, value));
  const accounts = [line(letter.oldAccount, null), line(letter.newAccount, null)];
  if (form.startsWith('phone')) {
    const { phone } = letter;
    return [phone.opening, phone.ask, phone.keep, '', phone.figures, ...figures, ...accounts, '', phone.record].join(
      '\n',
    );
  }
  const serial = about.registered?.kind === 'file' ? about.registered.certificate.serial : null;
  return [
    serial ? letter.numbered(letter.subject, serial) : letter.subject,
    '',
    letter.greeting,
    '',
    letter.ask,
    letter.keep,
    '',
    letter.figures,
    ...figures,
    '',
    letter.accounts,
    ...accounts,
    line(letter.contact, null),
    '',
    letter.end,
  ].join('\n');
}

/** What names the certificate, as far as it is known. */
function figuresOf(
  { organisation, registered }: About,
  language: Language,
): readonly (readonly [string, string | null])[] {
  const {
    trouble: { letter },
    dates,
  } = texts[language];
  const certificate = registered?.kind === 'file' ? registered.certificate : null;
  const topic = topicOf(registered);
  const until = endOf(registered);
  const shown = (iso: string) => letter.appleDay(dates.day(iso), portalDate(Date.parse(iso)));
  return [
    [letter.organisation, organisation],
    [letter.topic, topic],
    [letter.serial, certificate?.serial ?? null],
    [letter.commonName, certificate?.commonName ?? null],
    [letter.subjectDn, certificate?.subject ?? null],
    [letter.from, certificate ? shown(certificate.notBefore) : null],
    [letter.until, until ? shown(until) : null],
  ];
}
