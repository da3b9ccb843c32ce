// 「画面で調べる」の答え：それは何か、なぜ出るのか、次に何をするか。
import { site } from '../../site/current.ts';
import { waitJa } from '../site-words.ts';
import type { SightAnswerId } from '../../advice/sights.ts';
import { code, label, portal, rich, strong, struck, type Line } from '../rich.ts';
import type { SightAnswerWords } from '../answer-words.ts';
import { lines } from '../step-page.ts';
import { refusalAnswers } from './sight-refusals.ts';

const said = (is: string, why: Line, now: readonly Line[], then: readonly Line[] = []): SightAnswerWords => ({ is, why, now, then, byJob: null });
const either = (is: string, why: Line, extending: readonly Line[], making: readonly Line[], then: readonly Line[] = []): SightAnswerWords => ({ is, why, now: [], then, byJob: { extending, making } });

const renew = portal('Renew', '（リニュー）');
const revoke = struck('Revoke', '（リボーク）');
const create = portal('Create a Certificate', '（クリエイト）');
const noCreate = struck('Create a Certificate', '（クリエイト）');
const getStarted = portal('Get Started', '（ゲット・スターテッド）');
const noGetStarted = struck('Get Started', '（ゲット・スターテッド）');
const cancel = portal('Cancel', '（キャンセル）');
const decline = portal('Decline', '（ディクライン）');
const chooseFile = portal('Choose File', '（チューズ・ファイル）');
const upload = portal('Upload', '（アップロード）');
const download = portal('Download', '（ダウンロード）');
const info = portal('i', '（アイ）');
const stillWorks = '何も失われていません。iPhoneもそのまま使えます。';

/** M31：まずプライベートウィンドウ、次に5分、最後にapple.comのCookieだけ。 */
const secondTry = lines(
  'プライベートウィンドウで、Appleのサイトを開き直します。',
  '5分ほど待って、もう一度サインインします。',
  rich('apple.comのCookieだけを消します。Edgeは ', label('設定'), ' の「Cookie」、Chromeは ', label('設定'), ' の「プライバシーとセキュリティ」、Safariは ', label('設定'), ' の「プライバシー」から、サイトのデータを ', code('apple.com'), ' で探して消します。'),
  'このナビの中で開いているときは、サイトの上の「サインイン情報を消す」を押すだけです。',
);

const answers: Record<SightAnswerId, SightAnswerWords> = {
  ...refusalAnswers,
  'sign-in-same': said('Appleのサイトの入口です', '証明書は、作ったときのApple ID（Apple Account）でだけ更新できます。', lines('最初に証明書を作ったときのApple IDでサインインします。', rich(strong('画面を共有しているなら、先に止めます。'), ' パスワードが見えてしまいます。'))),
  'sign-in-chosen': said('Appleのサイトの入口です', '来年の更新でも、いま使うApple ID（Apple Account）が必要です。', lines('この証明書のために決めたApple IDでサインインします。', 'ふだんお使いのApple IDは使いません。')),
  'second-factor': said('本人かどうか確かめる、確認コードの画面です', 'Apple IDに登録した電話番号か、Appleの機器に、6けたの数字が届きます。', lines('届いた数字を入れます。', 'このブラウザを信頼するか聞かれたら、信頼しないほうを選びます。', '電話の持ち主がいないときは、ここで止めても大丈夫です。申込ファイルはそのまま使えます。'), lines('届かないときは、画面の下から、電話番号への送り直しか音声の電話を選びます。', '持ち主がもういないときは、「Apple IDで困っている」へ進みます。')),
  'company-sign-in': said('会社の共通ログインに移っています', '会社で管理するApple IDでは、パスワードを会社のページで入れます。', lines('見慣れた会社のページなら、心配いりません。', 'このナビの中では開けません。サイトの上の「ブラウザで開く」を押し、いつものブラウザでサインインします。'), lines('見慣れないページなら、何も入れずに閉じ、情報システム担当に聞いてください。')),
  'sign-in-failed': said('サインインできませんでした', rich('Apple IDに、新しい規約への同意などの用事が残っていると出ます。', stillWorks), lines(rich('先に ', code('account.apple.com'), ' にサインインし、出てきた用事を済ませます。'), 'そのあと、Appleの証明書のサイトに戻ります。'), lines('パスワードは、何度も試さないでください。続けて間違うと、ロックされます。')),
  'low-security': said('Apple IDの安全性が足りない、という画面です', 'パスワードが短い、古い、などの理由で出ます。証明書には関係ありません。', lines(rich(code('account.apple.com'), ' にサインインし、パスワードを変えます。'), 'そのあと、Appleの証明書のサイトに戻ります。', '新しいパスワードは、会社の決まった場所にしまいます。')),
  locked: said('Apple IDがロックされています', rich('違うパスワードが続くと、Appleが一時的に止めます。', stillWorks), lines(rich(code('iforgot.apple.com'), ' で、ロックを解くか、パスワードを決め直します。'), 'うまくいかないときは、その日はもう試さず、翌日にします。'), lines('電話番号やメールが使えないときは、「Apple IDで困っている」へ進みます。')),
  'timed-out': said('しばらく操作がなく、サインインが切れました', '安全のため、Appleのサイトは時間がたつと閉じます。何も失われていません。', lines('もう一度サインインします。', rich('申込ファイルはそのまま使えます。管理サイトの ', label(site.labels.issue), ' は押しません。'), rich(upload, ' を押したあとなら、一覧の同じ行の ', download, ' で受け取れます。'))),
  'get-started-other-id': said('別のApple IDでサインインしている可能性が高いです', rich('証明書を一度も作ったことのないApple IDに出ます。', stillWorks), lines(rich(noGetStarted, ' は押さずに、サインアウトします。'), '最初に証明書を作ったApple ID（Apple Account）で、サインインし直します。', `どのApple IDかは、管理サイトの「${site.labels.memo}」の欄に残っていることがあります。`), lines('そのApple IDで間違いないときは、次を上から順に試します。', ...secondTry)),
  'get-started-right': said('初めて作る方に出る、正しい画面です', 'このApple IDで、まだ証明書を作っていないためです。', lines('画面の上のApple IDが、使うと決めたものか見ます。違えば、サインアウトします。', rich(getStarted, ' を押します。'), '次に、規約の画面か、証明書の一覧が出ます。')),
  'get-started-either': either('証明書を作ったことのないApple IDに出る画面です', '更新のときは、別のApple IDでサインインしている可能性が高いです。初めて作るときは、これで合っています。', lines(rich(noGetStarted, ' は押さずに、サインアウトします。'), '最初に証明書を作ったApple ID（Apple Account）で、サインインし直します。'), lines('画面の上のApple IDが、使うと決めたものか見ます。違えば、サインアウトします。', rich(getStarted, ' を押します。')), lines('更新で、Apple IDも間違いないときは、次を上から順に試します。', ...secondTry)),
  'list-renew': said('証明書の一覧です。ここで合っています', '証明書が1つに1行ずつ並びます。下の英語の注意書きは、取り消しや期限切れの説明です。いまは気にしなくて大丈夫です。', lines(rich('このナビが示す行の ', renew, ' を押します。'), rich(revoke, ' と ', noCreate, ' は押しません。'), rich('同じ日付の行が並ぶときは、', info, ' を押して確かめます。')), lines('行が1つに決まらないときは、「正しい行を見つける」へ進みます。', '期限が過ぎた行でも、まず Renew を試します。')),
  'list-create': said('証明書の一覧です', 'このApple IDで、前に証明書を作ったことがあります。', lines('その中に、いまのiPhoneに使っている証明書があれば、新しく作らずに更新します。', rich('ほかの仕事の証明書だけなら、', create, ' を押します。並んでいる行には触れません。'), rich(revoke, ' は押しません。'))),
  'list-either': either('証明書の一覧です', '証明書が1つに1行ずつ並びます。見るだけなら、何も変わりません。', lines(rich('使っている証明書の行の ', renew, ' を押します。どの行かわからなければ、先に「正しい行を見つける」へ進みます。'), rich(revoke, ' と ', noCreate, ' は押しません。')), lines('いまのiPhoneに使っている証明書が並んでいれば、新しく作らずに更新します。', rich('ほかの仕事の証明書だけなら、', create, ' を押します。並んでいる行には触れません。'))),
  'panel-compare': said('行のくわしい内容です。開いただけでは何も変わりません', 'この中の APSP の番号で、どの証明書の行かが決まります。', lines('出ている文字を全部コピーし、このナビの「(i)の内容を貼って確かめる」に貼ります。', rich('確かめたら ', cancel, ' で閉じます。'), rich('Notes はメモです。書いてあれば、消さずに残します。'))),
  'panel-look': said('行のくわしい内容です。開いただけでは何も変わりません', 'この中の APSP の番号が、証明書の名札です。', lines(rich('見終わったら ', cancel, ' で閉じます。'), rich('Notes はメモです。', portal('Update Note', '（アップデート・ノート）'), ' は、メモだけを書き換えます。'))),
  'revoke-asked': said('押さないでください。証明書を取り消す確認の画面です', rich(strong('取り消すと、元に戻せません。'), ' その証明書のiPhoneは、すべて登録し直すことになります。'), lines(rich(cancel, ' を押して閉じます。それで何も起きません。'), rich('押したかったのは、Re の次が n の ', renew, ' です。'), '練習のサイトでなら、押しても本物には何も起きません。'), lines('もう押してしまったときは、何も消さずに「Revoke のことを調べる」へ進みます。')),
  'agreement-right': said('新しく作る前の、Appleの規約です', '証明書を使うための決まりごとです。お金はかかりません。', lines('会社の決まりに従って内容を読み、同意できれば、チェックボックス（四角）に印を付けます。', rich(portal('Accept', '（アクセプト）'), ' を押します。'))),
  'creating-by-mistake': said('これは新しく作る画面です。更新では使いません', rich(noCreate, ' を押すと出ます。別の証明書を作っても、いまのiPhone・iPadの管理には使えません。いまの証明書は、そのまま使えています。'), lines('何も選ばず、ここで引き返します。まだ何も起きていません。', rich(decline, ' か ', cancel, ' か、ブラウザの「戻る」で一覧に戻ります。'), rich('使っている証明書の行の ', renew, ' を押します。')), lines('もうできてしまったときは、その行に触れず、正しい行を更新します。')),
  'creating-either': either('新しい証明書を作る画面です', '会社で初めて作るときの画面です。更新のときには出ません。', lines('何も選ばず、ここで引き返します。まだ何も起きていません。', rich('使っている証明書の行の ', renew, ' を押します。')), lines('iPhoneをまだ管理していなければ、このまま進みます。')),
  'create-right': said('申込ファイルを渡して、新しく作る画面です', 'Vendor-Signed は、管理サービス会社の署名付き、という意味です。', lines(rich(chooseFile, ' を押し、申込ファイル（CSR）を選びます。'), '名前が出たのを見ます。', rich(upload, ' を押します。'))),
  'renew-right': said('更新の画面です。ここで合っています', rich(renew, ' を押した行を、更新する画面です。'), lines(rich(chooseFile, ' を押し、申込ファイル（CSR）を選びます。'), '名前が出たのを見ます。', rich(upload, ' を押します。')), lines('行を間違えた気がするときは、押さずに一覧へ戻ります。まだ何も起きていません。')),
  'renew-by-mistake': said('これは、前からある証明書を更新する画面です', '新しく作るつもりなら、別の行の Renew を押したようです。まだ何も起きていません。', lines('何も選ばず、一覧に戻ります。', rich('会社で初めて作るなら ', create, ' を押します。'), 'いまのiPhoneに使っている証明書なら、新しく作らずに更新します。')),
  confirmed: said('Appleでの手続きができました', 'このあと、できた証明書を受け取り、管理サイトに登録します。', lines(rich(download, ' を押します。'), '保存されたファイルを、このナビに入れます。', '登録する前に、正しいファイルか、このナビが確かめます。')),
  json: said('これは証明書ではありません', 'ブラウザによって、受け取りの知らせだけがファイルで保存されます。証明書はApple側でできています。', lines(rich(code('.json'), ' のファイルは使いません。'), '証明書の一覧に戻ります。', rich('同じ行の ', download, ' を押します。'))),
  blank: said('画面の倍率が原因のことが多いです', rich('100%以外の倍率では、白いままになることがあります。', stillWorks), lines(rich('キーボードの ', label('Ctrl'), ' を押しながら ', label('0'), ' を押します（Macは ', label('⌘'), ' と ', label('0'), '）。'), 'ページを読み込み直します。'), lines('Internet Explorerと、EdgeのIEモードでは開けません。Edge、Chrome、Safariで開きます。')),
  translated: said('ブラウザの翻訳が働いています', 'Appleのこのサイトは英語だけです。訳すと、ボタンが効かなくなることがあります。', lines('アドレスの右の翻訳のしるしから、元の言語（英語）に戻します。', 'ページを読み込み直します。'), lines('一覧の日付が日本語で出ていても、貼り付ければこのナビが読み取ります。')),
  'invalid-request': said('申込ファイルとして読めなかった、という表示です', rich('別の種類のファイルか、空のファイルを選ぶと出ます。', stillWorks), lines(`選んだファイルの名前を見ます。${site.csrFile.stem} で始まるものが正しいです。`, rich('違っていたら、', chooseFile, ' から選び直します。'), rich(`同じなら、管理サイトの「${site.labels.requestBox}」の `, label(site.labels.output), ' で、もう一度保存します。')), lines(rich('名前の終わりを ', code('.csr.txt'), ' にした控えだと、受け付けられることがあります。'), `${waitJa}待たずに出力したファイルは、中身が空のことがあります。`)),
  'signature-failed': said('申込ファイルの署名が合わない、という表示です', rich('保存の途中で中身が変わったか、署名に問題があります。', stillWorks), lines('管理サイトから、申込ファイルを出力し直します。', '開いたり編集したりせず、そのまま渡します。'), lines('繰り返し出るときは、英語の文をそのままヘルプデスクに伝えてください。お手元の操作では直せません。')),
  'signing-expired': said('申込ファイルに署名する管理サービス会社の証明書が、期限切れという表示です', rich('お使いのMDM証明書の期限ではありません。', stillWorks), lines('お手元の操作では直せません。英語の文をそのままヘルプデスクに伝えてください。', rich('直ったと連絡が来たら、', label(site.labels.issue), ' をもう一度押し、新しい申込ファイルを保存します。'))),
  'not-found': said('Appleの側の不調のことが多いです', rich('申込ファイルを渡した直後に出たことがあります。', stillWorks), lines('一覧に戻り、行の日付を見ます。', rich('日付が前より先になっていれば、できています。', download, ' を押します。'), '変わっていなければ、しばらく待って、同じ申込ファイルでもう一度試します。')),
  'site-e320': said('別の行の証明書なので、登録を断られました', rich('Appleのサイトに証明書がいくつかあり、別の行を更新したか、', noCreate, ' を押したときに出ます。登録されている証明書は、変わっていません。'), lines(rich(`メッセージに「${site.refusals.otherTopic.tells}」と続いていても、`, noCreate, ' は押しません。'), '「正しい行を見つける」に進み、更新する行を決めます。', rich('その行を ', renew, ' し、受け取った証明書を登録します。')), lines('断られた証明書の行は、取り消しも削除もしません。ほかで使われているかもしれないためです。')),
  'site-e320-making': said('管理サイトには、もう別の証明書が登録されています', '新しく作った証明書は、登録済みのものとは別なので断られました。登録済みの証明書は、変わっていません。', lines('iPhoneをもう管理しているなら、新しく作らずに、登録済みの証明書を更新します。', rich('いま作った行は、そのままにします。', revoke, ' は押しません。')), lines('管理していないはずのときや、全台の登録し直しの途中のときは、前の証明書が残っていないか、ヘルプデスクに聞いてください。')),
  'site-refused': said('この登録は、受け付けられませんでした', '違うファイルを選んだか、申込ファイルの用意が終わらないうちに進むと出ます。登録は、何度押しても大丈夫です。', lines(rich('選んだファイルが ', code('.pem'), ' か、見てからもう一度 ', label(site.labels.register), ' を押します。'), rich(label(site.labels.issue), ' は押しません。')), lines('繰り返し断られるときは、画面の文字をそのままヘルプデスクに伝えてください。')),
  'site-receipt': said('受け付けた、という表示です', rich('押したボタンによって、済んだことが違います。', label(site.labels.issue), ' のあとと ', label(site.labels.register), ' のあとで、同じ文字が出ます。'), lines(rich(label(site.labels.issue), ` のあとなら、申込を受け付けただけです。${waitJa}待って、「${site.labels.requestBox}」の `, label(site.labels.output), ' を押します。'), rich(label(site.labels.register), ` のあとなら、「${site.labels.expiry}」の日付を見ます。`))),
  'site-signed-out': said('管理サイトのログインが切れました', 'しばらく操作がないと、安全のために切れます。何も失われていません。', lines('もう一度ログインし、同じ画面を開きます。', rich('続きから進めます。', label(site.labels.issue), ' は、もう一度は押しません。')), lines('ログインできないときは、ヘルプデスクに聞いてください。')),
  'mail-expiring': said('期限が近づいた、Appleからのお知らせです', '電話・メール・アプリは、このまま使えます。届く日は前後することがあります。', lines(rich(strong('届いた先のメールアドレスを控えてください。'), ' それが更新に使うApple IDの手がかりです。'), 'メールの中のリンクは押さなくて大丈夫です。', '期限までに更新します。')),
  'mail-expiring-now': said('期限のお知らせです。いまの更新を終えれば大丈夫です', '電話・メール・アプリは、このまま使えます。届く日は前後することがあります。', lines('届いた先が、いま使っているApple IDと同じか見ます。', '同じなら、このまま更新を続けます。'), lines('別のアドレスに届いたときは、そのApple IDにも証明書があります。どの行を更新するか、APSPの番号で確かめます。')),
  'mail-expiring-another': said('前に作った証明書があるようです', '期限のお知らせは、すでにある証明書について届きます。', lines('iPhoneをもう管理しているなら、新しく作らずに、その証明書を更新します。', 'まだ1台も管理していないなら、このまま新しく作って大丈夫です。')),
  'mail-final': said('明日が期限、というお知らせです', '電話・メール・アプリは、期限が過ぎても使えます。止まるのは管理サイトからの操作です。', lines('今日のうちに更新します。15分ほどで終わります。', '届いた先のメールアドレスが、更新に使うApple IDの手がかりです。'), lines('期限が過ぎても、まず Renew を試します。あきらめて作り直さないでください。')),
  'mail-final-now': said('明日が期限、というお知らせです。このまま更新を続けてください', '電話・メール・アプリは使えます。今日のうちに登録まで終えれば、何も止まりません。', lines('いまの手順を続けます。', '届いた先が、いま使っているApple IDと同じか見ます。')),
  'mail-revoked': said('証明書が取り消された、というお知らせです', '電話・メール・アプリは使えます。止まるのは、その証明書での管理サイトからの操作です。', lines(rich(strong('何も消さないでください。'), ' デバイスは、削除も登録し直しもしません。'), 'どの証明書のことかを、先に確かめます。')),
  'mail-created': said('新しい証明書ができた、というお知らせです', 'Appleの側の手続きが済んだしるしです。', lines('届いた先のメールアドレスが、来年の更新に使うApple IDの手がかりです。引き継ぎの書類に残します。', '管理サイトへの登録まで、このナビで続けます。')),
  'mail-created-check': said('新しい証明書ができた、というお知らせです', rich('更新のつもりで ', noCreate, ' を押したときにも届きます。使っている証明書は、変わっていません。'), lines('押したのが Renew なら、このまま続けます。', '受け取った証明書をこのナビに入れると、同じ証明書を更新したものか確かめられます。', rich(create, ' を押していたら、できた行には触れず、正しい行を更新します。'))),
  'mail-server': said('プッシュ通知を送るサーバーの証明書の切り替えです', 'MDM証明書の年1回の更新とは、別のことです。', lines('管理サービス会社のサーバーの作業です。お手元ですることは、ありません。')),
};

export const sightAnswers = answers;
