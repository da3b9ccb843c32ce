// 行カード：Appleのサイトの一覧の行と同じ並びで見せる。
export const row = {
  title: 'Appleのサイトで探す行',
  columns: { service: 'Service', vendor: 'Vendor', expiration: 'Expiration Date', status: 'Status' },
  status: 'Active',
  ended: 'Expired',
  lastFour: '最後の4文字',
  lastFourOf: '証明書の番号（APSP）',
  marks: { '(I)': '(I) 証明書の番号（APSP）', '(II)': '(II) シリアル番号', '(III)': '(III) 有効期限の終了' },
  japaneseDate: (day: string) => `${day}まで`,
  panel: '(i)を押したときに出る内容',
  renew: 'Renew',
  download: 'Download',
  revoke: 'Revoke',
};
