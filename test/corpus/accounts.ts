// The company takes over the domain of the addresses, and the accounts with it.
import { group } from './text.ts';

export const accounts = group(
  'Domain taken over',
  { is: 'domain-taken-over', never: ['apple-expiry-mail', 'expiry-notice', 'token-mail'], source: 'composed' },
  [
    'Subject: your account uses an address of example.co.jp\n\nThe organization has claimed the domain. Choose another address within 30 days, or the account is renamed.',
    'Your organization wants to manage Apple Accounts that use example.co.jp. Within 30 days, change the email address of your Apple Account or transfer it to your organization.',
    'Your Apple ID needs a new email address. example.co.jp was claimed by your organization. If you do not choose a new one within 60 days, a temporary username will be assigned.',
    'Apple Business: Account Transfer has started for the domain example.co.jp. People have 30 days to change the address of a personal account or to transfer it.',
    'Action required: update your Apple Account. The domain example.co.jp is now managed by Example Inc.',
    'IT will capture the domain example.co.jp in Apple Business next week. Personal Apple Accounts with this domain must change their email address.',
    '件名：メールアドレスの変更が必要です\nexample.co.jp は組織が管理するドメインになりました。30日以内に変更しないと、Apple Account の名前が変わります。',
    'お使いのApple Accountのメールアドレスは、example.co.jpのドメインを所有する組織によって取得されました。60日以内に別のメールアドレスを選択してください。',
    'Apple Businessでドメインexample.co.jpのアカウントの移管を開始しました。個人のApple Accountは30日以内に、アドレスの変更か会社への移管を選んでください。',
    '情報システム部より：会社ドメイン（example.co.jp）のApple IDを管理対象Apple Accountに切り替えます。個人用のApple IDは期日までにメールアドレスを変更してください。',
    'Apple IDのドメインが会社に引き継がれるので、Apple IDのアドレスを変えるようにというメールがAppleから来た',
  ],
);
