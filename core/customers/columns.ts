// The columns of a customers' table: what they are called when they are written, and by which names they are known.
import { site } from '../site/current.ts';
import { nameKey } from './search.ts';

export const importFields = [
  'id',
  'name',
  'reading',
  'code',
  'end',
  'topic',
  'serial',
  'devices',
  'macs',
  'personName',
  'personPhone',
  'personEmail',
  'salesName',
  'salesPhone',
  'helpDeskName',
  'helpDeskPhone',
  'siteUrl',
  'note',
] as const;
export type ImportField = (typeof importFields)[number];
/** For each column of the table its field; null: it is not read. */
export type Mapping = readonly (ImportField | null)[];

/** Of the end, from the name that says most exactly whose end it is to those that may be a contract's. */
const endNames = [
  'mdm証明書有効期限,mdm証明書の有効期限,mdm証明書期限,mdm証明書の期限,証明書期限,証明書の期限,証明書有効期限,証明書の有効期限,notafter,certificateexpires,certificateexpiry,certificateexpiration,certificateexpirydate,certificateexpirationdate',
  '有効期限,有効期限日,expires,expireson,expiry,expirydate,expiration,expirationdate,validuntil',
  '期限,期限日,満了日',
  '終了日,更新期限,end,enddate',
].map((all) => all.split(','));

/** Names that others give them; compared as `headerKey` leaves them. */
const names: Readonly<Record<ImportField, readonly string[]>> = {
  id: ['識別番号', 'id', 'customerid'],
  name: '会社名,お客様名,お客さま名,顧客名,得意先名,取引先名,法人名,企業名,団体名,名称,名前,name,customer,customername,company,companyname'.split(
    ',',
  ),
  reading:
    'ふりがな,フリガナ,ﾌﾘｶﾞﾅ,会社名ふりがな,会社名フリガナ,よみがな,よみ,読み,カナ,会社名カナ,reading,kana,furigana'.split(
      ',',
    ),
  code: 'お客さま番号,お客様コード,顧客番号,顧客コード,mコード,mcode,m番号,code,customercode,customernumber'.split(','),
  end: endNames.flat(),
  topic: 'トピック,topic,uid,subjectdn,apsp,証明書の番号,pushtopic'.split(','),
  serial: 'シリアル番号,シリアル,シリアルナンバー,serial,serialnumber,serialno'.split(','),
  devices: '台数,デバイス数,デバイス台数,端末数,端末台数,総台数,devices,devicecount,numberofdevices'.split(','),
  macs: 'mac台数,台数mac,うちmac,mac,macの台数,mac数,macs,maccount,numberofmacs'.split(','),
  personName:
    '担当者,担当者名,担当者氏名,ご担当者,ご担当者名,ご担当者様,御担当者,御担当者名,御担当者様,会社担当者,先方担当者,先方の担当者,お客様担当者,お客様の担当者,お客様ご担当者,顧客担当者,contact,contactname,contactperson,customercontact,person'.split(
      ',',
    ),
  personPhone:
    '担当者電話,担当者の電話,担当者電話番号,担当者の電話番号,ご担当者電話番号,会社担当者電話,先方電話番号,連絡先電話番号,電話,電話番号,tel,phone,phonenumber,telephone,contactphone,contacttel'.split(
      ',',
    ),
  personEmail:
    '担当者メール,担当者のメール,担当者メールアドレス,担当者のメールアドレス,ご担当者メールアドレス,会社担当者メール,メール,メールアドレス,eメール,email,mail,emailaddress,mailaddress,contactemail,contactmail'.split(
      ',',
    ),
  salesName: '担当,営業担当,営業担当者,担当営業,担当の営業,営業担当名,営業,sales,salesname,salescontact,salesrep'.split(
    ',',
  ),
  salesPhone:
    '担当電話,担当の電話,担当電話番号,担当の営業の電話番号,営業担当電話,営業担当の電話,営業担当電話番号,営業電話,salesphone,salestel'.split(
      ',',
    ),
  helpDeskName: 'ヘルプデスク,ヘルプデスク名,サポート窓口,helpdesk,helpdeskname,support'.split(','),
  helpDeskPhone:
    'ヘルプデスク電話,ヘルプデスクの電話,ヘルプデスク電話番号,サポート窓口電話,サポート窓口電話番号,helpdeskphone,helpdesktel,supportphone'.split(
      ',',
    ),
  siteUrl:
    '管理サイトurl,管理サイト,管理サイトのurl,管理サイトのアドレス,管理画面url,サイトurl,url,siteurl,siteaddress,managementsite,managementsiteurl'.split(
      ',',
    ),
  note: '備考,メモ,備考欄,注記,note,notes,memo,remarks,comment,comments'.split(','),
};
/** Under which name a column is written. */
export const headerOf = (field: ImportField): string => written[field];
const written: Readonly<Record<ImportField, string>> = {
  id: '識別番号',
  name: '会社名',
  reading: 'ふりがな',
  code: site.customerCode.name,
  end: '有効期限',
  topic: 'トピック',
  serial: 'シリアル番号',
  devices: '台数',
  macs: 'Mac台数',
  personName: '会社の担当者',
  personPhone: '会社の担当者の電話',
  personEmail: '会社の担当者のメール',
  salesName: '担当',
  salesPhone: '担当の電話',
  helpDeskName: 'ヘルプデスク',
  helpDeskPhone: 'ヘルプデスクの電話',
  siteUrl: '管理サイトURL',
  note: '備考',
};

const fieldOf = new Map(
  importFields.flatMap((field) => [written[field], ...names[field]].map((name) => [headerKey(name), field] as const)),
);

/**
 * What a column seems to hold, by its name alone. Of two that could be one field the first is it; of ends the one whose
 * name is the most exact, and none where that can't be said.
 */
export function proposeMapping(header: readonly string[]): Mapping {
  const taken = new Set<ImportField>();
  const end = columnOfEnd(header);
  return header.map((name, at) => {
    const field = fieldNamed(name);
    if (field === 'end') return at === end ? field : null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Columns of which somebody has to choose the end: it is in none that is read, and could be in each of these. */
export function endsToChoose(header: readonly string[], mapping: Mapping): readonly string[] {
  if (mapping.includes('end')) return [];
  const could = header.filter((name, at) => (mapping[at] ?? null) === null && exactness(name) !== null);
  return could.length > 1 ? could : [];
}

const fieldNamed = (name: string): ImportField | null =>
  fieldOf.get(headerKey(name)) ?? fieldOf.get(headerKey(withoutBrackets(name))) ?? null;

/** Null: there is none, or another would be as good a guess. */
function columnOfEnd(header: readonly string[]): number | null {
  const could = header.flatMap((name, at) => {
    const rank = exactness(name);
    return rank === null ? [] : [{ at, rank, known: fieldNamed(name) === 'end' }];
  });
  const best = Math.min(...could.map(({ rank }) => rank));
  const [one, another] = could.filter(({ rank }) => rank === best);
  return one?.known === true && another === undefined ? one.at : null;
}

/**
 * How exactly a name says that the column holds the certificate's end: the least most exactly; null: it doesn't. A name
 * that is not known is never taken for it, and keeps a vaguer one from being taken.
 */
function exactness(name: string): number | null {
  const tier = endNames.findIndex((names) =>
    [name, withoutBrackets(name)].some((one) => names.includes(headerKey(one))),
  );
  if (tier >= 0) return tier;
  const key = headerKey(name);
  if (fieldNamed(name) !== null || ofOthers.test(key)) return null;
  const certificate = key.search(ofCertificate);
  if (certificate >= 0 && ends.test(key.slice(certificate))) return 0.5;
  return ofSomething.test(key) ? 1.5 : null;
}
const ofCertificate = /証明書|certificate|mdm|apns|push/;
const ends = /期限|満了|失効日|終了日|expir|validuntil|enddate/;
const ofSomething = /有効期限|expir|validuntil|notafter/;
/** Ends of contracts and of certificates that are not Apple's, and names that say when to renew. */
const ofOthers =
  /契約|保証|保守|ライセンス|更新|ssl|tls|サーバ|クライアント|contract|warranty|licen[cs]e|server|client|renew/;

function headerKey(name: string): string {
  return nameKey(name).replace(/[-_/.:・*※()[\]【】"']/g, '');
}

/** 「会社名（必須）」 is 会社名; any other words in brackets are part of the name. */
function withoutBrackets(name: string): string {
  const text = name.normalize('NFKC');
  const at = text.search(/[([【]/);
  const inside = at > 0 ? headerKey(text.slice(at)) : '';
  return requirement.test(inside) ? text.slice(0, at) : text;
}
const requirement = /^(?:必須|任意|必須項目|任意項目|半角|全角|required|optional|yyyymmdd|年月日)$/;
