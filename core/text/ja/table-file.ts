// 会社の一覧を書き出したファイルの名前と、フォルダーを選ぶ画面の題。
export const tableFile = {
  file: (day: string, ending: string) => `会社の一覧_${day}.${ending}`,
  folderTitle: '証明書のファイルがあるフォルダーを選ぶ',
};
