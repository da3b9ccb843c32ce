// The end and the customer code that must be read out of texts of the corpus: a text is named by a piece of it that
// no other one has.
type Figures = { readonly piece: string; readonly ends: string | null; readonly code?: string };

const day = (text: string) => `${text}T00:00:00Z`;

export const figures: readonly Figures[] = [
  // A mail's own date is no end.
  { piece: '受信日時: 2026/11/29 9:03', ends: null },
  { piece: 'Mon, 30 Nov 2026 08:12:44', ends: day('2026-12-30') },
  { piece: 'will expire on December 9, 2026', ends: day('2026-12-09') },
  { piece: '貴社のMDM証明書の有効期限：2027年1月25日', ends: day('2027-01-25'), code: 'M12345678' },
  { piece: '有効期限：2026/12/28', ends: day('2026-12-28'), code: 'M23456789' },
  { piece: '2027年2月3日までとなって', ends: day('2027-02-03'), code: 'M34567890' },
  { piece: '現在の有効期限：2027年1月8日', ends: day('2027-01-08'), code: 'M12345678' },
  { piece: '有効期限 2026年12月5日', ends: day('2026-12-05'), code: 'M56789012' },
  { piece: '２０２７年１月２５日', ends: day('2027-01-25'), code: 'M12345678' },
  { piece: 'Valid until 2027-01-25', ends: day('2027-01-25'), code: 'M12345678' },
  { piece: '貴社のMDM証明書の有効期限：2026年11月18日', ends: day('2026-11-18'), code: 'M12345678' },
  { piece: '2026年11月25日に有効期限を迎え', ends: day('2026-11-25'), code: 'M12345678' },
  { piece: 'expires on December 24, 2026. Please renew', ends: day('2026-12-24') },
  { piece: 'Expiration date: Dec 20, 2026', ends: day('2026-12-20') },
  { piece: 'expiring on January 3, 2027', ends: day('2027-01-03') },
  { piece: 'APNs証明書の期限が近くなりました', ends: day('2027-01-25') },
  { piece: 'お客様のAPNs証明書の有効期限は2026年12月20日', ends: day('2026-12-20') },
  { piece: '有効期限は 2026/12/31 です', ends: day('2026-12-31') },
  { piece: 'expired on November 20, 2026. Devices', ends: day('2026-11-20') },
  { piece: '有効期限切れ（2026年11月10日）', ends: day('2026-11-10') },
  { piece: '有効期限（2026/11/15）', ends: day('2026-11-15') },
  { piece: '期限切れです。有効期限：2026年10月31日', ends: day('2026-10-31') },
  { piece: '有効期限（2026年11月1日）を過ぎたため', ends: day('2026-11-01') },
  { piece: '無効になりました。(有効期限：2026年11月1日)', ends: day('2026-11-01') },
  // The certificate's, not the token's.
  { piece: '有効期限は2026年12月20日、DEPトークン', ends: day('2026-12-20') },
  { piece: 'Two things to renew', ends: day('2026-12-20') },
  { piece: '管理できなくなります。有効期限：2026年12月20日', ends: day('2026-12-20') },
  { piece: 'January 25, 2027. Click Renew', ends: day('2027-01-25') },
];
