// Japanese, the source language: every sentence about a file, a check or a verdict.
import { site } from '../../site/current.ts';
import type { FileKind, FileNote, FileProblem } from '../../files/kinds.ts';
import type { CheckId, CheckReason, VerdictAnswer } from '../../verdict/verdict.ts';
import { dates } from './dates.ts';

export type Figures = Readonly<Record<string, string>>;
/** `word` is the headline, `reassurance` comes first under it, `action` is the one thing to do next. */
export type AnswerText = { readonly word: string; readonly reassurance: string; readonly action: string };

/** A moment by this PC's clock, down to the minute. */
const momentText = (iso: string | undefined): string => (Number.isNaN(Date.parse(iso ?? '')) ? '（日時なし）' : dates.moment(iso ?? ''));
const dateText = (iso: string | undefined): string => (Number.isNaN(Date.parse(iso ?? '')) ? '（日付なし）' : dates.day(iso ?? ''));
/** このパソコンの暦で。 */
const todayText = (iso: string | undefined): string => (Number.isNaN(Date.parse(iso ?? '')) ? '' : dates.date(iso ?? ''));

const stillWorks = 'いまの証明書はそのまま使えています。iPhoneにも影響はありません。';
/** Nothing was handed to Apple or registered: true of every case, whatever its certificate. */
const nothingDone = 'まだ何も起きていません。iPhoneにも影響はありません。';

/** Browsers number a second file of one name: last year's lies beside the new one. */
const newBeside = '今回 Download したファイルを選んでください。ふつうは同じ場所にあり、名前の終わりに (1) などの番号が付いています。';

/** In place of `stillWorks` where the certificate in use has ended, or where there is none yet; `open`, of a ready one that leaves something open; `issuer`, where who issued it can't be said: then not even the file is called good. */
const reassurances = {
  ended: '何も変わっていません。電話・メール・アプリは使えます。',
  none: '何も変わっていません。もう一度試せます。',
  open: '証明書の番号も申込ファイルも合っているので、登録できます。',
  issuer: nothingDone,
};

const answers: Record<VerdictAnswer, AnswerText> = {
  'ready': { word: 'この証明書を登録してください', reassurance: '確認した項目は、すべて問題ありません。', action: `管理サイトの「${site.labels.register}」に進んでください。` },
  'already-registered': { word: 'この証明書は登録済みです', reassurance: stillWorks, action: 'いまの証明書と同じものです。更新がまだなら、Appleのサイトで更新し、Download したファイルを選んでください。' },
  'wrong-row': { word: '登録しないでください：別の証明書を更新しています', reassurance: 'いまの証明書と、それを使うiPhoneに影響はありません。更新した行を使う別のサービスには、影響するかもしれません。', action: 'Appleの画面に戻り、いまの証明書と同じ番号の行で Renew を押してください。' },
  'other-download': { word: 'Download の行が違います', reassurance: 'その行は、何も変わっていません。', action: '一覧に戻り、Renew を押した行の Download を押してください。期限が新しくなった行です。' },
  'wrong-csr': { word: '登録しないでください：別の申込ファイルの証明書です', reassurance: stillWorks, action: 'いちばん新しい申込ファイル（CSR）で、もう一度 Renew を押してください。' },
  'old-file': { word: '登録しないでください：前のファイルです', reassurance: stillWorks, action: newBeside },
  'expired': { word: '登録しないでください：期限が過ぎています', reassurance: stillWorks, action: newBeside },
  'not-yet-valid': { word: 'まだ登録しないでください', reassurance: nothingDone, action: 'このパソコンの日付と時刻を確かめてください。合っているときは、Appleの画面から、もう一度 Download してください。' },
  'not-a-push-certificate': { word: 'これはMDM証明書ではありません', reassurance: '何も変わっていません。ファイルを選び直すだけで続けられます。', action: 'Appleの画面で Download したファイルを選んでください。' },
  'not-from-apple': { word: '登録しないでください：発行元が違います', reassurance: stillWorks, action: 'Appleの画面から、もう一度 Download してください。' },
  'inconsistent': { word: '登録しないでください：ファイルの中身に食い違いがあります', reassurance: stillWorks, action: 'Appleの画面から、もう一度 Download してください。' },
  'needs-attention': { word: 'まだ登録しないでください。確認が残っています', reassurance: 'ファイルに問題は見つかっていません。', action: '残っている確認を済ませてください。' },
};

const requestAnswers: Record<VerdictAnswer, AnswerText> = {
  ...answers,
  'ready': { word: 'この申込ファイルを使えます', reassurance: 'Appleが受け付ける形になっています。', action: 'Appleの画面に進んでください。' },
  'expired': { word: 'この申込ファイルはAppleに渡せません', reassurance: nothingDone, action: 'ヘルプデスクに「署名の期限が過ぎている」と伝えてください。' },
  'not-a-push-certificate': { word: 'これは申込ファイル（CSR）ではありません', reassurance: '何も変わっていません。ファイルを選び直すだけで続けられます。', action: `管理サイトの「${site.labels.requestBox}」にある「${site.labels.output}」で保存したファイルを選んでください。` },
  'not-from-apple': { word: 'この申込ファイルはAppleに渡せません', reassurance: nothingDone, action: '管理サイトから、申込ファイルをもう一度保存してください。' },
  'inconsistent': { word: 'この申込ファイルはAppleに渡せません', reassurance: nothingDone, action: '管理サイトから、申込ファイルをもう一度保存してください。' },
  'needs-attention': { word: 'まだAppleに渡さないでください。確認が残っています', reassurance: nothingDone, action: 'ヘルプデスクに申込ファイルの名前を伝え、Appleに渡してよいか聞いてください。よいと言われたら、下のボタンで進めます。' },
};

const kinds: Record<FileKind, string> = {
  'mdm-push-certificate': 'MDM証明書', 'apns-app-certificate': 'アプリ用の通知証明書', 'vendor-certificate': '管理サービス会社の署名用証明書',
  'ca-certificate': '認証局の証明書', 'other-certificate': '別の用途の証明書', 'several-certificates': '複数の証明書が入ったファイル',
  'plain-csr': '署名前の申込ファイル（CSR）', 'apple-push-request': '申込ファイル（CSR）', 'private-key': '秘密鍵のファイル',
  'certificate-with-key': '秘密鍵も入った証明書のファイル', 'pkcs12': '秘密鍵入りの証明書ファイル（.p12）', 'pkcs7': '署名や暗号で包まれたファイル（.p7m など）',
  'mobileconfig': 'iPhoneの構成プロファイル', 'plist': '設定ファイル（plist）', 'html': 'Webページ', 'json': 'JSONファイル',
  'zip': 'ZIPファイル', 'workbook': 'Excelのブック（.xlsx など）', 'age': '引き継ぎファイル（.age）', 'pdf': 'PDFファイル', 'image': '画像', 'text': '文字だけのファイル（テキスト）', 'empty': '中身のないファイル',
  'too-large': '大きすぎるファイル', 'malformed': '途中で切れたか、壊れたファイル', 'unknown': '種類のわからないファイル',
};

const again = 'Appleの画面でもう一度 Download を押してください';
const choose = 'Appleの画面で Download したファイルを選んでください';

/** Where the right file is, when a certificate was wanted and this kind came: the second half of a sentence. */
const whereCertificate: Record<FileKind, string> = {
  'mdm-push-certificate': choose, 'apns-app-certificate': 'Apple Push Certificates Portal で Download したファイルを選んでください',
  'vendor-certificate': choose, 'ca-certificate': choose, 'other-certificate': choose,
  'several-certificates': '証明書が1つだけ入ったファイルを選んでください',
  'plain-csr': 'これをAppleに渡したあとに受け取るファイルを選んでください', 'apple-push-request': 'これをAppleに渡したあとに受け取るファイルを選んでください',
  'private-key': 'だれにも送らず元の場所に戻して、証明書のほうを選んでください', 'certificate-with-key': choose,
  'pkcs12': 'だれにも送らず元の場所に戻して、証明書のほうを選んでください', 'pkcs7': choose, 'mobileconfig': choose, 'plist': choose,
  'html': again, 'json': 'Appleの画面を開き直し、一覧の同じ行の Download を押してください', 'zip': 'ZIPを開き、中にある .pem のファイルを選んでください', 'workbook': choose, 'age': choose,
  'pdf': choose, 'image': '写真ではなく、証明書のファイルそのものを選んでください', 'text': choose,
  'empty': again, 'too-large': choose, 'malformed': again, 'unknown': choose,
};

const problems: Record<FileProblem, string> = {
  'truncated': '途中で切れています', 'indefinite-length': 'ファイルの形式が標準と違います', 'length-not-minimal': 'ファイルの形式が標準と違います',
  'tag-not-supported': '中身の並びを読めません', 'too-deep': '中身の並びを読めません', 'too-large': '中身が大きすぎます',
  'not-a-certificate': '証明書の形になっていません', 'bad-serial': 'シリアル番号を読めません', 'bad-name': '名前の欄を読めません', 'name-too-long': '名前の欄が長すぎます',
  'bad-date': '日付を読めません', 'bad-key': '公開鍵の欄を読めません', 'bad-signature-field': '署名の欄を読めません', 'bad-extension': '付属情報の欄を読めません',
  'not-a-csr': '申込ファイルの形になっていません',
  'pem-cut-off': '終わりの行がありません', 'pem-labels-differ': '始まりの行と終わりの行が合いません', 'pem-bad-character': '使われないはずの文字が混じっています', 'pem-empty': '始まりの行と終わりの行の間が空です',
  'xml-cut-off': '途中で切れています', 'xml-not-well-formed': 'タグの並びが合いません', 'xml-entity': '読めない記号が混じっています', 'xml-duplicate-key': '同じ項目が2回あります', 'xml-too-large': '中身が大きすぎます',
  'request-without-csr': '申込ファイルの本体がありません', 'request-bad-csr': '申込ファイルの本体を読めません', 'request-without-chain': '管理サービス会社の証明書がありません', 'request-bad-chain': '管理サービス会社の証明書を読めません',
  'request-without-signature': '管理サービス会社の署名がありません', 'request-bad-signature': '管理サービス会社の署名を読めません',
  'json-cut-off': '途中で切れています', 'base64-bad-character': '使われないはずの文字が混じっています',
};

const notes: Record<FileNote, string> = {
  'bom': '文字コードの目印が付いていますが、問題ありません。', 'utf16': '文字コードがUTF-16ですが、問題ありません。',
  'text-around': '証明書の前後に文章がありますが、問題ありません。', 'bytes-behind': '証明書の後ろに余分なデータがありますが、使いません。',
  'bag-attributes': '書き出したときの説明が付いていますが、問題ありません。', 'no-armour': '始まりと終わりの行がありませんが、読み取れました。',
  unwrapped: 'メールや文書の中にあったものを読みました。', 'held-private-key': '秘密鍵も入っていました。証明書だけを使い、秘密鍵は保存しません。', 'held-own-chain': '発行元の証明書も入っていました。本体だけを使います。',
};

const kindOf = (figures: Figures): string => names[figures['kind'] ?? ''] ?? kinds.unknown;
const problemOf = (figures: Figures): string => problemNames[figures['problem'] ?? ''] ?? '';
const names: Readonly<Record<string, string>> = kinds;
const problemNames: Readonly<Record<string, string>> = problems;
const broken = (figures: Figures): string => `「${names[figures['seemed'] ?? ''] ?? kinds.unknown}」のようですが、${problemOf(figures)}。`;

const reasons: Record<CheckReason, (figures: Figures) => string> = {
  'push-certificate': () => 'MDM証明書です。',
  'push-certificate-with-key': () => 'MDM証明書です。秘密鍵も入っていたので、証明書だけを使います。',
  'other-kind': (f) => (f['problem'] === undefined ? `「${kindOf(f)}」で、MDM証明書ではありません。` : broken(f)),
  'push-request': () => '管理サービス会社の署名が付いた申込ファイル（CSR）です。',
  'request-not-signed': () => '申込ファイルですが、管理サービス会社の署名がまだ付いていません。',
  'request-wrapped': () => '申込ファイルの中身は読めましたが、メールや文書に入ったままです。管理サイトから、申込ファイルを保存し直して使います。',
  'not-a-request': (f) => (f['problem'] === undefined ? `「${kindOf(f)}」で、申込ファイル（CSR）ではありません。` : broken(f)),
  'ids-agree': () => '証明書の中の2つの番号が合っています。',
  'ids-differ': () => '証明書の中の2つの番号が合いません。Appleの証明書では必ず同じです。',
  'not-an-id': () => '証明書の番号が、Appleの付ける形と違います。',
  'special-topic': () => '特別な種類の番号なので、2つの番号は比べられません。',
  'several-certificates': () => '1つのファイルに証明書がいくつも入っていて、どれを使うか決められません。',
  'signatures-valid': () => '署名は2つとも正しいです。',
  'own-signature-invalid': () => '申込ファイル自身の署名が合いません。途中で中身が変わったようです。',
  'vendor-signature-invalid': (f) => `管理サービス会社（${f['vendor'] ?? ''}）の署名が合いません。途中で中身が変わったようです。`,
  'signature-not-supported': () => '署名の方式が特殊で、ここでは確かめられません。',
  'key-too-weak': (f) => `鍵の種類（${f['keyType'] ?? ''} ${f['keyBits'] ?? ''}）をAppleが受け付けません。`,
  'first-seen': () => '初めて見る証明書です。',
  'same-as-registered': () => 'いま登録されている証明書と同じものです。',
  'not-renewed-yet': () => 'いま登録されている証明書と同じもので、更新したあとの証明書ではありません。',
  'request-before-certificate': (f) => `この申込ファイルは${dateText(f['issued'])}に発行されたもので、いまの証明書（${dateText(f['notBefore'])}から）より前です。前の更新のもののようです。管理サイトの「${site.labels.requestBox}」で、今回のものを保存してください。`,
  'request-of-certificate': (f) => `この申込ファイル${f['issued'] === undefined ? '' : `（${dateText(f['issued'])}発行）`}は、いまの証明書を作ったときのものです。今回の更新のものではありません。`,
  'request-long-ago': (f) => `この申込ファイルは${dateText(f['issued'])}に発行されたもので、今回の更新のものではないようです。`,
  'request-before-press': () => `この申込ファイルは、「${site.labels.issue}」をもう1回押す前に入れたものと同じです。管理サイトでは、新しいものに替わっているはずです。`,
  'seen-before': (f) => `以前に使った証明書です。期限は${dateText(f['notAfter'])}です。`,
  'nothing-to-compare': () => 'いまの証明書のファイルがないので、同じものかどうかは比べていません。',
  'from-apple': () => 'Appleが発行した証明書です。',
  'from-practice': () => '練習用の発行元が発行した、練習の証明書です。',
  'practice-in-real': () => '練習用の証明書です。本番では使えません。',
  'real-in-practice': () => '練習用の証明書ではありません。練習では使いません。',
  'other-issuer': (f) => `Appleが発行したものではありません。発行元は「${f['issuer'] ?? ''}」です。`,
  'forged': () => '発行元の名前はありますが、署名が合いません。中身が壊れたか、変えられています。',
  'signature-refused': () => '署名の方式が古く、だれが発行したかの証拠になりません。Appleは使わない方式です。',
  'issuer-unknown': (f) => `発行元の名前はAppleですが、この版のナビが知らない発行元なので、本当にAppleのものかを確かめられません。発行元は「${f['issuer'] ?? ''}」です。`,
  'practice-issuer-unknown': (f) => `練習用の発行元の名前ですが、この版のナビが知らない発行元なので、確かめられません。発行元は「${f['issuer'] ?? ''}」です。`,
  'chain-from-apple': (f) => `Appleに認められた管理サービス会社（${f['vendor'] ?? ''}）の署名です。`,
  'chain-from-practice': (f) => `練習用の管理サービス会社（${f['vendor'] ?? ''}）の署名です。`,
  'chain-practice-in-real': () => '練習用の申込ファイルです。本番では使えません。',
  'chain-real-in-practice': () => '練習用の申込ファイルではありません。練習では使いません。',
  'chain-other': (f) => `署名した「${f['vendor'] ?? ''}」は、Appleに認められた管理サービス会社と確かめられません。`,
  'chain-unknown': (f) => `管理サービス会社（${f['vendor'] ?? ''}）の証明書の発行元を、この版のナビでは確かめられません。新しい版なら、わかることがあります。`,
  'chain-not-whole': (f) => `管理サービス会社（${f['vendor'] ?? ''}）の署名に付く証明書が、ルートまでそろっていません。Appleに断られることがあります。`,
  'chain-disordered': (f) => `管理サービス会社（${f['vendor'] ?? ''}）の署名に付く証明書が、ふつうの順に並んでいません。Appleに断られることがあります。`,
  'in-force': (f) => `${dateText(f['notAfter'])}まで使えます。`,
  'expired': (f) => `期限は${dateText(f['notAfter'])}まででした。このパソコンの日付は${todayText(f['now'])}です。`,
  'starts-later': (f) => `${dateText(f['notBefore'])}から使える証明書です。このパソコンの日付は${todayText(f['now'])}です。`,
  'starts-within-a-day': (f) => `${momentText(f['notBefore'])}から使える証明書です。このパソコンの時計は${momentText(f['now'])}で、ずれているようです。`,
  'chain-in-force': (f) => `管理サービス会社の署名は${dateText(f['chainNotAfter'])}まで有効です。`,
  'chain-expired': (f) => `管理サービス会社の署名の期限が${dateText(f['chainNotAfter'])}に過ぎていて、Appleは受け付けません。`,
  'chain-starts-later': (f) => `管理サービス会社の署名に付く証明書は、${dateText(f['chainNotBefore'])}から有効です。このパソコンの日付が合っているか見てください。`,
  'same-topic': () => 'いま登録されている証明書と、同じ番号（APSP）です。',
  'other-topic': () => `いま登録されている証明書と、番号（APSP）が違います。別の行を Renew したか、Create を押したようです。登録しようとしても、断られます（${site.refusals.otherTopic.code}）。`,
  'other-row-untouched': () => 'いまの証明書とは番号（APSP）の違う、別の行の証明書です。申込ファイルより前からあるもので、今回は更新されていません。',
  'registered-unknown': () => 'いまの証明書がまだわからないので、同じ番号（APSP）かどうか比べられません。',
  'first-certificate': () => '初めての証明書なので、比べる相手はありません。',
  'ends-later': (f) => `期限が${dateText(f['registered'])}から${dateText(f['notAfter'])}に延びます。`,
  'ends-earlier': (f) => `期限（${dateText(f['notAfter'])}）が、いまの証明書（${dateText(f['registered'])}）より前です。以前のファイルのようです。`,
  'ends-the-same': (f) => `期限がいまの証明書と同じ${dateText(f['notAfter'])}で、延びていません。`,
  'end-unknown': () => 'いまの証明書の期限がわからないので、延びたかどうか比べられません。',
  'key-of-newest': (f) => `申込ファイル「${f['csr'] ?? ''}」から作られた証明書です。`,
  'key-of-older': (f) => `前の申込ファイル「${f['csr'] ?? ''}」から作られています。いまの申込ファイルは「${f['newest'] ?? ''}」です。`,
  'key-of-none': (f) => `申込ファイル「${f['newest'] ?? ''}」から作られた証明書ではありません。`,
  'csr-unknown': () => '申込ファイル（CSR）がまだわからないので、そこから作られたかどうか比べられません。',
  'vendor-fits': (f) => `管理サービス会社は${f['vendor'] ?? ''}で、お使いの環境（${f['expected'] ?? ''}）と合っています。`,
  'vendor-differs': (f) => `管理サービス会社は${f['vendor'] ?? ''}（${f['environment'] ?? ''}）で、お使いの環境（${f['expected'] ?? ''}）と違います。移行の途中かもしれないので、ヘルプデスクに確かめてください。`,
  'vendor-unknown': () => '管理サービス会社がどの環境のものかはわかりません。',
  'environment-unknown': (f) => `管理サービス会社は${f['vendor'] ?? ''}です。お使いの環境がわからないので、比べていません。`,
  'not-looked-at': () => 'この項目は確かめていません。',
};

/** On the page, where a reason names what belongs under the details only. */
const plainly: Partial<Record<CheckReason, string>> = {
  'other-issuer': 'Appleが発行したものではありません。',
  'issuer-unknown': '発行元を確かめられません。Appleが発行元を新しくしたのか、Appleのものではないのか、この版のナビではわかりません。',
  'practice-issuer-unknown': '発行元を確かめられません。練習用の発行元の名前ですが、この版のナビが知らないものです。',
};

/** Where the issuer is the trouble: what else does not fit follows from it, and blames no row. */
const underOtherIssuer: Partial<Record<CheckReason, string>> = {
  'other-topic': 'いまの証明書と番号（APSP）が違います。発行元が違うためで、行の取り違えとは言えません。',
};

const checks: Record<CheckId, string> = {
  'kind': 'ファイルの種類', 'consistency': '中身に食い違いがないか', 'fresh': '新しいファイルか', 'issuer': '発行元', 'dates': '有効期間',
  'topic': '同じ行の更新か', 'later': '期限が延びるか', 'key': '申込ファイルと合うか', 'vendor': '管理サービス会社',
};

/** One sentence for each bad answer; `forReason` says it more exactly where the answer alone would not do. */
const forAnswer: Record<VerdictAnswer, string> = {
  'ready': '確認した項目はすべて問題ないので、この証明書を登録してください。',
  'already-registered': 'いま登録されている証明書と同じものなので、登録し直す必要はありません。',
  'wrong-row': '別の行の証明書なので登録せず、Appleの画面でいまの証明書と同じ番号の行を Renew してください（いまの証明書はそのまま使えています）。',
  'other-download': '別の行の Download で受け取った、前からある証明書なので、更新した行の Download を押してください。',
  'wrong-csr': 'いまの申込ファイルから作られた証明書ではないので登録せず、いちばん新しい申込ファイルでもう一度 Renew してください。',
  'old-file': '以前の証明書のファイルなので、今回 Download したファイルを選んでください。',
  'expired': '期限が過ぎた証明書なので、Appleの画面から新しい証明書を Download してください。',
  'not-yet-valid': 'まだ始まっていない証明書なので、このパソコンの日付と時刻を確かめ、合っているときはもう一度 Download してください。',
  'not-a-push-certificate': 'MDM証明書ではないので、Appleの画面で Download したファイルを選んでください。',
  'not-from-apple': 'Appleが発行したと確かめられないので登録せず、Appleの画面からもう一度 Download してください。',
  'inconsistent': '中身に食い違いがあるので登録せず、Appleの画面からもう一度 Download してください。',
  'needs-attention': '確認が残っているので、登録の前にヘルプデスクに確かめてください。',
};

const fromSite = '管理サイトから申込ファイルをもう一度保存してください。';
const forReason: Partial<Record<CheckReason, string>> = {
  'not-renewed-yet': 'いま登録されている証明書と同じもので更新後のものではないので、今回 Download したファイルを選んでください。',
  'several-certificates': '証明書がいくつも入っているので、証明書が1つだけ入ったファイルを選んでください。',
  'practice-in-real': '練習用の証明書で本番では使えないので、Appleの画面で Download したファイルを選んでください。',
  'real-in-practice': '練習用の証明書ではないので、練習用の画面で Download したファイルを選んでください。',
  'vendor-differs': '管理サービス会社がお使いの環境と違い、移行の途中かもしれないので、先に進む前にヘルプデスクに確かめてください。',
  'own-signature-invalid': `申込ファイルの中身が途中で変わったようなので、${fromSite}`,
  'vendor-signature-invalid': `管理サービス会社の署名が中身と合わないので、${fromSite}`,
  'key-too-weak': `Appleが受け付けない種類の鍵なので、${fromSite}`,
  'chain-practice-in-real': `練習用の申込ファイルで本番では使えないので、${fromSite}`,
  'chain-real-in-practice': '練習用の申込ファイルではないので、練習用の管理サイトで保存したファイルを選んでください。',
  'chain-other': `Appleに認められた管理サービス会社の署名と確かめられないので、${fromSite}`,
  'chain-expired': '管理サービス会社の署名の期限が過ぎていてAppleが受け付けないので、ヘルプデスクに伝えてください。',
};

/** One sentence each, for a message line; what the file is and which figures decide come in as arguments. */
const messages = {
  wrongKind: (kind: string, where: string): string => `これは「${kind}」なので、${where}。`,
  brokenKind: (seemed: string, problem: string, where: string): string => `「${seemed}」のようですが${problem}ので、${where}。`,
  forAnswer, forReason,
  requestReady: 'Appleが受け付ける形になっているので、この申込ファイルをAppleの画面で使えます。',
  requestNotSigned: `管理サービス会社の署名がまだ付いていないので、管理サイトの「${site.labels.requestBox}」から保存した申込ファイルを選んでください。`,
  requestWrong: (kind: string): string => `これは「${kind}」なので、管理サイトの「${site.labels.requestBox}」にある「${site.labels.output}」で保存した申込ファイルを選んでください。`,
  issuerOpen: '申込ファイルとは合っていますが、この版のナビでは発行元を確かめられないので、新しい版がないか見て、なければ登録の前にヘルプデスクに確かめてください。',
  endOpen: '期限がいまの証明書から延びていないので、Appleの画面で期限を確かめてください。',
  requestOpen: '署名や発行元に、ここでは確かめられないところがあるので、Appleに渡す前にヘルプデスクに確かめてください。',
  missingBoth: 'MDM証明書として問題はないので、次にいまの証明書と申込ファイル（CSR）を入れて、この会社の今回のものか確かめてください。',
  missingRegistered: '申込ファイルとは合っているので、次にいまの証明書を入れて、同じ番号（APSP）か確かめてください。',
  missingCsr: 'いまの証明書とは合っているので、次に申込ファイル（CSR）を入れて、そこから作られたか確かめてください。',
};

export const verdictTexts = { answers, reassurances, requestAnswers, kinds, whereCertificate, problems, notes, reasons, plainly, underOtherIssuer, checks, messages };
export type VerdictTexts = typeof verdictTexts;
