// サイトにつながらないときの言葉：何が起きたか、なぜか、次にすること。情報システム担当への依頼文。
import type { NetworkCause } from '../../portal/network.ts';
import type { Line } from '../rich.ts';
import { lines } from '../step-page.ts';

type Words = { readonly what: string; readonly why: readonly Line[]; readonly next: string };
const safe = '申込ファイルと記録は残っています。';
const askIt = '依頼文をコピーして、社内の情報システム担当に送ってください。';

const causes: Readonly<Record<NetworkCause, Words>> = {
  offline: {
    what: 'インターネットにつながっていません',
    why: lines(safe, 'つながっていない間も、練習とファイルの確認はできます。'),
    next: 'Wi-Fiかケーブルを確かめてから、もう一度試してください。',
  },
  name: {
    what: 'Appleのサイトの場所がわかりませんでした',
    why: lines(safe, '接続先の名前を調べられません。回線が切れているか、会社の設定で止められています。'),
    next: 'ほかのサイトが開くか確かめてください。開くときは、依頼文を情報システム担当に送ってください。',
  },
  refused: { what: 'つなごうとして、断られました', why: lines(safe, '会社の安全装置（ファイアウォール）が止めているようです。'), next: askIt },
  silent: { what: '待っても返事がありませんでした', why: lines(safe, '回線が混んでいるか、会社の安全装置が通信を捨てています。'), next: '少し待って、もう一度試してください。変わらなければ、依頼文を情報システム担当に送ってください。' },
  'broken-off': { what: '通信が途中で切れました', why: lines(safe, '回線が切り替わったか、会社の安全装置が切ったようです。'), next: 'もう一度試してください。続くときは、依頼文を情報システム担当に送ってください。' },
  'proxy-sign-in': {
    what: '会社のネットワークの名前が、まだ入っていません',
    why: lines(safe, '会社の出口（プロキシ）は、名前とパスワードがないと通してくれません。'),
    next: 'もう一度試すと、名前を入れる窓が出ます。いつものブラウザで開くこともできます。',
  },
  'proxy-unreachable': { what: '会社の出口（プロキシ）につながりませんでした', why: lines(safe, '社外にいるときは、会社のVPNが要ることがあります。'), next: 'VPNにつないで、もう一度試してください。変わらなければ、依頼文を情報システム担当に送ってください。' },
  'proxy-settings': { what: '会社の出口（プロキシ）の設定を読めませんでした', why: lines(safe, 'このパソコンの自動設定（PAC）に、うまく読めないところがあります。'), next: askIt },
  'proxy-refused': { what: '会社の出口（プロキシ）が、通してくれませんでした', why: lines(safe, 'Appleのサイトが、許可された行き先に入っていないようです。'), next: askIt },
  authority: {
    what: '相手が本物か確かめられず、止めました',
    why: lines('パスワードは送っていません。', '会社が通信を検査していて、検査用の証明書がこのパソコンに入っていないようです。'),
    next: askIt,
  },
  clock: { what: '日付が合わず、相手を確かめられませんでした', why: lines('パスワードは送っていません。', 'パソコンの時計がずれていると、こうなります。'), next: 'パソコンの日付と時刻を合わせて、もう一度試してください。' },
  'other-name': { what: '別の相手が返事をしたため、止めました', why: lines('パスワードは送っていません。', 'ホテルや駅のWi-Fiでは、先に利用の同意が要ることがあります。'), next: 'ブラウザで何かのサイトを開き、同意の画面が出ないか確かめてください。' },
  revoked: { what: '相手の証明書が取り消されていたため、止めました', why: lines('パスワードは送っていません。', '検査用の証明書が古いか、本物のサイトではありません。'), next: askIt },
  certificate: { what: '相手の証明書に問題があり、止めました', why: lines('パスワードは送っていません。', '会社の通信の検査で起きることがあります。'), next: askIt },
  'client-certificate': { what: 'このパソコンの証明書を求められました', why: lines(safe, 'Appleのサイトは求めません。会社の安全装置が求めています。'), next: 'いつものブラウザで開いてください。' },
  encryption: { what: '安全な通信を始められませんでした', why: lines(safe, '会社の安全装置が古い方式で割り込むと、こうなります。'), next: askIt },
  prohibited: { what: 'このパソコンの設定で、通信が止められています', why: lines(safe, 'セキュリティソフトか会社の決まりが、ナビの通信を止めています。'), next: 'いつものブラウザで開いてください。開かないときは、依頼文を情報システム担当に送ってください。' },
  unknown: { what: 'サイトを開けませんでした', why: lines(safe, '回線か、会社の設定が原因のようです。'), next: 'もう一度試してください。続くときは、いつものブラウザで開いてください。' },
};

export const network = {
  causes,
  /** 練習の相手は、会社のネットワークを通らない。 */
  practised: { what: '練習のサイトを開けませんでした', why: lines('本物には何も起きていません。ここまでの記録は残っています。', '練習の相手は、このパソコンの中にあります。会社のネットワークは通りません。'), next: 'もう一度試してください。変わらなければ、はじめの画面に戻って開き直します。' },
  again: 'もう一度試す',
  browser: 'いつものブラウザで開く',
  forItCopy: '依頼文をコピー',
  tried: (host: string, proxy: string | null) => `つなごうとした相手：${host}（${proxy === null ? '直接' : `プロキシ ${proxy} 経由`}）`,
  /** メールに貼る依頼文の部品。 */
  forIt: {
    greeting: '情報システムご担当者様',
    opening: ['MDM証明書の年1回の更新で、Appleのサイトにつながりません。', 'お手数ですが、次の通信をご確認ください。'],
    what: (what: string) => `起きたこと：${what}`,
    host: (host: string) => `つなごうとした相手：${host}`,
    direct: '経路：直接（プロキシなし）',
    through: (proxy: string) => `経路：プロキシ ${proxy}`,
    needed: '許可していただきたい行き先（HTTPS、外向きのみ）：',
    helpful: '説明のページも見る場合：',
    inspection: [
      '通信の検査（TLSインスペクション）をしている場合：',
      'ソフトは、OSが信頼する認証局とOSのプロキシ設定（PACを含む）をそのまま使います。',
      '検査用の認証局がこのパソコンに入っているかをご確認いただくか、上の行き先を検査の対象から外してください。',
    ],
  },
};
