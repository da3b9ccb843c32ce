// The words of Apple's portal as data: where each stands, whether a source attests it, and how browsers' translations may print it in Japanese.
import { tidy } from '../intake/tidy.ts';
import { drawn } from '../text/drawn.ts';

/** What the words are on the page; a `saying` may stand inside a longer sentence. */
export type LabelUse = 'heading' | 'button' | 'link' | 'field' | 'column' | 'value' | 'saying';
type Label = {
  readonly use: LabelUse;
  readonly words: string;
  /** Attested by the manual or by two public sources (research, portal-and-pains 3); everything else is our guess. */
  readonly confirmed: boolean;
  /** Other spellings, none of them confirmed. */
  readonly also: readonly string[];
  /** What a translating browser may make of it, none of it confirmed: translators change from month to month. */
  readonly ja: readonly string[];
};
const label = (use: LabelUse, confirmed: boolean, words: string, ja: readonly string[], also: readonly string[] = []): Label => ({ use, words, confirmed, also, ja });
const attested = true;
const guessed = false;

export const labels = {
  portal: label('heading', attested, drawn.portalName, ['Appleプッシュ証明書ポータル', 'Apple Push証明書ポータル', 'アップルプッシュ証明書ポータル']),
  list: label('heading', attested, drawn.list, ['サードパーティサーバーの証明書', 'サードパーティ製サーバーの証明書', 'サードパーティサーバー用の証明書', 'サードパーティ製サーバー用の証明書', 'サードパーティサーバー向け証明書', 'サードパーティサーバ用証明書', '第三者サーバーの証明書', '第三者サーバー用の証明書'], ['Certificates for Third Party Servers']),
  osxList: label('heading', attested, 'OS X Server Certificates', ['OS Xサーバー証明書', 'OS X Server証明書', 'OS Xサーバーの証明書']),
  create: label('button', attested, drawn.create, ['証明書を作成する', '証明書を作成', '証明書の作成', '証明書を作る', '認定証を作成する']),
  getStarted: label('button', attested, drawn.getStarted, ['始めましょう', 'はじめましょう', '開始する', '始める', 'はじめる', 'はじめに', '使ってみる', '開始']),
  renew: label('button', attested, drawn.renew, ['更新', '更新する', 'リニューアル', '更新します', '再生する', '新しくする', 'リニュー']),
  download: label('button', attested, drawn.download, ['ダウンロード', 'ダウンロードする', 'ダウンロードします']),
  revoke: label('button', attested, drawn.revoke, ['取り消す', '取り消し', '取消', '取消し', '失効', '失効する', '失効させる', '無効にする', '無効化', '撤回', '撤回する', '破棄する']),
  info: label('button', attested, drawn.info, [], ['information', 'more information', 'info', 'details']),
  cancel: label('button', attested, drawn.panel.cancel, ['キャンセル', 'キャンセルする', '中止', '中止する', '取りやめる']),
  updateNote: label('button', attested, drawn.panel.update, ['メモを更新', 'メモを更新する', '更新ノート', 'ノートを更新', 'ノートを更新する', '注記を更新する', '更新メモ', '備考を更新']),
  accept: label('button', attested, drawn.accept, ['同意する', '承認', '受け入れる', '受諾', '承諾', '承諾する', '同意します', '受け入れます', '承認する', '了承する'], ['Agree']),
  decline: label('button', guessed, drawn.decline, ['拒否', '拒否する', '辞退', '辞退する', '断る', '同意しない'], ['Disagree']),
  chooseFile: label('button', attested, drawn.chooseFile, ['ファイルを選択', 'ファイルの選択', 'ファイルを選ぶ', 'ファイルを選択する']),
  upload: label('button', attested, drawn.upload, ['アップロード', 'アップロードする', 'アップロードします']),
  manage: label('button', guessed, drawn.manage, ['証明書の管理', '証明書を管理する', '証明書を管理', '証明書管理']),
  tryAgain: label('button', guessed, drawn.retry, ['もう一度試す', '再試行', 'もう一度やり直してください', '再試行する', 'もう一度お試しください'], ['Retry', 'Go Back', 'Back', 'OK']),
  signInAgain: label('button', guessed, drawn.signInAgain, ['もう一度サインインする', 'もう一度サインイン', '再度サインイン', '再サインイン'], ['Sign In', 'Sign in again', 'Log In Again']),
  unlock: label('button', guessed, drawn.unlock, ['アカウントのロックを解除', 'アカウントのロックを解除する', 'アカウントロック解除']),
  changePassword: label('button', guessed, drawn.changePassword, ['パスワードを変更', 'パスワードを変更する', 'パスワードの変更']),
  service: label('column', attested, drawn.columns.service, ['サービス']),
  vendor: label('column', attested, drawn.columns.vendor, ['ベンダー', '販売者', '売り手', '供給業者', '販売元', 'ベンダ']),
  date: label('column', attested, drawn.columns.date, ['有効期限', '有効期限日', '失効日', '満了日', '使用期限', '期限']),
  status: label('column', attested, drawn.columns.status, ['状態', 'ステータス', '状況']),
  actions: label('column', attested, drawn.columns.actions, ['アクション', '操作', '行動', '動作']),
  mdm: label('value', attested, drawn.service.join(' '), ['モバイルデバイス管理', 'モバイル端末管理', 'モバイルデバイスの管理', 'モバイル機器管理', 'モバイルデバイスマネジメント']),
  active: label('value', attested, drawn.active, ['有効', 'アクティブ', '活動的', '活動中', '使用中', 'アクティブな', '活性']),
  expired: label('value', guessed, 'Expired', ['期限切れ', '有効期限切れ', '失効', '期限が切れました', '失効しました']),
  revoked: label('value', guessed, 'Revoked', ['取り消されました', '取り消し済み', '取消済み', '失効', '失効しました', '取り消された', '無効', '撤回されました']),
  serial: label('field', attested, 'Serial Number', ['シリアル番号', 'シリアルナンバー', '製造番号', '通し番号']),
  subject: label('field', attested, 'Subject DN', ['サブジェクトDN', '件名DN', 'サブジェクトのDN', '主体DN', '対象DN', '主題DN']),
  notes: label('field', attested, drawn.formNotes, ['メモ', 'ノート', '注記', '注意事項', '備考', '注釈', '注'], ['Note']),
  vendorCsr: label('field', guessed, drawn.vendorCsr, ['ベンダー署名付き証明書署名要求', 'ベンダー署名付き証明書署名リクエスト', 'ベンダーが署名した証明書署名要求', 'ベンダー署名済み証明書署名要求']),
  agreement: label('heading', attested, drawn.agreement, ['MDM証明書契約', 'MDM証明書同意書', 'MDM証明書の契約', 'MDM証明書契約書', 'MDM証明書使用許諾契約', 'MDM証明書に関する契約', 'MDM証明書の同意']),
  agree: label('saying', guessed, 'I have read and agree', ['読み、同意します', '読んで同意します', '読み、これに同意', 'を読み、同意し', '読んで、同意します', '読んで理解し、同意します']),
  createForm: label('heading', attested, drawn.createForm, ['新しいプッシュ証明書を作成する', '新しいプッシュ証明書の作成', '新しいプッシュ証明書を作成', '新しいPush証明書を作成する', '新規プッシュ証明書の作成', '新しいプッシュ証明書を作成します']),
  renewForm: label('heading', attested, drawn.renewForm, ['プッシュ証明書を更新する', 'プッシュ証明書の更新', 'プッシュ証明書を更新', 'Push証明書の更新', 'Push証明書を更新する', 'プッシュ証明書を更新します']),
  confirmation: label('heading', attested, drawn.confirmation, ['確認', '確認書', '承認', 'ご確認', '確認事項']),
  pushCertificate: label('saying', guessed, 'push certificate', ['プッシュ証明書', 'Push証明書']),
  invalidCsr: label('saying', attested, drawn.invalid.join(' '), ['無効な証明書署名要求', '無効な証明書署名リクエスト', '証明書署名要求が無効', '証明書署名リクエストが無効', '証明書の署名要求が無効', '無効な証明書の署名要求']),
  verification: label('saying', attested, drawn.verification.join(' '), ['証明書の署名の検証に失敗', '証明書署名の検証に失敗', '証明書の署名検証に失敗', '証明書署名検証に失敗', '証明書の署名の確認に失敗']),
  signatureInvalid: label('saying', guessed, 'signature is invalid', ['署名が無効', '署名は無効', '署名が正しくありません'], ['signature is not valid']),
  signingExpired: label('saying', attested, 'signing certificate is expired', ['署名証明書の有効期限が切れ', '署名用証明書の有効期限が切れ', '署名証明書の期限が切れ', '署名証明書は期限切れ', '署名証明書が期限切れ', '署名証明書は有効期限が切れ'], ['signing certificate has expired']),
  osxHint: label('saying', attested, 'To get a new certificate for a OS X server', ['OS Xサーバーの新しい証明書を', 'OS X Serverの新しい証明書を', 'OS Xサーバー用の新しい証明書を', 'OS Xサーバの新しい証明書を', 'OS Xサーバーの証明書を新しく'], ['To get a new certificate for an OS X server', 'use your OS X server administration tools']),
  notFound: label('saying', guessed, 'page can’t be found', ['ページが見つかりません', 'ページは見つかりません', 'ページを見つけることができません', 'ページが見つかりませんでした'], ['page cannot be found', 'page not found', 'page you’re looking for can’t be found', 'page could not be found', '404 not found', '404 - not found']),
  notFoundAlone: label('heading', guessed, 'Not Found', ['見つかりません', '見つかりませんでした'], ['404']),
  signInFailed: label('saying', guessed, drawn.failed, ['サインインに失敗', 'サインインできません', 'ログインに失敗'], ['Sign-in failed', 'can’t be used to sign in here', 'Your account can’t be used']),
  lowSecurity: label('saying', guessed, 'required security level', ['必要なセキュリティレベル', 'セキュリティレベルを満たし', '要求されるセキュリティレベル'], ['security level']),
  locked: label('saying', guessed, drawn.locked, ['アカウントがロックされ', 'アカウントはロックされ', 'アカウントロック', 'Accountがロックされ', 'Accountはセキュリティ上の理由からロック'], ['Account has been locked', 'Account is locked']),
  timedOut: label('saying', guessed, drawn.timedOut, ['セッションがタイムアウト', 'セッションタイムアウト', 'セッションの有効期限が切れ', 'セッションの期限が切れ'], ['session has timed out', 'session has expired', 'session expired']),
  twoFactor: label('heading', guessed, drawn.twoFactor, ['2ファクタ認証', '二要素認証', '2要素認証', '二段階認証', '2段階認証']),
  code: label('field', guessed, 'Verification Code', ['確認コード', '検証コード', '認証コード']),
  signIn: label('button', guessed, drawn.signIn, ['サインイン', 'サインインする', 'ログイン']),
} as const satisfies Record<string, Label>;
export type LabelId = keyof typeof labels;
export const labelIds = Object.keys(labels) as readonly LabelId[];

const cjk = /[\u3040-\u30ff\u3400-\u9fff]/;

/** One form for words that differ in case, blanks, quotes or end marks only; between Japanese letters a blank means nothing. */
export function plainLabel(text: string): string {
  const flat = tidy(text.slice(0, 600)).toLowerCase().replace(/\s+/g, ' ').replace(/^[\s:*•›»>«<|-]+|[\s:*•…›»><«|.。、!-]+$/g, '');
  return cjk.test(flat) ? flat.replace(/ /g, '') : flat;
}

export type LabelLanguage = 'en' | 'ja';
type Known = { readonly id: LabelId; readonly language: LabelLanguage };
type Form = Known & { readonly form: string };
type Forms = { readonly byForm: ReadonlyMap<string, readonly Known[]>; readonly sayings: readonly Form[] };

/** Made at the first use: the start of the program has none for them. */
let made: Forms | null = null;
const forms = (): Forms => (made ??= makeForms());

function makeForms(): Forms {
  const all = labelIds.flatMap((id): Form[] => {
    const { words, also, ja }: Label = labels[id];
    return [...[words, ...also].map((form) => ({ id, language: 'en' as const, form: plainLabel(form) })), ...ja.map((form) => ({ id, language: 'ja' as const, form: plainLabel(form) }))];
  });
  const byForm = new Map<string, readonly Known[]>();
  for (const { form, id, language } of all) byForm.set(form, [...byForm.get(form) ?? [], { id, language }]);
  return { byForm, sayings: all.filter(({ id }) => labels[id].use === 'saying') };
}

/** Which labels exactly these words are; a translated word may be several. */
export const labelsOf = (text: string): readonly Known[] => (text.length > 200 ? [] : forms().byForm.get(plainLabel(text)) ?? []);

export const isLabel = (text: string, id: LabelId): LabelLanguage | null => labelsOf(text).find((known) => known.id === id)?.language ?? null;

/** Sayings that stand anywhere in the words. */
export function sayingsIn(text: string): readonly Known[] {
  const flat = plainLabel(text);
  return forms().sayings.filter(({ form }) => flat.includes(form));
}

/** The words begin with a saying, after "Error:" at most. */
export function beginsWith(text: string, id: LabelId): boolean {
  const flat = plainLabel(text).replace(/^(?:error|エラー)\s*[:-]?\s*/, '');
  return forms().sayings.some((known) => known.id === id && flat.startsWith(known.form));
}
