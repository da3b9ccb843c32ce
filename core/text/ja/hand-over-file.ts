// 引き継ぎファイルの名前。
export const handOverFile = {
  file: (company: string) => `引き継ぎ_${company}.age`,
  nameless: '会社名なし',
};
