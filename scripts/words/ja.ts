// Words that Japanese texts, guide and README never have, and what to say instead (docs/words.md).
import type { WordRule } from './rule.ts';

export const japanese: readonly WordRule[] = [
  // A prohibition has no expiry.
  {
    never: /(?:まだ|いまは|いまのうちは|当面)[^。：]*(?:押し|押さ|更新し|作ら|作り)(?:ません|ない)/,
    say: '押しません（期限を付けない。あとで押すものは「〜してから押します」）',
  },
  {
    never:
      /(?:Revoke|Create|Renew)[^。]*(?:まだ|いまは)[^。]*(?:ません|ない)|まで[^。]*(?:Revoke|Create|Renew)[^。]*押(?:しません|さない)|最後まで押/,
    say: 'Renew は〜してから押します。Revoke と Create は押しません',
  },
  { never: /まだ何も消さない|いまは何も押/, say: '何も消さないでください、何も押しません' },

  // One word for each act.
  {
    never: /(?<![いびき見引])出(?:す|せ|さ(?!れ)|し(?=、|ま|て|た|直))/,
    say: '発行する（CSR発行）、出力する（ファイル出力）、渡す（Apple）',
    except: ['ここに出した日付'],
  },
  {
    never: /(?:ファイル|証明書|\.json)[^。メ呼に]{0,12}届/,
    say: '保存される、受け取る（Download）、自動で入る（ナビ）',
    except: ['MDM証明書の更新で、Appleの確認コード', 'MDM証明書の作成で、Appleの確認コード'],
  },
  { never: /Apple\s?ID[^。、]{0,20}で入[りるれっ]|入り直/, say: 'サインインする、サインインし直す' },
  { never: /やり直/, say: '更新し直す、もう一度…、全台の登録し直し', exceptAt: ['shell.shell.menu.redo'] },
  { never: /通し(?:ません|ます)|通れません|通してくれ/, say: '押せます、押せないようにしています、つながる' },
  { never: /[1１]年延ば|[1１]年先/, say: '期限を新しくする、日付から数えた日数、前より先' },

  // One name for each party and thing.
  {
    never: /提供会社|管理サービスの会社|管理サイトの会社|署名する会社|発行した局/,
    say: '管理サービス会社（署名した会社の名前には「署名した会社：」）',
  },
  { never: /お客様(?!番号)|あなた|貴社/, say: '会社、そちら、お手元', except: ['受け持つお客様の会社'] },
  { never: /ネットワークの名前|会社の出口|出口（/, say: '会社のプロキシのユーザー名とパスワード' },
  { never: /安全装置/, say: 'セキュリティ機器' },
  { never: /端末/, say: 'iPhone・iPad（管理サイトの言葉としては デバイス）' },
  { never: /ポータル/, say: 'Appleのサイト' },
  { never: /手順書|説明書/, say: 'マニュアル' },
  { never: /秘密の鍵/, say: '秘密鍵（人に見せてはいけない鍵）' },
  { never: /(?<!確認)コードの電話/, say: '確認コードの電話、確認コードを受け取る電話' },
  { never: /Apple IDに困/, say: 'Apple IDで困っている' },
  { never: /指紋（|分数/, say: '拇印、1台あたりの時間' },
  { never: /ACOS/, say: 'AppleCare OS Support' },

  // As a clerk says it.
  { never: /見込み/, say: '可能性' },
  { never: /言い当て/, say: '見つける' },
  { never: /つじつま/, say: '食い違い' },
  { never: /確かめ(?=[のがはをで」・]|$)|確かめなし/, say: '確認' },
  { never: /見きわめ|箱ごと|手本|道すじ/, say: '見比べる、メールボックス、もとにした、場所' },

  // A screen number is not the message.
  {
    never: /「?画面\d+」?(?:、[^」。]*」)?と(?:伝|言)|画面の番号(?:を|と)/,
    say: '起きたことを言葉で。番号はうしろに（画面1）',
  },
  { never: /電話用/, say: '電話で伝える番号' },

  // How it is written.
  { never: /窓(?!口)/, say: 'ウィンドウ、画面' },
  { never: /ウインドウ/, say: 'ウィンドウ', except: ['新規プライベートウインドウ'] },
  { never: /ブラウザー/, say: 'ブラウザ' },
  { never: /まちが|誰|構いません|分かりま|くり返/, say: '間違え、だれ、かまいません、わかりま、繰り返' },
  { never: /きょう|あした/, say: '今日、明日' },
  { never: /二人|一つ(?!ひとつ)|一行/, say: '2人、1つ、1行' },
  { never: /\d %/, say: '100%' },
  {
    never: /(?:メモの|新しい|選んだ|ある|されている|しない|押す|更新の|入れる)方(?!法)/,
    say: 'ほう（人なら：〜する会社、〜のとき）',
  },

  // Buttons say what is done, answers what was.
  {
    never: /ます$/,
    say: '〜する',
    at: /\.(?:primary|use|again|back|anyway|alreadyYes|alreadyNo|neverUse|keep|giveUp|differsNo|close|skip|save|press)$/,
    // The button of these says what was seen or done.
    exceptAt: [
      'registration.registration.expiry.page.primary',
      'creation-instead.insteadInCreation.registration.expiry.page.primary',
      'request.request.csrTake.absent.again',
    ],
  },
  {
    never: /(?<!まし|でし)た$|(?:ない|ている|できる|ある)$/,
    say: '〜ました、〜ません、〜です',
    at: /\.(?:kinds|\w*[aA]nswers|choices|results|steps\.[\w-]+\.page\.primary)(?:\.[\w-]+)?(?:\.title)?$/,
  },
];
