// 控えのファイルの名前と、フォルダーやファイルを選ぶ画面の言葉。
import { minute } from '../minute.ts';

export const ledgerFile = {
  file: (wall: number) => `MDM証明書ナビの控え_${minute(wall)}.sqlite`,
  folderTitle: '控えを置くフォルダーを選ぶ',
  fileTitle: '引き継ぐ控えを選ぶ',
  fileKind: 'ナビの控え',
};
