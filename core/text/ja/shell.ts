// Words of the shell around the pages: window title, menu, the practice customer.
export const shell = {
  productName: 'MDM証明書ナビ',
  /** 画面がまだない時に、思いがけないことが起きたら。 */
  broke: 'ナビを始められませんでした。ここまでの記録は残っています。もう一度開いてください。続くときは、下の番号をヘルプデスクに伝えてください。',
  proxyTitle: '会社のネットワークの確認',
  practiceCustomer: '株式会社れんしゅう商事（練習）',
  menu: {
    edit: '編集', undo: '元に戻す', redo: 'やり直す', cut: '切り取り', copy: 'コピー', paste: '貼り付け', selectAll: 'すべて選択',
    view: '表示', larger: '文字を大きく', smaller: '文字を小さく', actualSize: '元の大きさ',
    quit: '終了',
  },
};
