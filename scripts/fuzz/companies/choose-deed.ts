// Chooses a walk's next deed around the cases: few names and numbers, so that companies meet each other again and
// again.
import type { CallArgs, CallName } from '../../../core/contract/wizard.ts';
import { boardOrders } from '../../../core/contract/customers.ts';
import { boardFilters } from '../../../core/customers/board.ts';
import { importFields } from '../../../core/customers/columns.ts';
import { retiredReasons } from '../../../core/customers/facts.ts';
import type { CustomerPerson } from '../../../core/customers/person.ts';
import type { CustomerProfile } from '../../../core/customers/profile.ts';
import { chooseCall } from '../choose.ts';
import type { Pool } from '../pool.ts';
import type { Chance } from '../random.ts';
import { idOf, type Deed, type Table } from './deeds.ts';
import { mutated, spoils } from './spoil.ts';
import type { TableMade } from './table.ts';

const day = 86_400_000;
export const names = [
  '',
  '株式会社みなと商事',
  '㈱みなと商事',
  'みなと商事',
  'サーバーワークス',
  'ＡＢＣ Ｈｏｌｄｉｎｇｓ',
  'Green Gate "Tokyo", Inc.',
  '=cmd()',
  "'0312345678",
  '1/2',
  '𠮷野家具゙',
  'キヤノン・データ\u00a0支店',
  '令和8年',
  'Umlaut Ärger',
  '会社 \u0001 番号',
  '\ud800半分',
] as const;
const codes = ['', 'M12345678', 'm12345678', 'M00000001', '0012', '12E5', 'A-1', 'トピック'] as const;
const phones = ['', '03-0000-0001', '0312345678', '+81 3 0000 0001'] as const;
const mails = ['', 'tanaka@example.jp', 'a"b@example.jp'] as const;
const people = ['', '高橋', '佐藤 花子', '田中', 'O’Brien'] as const;
const sites = [null, 'https://mdm.example.jp/', 'https://other.example.jp/login?x=1,2'] as const;
const ends = [
  '2026-12-08T00:00:00Z',
  '2027-01-25T00:00:00Z',
  '2026-11-01T00:00:00Z',
  '2030-02-28T23:59:59.999Z',
] as const;
const days = ['2026-12-01', '2027-03-01', '2026-11-01', '2031-12-31'] as const;
const flows = ['renew', 'renew', 'create', 'revoke', 'expired'] as const;

let marks = 0;
/** In a note: found again in whatever is left of a company that was deleted. */
const markOf = (chance: Chance): string => `zq${chance.below(1_000_000)}x${(marks += 1)}`;

const profileBy = (chance: Chance): CustomerProfile => ({
  name: chance.oneOf(names),
  reading: chance.oneOf(['', 'みなとしょうじ', 'サーバーワークス', 'ぱぴぷ ﾊﾟﾋﾟ']),
  code: chance.oneOf(codes),
  devices: chance.oneOf([null, 0, 300, 999_999]),
  macs: chance.oneOf([null, null, 0, 12]),
  note: chance.oneOf(['', markOf(chance), `${markOf(chance)}\r\n"二行目", ;`, "'=1+1"]),
  siteUrl: chance.oneOf(sites),
});
const personBy = (chance: Chance): CustomerPerson => ({
  name: chance.oneOf(people),
  phone: chance.oneOf(phones),
  email: chance.oneOf(mails),
});
const contactBy = (chance: Chance) => ({ name: chance.oneOf(people), phone: chance.oneOf(phones) });
const answerBy = (chance: Chance) => chance.oneOf(['yes', 'yes', 'yes', 'no', 'unknown', 'not-asked'] as const);
const topicBy = (chance: Chance, pool: Pool): string =>
  chance.often(0.8) ? chance.oneOf(pool.topics) : 'com.apple.mgmt.External.00000000-0000-0000-0000-000000000000';

function saying(
  chance: Chance,
  pool: Pool,
): { readonly kind: string; readonly data: Readonly<Record<string, unknown>> } {
  switch (chance.below(9)) {
    case 0:
      return { kind: 'profile-noted', data: profileBy(chance) };
    case 1:
      return { kind: 'contacts-noted', data: { sales: contactBy(chance), helpDesk: contactBy(chance) } };
    case 2:
      return { kind: 'person-noted', data: personBy(chance) };
    case 3:
      return {
        kind: 'certificate-named',
        data: { topic: topicBy(chance, pool), serves: chance.oneOf(['', '大阪支店']) },
      };
    case 4: {
      const why = chance.oneOf([null, ...retiredReasons]);
      return { kind: 'certificate-retired', data: { topic: chance.often(0.3) ? null : topicBy(chance, pool), why } };
    }
    case 5: {
      const answers = {
        'sign-in': answerBy(chance),
        'code-phone': answerBy(chance),
        'second-number': answerBy(chance),
        mailbox: answerBy(chance),
        domain: answerBy(chance),
        managed: answerBy(chance),
      };
      return { kind: 'custody-checked', data: { answers, by: chance.oneOf(people) } };
    }
    case 6: {
      const why = chance.often(0.5) ? { why: chance.oneOf(['', '社長の許可待ち']) } : {};
      return { kind: 'put-off', data: { until: chance.oneOf([null, ...days]), ...why } };
    }
    default: {
      const topic = chance.often(0.5) ? null : topicBy(chance, pool);
      return { kind: 'end-heard', data: { topic, end: chance.oneOf(ends), from: chance.oneOf(['mail', 'hand']) } };
    }
  }
}

const headers: Readonly<Record<(typeof importFields)[number], readonly string[]>> = {
  id: ['識別番号', 'id'],
  name: ['会社名', 'お客様名', 'Company'],
  reading: ['ふりがな', 'ﾌﾘｶﾞﾅ'],
  code: ['お客さま番号', 'コード'],
  end: ['有効期限', 'Valid until'],
  topic: ['トピック', 'UID'],
  serial: ['シリアル番号'],
  devices: ['台数'],
  macs: ['Mac台数'],
  personName: ['担当者'],
  personPhone: ['電話番号'],
  personEmail: ['メールアドレス'],
  salesName: ['担当'],
  salesPhone: ['担当電話'],
  helpDeskName: ['ヘルプデスク'],
  helpDeskPhone: ['ヘルプデスク電話'],
  siteUrl: ['管理サイトURL'],
  note: ['備考'],
};
function cellBy(chance: Chance, pool: Pool, field: (typeof importFields)[number]): string {
  if (chance.often(0.25)) return '';
  if (chance.often(0.02)) return chance.oneOf(['?????', 'x'.repeat(3000), '\u0000', '"', '2027年13月45日', '-5']);
  switch (field) {
    case 'id':
      return chance.often(0.5) ? `@${chance.below(12)}` : '';
    case 'name':
      return chance.oneOf(names);
    case 'code':
      return chance.oneOf(codes);
    case 'end':
      return chance.oneOf(['2027/1/25', '2026-12-08', '令和9年1月25日', 'Jan 25, 2027', '2027-01-25 (月)']);
    case 'topic':
      return topicBy(chance, pool);
    case 'serial':
      return chance.oneOf(['12:E5:9A', '0x12e59a', '1F00AA5512350000']);
    case 'devices':
    case 'macs':
      return chance.oneOf(['300', '1,200', '３００台', '0']);
    case 'siteUrl':
      return chance.oneOf(['https://mdm.example.jp/', 'https://mdm.example.jp/', 'http://plain.example.jp/']);
    case 'personEmail':
      return chance.oneOf(mails);
    case 'note':
      return chance.oneOf([markOf(chance), '一行目\n二行目', '="0012"', "''x"]);
    case 'reading':
      return chance.oneOf(['みなとしょうじ', 'サーバーワークス']);
    default:
      return field.endsWith('Phone') ? chance.oneOf(phones) : chance.oneOf(people);
  }
}
function tableBy(chance: Chance, pool: Pool): TableMade {
  const fields = [...new Set(['name' as const, ...importFields.filter(() => chance.often(0.35))])];
  const rows = Array.from({ length: chance.below(7) }, () => fields.map((field) => cellBy(chance, pool, field)));
  if (chance.often(0.06)) rows[0]?.push('too much');
  const known = fields.map((field) => chance.oneOf(headers[field]));
  return {
    header: chance.often(0.1) ? fields.map((_, at) => `列${at}`) : known,
    rows,
    delimiter: chance.oneOf([',', ',', ';', '\t']),
    encoding: chance.oneOf(['utf8', 'mark', 'utf16', 'cp932']),
    lineEnd: chance.oneOf(['\n', '\r\n', '\r\n', '\r']),
    quotes: chance.often(0.04) ? 'open' : chance.oneOf(['all', 'needed']),
    mapping: chance.often(0.7)
      ? null
      : fields.map((field) => (chance.often(0.9) ? field : chance.oneOf([null, ...importFields]))),
  };
}

const filesBy = (chance: Chance, pool: Pool) =>
  Array.from({ length: 1 + chance.below(4) }, () => ({
    name: chance.oneOf([
      'みなと商事.pem',
      'MDM_ x_Certificate.pem',
      'cert (1).pem',
      'Green Gate.pem',
      '𠮷野.cer',
      '.pem',
    ]),
    file: chance.oneOf(
      chance.often(0.85)
        ? pool.certificates.filter(({ name }) => name.startsWith('unknown'))
        : [...pool.byName.values()],
    ).name,
  }));

const questionBy = (chance: Chance): CallArgs<'board.read'> => ({
  from: chance.oneOf([0, 0, 0, 3, 500]),
  count: chance.oneOf([200, 200, 5, 1]),
  order: chance.oneOf(boardOrders),
  status: chance.often(0.5) ? null : chance.oneOf(boardFilters),
  month: chance.often(0.7) ? null : chance.oneOf(['2026-11', '2026-12', '2027-01']),
  ends: chance.often(0.8) ? null : chance.oneOf(['2026-12-08', '2027-01-25']),
  query: chance.often(0.4)
    ? ''
    : chance.oneOf([...names, ...codes, ...people, ...mails, 'みなと　商事', '12:e5', 'ｻｰﾊﾞ', '大阪', ' ', 'zq']),
});

/** What some call is really asked, and then one part of it is wrong. */
function garbageBy(chance: Chance, pool: Pool, customerId: string, caseId: string): Extract<Deed, { do: 'garbage' }> {
  const about = { kind: 'customer', customerId };
  const asked: Partial<Record<CallName, unknown>> = {
    'board.read': questionBy(chance),
    'board.ending': { end: ends[0] },
    'board.set': { settings: { rescue: { apple: 3, vendor: 3, slack: 3 }, closing: { from: '12-29', to: '01-03' } } },
    'customer.read': { customerId },
    'customer.add': { profile: profileBy(chance), person: personBy(chance) },
    'customer.alike': { name: 'みなと', code: '', topics: [...pool.topics], except: null },
    'customer.calendar': { customerId },
    'customer.merge': { customerId, otherId: customerId },
    'customer.say': { customerId, fact: saying(chance, pool) },
    'author.name': { name: 'PC 1' },
    'records.delete': { customerId },
    'contacts.note': { contacts: { sales: contactBy(chance), helpDesk: contactBy(chance) } },
    'handOver.make': { about, words: ['abandon', 'ability', 'able', 'about', 'above'], language: 'ja' },
    'handOver.look': { bytes: new Uint8Array([1, 2, 3]), typed: 'a b c d e' },
    'handOver.take': { bytes: new TextEncoder().encode('age-encryption.org/v1\n-> scrypt x'), typed: 'a b' },
    'table.look': { name: 'x.csv', bytes: new TextEncoder().encode('会社名\nあ\n'), mapping: null },
    'table.take': { name: 'x.csv', bytes: new TextEncoder().encode('会社名\nあ\n'), mapping: ['name'] },
    'table.save': { form: 'csv' },
    'certificates.take': { files: [{ name: 'x.pem', bytes: new Uint8Array([48, 130, 1, 2]) }] },
    'case.begin': { flow: 'renew', mode: 'real', environment: 'M5', trap: null, customerId, known: null },
    'case.say': { caseId, fact: { kind: 'customer-named', data: { name: 'あ', mCode: '' } } },
    'home.look': { text: 'みなと商事' },
  };
  const name = chance.oneOf(Object.keys(asked) as CallName[]);
  return { do: 'garbage', at: 0, name, args: mutated(asked[name], chance) };
}

export function chooseDeed(chance: Chance, pool: Pool, table: Table): Deed {
  const at = chance.often(0.75) ? 0 : 1;
  const seat = table.seats[at];
  const of = chance.below(40);
  const dice = chance.below(100);
  if (seat.ids.length < 2 || dice < 8)
    return { do: 'add', at, profile: profileBy(chance), person: chance.often(0.5) ? personBy(chance) : null };
  if (dice < 24) return { do: 'say', at, of, ...saying(chance, pool) };
  if (dice < 28) return { do: 'merge', at, of, other: chance.below(40) };
  if (dice < 31) return { do: 'delete', at, of };
  if (dice < 36) return beginBy(chance, pool, at, of);
  if (dice < 52 && seat.cases.length > 0) return { do: 'case', at, call: chooseCall(chance, pool, seat.cases) };
  if (dice < 58) return { do: 'table', at, table: tableBy(chance, pool), take: chance.often(0.8) };
  if (dice < 63) return { do: chance.often(0.8) ? 'certificates' : 'folder', at, files: filesBy(chance, pool) };
  if (dice < 65) return { do: 'save', at, form: chance.oneOf(['csv', 'csv', 'json']) };
  if (dice < 69) return { do: 'hand-over', at, about: chance.oneOf(['customer', 'customer', 'case']), of };
  if (dice < 77 && table.files.length > 0) {
    const spoil = chance.often(0.6) ? 'whole' : chance.oneOf(spoils);
    return { do: 'take-up', at: chance.oneOf([0, 1]), file: chance.below(20), spoil, seed: chance.below(2 ** 31) };
  }
  if (dice < 83) return { do: 'board', at, question: questionBy(chance) };
  if (dice < 85) return { do: chance.oneOf(['page', 'calendar'] as const), at, of };
  if (dice < 86) return { do: 'ending', at, end: chance.oneOf(ends) };
  if (dice < 87) return { do: 'alike', at, name: chance.oneOf(names), code: chance.oneOf(codes), of };
  if (dice < 88) {
    const rescue = { apple: chance.below(10), vendor: chance.below(10), slack: chance.below(5) };
    const closing = chance.often(0.5) ? null : { from: '12-29', to: chance.oneOf(['01-03', '12-31', '13-45']) };
    return { do: 'settings', at, settings: { rescue, closing } };
  }
  if (dice < 89) return { do: 'author', at, name: chance.oneOf(['', 'PC 1', '受付のPC']) };
  if (dice < 90) return { do: 'reopen', at, anew: chance.often(0.4) };
  if (dice < 91 && chance.often(0.3)) return { do: 'fresh', at: 1 };
  if (dice < 94) return { do: 'pass', at, ms: chance.oneOf([1, 1000, 3_600_000, day, 20 * day]) };
  const caseId = seat.cases[of % Math.max(1, seat.cases.length)]?.caseId ?? '';
  return { ...garbageBy(chance, pool, idOf(seat, of), caseId), at };
}

function beginBy(chance: Chance, pool: Pool, at: 0 | 1, of: number): Deed {
  const known = chance.often(0.7);
  return {
    do: 'begin',
    at,
    of: known ? of : null,
    flow: chance.oneOf(flows),
    mode: chance.often(known ? 0.97 : 0.5) ? 'real' : 'practice',
    topic: chance.often(0.2) ? chance.oneOf(pool.topics) : null,
  };
}
