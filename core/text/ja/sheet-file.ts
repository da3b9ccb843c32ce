// 印刷する紙のファイルの名前。
export const sheetFile = {
  own: (company: string) => `更新のしおり_${company}.pdf`,
  handOver: (company: string) => `引き継ぎ書_${company}.pdf`,
  week: (day: string) => `今週の一覧_${day}.pdf`,
  practice: (name: string) => `練習_${name}`,
  nameless: '会社名なし',
};
